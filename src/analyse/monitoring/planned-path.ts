import type { ValueOf } from "../../model/enumerations.ts";
import type { Point } from "./line-fit.ts";

type Shape = ValueOf<"trajectory">;

/**
 * Slopes of a cubic through the points that never overshoots: harmonic means of the secants on both sides
 * (Fritsch & Butland 1984), level at both ends.
 */
const slopesOf = (points: readonly Point[]): readonly number[] => {
  const secants = points.slice(1).map(({ x, y }, place) => {
    const before = points[place] as Point;
    return (y - before.y) / (x - before.x);
  });
  return points.map((_, place) => {
    const [left, right] = [secants[place - 1], secants[place]];
    if (left === undefined || right === undefined || left * right <= 0) return 0;
    return (2 * left * right) / (left + right);
  });
};

const cubic = (points: readonly Point[], place: number, share: number): number => {
  const slopes = slopesOf(points);
  const [from, to] = [points[place] as Point, points[place + 1] as Point];
  const width = to.x - from.x;
  const [square, cube] = [share ** 2, share ** 3];
  return (
    (2 * cube - 3 * square + 1) * from.y +
    (cube - 2 * square + share) * width * (slopes[place] ?? 0) +
    (3 * square - 2 * cube) * to.y +
    (cube - square) * width * (slopes[place + 1] ?? 0)
  );
};

/**
 * The planned value at `x` on the way through the points, which are in order of time: straight, at constant
 * growth, or S-shaped. Before the first point and after the last it stays level. `undefined` for constant
 * growth from or to a value at or below nothing.
 */
export const plannedAt = (
  points: readonly Point[],
  shape: Shape,
  x: number,
): number | undefined => {
  if (shape === "geometric" && points.some(({ y }) => y <= 0)) return undefined;
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return undefined;
  if (x <= first.x) return first.y;
  if (x >= last.x) return last.y;
  const place = points.findLastIndex((point) => point.x <= x);
  const [from, to] = [points[place], points[place + 1]];
  if (!from || !to) return undefined;
  const share = (x - from.x) / (to.x - from.x);
  if (shape === "geometric") return from.y * (to.y / from.y) ** share;
  return shape === "linear" ? from.y + share * (to.y - from.y) : cubic(points, place, share);
};
