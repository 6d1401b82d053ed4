import type { Shape } from "../../document/drawing.ts";
import type { FigureContext } from "../figure.ts";
import { margin } from "../kit/head.ts";
import { palette } from "../kit/palette.ts";
import { d, group, type Point, path, text, textLines } from "../kit/shapes.ts";
import { wrap } from "../kit/wrap.ts";
import { type Cell, cellOf, type LadderContext } from "./cell.ts";
import { type Ladder, lacksOf, type RungName, rungNames, sharedRung } from "./rungs.ts";

const names = 158;
const between = 22;
const pad = 13;
const barHeight = 5;

/** Wide enough that a column of text can be read. */
export const widthFor = (ladders: number): number => [960, 960, 960, 1080, 1180][ladders] ?? 1180;

type Grid = { readonly width: number; readonly count: number; readonly column: number };

const gridOf = (count: number): Grid => {
  const width = widthFor(count);
  const room = width - 2 * margin - names;
  return { width, count, column: Math.floor((room - (count - 1) * between) / count) };
};

const leftOf = ({ column }: Grid, place: number): number =>
  margin + names + place * (column + between);

/** One row of the picture: the same rung of every ladder. */
type Row = {
  readonly name: RungName;
  readonly cells: readonly Cell[];
  /** Whether all ladders share one cell: they end in the same number of the region. */
  readonly isShared: boolean;
  readonly holding: Holding;
  readonly naming: Naming;
  readonly height: number;
};

const holdingOf = (ladders: readonly Ladder[], place: number): Holding => ({
  whole: ladders.filter(({ rungs }) => {
    const rung = rungs[place];
    return rung && lacksOf(rung).length === 0;
  }).length,
  all: ladders.length,
});

const rowsOf = (
  ladders: readonly Ladder[],
  all: readonly Ladder[],
  grid: Grid,
  context: LadderContext,
): readonly Row[] =>
  rungNames
    .map((name, place): Row => {
      const rungs = ladders.flatMap(({ rungs: own }) => own[place] ?? []);
      const shared = name === "region" && rungs.length > 1 ? sharedRung(rungs) : undefined;
      const isShared = shared !== undefined;
      const room = isShared ? grid.width - 2 * margin - names : grid.column;
      const shown = isShared ? [shared] : rungs;
      const cells = shown.map((rung) => cellOf(rung, room - 2 * pad, context));
      const holding = holdingOf(all, place);
      const naming = namingOf(name, holding, context);
      const height = Math.max(naming.height, ...cells.map((cell) => cell.height + 6));
      return { name, cells, isShared, holding, naming, height };
    })
    .toReversed();

const drawLines = ({ lines, institutions }: Cell, x: number, top: number): Shape => {
  let y = top;
  const shapes = lines.map(({ words, drop, ...look }) => {
    y += drop;
    return text([x, y], words, look);
  });
  return group(
    { "data-org": institutions.length > 0 ? institutions.join(" ") : undefined },
    shapes,
  );
};

/** Grounds and bars of all cells; neighbours of one look become one shape. */
type Parts = { readonly grounds: Shape[]; readonly bars: Shape[]; readonly words: Shape[] };

/** The bar of a rung: whole, or broken where somebody or a number is missing. */
const drawBar = (x: number, y: number, width: number, isWhole: boolean): Shape =>
  path(d("M", x, y + barHeight / 2, "h", width), barLook(isWhole));

export const barLook = (isWhole: boolean) =>
  isWhole
    ? { stroke: palette.accent, "stroke-width": barHeight }
    : { stroke: palette.gap, "stroke-width": 3, "stroke-dasharray": "9 7" };

const addCells = (row: Row, top: number, grid: Grid, parts: Parts): void => {
  const width = row.isShared ? grid.width - 2 * margin - names : grid.column;
  for (const [place, cell] of row.cells.entries()) {
    const x = leftOf(grid, place);
    const fill = cell.isWhole ? palette.tint : palette.gapTint;
    const outline = d("M", x, top, "h", width, "v", row.height, "H", x, "z");
    if (row.name === "region" || !cell.isWhole) parts.grounds.push(path(outline, { fill }));
    parts.words.push(drawLines(cell, x + pad, top + 2));
    parts.bars.push(drawBar(x, top + row.height, width, cell.isWhole));
  }
};

const size = { size: 12, bold: true } as const;
const quiet = { size: 11.5, leading: 15 } as const;

type Naming = {
  readonly title: readonly string[];
  readonly note: readonly string[];
  /** For how many of several targets the rung holds, where not for all. */
  readonly count: readonly string[];
  readonly height: number;
};

/** How many ladders have a rung whole, and how many there are. */
type Holding = { readonly whole: number; readonly all: number };

