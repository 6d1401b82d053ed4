import type { Place } from "../diagnostics/place.ts";
import type { Plan } from "../model/plan.ts";
import { partOf } from "./part-of.ts";

/** The key of the institutions, in the file of the plan's folder that holds them. */
export const institutionsKey = (plan: Plan): Place =>
  partOf(plan, "institutions", plan.institutions);
