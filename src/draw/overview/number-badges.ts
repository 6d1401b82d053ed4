import type { Shape } from "../../document/drawing.ts";
import { palette } from "../kit/palette.ts";
import { group, type Point, rect, text } from "../kit/shapes.ts";
import { textWidth } from "../kit/text-width.ts";

const height = 19;
const gap = 2;
const size = { size: 12, bold: true } as const;

/** A disc, or a pill where the number is long. */
const widthOf = (number: number): number =>
  Math.max(height, Math.ceil(textWidth(String(number), size)) + 9);

/** Width of the numbers in a row. */
export const badgesWidth = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + widthOf(number) + gap, 0);

const badge = (x: number, middle: number, number: number): Shape => {
  const width = widthOf(number);
  return group({}, [
    rect({ x, y: middle - height / 2, width, height }, { rx: height / 2, fill: palette.academia }),
    text([x + width / 2, middle + 4.4], String(number), {
      ...size,
      fill: palette.paper,
      anchor: "middle",
    }),
  ]);
};

/** The numbers of targets from a point at mid-height on; those that do not fit are counted. */
export const numberBadges = (
  [left, middle]: Point,
  numbers: readonly number[],
  room = Number.POSITIVE_INFINITY,
): readonly Shape[] => {
  const fits = badgesWidth(numbers) - gap <= room;
  let x = left;
  const shapes: Shape[] = [];
  for (const [place, number] of numbers.entries()) {
    const rest = `+${numbers.length - place}`;
    const after = x + widthOf(number) + gap;
    if (!fits && after + textWidth(rest, size) > left + room)
      return [...shapes, text([x + 1, middle + 4.4], rest, { ...size, fill: palette.academia })];
    shapes.push(badge(x, middle, number));
    x = after;
  }
  return shapes;
};