const namingOf = (name: RungName, { whole, all }: Holding, { say }: FigureContext): Naming => {
  const room = names - 44;
  const title = wrap(say(name), { ...size, width: room, lines: 3 });
  const note = wrap(say(`${name}Note`), { ...quiet, width: room, lines: 2 });
  const holds = say("holds", { count: whole, targets: all });
  const isTold = whole < all && all > 1;
  const count = isTold ? wrap(holds, { ...quiet, bold: true, width: room, lines: 2 }) : [];
  return { title, note, count, height: 12 + title.length * 16 + (note.length + count.length) * 15 };
};

const drawName = ({ naming: { title, note, count } }: Row, number: number, top: number) => {
  const [x, y] = [margin + 32, top + 18];
  const below = y + title.length * 16;
  const after = below + note.length * 15 + 2;
  return [
    text([margin + 12, y], String(number), { ...size, anchor: "middle", fill: palette.paper }),
    ...textLines([x, y], title, { ...size, leading: 16 }),
    ...textLines([x, below], note, { ...quiet, fill: palette.sub }),
    ...textLines([x, after], count, { ...quiet, bold: true, fill: palette.gap }),
  ];
};

const drawRails = (grid: Grid, top: number, bottom: number): Shape => {
  const lefts = Array.from({ length: grid.count }, (_, place) => leftOf(grid, place));
  const rails = lefts.flatMap((x) => [x, x + grid.column]);
  return path(d(...rails.flatMap((x) => ["M", x, top, "V", bottom])), {
    stroke: palette.tintLine,
    "stroke-width": 2,
  });
};

const drawHeads = (ladders: readonly Ladder[], top: number, grid: Grid, context: FigureContext) => {
  const titles = ladders.map(({ target }) =>
    wrap(context.text.pick(target.title), { ...size, width: grid.column - 8, lines: 2 }),
  );
  const most = Math.max(...titles.map(({ length }) => length));
  return {
    bottom: top + most * 16 + 8,
    shapes: titles.flatMap((lines, place) =>
      textLines([leftOf(grid, place), top + 14 + (most - lines.length) * 16], lines, {
        ...size,
        leading: 16,
      }),
    ),
  };
};

/** The way up, beside the numbers of the rungs. */
const drawClimb = (top: number, bottom: number): Shape =>
  path(d("M", margin + 12, bottom, "V", top + 34, "l", -5, 7, "m", 5, -7, "l", 5, 7), {
    fill: "none",
    stroke: palette.edge,
    "stroke-width": 1.6,
  });

const disc = ([x, y]: Point): string =>
  d("M", x - 11, y, "a", 11, 11, 0, 1, 0, 22, 0, "a", 11, 11, 0, 1, 0, -22, 0, "z");

const drawDiscs = (rows: readonly (readonly [Row, number])[]): readonly Shape[] =>
  [true, false].flatMap((isWhole) => {
    const tops = rows.flatMap(([{ holding }, top]) =>
      (holding.whole === holding.all) === isWhole ? [top] : [],
    );
    const fill = isWhole ? palette.accent : palette.gap;
    return tops.length === 0
      ? []
      : [path(tops.map((top) => disc([margin + 12, top + 14])).join(" "), { fill })];
  });

const isDashed = ({ attributes }: Shape): boolean => attributes["stroke-dasharray"] !== undefined;

/** A ladder for each target shown, side by side, with what holds for `all`: up to the economy of the region. */
export const drawLadders = (
  ladders: readonly Ladder[],
  all: readonly Ladder[],
  top: number,
  context: LadderContext,
): { readonly shapes: readonly Shape[]; readonly bottom: number } => {
  const grid = gridOf(ladders.length);
  const heads = drawHeads(ladders, top, grid, context);
  const rows = rowsOf(ladders, all, grid, context);
  const tops: number[] = [];
  let y = heads.bottom;
  for (const { height } of rows) {
    tops.push(y);
    y += height + barHeight + 4;
  }
  const foot = y + 6;
  const placed = rows.map((row, place) => ({
    row,
    top: tops[place] ?? 0,
    number: rungNames.indexOf(row.name) + 1,
  }));
  const parts: Parts = { grounds: [], bars: [], words: [] };
  for (const { row, top: from } of placed) addCells(row, from, grid, parts);
  const first = placed[0];
  return {
    shapes: [
      ...heads.shapes,
      ...parts.grounds,
      // they end with the lowest bar, lest they frame an empty rung
      drawRails(grid, first ? first.top + first.row.height : y, y - 4),
      drawClimb(heads.bottom, foot),
      ...parts.bars.toSorted((one, other) => Number(isDashed(one)) - Number(isDashed(other))),
      ...drawDiscs(placed.map(({ row, top: from }) => [row, from])),
      ...parts.words,
      ...placed.flatMap(({ row, top: from, number }) => drawName(row, number, from)),
    ],
    bottom: foot,
  };
};
