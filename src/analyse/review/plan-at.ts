import type { Plan } from "../../model/plan.ts";
import type { Month } from "../../notation/period.ts";

/** A plan as it could be seen at the end of a month: what was observed later is not known yet. */
export const planAt = (plan: Plan, month: Month): Plan =>
  Object.freeze({
    ...plan,
    seenFrom: month,
    observations: plan.observations.filter(({ period }) => period.to <= month + 1),
  });
