import type { Shape } from "../../document/drawing.ts";
import { valuesOf } from "../../model/enumerations.ts";
import type { FigureContext } from "../figure.ts";
import { margin } from "../kit/head.ts";
import { palette } from "../kit/palette.ts";
import { type Box, rect, text, textLines } from "../kit/shapes.ts";
import { textWidth } from "../kit/text-width.ts";
import { oneLine, wrap } from "../kit/wrap.ts";
import { type CardBody, cardBody } from "./card-body.ts";
import { type Chart, standsBelow } from "./chart.ts";
import { around, drawCards } from "./draw-card.ts";
import { drawLabels, drawLinks } from "./draw-links.ts";
import { boxOf, type Grid, gridOf, type Item, type Widths } from "./grid.ts";
import { labelsOf } from "./labels.ts";
import { order } from "./order.ts";
import { laneHeight, place } from "./place.ts";
import { channelGap, type Drawn, headBox, type Levels, routed } from "./route.ts";
import { rowBox, rowCardWidth, rowTop, type Service, serviceOf } from "./service.ts";

export type ChainMap = {
  readonly shapes: readonly Shape[];
  readonly bottom: number;
  /** Labels for which there was no room. */
  readonly unlabelled: number;
};

type Frame = {
  readonly headings: number;
  readonly region: Box;
  readonly outsideLabel: number | undefined;
  readonly tops: Readonly<Record<"outside" | "inside", number>>;
  readonly levels: Levels;
};

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The names of the positions that a column holds, those of most stages first. */
const headingOf = (
  chart: Chart,
  items: readonly Item[],
  { text: { enumerated } }: FigureContext,
) => {
  const counts = new Map<string, number>();
  for (const { card } of items) {
    const position = card === undefined ? undefined : chart.cards[card]?.position;
    // what comes back stands where it goes in again, and would give that column a wrong name
    if (position === undefined || position === "support" || position === "recycling") continue;
    counts.set(position, (counts.get(position) ?? 0) + 1);
  }
  const ranks: readonly string[] = valuesOf("position");
  const most = [...counts].toSorted((a, b) => b[1] - a[1]).slice(0, 2);
  const names = most.toSorted((a, b) => ranks.indexOf(a[0]) - ranks.indexOf(b[0]));
  return names.map(([position]) => capital(enumerated("position", position)));
};

const headingLeading = 16;

type Setting = {
  readonly widths: Widths;
  readonly top: number;
  readonly context: FigureContext;
};

const drawHeadings = (chart: Chart, { columns }: Grid, { widths, top, context }: Setting) => {
  const joint = context.text.language === "ja" ? "・" : ", ";
  const headings = columns.map((column) => {
    const names = headingOf(chart, [...column.inside, ...column.outside], context);
    return wrap(names.join(joint), { width: widths.card + 16, size: 12.5, bold: true, lines: 2 });
  });
  const rows = headings.reduce((most, { length }) => Math.max(most, length), 0);
  const bottom = top + rows * headingLeading;
  const shapes = headings.flatMap((words, column) => {
    const left = widths.left[column] ?? 0;
    const first = bottom - (words.length - 1) * headingLeading;
    return words.length === 0
      ? []
      : [
          ...textLines([left + widths.card / 2, first], words, {
            size: 12.5,
            bold: true,
            anchor: "middle",
            fill: palette.sub,
            leading: headingLeading,
          }),
          rect({ x: left, y: bottom + 8, width: widths.card, height: 2 }, { fill: palette.hair }),
        ];
  });
  return { shapes, bottom: rows === 0 ? top - 10 : bottom + 10 };
};

const frameOf = (grid: Grid, widths: Widths, row: Service, top: number): Frame => {
  const [outside, inside] = [laneHeight(grid, "outside"), laneHeight(grid, "inside")];
  const hasOutside = outside > 0;
  const outsideTop = top + 16;
  const label = hasOutside ? outsideTop + outside + 30 : undefined;
  const boxTop = label === undefined ? top + 16 : label + 12;
  const insideTop = boxTop + 40;
  const channels = grid.routes.filter(({ shape }) => shape === "back").length;
  const channelTop = insideTop + inside + 14;
  const runTop = channelTop + channels * channelGap + 4;
  const boxBottom =
    grid.row.length > 0 ? runTop + row.height + 20 : channelTop + 6 + channels * channelGap;
  return {
    headings: top,
    region: { x: 14, y: boxTop, width: widths.figure - 28, height: boxBottom - boxTop },
    outsideLabel: label,
    tops: { outside: outsideTop, inside: insideTop },
    levels: { channelTop, runTop, row },
  };
};

