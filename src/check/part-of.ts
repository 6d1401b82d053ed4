import { onKey, type Place } from "../diagnostics/place.ts";
import type { Plan } from "../model/plan.ts";

/** Parts of the file that a rule speaks of as a whole. */
type Part =
  | "agreements"
  | "barriers"
  | "criteria"
  | "efforts"
  | "indicators"
  | "institutions"
  | "measures"
  | "reviews"
  | "risks"
  | "roadmap"
  | "roles"
  | "targets";

/**
 * The key of a part of the plan, in the file that holds it; where nothing stands under it, in the file of the
 * plan's head, where the report points as near to it as it can.
 */
export const partOf = (plan: Plan, part: Part): Place => {
  const [first] = part === "roadmap" ? plan.roadmap.tasks : plan[part];
  return onKey(
    first
      ? { file: first.origin.file, path: first.origin.path.slice(0, -1) }
      : { file: plan.head.origin.file, path: [part] },
  );
};
