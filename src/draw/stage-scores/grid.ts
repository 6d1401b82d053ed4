import type { FigureContext } from "../figure.ts";
import { palette } from "../kit/palette.ts";
import { wrap } from "../kit/wrap.ts";
import { type Cell, cellsOf, rangesOf } from "./cells.ts";
import type { Group, Row } from "./rows.ts";

export const figureWidth = 1060;

/** Left edges and widths of the columns, in user units. */
export const position = { x: 24, width: 84 } as const;
export const name = { x: 130, width: 200 } as const;
/** A level of 1 stands at `x`, one of 5 at four steps to the right. */
export const scale = { x: 438, step: 34 } as const;
export const cell = { width: 66 } as const;
const importanceX = 342;
const shareX = 604;

export const nameSize = 12.5;
export const nameLeading = 15;
export const positionLeading = 13;
const leastHeight = 30;
/** So many rows can have names of three lines. */
const tallest = 18;

/** Where each cell of a row begins. */
export const cellXs = (hasShares: boolean): readonly number[] =>
  hasShares ? [importanceX, shareX] : [importanceX];

/** Where the targets begin. */
export const targetsX = (hasShares: boolean): number =>
  hasShares ? shareX + cell.width + 20 : shareX;

export const levelX = (level: number): number => scale.x + (level - 1) * scale.step;

export type PlacedRow = {
  readonly row: Row;
  readonly names: readonly string[];
  readonly cells: readonly Cell[];
  readonly top: number;
  readonly height: number;
  readonly middle: number;
};

export type PlacedGroup = {
  readonly name: readonly string[];
  /** Whether goods run through it on their way to the market. */
  readonly isOnTheWay: boolean;
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly PlacedRow[];
};

const nameOf = (row: Row, { say, text }: FigureContext): string => {
  if (row.kind === "rest")
    return say("more", { count: row.scores.length, number: text.number(row.scores.length) });
  const { stage } = row.score;
  const words = text.pick(stage.name);
  return stage.locality?.share === 0 ? say("outside", { name: words }) : words;
};

/** A buyer that the plan does not rate has nothing to show. */
const isUnratedBuyer = (row: Row): boolean =>
  row.kind === "stage" &&
  row.score.stage.position === "market" &&
  row.score.importance.value === undefined &&
  row.score.gap.value === undefined;

const cellsIn = (row: Row, hasShares: boolean, context: FigureContext): readonly Cell[] => {
  if (isUnratedBuyer(row)) return [];
  return row.kind === "rest"
    ? rangesOf(row.scores, hasShares, context)
    : cellsOf(row.score, hasShares, context);
};

/** Rows under each other from `top` down, each as high as its name needs. */
export const layOut = (
  groups: readonly Group[],
  top: number,
  hasShares: boolean,
  context: FigureContext,
): readonly PlacedGroup[] => {
  let y = top;
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const fit = { width: name.width, size: nameSize, lines: count > tallest ? 2 : 3 };
  return groups.map((group) => {
    const start = y;
    const rows = group.rows.map((row): PlacedRow => {
      const names = wrap(nameOf(row, context), fit);
      const height = Math.max(leastHeight, names.length * nameLeading + 8);
      const placed = { row, names, cells: cellsIn(row, hasShares, context), top: y, height };
      y += height;
      return { ...placed, middle: placed.top + height / 2 };
    });
    const words =
      group.position === undefined
        ? context.say("noPosition")
        : context.text.enumerated("position", group.position);
    const lines = Math.max(1, Math.floor((y - start - 2) / positionLeading));
    const names = wrap(words, { width: position.width, size: 11, lines });
    const isOnTheWay = group.position !== "support" && group.position !== "recycling";
    return { name: names, isOnTheWay, top: start, bottom: y, rows };
  });
};

export const nameColour = (row: Row): string =>
  row.kind === "rest" || row.score.stage.locality?.share === 0 ? palette.mute : palette.ink;
