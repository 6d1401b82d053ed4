import type { Network } from "../../analyse/analyses/network.ts";
import type { Shape } from "../../document/drawing.ts";
import type { Plan } from "../../model/plan.ts";
import type { FigureContext } from "../figure.ts";
import { bareLines, bareText } from "../kit/bare-text.ts";
import { dots } from "../kit/dots.ts";
import { margin } from "../kit/head.ts";
import { palette } from "../kit/palette.ts";
import { d, group, line, type Point, path } from "../kit/shapes.ts";
import { wrap } from "../kit/wrap.ts";
import { type Circle, figureWidth } from "./node-layout.ts";
import type { TiePeriod } from "./tie-periods.ts";

const gap = 28;
const mostHeight = 200;
const leastHeight = 104;
/** Beside each other, three and more leave their words so narrow that they need more lines. */
const tallHeight = 156;
const mostHalf = 72;
const dot = 2.5;

/** "until March 2017", "April 2017 to March 2027", "in the plan’s period, from April 2027". */
const periodName = (
  { from, to }: TiePeriod,
  { say, text }: Pick<FigureContext, "say" | "text">,
): string => {
  if (to === undefined) return say("inPlan", { from: from === undefined ? "" : text.month(from) });
  const last = text.month(to - 1);
  return from === undefined
    ? say("until", { last })
    : say("span", { from: text.month(from), last });
};

const pairs = (count: number): number => (count * (count - 1)) / 2;

export const densityOf = ({ standing }: TiePeriod, { institutions }: Plan): number =>
  standing.size / pairs(institutions.length);

/** Size of the circle made small, and by how much. */
const smallSize = ({ nodes, centre }: Circle, count: number) => {
  const half = nodes.reduce((most, { at }) => Math.max(most, Math.abs(at[1] - centre[1])), 1);
  const reach = nodes.reduce((most, { at }) => Math.max(most, Math.abs(at[0] - centre[0])), 1);
  const scale = Math.min(0.4, mostHalf / reach, (mostHeight - 2 * dot) / (2 * half));
  return {
    scale,
    width: 2 * (reach * scale + dot),
    height: Math.max(count > 2 ? tallHeight : leastHeight, 2 * (half * scale + dot)),
  };
};

type Small = ReturnType<typeof smallSize>;

/** Every node where it stands in the large circle. */
const shrink = ({ nodes, centre }: Circle, { scale, width, height }: Small, [x, y]: Point) => {
  const middle: Point = [Math.round(x + width / 2), Math.round(y + height / 2)];
  return new Map(
    nodes.map(({ node, at }): readonly [number, Point] => [
      node,
      [
        Math.round(middle[0] + (at[0] - centre[0]) * scale),
        Math.round(middle[1] + (at[1] - centre[1]) * scale),
      ],
    ]),
  );
};

const drawPicture = (
  found: Network,
  period: TiePeriod,
  points: ReadonlyMap<number, Point>,
): readonly Shape[] => {
  const pathOf = (place: number): string => {
    const tie = found.ties[place];
    const [from, to] = [points.get(tie?.a ?? -1), points.get(tie?.b ?? -1)];
    return from && to ? d("M", ...from, "L", ...to) : "";
  };
  const old = [...period.standing].filter((place) => !period.fresh.has(place));
  const joined = new Set(
    [...period.standing].flatMap((place) => [found.ties[place]?.a, found.ties[place]?.b]),
  );
  const free = [...points].flatMap(([node, at]) => (joined.has(node) ? [] : [at]));
  const fresh = [...period.fresh].map(pathOf).join("");
  const look =
    period.from === undefined
      ? { stroke: palette.mute, "stroke-width": 1.2 }
      : { stroke: palette.accent, "stroke-width": 1.8 };
  return [
    ...(old.length > 0
      ? [path(old.map(pathOf).join(""), { fill: "none", stroke: palette.edge })]
      : []),
    path(fresh, { fill: "none", ...look }),
    ...dots(free, palette.edge, 2 * dot),
  ];
};

type Panel = {
  readonly at: Point;
  readonly width: number;
  readonly circle: Circle;
  readonly small: Small;
};

const leading = 17;

/** What is said of a period: its name, what is new in it, and what stands at its end. */
const drawWords = (
  period: TiePeriod,
  { at, width }: Pick<Panel, "at" | "width">,
  height: number,
  { say, text: words, plan }: FigureContext,
): readonly Shape[] => {
  const fit = { width, lines: 3 };
  const name = wrap(periodName(period, { say, text: words }), { ...fit, size: 12.5, bold: true });
  const fresh =
    period.from === undefined
      ? []
      : wrap(say("fresh", { count: period.fresh.size }), { ...fit, size: 12, bold: true });
  const facts = [
    say("standing", {
      count: period.standing.size,
      share: words.share(densityOf(period, plan), 1),
    }),
    say("joined", { joined: period.joined, all: plan.institutions.length }),
  ].flatMap((one) => wrap(one, { ...fit, size: 11.5 }));
  const [x, y] = at;
  const top = y + (height - (name.length + fresh.length + facts.length) * leading) / 2;
  const look = (size: number, fill: string, weight?: number) => ({
    "font-size": size,
    "font-weight": weight,
    fill,
  });
  const below = top + 13 + name.length * leading;
  return [
    group(look(12.5, palette.ink, 700), bareLines([x, top + 13], name, leading)),
    group(look(12, palette.accent, 700), bareLines([x, below], fresh, leading)),
    group(look(11.5, palette.sub), bareLines([x, below + fresh.length * leading], facts, leading)),
  ];
};

const drawPanel = (
  found: Network,
  period: TiePeriod,
  { at, width, circle, small }: Panel,
  context: FigureContext,
): readonly Shape[] => {
  const [x, y] = at;
  const words: Point = [x + small.width + 20, y + 10];
  return [
    line([x, y], [x + width, y], { stroke: palette.ink, "stroke-width": 1.2 }),
    ...drawPicture(found, period, shrink(circle, small, [x, y + 10])),
    ...drawWords(period, { at: words, width: width - small.width - 20 }, small.height, context),
  ];
};

/** The same circle small for each period, with the ties that are new in it. */
export const drawPeriods = (
  found: Network,
  periods: readonly TiePeriod[],
  { circle, top }: { readonly circle: Circle; readonly top: number },
  context: FigureContext,
): { readonly shapes: readonly Shape[]; readonly bottom: number } => {
  if (periods.length < 2) return { shapes: [], bottom: top };
  const small = smallSize(circle, periods.length);
  const width = (figureWidth - 2 * margin - (periods.length - 1) * gap) / periods.length;
  return {
    shapes: [
      group({ "font-size": 13, "font-weight": 700, fill: palette.ink }, [
        bareText([margin, top + 14], context.say("periods")),
      ]),
      ...periods.flatMap((period, place) => {
        const at: Point = [margin + place * (width + gap), top + 28];
        return drawPanel(found, period, { at, width, circle, small }, context);
      }),
    ],
    bottom: top + 38 + small.height,
  };
};
