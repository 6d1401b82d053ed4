import { alignedEfforts, type ExactAlignment } from "../../analyse/aligned-efforts.ts";
import { sectorOf } from "../../analyse/sector.ts";
import { type AlignmentFacts, alignmentMessages } from "../alignment/alignment-messages.ts";
import { alignmentTable } from "../alignment/alignment-table.ts";
import { effortIn } from "../alignment/alignment-words.ts";
import { drawGoal, drawGround, longestOf, unitOf } from "../alignment/draw-fan.ts";
import { drawOthers, drawRows, drawScale, rowHeight, sectorSign } from "../alignment/draw-rows.ts";
import { drawStrip, type Force } from "../alignment/draw-strip.ts";
import { columns, type Plot } from "../alignment/plot.ts";
import {
  type Arrow,
  type Others,
  type Vector,
  type Vectors,
  vectorsOf,
} from "../alignment/vectors.ts";
import { defineFigure, type FigureContext } from "../figure.ts";
import { gathered } from "../kit/gathered.ts";
import { head, margin } from "../kit/head.ts";
import { type LegendItem, legend } from "../kit/legend.ts";
import { palette } from "../kit/palette.ts";
import { sectorNames, sectors } from "../kit/sector.ts";
import { line, type Point, rect, text } from "../kit/shapes.ts";

const least = 340;
const othersHeight = 48;

const wayOf = (now: number, planned: number): AlignmentFacts["way"] =>
  now < planned ? "up" : "down";

const factsOf = (
  { now, plan: planned }: ExactAlignment,
  vectors: readonly Vector[],
  { plan, say, text: words }: FigureContext,
): AlignmentFacts => {
  const share = (value: number | undefined) =>
    value === undefined ? undefined : words.share(value);
  const [before, after] = [now.defined ? now : undefined, planned.defined ? planned : undefined];
  const printed = { now: share(before?.alignment), planned: share(after?.alignment) };
  const ranked = ((after ?? before)?.institutions ?? []).toSorted((a, b) => b.cosine - a.cosine);
  const [best, worst] = [ranked[0], ranked.at(-1)].map((one) =>
    one
      ? say("named", { name: words.pick(one.institution.name), share: words.share(one.cosine) })
      : "",
  );
  return {
    institutions: vectors.length,
    ...printed,
    way:
      printed.now === printed.planned
        ? "same"
        : wayOf(before?.alignment ?? 0, after?.alignment ?? 0),
    expectedNow: share(before?.expected),
    expectedPlanned: share(after?.expected),
    period: plan.head.period && words.period(plan.head.period),
    best: best ?? "",
    worst: worst ?? "",
  };
};

const othersWords = (
  { count, now, planned }: Others,
  effortOf: (amount: number) => string,
  { say }: FigureContext,
): readonly [string, string] => [
  say("others", { count }),
  say("othersDetail", {
    now: now && effortOf(now.effort),
    planned: planned && effortOf(planned.effort),
  }),
];

/** The fan and the rows beside it, from `start` down. */
const drawBody = (
  { arrows, others }: Vectors,
  start: number,
  effortOf: (amount: number) => string,
  context: FigureContext,
) => {
  const { say } = context;
  const content = arrows.length * rowHeight;
  const height = Math.max(least, content);
  const plot: Plot = {
    top: start,
    bottom: start + height,
    middle: start + height / 2,
    unit: unitOf(arrows, height),
    longest: longestOf(arrows),
  };
  const drawn = drawRows(arrows, start + (height - content) / 2, plot, context);
  const bottom = plot.bottom + (others ? othersHeight : 0);
  return {
    bottom,
    shapes: [
      text([margin, start - 40], say("fan"), { size: 12.5, bold: true }),
      ...drawGround(plot, effortOf),
      drawn.leaders,
      ...drawGoal(plot, context),
      ...drawScale([start, bottom], context),
      ...(others
        ? drawOthers(others, plot.bottom + 26, othersWords(others, effortOf, context), context)
        : []),
    ],
    rows: drawn.shapes,
  };
};

const legendOf = (arrows: readonly Arrow[], { say, text: words }: FigureContext) => {
  const found = new Set(arrows.map(({ institution }) => sectorOf(institution)));
  const items: readonly LegendItem[] = [
    {
      words: say("within"),
      width: 24,
      mark: ([x, y]) =>
        rect({ x, y: y - 7, width: 24, height: 14 }, { fill: palette.tint, stroke: palette.hair }),
    },
    {
      words: say("random"),
      width: 6,
      mark: ([x, y]) =>
        line([x + 3, y - 9], [x + 3, y + 9], { stroke: palette.ink, "stroke-width": 1.4 }),
    },
    ...sectors
      .filter((sector) => found.has(sector))
      .map((sector) => ({
        words: sectorNames[words.language][sector].name,
        width: 10,
        mark: ([x, y]: Point) => sectorSign([x, y + 4], sector, words.language),
      })),
  ];
  return items;
};

const forcesOf = ({ now, plan: planned }: ExactAlignment, { say }: FigureContext) => {
  const forces: readonly (Force | false)[] = [
    now.defined && { efforts: now, words: say("now"), isPlanned: false },
    planned.defined && { efforts: planned, words: say("planned"), isPlanned: true },
  ];
  return forces.filter((force) => force !== false);
};

const remarksOf = (
  { flat, stated }: ExactAlignment,
  { arrows, others }: Vectors,
  { say }: FigureContext,
): readonly string[] => [
  ...(others ? [say("summarised", { count: others.count, shown: arrows.length })] : []),
  ...(stated ? [] : [say("unstated")]),
  ...(flat ? [say("flat")] : []),
];

/** Whether the institutions pull the same way as the plan, now and as planned. */
export const alignment = defineFigure({
  id: "alignment",
  number: "F11",
  messages: alignmentMessages,
  draw: (context) => {
    const { use, say, text: words } = context;
    const found = use(alignedEfforts);
    if (!found.defined) return undefined;
    const forces = forcesOf(found, context);
    if (forces.length === 0) return undefined;
    const vectors = vectorsOf(found);
    const effortOf = effortIn(found, context);
    const facts = factsOf(found, vectors.all, context);
    const { width } = columns;
    const title = say("finding", facts);
    const top = head(width, title, say("subtitle", facts));
    const body = drawBody(vectors, top.height + 72, effortOf, context);
    const strip = drawStrip(forces, body.bottom + 36, effortOf, context);
    const key = legend(strip.bottom + 10, width, legendOf(vectors.arrows, context));
    const height = Math.ceil(key.bottom + 8);
    return {
      drawing: {
        id: "alignment",
        width,
        height,
        title,
        description: say("description", facts),
        language: words.language,
        shapes: [
          rect({ x: 0, y: 0, width, height }, { fill: palette.paper }),
          ...gathered([...top.shapes, ...body.shapes, ...strip.shapes, ...key.shapes]),
          ...body.rows,
        ],
      },
      data: alignmentTable(found, vectors.all, context),
      remarks: remarksOf(found, vectors, context),
    };
  },
});
