import type { Point } from "../kit/shapes.ts";

type Piece = readonly [Point, Point];

const side = ([[ax, ay], [bx, by]]: Piece, [x, y]: Point): number =>
  (bx - ax) * (y - ay) - (by - ay) * (x - ax);

const meet = (a: Piece, b: Piece): boolean =>
  side(a, b[0]) * side(a, b[1]) < 0 && side(b, a[0]) * side(b, a[1]) < 0;

const piecesOf = (points: readonly Point[]): readonly Piece[] =>
  points.slice(1).map((to, place): Piece => [points[place] as Point, to]);

const touches = ([[ax, ay], [bx, by]]: Piece, [[cx, cy], [dx, dy]]: Piece): boolean =>
  Math.min(ax, bx) <= Math.max(cx, dx) &&
  Math.min(cx, dx) <= Math.max(ax, bx) &&
  Math.min(ay, by) <= Math.max(cy, dy) &&
  Math.min(cy, dy) <= Math.max(ay, by);

/** The corners of the room that points take. */
const around = (points: readonly Point[]): Piece => {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [
    [Math.min(...xs), Math.min(...ys)],
    [Math.max(...xs), Math.max(...ys)],
  ];
};

/** Whether two lines through these points cross. */
export const doCross = (a: readonly Point[], b: readonly Point[]): boolean => {
  const [ofA, ofB] = [around(a), around(b)];
  const others = piecesOf(b).filter((piece) => touches(piece, ofA));
  return piecesOf(a)
    .filter((piece) => touches(piece, ofB))
    .some((one) => others.some((other) => touches(one, other) && meet(one, other)));
};