type Notice = { readonly shapes: readonly Shape[]; readonly box: Box };

/** The names of the two lanes, each on a plate so that links pass below it. */
const laneNotice = (
  words: string,
  y: number,
  { colour, plate }: { readonly colour: string; readonly plate: string },
): Notice => {
  const x = margin + 6;
  const size = { size: 12.5, bold: true };
  const short = oneLine(words, { ...size, width: 620 });
  const box = { x: x - 4, y: y - 15, width: textWidth(short, size) + 8, height: 21 };
  return {
    box,
    shapes: [rect(box, { rx: 4, fill: plate }), text([x, y], short, { ...size, fill: colour })],
  };
};

const noticesOf = ({ outsideLabel, region }: Frame, { plan, text: words, say }: FigureContext) => {
  const name = plan.region.name === undefined ? "" : words.pick(plan.region.name);
  const inside = laneNotice(say("inside", { name }), region.y + 24, {
    colour: palette.accent,
    plate: palette.tint,
  });
  return outsideLabel === undefined
    ? [inside]
    : [
        laneNotice(say("outside"), outsideLabel, { colour: palette.sub, plate: palette.paper }),
        inside,
      ];
};

const linesOf = ({ flow }: Drawn, { text: { share }, say }: FigureContext): readonly string[] => [
  ...(flow.words === "" ? [] : [flow.words]),
  ...(flow.leak === undefined ? [] : [say("leak", { share: share(flow.leak) })]),
];

const drawBackground = ({ region }: Frame): Shape =>
  rect(region, {
    rx: 14,
    fill: palette.tint,
    stroke: palette.tintLine,
    "stroke-width": 1.4,
    "stroke-dasharray": "9 5",
  });

const drawEmptyLane = (grid: Grid, { region }: Frame, { say }: FigureContext): readonly Shape[] =>
  laneHeight(grid, "inside") > 0 || grid.row.length > 0
    ? []
    : [
        text([region.x + region.width / 2, region.y + region.height - 20], say("nothingInside"), {
          size: 12.5,
          fill: palette.gap,
          anchor: "middle",
        }),
      ];

/** Where labels may stand, and the edges of the region that they had better not cover. */
const bordersOf = ({ headings, region }: Frame, { figure }: Widths) => ({
  lines: [0, region.height].map((down) => ({ ...region, y: region.y + down - 1, height: 2 })),
  field: {
    x: margin,
    y: headings + 4,
    width: figure - 2 * margin,
    height: region.y + region.height - headings - 8,
  },
});

/** The chart in columns and two lanes, from `top` down. */
export const drawMap = (chart: Chart, columnOf: readonly number[], setting: Setting): ChainMap => {
  const { widths, context } = setting;
  const below = chart.cards.filter(standsBelow).length;
  const bodies = chart.cards.map(
    (card): CardBody =>
      cardBody(card, standsBelow(card) ? rowCardWidth(below, widths.figure) : widths.card),
  );
  const grid = gridOf(
    chart,
    columnOf,
    bodies.map(({ height }) => height),
  );
  order(grid);
  const headings = drawHeadings(chart, grid, setting);
  const frame = frameOf(grid, widths, serviceOf(grid, widths, bodies), headings.bottom);
  place(grid, frame.tops);
  const links = routed(chart, grid, widths, frame.levels);
  const { row, runTop } = frame.levels;
  const boxes = grid.items.map((item) =>
    row.left.has(item) ? rowBox(item, row, rowTop(row, runTop)) : boxOf(item, widths),
  );
  const notices = noticesOf(frame, context);
  const words = (link: Drawn): readonly string[] => linesOf(link, context);
  const bottom = frame.region.y + frame.region.height;
  const labels = labelsOf(links, words, {
    obstacles: [
      ...chart.cards.map((card, position) => around(card, boxes[position] as Box)),
      ...notices.map(({ box }) => box),
      ...links.map(headBox),
    ],
    ...bordersOf(frame, widths),
    sourceOf: ({ flow }) => boxes[flow.from] as Box,
  });
  return {
    shapes: [
      ...headings.shapes,
      drawBackground(frame),
      ...drawEmptyLane(grid, frame, context),
      ...drawLinks(links),
      ...notices.flatMap(({ shapes }) => shapes),
      ...drawLabels(labels),
      ...drawCards(chart.cards, bodies, boxes, context.text.language),
    ],
    bottom,
    unlabelled: links.filter((link) => words(link).length > 0).length - labels.length,
  };
};
