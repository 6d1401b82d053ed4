type Point = { readonly year: number; readonly amount: number };

export type BestSpan = {
  readonly from: number;
  readonly to: number;
  /** Compound yearly growth over the span. */
  readonly rate: number;
};

/** The logarithm at a year between the first and the last point, on straight lines between the points. */
const logAt = (points: readonly Point[], year: number): number => {
  const next = Math.max(
    1,
    points.findIndex((point) => point.year >= year),
  );
  const [a, b] = [points[next - 1] as Point, points[next] as Point];
  const part = (year - a.year) / (b.year - a.year);
  return Math.log(a.amount) + part * (Math.log(b.amount) - Math.log(a.amount));
};

/**
 * The `years` in which a series grew most, its values joined by straight lines on logarithms;
 * `undefined` where the series is shorter. The best start or end falls on a point.
 */
export const bestSpan = (points: readonly Point[], years: number): BestSpan | undefined => {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || years <= 0 || last.year - first.year < years) return undefined;
  const latest = last.year - years;
  const starts = points
    .flatMap(({ year }) => [year, year - years])
    .filter((year) => year >= first.year && year <= latest);
  let best: BestSpan | undefined;
  for (const from of starts.sort((a, b) => a - b)) {
    const rise = logAt(points, from + years) - logAt(points, from);
    const rate = Math.expm1(rise / years);
    if (!best || rate > best.rate) best = { from, to: from + years, rate };
  }
  return best;
};
