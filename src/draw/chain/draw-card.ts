import type { Shape } from "../../document/drawing.ts";
import type { Language } from "../../text/language.ts";
import { badge } from "../kit/badge.ts";
import { palette } from "../kit/palette.ts";
import { type Box, group, rect, text, textLines } from "../kit/shapes.ts";
import { type CardBody, detailLeading, nameLeading, pad, tagLeading } from "./card-body.ts";
import type { Card } from "./chart.ts";
import { small } from "./letters.ts";

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

const looks = Object.keys(frames);

const pileSteps = [6, 3] as const;

/** The room of a card; several in one look like a small pile. */
export const around = (card: Card, box: Box): Box =>
  card.count > 1 ? { ...box, width: box.width + 6, height: box.height + 6 } : box;

const frameOf = (card: Card, box: Box): readonly Shape[] => {
  const rx = card.sector ? 14 : 7;
  return [
    ...(card.count > 1 ? pileSteps : []).map((by) =>
      rect({ ...box, x: box.x + by, y: box.y + by }, { rx: 7, ...frames.plain }),
    ),
    rect(box, { rx, ...frames[card.look] }),
  ];
};

const wordsOf = (card: Card, body: CardBody, box: Box, language: Language): Shape => {
  const left = box.x + pad;
  const top = box.y + 9;
  const names = top + body.tagRows * tagLeading + 13;
  const details = names + body.names.length * nameLeading - 2;
  const org = card.institutions.length > 0 ? card.institutions.join(" ") : undefined;
  return group({ "data-org": org }, [
    ...(card.sector ? [badge([left - 1, top - 2], card.sector, language)] : []),
    ...body.tags.map((tag) =>
      text([left + Math.round(tag.x), top + tag.row * tagLeading + 10], tag.words, {
        size: small,
        bold: true,
        fill: tag.colour,
      }),
    ),
    ...textLines([left, names], body.names, { size: 13, bold: true, leading: nameLeading }),
    ...textLines([left, details], body.details, {
      size: small,
      leading: detailLeading,
      fill: card.look === "gap" ? palette.gap : palette.sub,
    }),
  ]);
};

/** The frames of all cards, those that look alike together, then their words. */
export const drawCards = (
  cards: readonly Card[],
  bodies: readonly CardBody[],
  boxes: readonly Box[],
  language: Language,
): readonly Shape[] => {
  const sorted = cards
    .map((card, place) => ({ card, box: boxes[place] as Box }))
    .toSorted((a, b) => looks.indexOf(a.card.look) - looks.indexOf(b.card.look));
  return [
    ...sorted.flatMap(({ card, box }) => frameOf(card, box)),
    ...cards.map((card, place) =>
      wordsOf(card, bodies[place] as CardBody, boxes[place] as Box, language),
    ),
  ];
};
