import type { Shape } from "../../document/drawing.ts";
import type { FigureContext } from "../figure.ts";
import { margin } from "../kit/head.ts";
import { palette } from "../kit/palette.ts";
import { d, group, path, rect, text, textLines } from "../kit/shapes.ts";
import { spread } from "../kit/spread.ts";
import { textWidth } from "../kit/text-width.ts";
import { oneLine, wrap } from "../kit/wrap.ts";
import type { Columns, Node } from "./columns.ts";
import { fateColour } from "./draw-flows.ts";
import type { Fate } from "./flows.ts";
import { edges, type Layout, nodeWidth, type Placed } from "./lay-out.ts";

/** Where the names of the ends may run to, and where the sums beside them stand, in user units. */
const sums = { bracket: 892, words: 906, room: 100 } as const;
export const figureWidth = sums.words + sums.room + margin;

const size = { size: 12, bold: false } as const;
const number = { size: 12, bold: true } as const;
const leading = 15;
const stageRoom = 190;
const endRoom = sums.bracket - edges.ends - nodeWidth - 22;

const amountOf = ({ of100 }: Node, { say, text: words }: FigureContext): string =>
  of100 === 0 ? say("least") : words.number(of100, 1);

type Label = { readonly lines: readonly string[]; readonly amount: string; readonly y: number };

/** Names beside their nodes, pushed apart where they would touch. */
const labelsOf = (
  placed: readonly Placed[],
  nameOf: (node: Node) => string,
  room: number,
  [range, context]: readonly [readonly [number, number], FigureContext],
): readonly Label[] => {
  const words = placed.map(({ node, top, bottom }) => {
    const amount = amountOf(node, context);
    const width = room - textWidth(amount, number) - 10;
    const lines = bottom - top < 15 ? 1 : 2;
    const name = nameOf(node);
    const names =
      lines === 1 ? [oneLine(name, { ...size, width })] : wrap(name, { ...size, width, lines });
    return { lines: names, amount };
  });
  const wishes = placed.map(({ top, bottom }, place) => ({
    middle: (top + bottom) / 2,
    size: (words[place]?.lines.length ?? 1) * leading,
  }));
  const starts = spread(wishes, 2, range);
  return words.map((label, place) => ({ ...label, y: Math.round(starts[place] ?? 0) }));
};

const drawLabel = ({ lines, amount, y }: Label, x: number, ink: string): readonly Shape[] => [
  text([x, y + 11.5], amount, { ...number, fill: ink }),
  ...textLines([x + textWidth(amount, number) + 6, y + 11.5], lines, { ...size, leading }),
];

const backing = ({ lines, amount, y }: Label, x: number): Shape => {
  const widest = Math.max(...lines.map((line) => textWidth(line, size)));
  const width = Math.ceil(widest + textWidth(amount, number) + 14);
  return rect({ x: x - 4, y: y - 1, width, height: lines.length * leading + 2 }, { rx: 3 });
};

/** A bracket over the ends of one fate, with their sum: 70 stay in the region. */
const drawSum = (
  placed: readonly Placed[],
  fate: Fate,
  of100: number,
  context: FigureContext,
): {
  readonly top: number;
  readonly bottom: number;
  readonly lines: readonly string[];
  readonly amount: string;
  readonly fate: Fate;
} => {
  const lines = wrap(context.say(fate), { size: 11.5, width: sums.room, lines: 2 });
  const amount = of100 === 0 ? context.say("least") : context.text.number(of100, 1);
  return { top: placed[0]?.top ?? 0, bottom: placed.at(-1)?.bottom ?? 0, lines, amount, fate };
};

const drawSums = (
  { ends }: Layout,
  { fates }: Columns,
  range: readonly [number, number],
  context: FigureContext,
): readonly Shape[] => {
  const names: readonly Fate[] = ["inside", "unknown", "outside"];
  const found = names.flatMap((fate) => {
    const own = ends.filter(({ node }) => node.fate === fate);
    return own.length === 0 ? [] : [drawSum(own, fate, fates[fate], context)];
  });
  const heights = found.map(({ lines }) => 24 + lines.length * leading);
  const starts = spread(
    found.map(({ top, bottom }, place) => ({
      middle: (top + bottom) / 2,
      size: heights[place] ?? 0,
    })),
    4,
    range,
  );
  return found.flatMap(({ top, bottom, lines, amount, fate }, place) => {
    const y = starts[place] ?? 0;
    const fill = fateColour[fate];
    const middle = y + (heights[place] ?? 0) / 2;
    const [from, to] = [Math.min(top, bottom - 2), Math.max(bottom, top + 2)];
    const bracket = ["M", sums.bracket, from, "H", sums.bracket + 5, "V", to, "H", sums.bracket];
    const lead = ["M", sums.bracket + 5, (from + to) / 2, "L", sums.words - 3, middle];
    return [
      path(d(...bracket, ...lead), { fill: "none", stroke: fill, "stroke-width": 1.2 }),
      text([sums.words, y + 18], amount, { size: 20, bold: true, fill }),
      ...textLines([sums.words, y + 34], lines, { size: 11.5, leading, fill }),
    ];
  });
};

export type Names = {
  readonly stage: (node: Node) => string;
  readonly end: (node: Node) => string;
  readonly sales: string;
};

const drawSales = ({ sales }: Layout, said: string, { say }: FigureContext): readonly Shape[] => {
  const x = margin;
  const middle = (sales.top + sales.bottom) / 2;
  const room = edges.sales - 10 - margin;
  const lines = wrap(said, { ...size, width: room, lines: 3 });
  return [
    text([x, middle - 14], say("sales"), { size: 13, bold: true }),
    ...textLines([x, middle + 4], lines, { ...size, leading, fill: palette.sub }),
    text([x, middle + 12 + lines.length * leading], "= 100", { size: 20, bold: true }),
  ];
};

/** The words of the picture: over the columns, beside the nodes, and the sums. */
export const drawLabels = (
  layout: Layout,
  columns: Columns,
  { names, range }: { readonly names: Names; readonly range: readonly [number, number] },
  context: FigureContext,
): readonly Shape[] => {
  const heading = { size: 12.5, bold: true, fill: palette.sub };
  const [stageX, endX] = [edges.stages + nodeWidth + 10, edges.ends + nodeWidth + 10];
  const stages = labelsOf(layout.stages, names.stage, stageRoom, [range, context]);
  const ends = labelsOf(layout.ends, names.end, endRoom, [range, context]);
  return [
    text([edges.stages, range[0] - 18], context.say("headStages"), heading),
    text([edges.ends, range[0] - 18], context.say("headEnds"), heading),
    ...drawSales(layout, names.sales, context),
    group(
      { fill: palette.paper, "fill-opacity": 0.88 },
      stages.map((label) => backing(label, stageX)),
    ),
    ...stages.flatMap((label) => drawLabel(label, stageX, palette.ink)),
    ...ends.flatMap((label, place) =>
      drawLabel(label, endX, fateColour[layout.ends[place]?.node.fate ?? "unknown"]),
    ),
    ...drawSums(layout, columns, range, context),
  ];
};
