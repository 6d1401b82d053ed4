import { onKey, type Place } from "../diagnostics/place.ts";
import type { Plan } from "../model/plan.ts";
import { topLevel } from "./top-level.ts";

/** The key of the institutions, in the file of the plan's folder that holds them. */
export const institutionsKey = (plan: Plan): Place => {
  const [first] = plan.institutions;
  return first
    ? onKey({ file: first.origin.file, path: ["institutions"] })
    : topLevel(plan, "institutions");
};
