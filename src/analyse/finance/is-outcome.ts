import type { Indicator } from "../../model/agreement.ts";

/** A quantity per firm, per litre or per head, whose sum says nothing; per year it does. */
const perOne = /\/(?! ?(?:年|year|yr))|当たり|あたり|\bper\b(?! (?:year|annum))/i;

const isPerOne = ({ unit }: Indicator): boolean =>
  unit !== undefined &&
  (typeof unit === "string" ? [unit] : [unit.ja, unit.en]).some((one) => perOne.test(one ?? ""));

const outcomeLevels: ReadonlySet<string | undefined> = new Set([
  "outcome-initial",
  "outcome-mid",
  "outcome-final",
  "impact",
  undefined,
]);

/** Outcomes that can be counted, but no inputs, activities and outputs. */
export const isOutcome = (indicator: Indicator): boolean =>
  indicator.headline || (outcomeLevels.has(indicator.level) && !isPerOne(indicator));
