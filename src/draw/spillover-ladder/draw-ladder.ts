import type { Shape } from "../../document/drawing.ts";
import type { FigureContext } from "../figure.ts";
import { badge } from "../kit/badge.ts";
import { margin } from "../kit/head.ts";
import { palette } from "../kit/palette.ts";
import { arrowhead, group, line, rect, text, textLines } from "../kit/shapes.ts";
import { textWidth } from "../kit/text-width.ts";
import { wrap } from "../kit/wrap.ts";
import { type Cell, cellOf } from "./cell.ts";
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
  readonly height: number;
};

const rowsOf = (ladders: readonly Ladder[], grid: Grid, context: FigureContext): readonly Row[] =>
  rungNames
    .map((name, place): Row => {
      const rungs = ladders.flatMap(({ rungs: own }) => own[place] ?? []);
      const shared = name === "region" && rungs.length > 1 ? sharedRung(rungs) : undefined;
      const isShared = shared !== undefined;
      const room = isShared ? grid.width - 2 * margin - names : grid.column;
      const shown = isShared ? [shared] : rungs;
      const cells = shown.map((rung) => cellOf(rung, room - 2 * pad, context));
      const height = Math.max(76, ...cells.map((cell) => cell.height + 6));
      return { name, cells, isShared, height };
    })
    .toReversed();

const drawLines = (
  { lines, institutions }: Cell,
  x: number,
  top: number,
  context: FigureContext,
) => {
  let y = top;
  const shapes = lines.flatMap(({ words, drop, indent, sector, tail, ...look }) => {
    y += drop;
    return [
      ...(sector ? [badge([x, y - 12], sector, context.text.language, 16)] : []),
      text([x + indent, y], words, look),
      ...(tail
        ? [text([x + textWidth(words, look) + 8, y], tail, { size: 11, fill: palette.sub })]
        : []),
    ];
  });
  return group(
    { "data-org": institutions.length > 0 ? institutions.join(" ") : undefined },
    shapes,
  );
};

/** The bar of a rung: whole, or broken where somebody or a number is missing. */
const drawBar = (x: number, y: number, width: number, isWhole: boolean): Shape =>
  isWhole
    ? rect({ x, y, width, height: barHeight }, { fill: palette.accent })
    : line([x, y + 2.5], [x + width, y + 2.5], {
        stroke: palette.gap,
        "stroke-width": 3,
        "stroke-dasharray": "9 7",
      });

const drawCells = (row: Row, top: number, grid: Grid, context: FigureContext): readonly Shape[] => {
  const width = row.isShared ? grid.width - 2 * margin - names : grid.column;
  return row.cells.flatMap((cell, place) => {
    const x = leftOf(grid, place);
    const ground = cell.isWhole ? palette.tint : palette.gapTint;
    const isGround = row.name === "region" || !cell.isWhole;
    return [
      ...(isGround ? [rect({ x, y: top, width, height: row.height }, { fill: ground })] : []),
      drawLines(cell, x + pad, top + 2, context),
      drawBar(x, top + row.height, width, cell.isWhole),
    ];
  });
};

const drawName = (
  row: Row,
  number: number,
  [top, whole, targets]: readonly [number, number, number],
  context: FigureContext,
): readonly Shape[] => {
  const { say } = context;
  const room = names - 44;
  const size = { size: 13, bold: true } as const;
  const title = wrap(say(row.name), { ...size, width: room, lines: 3 });
  const note = wrap(say(`${row.name}Note`), { size: 11, width: room, lines: 2 });
  const below = top + 18 + title.length * 17;
  const holds = say("holds", { count: whole, targets });
  const count = wrap(holds, { size: 11, width: room, lines: 2 });
  const isGap = whole < targets;
  return [
    {
      tag: "circle",
      attributes: {
        cx: margin + 12,
        cy: top + 14,
        r: 11,
        fill: isGap ? palette.gap : palette.accent,
      },
      children: [],
    },
    text([margin + 12, top + 18.5], String(number), {
      size: 12.5,
      bold: true,
      anchor: "middle",
      fill: palette.paper,
    }),
    ...textLines([margin + 32, top + 18], title, { ...size, leading: 17 }),
    ...textLines([margin + 32, below], note, { size: 11, leading: 14, fill: palette.sub }),
    ...(isGap && targets > 1
      ? textLines([margin + 32, below + note.length * 14 + 3], count, {
          size: 11,
          bold: true,
          leading: 14,
          fill: palette.gap,
        })
      : []),
  ];
};

const drawRails = (grid: Grid, top: number, bottom: number): Shape =>
  group(
    { stroke: palette.tintLine, "stroke-width": 2 },
    Array.from({ length: grid.count }, (_, place) => leftOf(grid, place)).flatMap((x) =>
      [x, x + grid.column].map((at) => line([at, top], [at, bottom], {})),
    ),
  );

const drawHeads = (ladders: readonly Ladder[], top: number, grid: Grid, context: FigureContext) => {
  const size = { size: 13, bold: true } as const;
  const titles = ladders.map(({ target }) =>
    wrap(context.text.pick(target.title), { ...size, width: grid.column - 8, lines: 3 }),
  );
  const most = Math.max(...titles.map(({ length }) => length));
  return {
    bottom: top + most * 17 + 8,
    shapes: titles.flatMap((lines, place) =>
      textLines([leftOf(grid, place), top + 14 + (most - lines.length) * 17], lines, {
        ...size,
        leading: 17,
        fill: palette.sub,
      }),
    ),
  };
};

/** The way up, beside the numbers of the rungs. */
const drawClimb = (top: number, bottom: number): readonly Shape[] => [
  line([margin + 12, bottom], [margin + 12, top + 40], {
    stroke: palette.edge,
    "stroke-width": 1.6,
  }),
  arrowhead([margin + 12, top + 41], "up", { half: 5, length: 9, fill: palette.edge }),
];

/** A ladder for each target shown, side by side, with what holds for `all`: up to the economy of the region. */
export const drawLadders = (
  ladders: readonly Ladder[],
  all: readonly Ladder[],
  top: number,
  context: FigureContext,
): { readonly shapes: readonly Shape[]; readonly bottom: number } => {
  const grid = gridOf(ladders.length);
  const heads = drawHeads(ladders, top, grid, context);
  const rows = rowsOf(ladders, grid, context);
  const tops: number[] = [];
  let y = heads.bottom;
  for (const { height } of rows) {
    tops.push(y);
    y += height + barHeight + 4;
  }
  const foot = y + 6;
  const wholeOf = (place: number): number =>
    all.filter(({ rungs }) => {
      const rung = rungs[place];
      return rung && lacksOf(rung).length === 0;
    }).length;
  const placed = rows.map((row, place) => ({
    row,
    top: tops[place] ?? 0,
    number: rungNames.indexOf(row.name) + 1,
  }));
  const first = placed[0];
  return {
    shapes: [
      ...heads.shapes,
      drawRails(grid, first ? first.top + first.row.height : y, foot),
      ...drawClimb(heads.bottom, foot),
      ...placed.flatMap(({ row, top: from, number }) => [
        ...drawCells(row, from, grid, context),
        ...drawName(row, number, [from, wholeOf(number - 1), all.length], context),
      ]),
    ],
    bottom: foot,
  };
};
