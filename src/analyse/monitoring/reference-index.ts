import { lineFit } from "./line-fit.ts";

/** A value by point in time, in years. */
export type Values = ReadonlyMap<number, number>;

/** Growth of a group of regions since the base: the geometric mean of theirs. */
export const groupGrowth = (
  group: readonly Values[],
  base: number,
  time: number,
): number | undefined => {
  const growths = group.map((values) => {
    const [now, then] = [values.get(time), values.get(base)];
    return now !== undefined && then !== undefined && now > 0 && then > 0 ? now / then : undefined;
  });
  if (growths.length === 0 || growths.some((growth) => growth === undefined)) return undefined;
  const logs = growths.reduce<number>((sum, growth) => sum + Math.log(growth ?? 1), 0);
  return Math.exp(logs / growths.length);
};

export type Standing = {
  /** `(y_t / y_0) / (g_t / g_0)`: 1 where both grew alike. */
  readonly index: number;
  /** What the value would be had it grown like the group. */
  readonly expected: number;
  /** `y_t - y_0 g_t / g_0`, in the unit of the value. */
  readonly excess: number;
};

export const standingAt = (
  own: Values,
  group: readonly Values[],
  base: number,
  time: number,
): Standing | undefined => {
  const [now, then] = [own.get(time), own.get(base)];
  const growth = groupGrowth(group, base, time);
  if (now === undefined || then === undefined || growth === undefined) return undefined;
  if (now <= 0 || then <= 0) return undefined;
  const expected = then * growth;
  return { index: now / expected, expected, excess: now - expected };
};

export type PreTrend = {
  /** Change of ln I per year before the plan; 0.01 is about 1 % a year away from the group. */
  readonly slope: number;
  readonly low: number;
  readonly high: number;
  readonly years: number;
  /** True where the interval contains 0: no departure from the group shows. */
  readonly flat: boolean;
};

const least = 1e-9;

/** The slope of ln I over the years up to the base, with its 95 % interval; from three years on. */
export const preTrendOf = (
  own: Values,
  group: readonly Values[],
  base: number,
): PreTrend | undefined => {
  const points = [...own.keys()]
    .filter((time) => time <= base)
    .flatMap((time) => {
      const standing = standingAt(own, group, base, time);
      return standing ? [{ x: time, y: Math.log(standing.index) }] : [];
    });
  const { value, low, high } = lineFit(points)?.slope ?? {};
  if (value === undefined || low === undefined || high === undefined) return undefined;
  // values that lie on the group's path leave nothing but the last digits
  const flat = Math.abs(value) < least || (low <= 0 && high >= 0);
  return { slope: value, low, high, years: points.length, flat };
};

export type Placebo = {
  /** Donors whose own index, against the others, is as far from 1 or farther. */
  readonly larger: number;
  readonly donors: number;
};

const away = (standing: Standing | undefined): number | undefined =>
  standing && Math.abs(Math.log(standing.index));

/** Each region of the group in the place of the plan's, against the rest of the group. */
export const placeboRank = (
  own: Values,
  group: readonly Values[],
  base: number,
  time: number,
): Placebo | undefined => {
  const mine = away(standingAt(own, group, base, time));
  const others = group.flatMap((donor) => {
    const rest = group.filter((one) => one !== donor);
    return away(standingAt(donor, rest, base, time)) ?? [];
  });
  return mine === undefined || others.length < group.length
    ? undefined
    : { larger: others.filter((one) => one >= mine).length, donors: others.length };
};
