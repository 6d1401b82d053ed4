import { sumOf } from "./rows-of.ts";

/** Differences below this share of what is subtracted come from rounding. */
const leastShare = 1e-12;

/** The difference of two growth rates, and 0 where they differ in the last digits only. */
const lead = (rate: number, other: number): number => {
  const difference = rate - other;
  // each rate is a ratio less 1, so that what was rounded is the ratio
  return Math.abs(difference) <= leastShare * (1 + Math.abs(rate)) ? 0 : difference;
};

/** The sum, and 0 where parts of both signs leave the last digits only. */
const balanceOf = (parts: readonly number[]): number => {
  const sum = sumOf(parts);
  return Math.abs(sum) <= leastShare * sumOf(parts.map(Math.abs)) ? 0 : sum;
};

/** The region and the nation at two dates, by industry, all known. */
export type TwoDates = {
  readonly own: readonly [before: readonly number[], after: readonly number[]];
  readonly nation: readonly [before: readonly number[], after: readonly number[]];
};

/** One industry; all parts in the unit of the table. */
export type IndustryShift = {
  readonly before: number;
  readonly change: number;
  readonly national: number;
  readonly mix: number;
  readonly regional: number;
  /** Regional part at the size the industry would have in a region like the nation; absent for a new industry. */
  readonly competitive?: number;
  /** What having more, or less, of the industry than the nation adds to it. */
  readonly allocation?: number;
  /** More of it than a region like the nation has. */
  readonly specialised: boolean;
  /** Grew faster than in the nation. */
  readonly advantaged: boolean;
};

export type ShiftShare = {
  readonly change: number;
  readonly national: number;
  readonly mix: number;
  readonly regional: number;
  readonly competitive: number;
  readonly allocation: number;
  /** The part of `regional` in industries that the region did not have before. */
  readonly fresh: number;
  /** In the order given; `undefined` where the nation had none of the industry before. */
  readonly industries: readonly (IndustryShift | undefined)[];
};

/**
 * Growth as that of the nation (`N`), of the industries the region has (`M`), and of the region's own (`C`);
 * `N + M + C` is the change. Dunn 1960; `C = C' + A` after Esteban-Marquillas 1972.
 */
export const shiftShare = ({ own, nation }: TwoDates): ShiftShare | undefined => {
  const [before, after] = own;
  const kept = nation[0].map((value) => value > 0);
  const totalOf = (values: readonly number[]) => sumOf(values.filter((_, place) => kept[place]));
  const nationBefore = totalOf(nation[0]);
  const region = totalOf(before);
  if (!(nationBefore > 0 && region > 0)) return undefined;
  const growth = totalOf(nation[1]) / nationBefore - 1;
  const industries = before.map((value, place): IndustryShift | undefined => {
    if (!kept[place]) return undefined;
    const base = nation[0][place] ?? 0;
    const ofIndustry = (nation[1][place] ?? 0) / base - 1;
    const change = (after[place] ?? 0) - value;
    const alike = (region * base) / nationBefore;
    const specialised = value > alike;
    if (value === 0) {
      const head = { before: value, change, national: 0, mix: 0, regional: change };
      return { ...head, specialised, advantaged: change > 0 };
    }
    const ahead = lead(change / value, ofIndustry);
    return {
      before: value,
      change,
      national: value * growth,
      mix: value * lead(ofIndustry, growth),
      regional: value * ahead,
      competitive: alike * ahead,
      allocation: (value - alike) * ahead,
      specialised,
      advantaged: ahead > 0,
    };
  });
  return { ...totals(industries), industries };
};

const totals = (
  industries: readonly (IndustryShift | undefined)[],
): Omit<ShiftShare, "industries"> => {
  const all = industries.flatMap((one) => (one ? [one] : []));
  const sum = (part: (one: IndustryShift) => number) => balanceOf(all.map(part));
  return {
    change: sum((one) => one.change),
    national: sum((one) => one.national),
    mix: sum((one) => one.mix),
    regional: sum((one) => one.regional),
    competitive: sum((one) => one.competitive ?? 0),
    allocation: sum((one) => one.allocation ?? 0),
    fresh: sum((one) => (one.competitive === undefined ? one.regional : 0)),
  };
};

type Parts = Pick<ShiftShare, "change" | "national" | "mix" | "regional">;

/**
 * The sum of the decompositions from date to date, so that growth of the nation and the make-up of the
 * region are followed as they change: Barff and Knight 1988.
 */
export const dynamicShiftShare = (steps: readonly ShiftShare[]): Parts => ({
  change: balanceOf(steps.map(({ change }) => change)),
  national: balanceOf(steps.map(({ national }) => national)),
  mix: balanceOf(steps.map(({ mix }) => mix)),
  regional: balanceOf(steps.map(({ regional }) => regional)),
});
