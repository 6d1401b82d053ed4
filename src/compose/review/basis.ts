import { forecastPoints, usualTolerance } from "../../analyse/analyses/progress.ts";
import { observed } from "../../analyse/monitoring/observed.ts";
import { counted } from "../counted.ts";
import { briefFacts } from "./brief-facts.ts";
import { defineReviewSection } from "./review-section.ts";
import { valuesTable } from "./values-table.ts";

const words = {
  title: "What this report rests on",
  values: "Planned and observed values of the indicators",
  indicator: "Indicator",
  baseline: "Baseline",
  interim: "Interim targets",
  target: "Target",
  observed: "Observed",
} as const;

/** How everything above was computed, and from which values. */
export const basis = defineReviewSection({
  id: "review-basis",
  words,
  compose: (context) => {
    const { plan, text, prose } = context;
    const seen = observed(plan.observations);
    const ofKind = (kind: string | undefined) => seen.filter((one) => one.kind === kind).length;
    const sentences = prose("review-basis", {
      ...briefFacts(context),
      values: counted(seen.length, text),
      actual: counted(ofKind("actual"), text),
      estimates: counted(ofKind("estimate"), text),
      unkinded: counted(ofKind(undefined), text),
      left: counted(plan.observations.length - seen.length, text),
      tolerance: text.share(1 - usualTolerance),
      lower: text.share(1 - 3 * usualTolerance),
      points: text.number(forecastPoints),
    });
    return plan.indicators.length === 0 ? sentences : [...sentences, valuesTable(context)];
  },
});
