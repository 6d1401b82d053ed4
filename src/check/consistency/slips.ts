import type { Elsewhere, Figure } from "../../model/figure.ts";
import type { Plan } from "../../model/plan.ts";
import { ratioOf } from "../../notation/ratio-of.ts";

/** Times by which two values of one thing differ when it is the unit that is wrong. */
export const slipTimes = 5;

/** What the plan sets for the rule on units, which alone speaks of values that far apart. */
export const slipTimesOf = ({ thresholds }: Plan): number =>
  thresholds.find(({ rule }) => rule === "units-time-codes")?.limits["implied"] ?? slipTimes;

/** In longer a region's figure can grow as much without a slip. */
const longest = 120;

/** How many times the value of another source a figure is, where only a slip of the unit explains it. */
export const slipOf = (figure: Figure, other: Elsewhere, times: number): number | undefined => {
  const ratio = ratioOf(figure.quantity, other.quantity);
  if (ratio === undefined || ratio <= 0 || (ratio < times && ratio > 1 / times)) return undefined;
  const apart =
    figure.asOf && other.asOf ? Math.abs(figure.asOf.from - other.asOf.from) : undefined;
  return apart !== undefined && apart > longest ? undefined : ratio;
};
