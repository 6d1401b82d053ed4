import type { Ranking, Standing } from "../../analyse/ranking/ranking.ts";
import type { Shape } from "../../document/drawing.ts";
import type { FigureContext } from "../figure.ts";
import { margin } from "../kit/head.ts";
import { palette } from "../kit/palette.ts";
import { line, rect, text, textLines } from "../kit/shapes.ts";
import { oneLine, wrap } from "../kit/wrap.ts";
import { chance, firstShare, nearestOf, shares, shownViews } from "./choice.ts";
import { type Panel, panelHead, rowLines, width } from "./panel.ts";
import type { View } from "./sensitivity-messages.ts";

export const mostOptions = 8;

const name = { size: 12.5, bold: true } as const;
const nameWidth = 250;
const leading = 16;
const bars = { from: 296, step: 162, width: 88 } as const;
const flipAt = { from: 640, to: width - margin } as const;

const nameLines = ({ target }: Standing, { text: words }: FigureContext): readonly string[] =>
  wrap(words.pick(target.title), { width: nameWidth, lines: 3, ...name });

/** How often an option is first, as a bar to the full width for all of the draws. */
const shareBar = (
  share: number,
  x: number,
  y: number,
  context: FigureContext,
): readonly Shape[] => [
  rect({ x, y: y - 5, width: bars.width, height: 10 }, { fill: palette.grid }),
  ...(share > 0
    ? [rect({ x, y: y - 5, width: bars.width * share, height: 10 }, { fill: palette.bar })]
    : []),
  text([x + bars.width + 6, y + 4], chance(context, share), { size: 12 }),
];

/** What is said where no weight brings an option level with the first. */
const wordOf = (standing: Standing, first: Standing | undefined): string => {
  if (standing === first) return "leads";
  if (standing.score === undefined) return "missing";
  if (first && standing.rank === first.rank) return "equal";
  return standing.dominatedBy.length > 0 ? "dominated" : "noFlip";
};

type Flipping = {
  readonly views: readonly View[];
  readonly first: Standing | undefined;
  readonly nearest: Standing | undefined;
  /** The largest weight shown. */
  readonly most: number;
};

/** From the weight of today, a ring, to the weight at which the two are level, a disc. */
const flipShapes = (
  standing: Standing,
  y: number,
  { first, nearest, most }: Flipping,
  context: FigureContext,
): readonly Shape[] => {
  const { say, text: words } = context;
  const { flip } = standing;
  if (!flip)
    return [
      text([flipAt.from, y + 4], say(wordOf(standing, first)), { size: 12, fill: palette.mute }),
    ];
  const colour = standing === nearest ? palette.gap : palette.bar;
  const reach = flipAt.to - flipAt.from - 12;
  const at = (weight: number): number => flipAt.from + 6 + (weight / most) * reach;
  const [a, b] = [at(flip.from), at(flip.to)];
  const sign = Math.sign(b - a);
  const [from, to] = shares(context, flip.from, flip.to);
  const told = say("flip", { criterion: words.pick(flip.criterion.name), from, to });
  const size = { size: 11.5, bold: standing === nearest };
  return [
    line([flipAt.from, y - 7], [flipAt.to, y - 7], { stroke: palette.grid }),
    line([a + sign * 4, y - 7], [b, y - 7], { stroke: colour, "stroke-width": 2 }),
    circle(a, y - 7, { fill: palette.paper, stroke: colour, "stroke-width": 1.6 }),
    circle(b, y - 7, { fill: colour }),
    text([flipAt.from, y + 12], oneLine(told, { width: flipAt.to - flipAt.from, ...size }), {
      ...size,
      fill: standing === nearest ? palette.gap : palette.sub,
    }),
  ];
};

const circle = (cx: number, cy: number, attributes: Shape["attributes"]): Shape => ({
  tag: "circle",
  attributes: { cx, cy, r: 4, ...attributes },
  children: [],
});

const drawOption = (
  standing: Standing,
  [top, height]: readonly [number, number],
  flipping: Flipping,
  context: FigureContext,
): readonly Shape[] => {
  const { text: words } = context;
  const lines = nameLines(standing, context);
  const middle = top + height / 2;
  const decision = words.enumerated("decision", standing.target.decision);
  const start = middle - ((lines.length - 1) * leading + 14) / 2 + 4;
  return [
    ...textLines([margin, start], lines, { ...name, leading }),
    text([margin, start + lines.length * leading - 1], decision, { size: 11, fill: palette.mute }),
    ...flipping.views.flatMap((view, place) =>
      shareBar(firstShare(standing, view), bars.from + place * bars.step, middle, context),
    ),
    ...flipShapes(standing, middle, flipping, context),
  ];
};

/** At the plan's weights and with none agreed: an option high on the one and low on the other hangs on them. */
const twoViews = (ranking: Ranking): readonly View[] => {
  const views = shownViews(ranking);
  return views.length <= 2 ? views : [...views.slice(0, 1), ...views.slice(-1)];
};

const roundUp = (weight: number): number => Math.min(1, Math.ceil(weight * 10 + 0.2) / 10);

/** How often each option is first, and the smallest change of a weight that makes it so. */
export const drawChoice = (ranking: Ranking, top: number, context: FigureContext): Panel => {
  const { say } = context;
  const shown = ranking.standings.slice(0, mostOptions);
  const views = twoViews(ranking);
  const flips = shown.flatMap(({ flip }) => (flip ? [flip.from, flip.to] : []));
  const flipping: Flipping = {
    views,
    first: ranking.standings.find(({ rank }) => rank !== undefined),
    nearest: nearestOf(ranking),
    most: roundUp(Math.max(0, ...flips)),
  };
  const header = panelHead(top, say("choiceHead"), [
    { x: margin, words: say("option"), width: nameWidth },
    ...views.map((view, place) => ({
      x: bars.from + place * bars.step,
      words: say(`first${view}`),
      width: bars.step - 14,
    })),
    {
      x: flipAt.from,
      words: say("flipHead", { most: context.text.share(flipping.most) }),
      width: flipAt.to - flipAt.from,
    },
  ]);
  let y = header.bottom;
  const ends: number[] = [];
  const rows = shown.flatMap((standing) => {
    const height = Math.max(44, nameLines(standing, context).length * leading + 26);
    const drawn = drawOption(standing, [y, height], flipping, context);
    y += height;
    ends.push(y);
    return drawn;
  });
  return { shapes: [...header.shapes, rowLines(ends), ...rows], bottom: y };
};
