import type { Shape } from "../../document/drawing.ts";
import type { FigureContext } from "../figure.ts";
import { layered } from "../kit/layered.ts";
import { palette } from "../kit/palette.ts";
import { arrowhead, type Box, group, rect } from "../kit/shapes.ts";
import { textWidth } from "../kit/text-width.ts";
import { oneLine, wrap } from "../kit/wrap.ts";
import { type Band, bandName, left, right, words } from "./frame.ts";
import type { ChainLink, Strip } from "./links-of-chain.ts";
import { badgesWidth, numberBadges } from "./number-badges.ts";

const gap = 15;
const widest = 190;
const pad = 9;
const leading = 17;
const name = { size: 13, bold: true } as const;
const small = { size: 11.5 } as const;

/** Where the stages of a box are, in words. */
export const whereOf = (link: ChainLink, { text, say }: FigureContext): string => {
  const { share, stages, inside } = link;
  if (share === undefined) return say("unplaced");
  if (stages > 1) return say("insideOf", { inside, of: stages });
  if (share <= 0) return say("outside");
  return share >= 1 ? say("inRegion") : say("part", { share: text.share(share) });
};

const gapsOf = ({ gaps, stages }: ChainLink, { say }: FigureContext): string => {
  if (gaps === 0) return "";
  return stages === 1 ? say("gap") : say("gaps", { count: gaps });
};

const fillOf = ({ share }: ChainLink): string => {
  if (share === undefined) return palette.paper;
  return share >= 0.5 ? palette.tint : palette.outside;
};

/** Along the foot of a box: the part of it that is in the region. */
const insidePart = ({ x, y, width, height }: Box, { share = 0 }: ChainLink): readonly Shape[] =>
  share > 0
    ? [
        rect(
          { x, y: y + height - 4, width: Math.round(width * Math.min(1, share)), height: 4 },
          { fill: palette.tintLine },
        ),
      ]
    : [];

const edgeOf = ({ gaps, share, isCore }: ChainLink): Shape["attributes"] => {
  if (gaps > 0) return { stroke: palette.gap, "stroke-width": 2, "stroke-dasharray": "5 3" };
  if (isCore) return { stroke: palette.accent, "stroke-width": 2 };
  return share !== undefined && share >= 0.5
    ? { stroke: palette.tintLine }
    : { stroke: palette.mute, "stroke-dasharray": "3 3" };
};

type Worded = ChainLink & {
  readonly names: readonly string[];
  readonly where: readonly string[];
  readonly gapWords: string;
};

const worded = (link: ChainLink, width: number, context: FigureContext): Worded => {
  const room = width - 2 * pad;
  return {
    ...link,
    names: wrap(link.name, { ...name, width: room, lines: 4 }),
    where: wrap(whereOf(link, context), { ...small, width: room, lines: 2 }),
    gapWords: oneLine(gapsOf(link, context), { ...small, bold: true, width: room }),
  };
};

/** Room for the numbers of the targets, in a row where a box has some. */
const heightOf = ({ names, where, gapWords }: Worded, badges: number): number =>
  badges + names.length * leading + where.length * 15 + (gapWords === "" ? 0 : 15) + 16;

const drawBox = (link: Worded, box: Box, badges: number): readonly Shape[] => {
  const { x, y } = box;
  const names = y + badges + 21;
  const where = names + (link.names.length - 1) * leading + 17;
  const ends = where + link.where.length * 15;
  return [
    rect(box, { fill: fillOf(link), ...edgeOf(link) }),
    group({}, insidePart(box, link)),
    ...numberBadges([x + pad, y + 16], link.targets, box.width - 2 * pad),
    words([x + pad, names], link.names, { ...name, leading }),
    words([x + pad, where], link.where, { ...small, leading: 15, fill: palette.sub }),
    ...(link.gapWords === ""
      ? []
      : [words([x + pad, ends], [link.gapWords], { ...small, bold: true, fill: palette.gap })]),
  ];
};

const drawMain = (links: readonly ChainLink[], top: number, context: FigureContext): Band => {
  const room = right - left;
  const share = (room - gap * (links.length - 1)) / Math.max(1, links.length);
  const width = Math.floor(Math.min(widest, share));
  const all = links.map((link) => worded(link, width, context));
  const badges = links.some(({ targets }) => targets.length > 0) ? 22 : 0;
  const height = all.reduce((most, link) => Math.max(most, heightOf(link, badges)), 0);
  const parts = all.map((link, place): readonly Shape[] => {
    const x = left + place * (width + gap);
    const arrow = arrowhead([x - gap + 4, Math.round(top + height / 2)], "right", {
      half: 6,
      length: 8,
      fill: palette.mute,
    });
    return [
      group({}, place === 0 ? [] : [arrow]),
      ...drawBox(link, { x, y: top, width, height }, badges),
    ];
  });
  return { shapes: layered(parts), bottom: top + height };
};

/** What serves the chain, as short entries in rows below it. */
const drawSide = (links: readonly ChainLink[], top: number, context: FigureContext): Band => {
  let [x, y] = [left, top + 24];
  const bold = { size: 12, bold: true } as const;
  const shapes = links.flatMap((link): readonly Shape[] => {
    const first = oneLine(link.name, { ...bold, width: 300 });
    const gapWords = gapsOf(link, context);
    const rest = [whereOf(link, context), ...(gapWords === "" ? [] : [gapWords])].join(" · ");
    const badges = link.targets.length === 0 ? 0 : badgesWidth(link.targets) + 4;
    const nameWidth = textWidth(first, bold) + 8;
    const width = 20 + badges + nameWidth + textWidth(rest, small) + 30;
    if (x > left && x + width > right) [x, y] = [left, y + 26];
    const start = x + 20 + badges;
    const box = rect(
      { x, y: y - 11, width: 12, height: 12 },
      {
        fill: fillOf(link),
        ...edgeOf(link),
      },
    );
    x += width;
    return [
      box,
      ...numberBadges([start - badges, y - 5], link.targets),
      words([start, y], [first], bold),
      words([start + nameWidth, y], [rest], {
        ...small,
        fill: link.gaps > 0 ? palette.gap : palette.sub,
      }),
    ];
  });
  return { shapes, bottom: links.length === 0 ? top : y + 6 };
};

/** The chain from raw material to market, with what serves it below. */
export const drawChain = (strip: Strip, top: number, context: FigureContext): Band => {
  const main = drawMain(strip.main, top + 14, context);
  const side = drawSide(strip.side, strip.main.length === 0 ? top : main.bottom, context);
  return {
    shapes: [...bandName(top, context.say("chain")), ...main.shapes, ...side.shapes],
    bottom: Math.max(side.bottom, top + 50),
  };
};
