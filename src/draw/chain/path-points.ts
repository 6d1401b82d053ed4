import type { Point } from "../kit/shapes.ts";

/** Most distance between neighbouring points, in user units. */
export const sampleStep = 5;

type Curve = { readonly from: Point; readonly over: readonly Point[] };

/** A point of a line or a Bézier curve (de Casteljau), at a share of its run. */
const pointAt = ([first, ...rest]: readonly [Point, ...Point[]], share: number): Point => {
  let points: readonly Point[] = [first, ...rest];
  while (points.length > 1)
    points = points.slice(1).map(([x, y], place): Point => {
      const [fromX, fromY] = points[place] as Point;
      return [fromX + (x - fromX) * share, fromY + (y - fromY) * share];
    });
  return points[0] ?? first;
};

const pointsOn = ({ from, over }: Curve): readonly Point[] => {
  let [length, last] = [0, from];
  for (const point of over) {
    length += Math.hypot(point[0] - last[0], point[1] - last[1]);
    last = point;
  }
  const count = Math.max(1, Math.ceil(length / sampleStep));
  return Array.from({ length: count }, (_, place) => pointAt([from, ...over], (place + 1) / count));
};

const pairs = (numbers: readonly number[]): readonly Point[] =>
  Array.from(
    { length: numbers.length / 2 },
    (_, place): Point => [numbers[place * 2] ?? 0, numbers[place * 2 + 1] ?? 0],
  );

const targetsOf = (command: string, numbers: readonly number[], [x, y]: Point) => {
  const [only = 0] = numbers;
  if (command === "H") return [[only, y] as Point];
  return command === "V" ? [[x, only] as Point] : pairs(numbers);
};

/** Points along a path of absolute M, H, V, L, Q and C, close enough to see what lies on it. */
export const pathPoints = (path: string): readonly Point[] => {
  const points: Point[] = [];
  for (const [, command = "", rest = ""] of path.matchAll(/([MHVLQC])([^MHVLQC]*)/gu)) {
    const from = points.at(-1) ?? [0, 0];
    const over = targetsOf(command, rest.trim().split(/\s+/u).map(Number), from);
    if (command === "M") points.push(...over);
    else points.push(...pointsOn({ from, over }));
  }
  return points;
};
