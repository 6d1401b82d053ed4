import type { Indicator } from "../../model/agreement.ts";

const outcomeLevels: ReadonlySet<string | undefined> = new Set([
  "outcome-initial",
  "outcome-mid",
  "outcome-final",
  "impact",
  undefined,
]);

/** Outcomes, but no inputs, activities and outputs. */
export const isOutcome = ({ headline, level }: Indicator): boolean =>
  headline || outcomeLevels.has(level);
