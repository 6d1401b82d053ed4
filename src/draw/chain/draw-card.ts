import type { Shape } from "../../document/drawing.ts";
import type { Language } from "../../text/language.ts";
import { badge } from "../kit/badge.ts";
import { palette } from "../kit/palette.ts";
import { type Box, group, rect, text, textLines, tip } from "../kit/shapes.ts";
import { type CardBody, detailLeading, nameLeading, pad, tagLeading } from "./card-body.ts";
import type { Card } from "./chart.ts";

const frames = {
  plain: { fill: palette.paper, stroke: palette.edge, "stroke-width": 1.1 },
  core: { fill: palette.paper, stroke: palette.accent, "stroke-width": 2.4 },
  gap: {
    fill: palette.gapTint,
    stroke: palette.gap,
    "stroke-width": 1.6,
    "stroke-dasharray": "6 4",
  },
  unknown: {
    fill: palette.paper,
    stroke: palette.mute,
    "stroke-width": 1.1,
    "stroke-dasharray": "3 3",
  },
} as const;

/** Several in one look like a small pile. */
const pile = (box: Box): readonly Shape[] =>
  [6, 3].map((by) => rect({ ...box, x: box.x + by, y: box.y + by }, { rx: 7, ...frames.plain }));

export const drawCard = (card: Card, body: CardBody, box: Box, language: Language): Shape => {
  const left = box.x + pad;
  const top = box.y + 9;
  const names = top + body.tagRows * tagLeading + 13;
  const details = names + body.names.length * nameLeading - 2;
  const words = [card.name, ...card.details].join(" — ");
  const org = card.institutions.length > 0 ? card.institutions.join(" ") : undefined;
  return group({ "data-org": org }, [
    tip(words),
    ...(card.count > 1 ? pile(box) : []),
    rect(box, { rx: card.sector ? 14 : 7, ...frames[card.look] }),
    ...(card.sector ? [badge([left - 1, top - 2], card.sector, language)] : []),
    ...body.tags.map((tag) =>
      text([left + tag.x, top + tag.row * tagLeading + 10], tag.words, {
        size: 11,
        bold: true,
        fill: tag.colour,
      }),
    ),
    ...textLines([left, names], body.names, { size: 13, bold: true, leading: nameLeading }),
    ...textLines([left, details], body.details, {
      size: 11,
      leading: detailLeading,
      fill: card.look === "gap" ? palette.gap : palette.sub,
    }),
  ]);
};
