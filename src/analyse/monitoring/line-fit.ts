import jStat from "jstat";

export type Point = { readonly x: number; readonly y: number };

type Estimate = { readonly value: number; readonly low?: number; readonly high?: number };

export type LineFit = {
  readonly points: number;
  readonly slope: Estimate;
  /** The value of one more observation at `x`, with the interval it would lie in. */
  readonly at: (x: number) => Estimate;
};

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const around = (value: number, half: number | undefined): Estimate =>
  half === undefined ? { value } : { value, low: value - half, high: value + half };

/**
 * Least squares through the points, with 95 % intervals of Student's t on n - 2 degrees of freedom, from
 * three points on. `undefined` for fewer than two points in time.
 */
export const lineFit = (points: readonly Point[]): LineFit | undefined => {
  const [middle, level] = [meanOf(points.map(({ x }) => x)), meanOf(points.map(({ y }) => y))];
  const spread = points.reduce((sum, { x }) => sum + (x - middle) ** 2, 0);
  if (points.length < 2 || spread === 0) return undefined;
  const slope = points.reduce((sum, { x, y }) => sum + (x - middle) * (y - level), 0) / spread;
  const degrees = points.length - 2;
  const squares = points.reduce(
    (sum, { x, y }) => sum + (y - level - slope * (x - middle)) ** 2,
    0,
  );
  const reach =
    degrees > 0 ? jStat.studentt.inv(0.975, degrees) * Math.sqrt(squares / degrees) : undefined;
  const half = (factor: number) => (reach === undefined ? undefined : reach * Math.sqrt(factor));
  return {
    points: points.length,
    slope: around(slope, half(1 / spread)),
    at: (x) =>
      around(
        level + slope * (x - middle),
        half(1 + 1 / points.length + (x - middle) ** 2 / spread),
      ),
  };
};
