import type { Place } from "../diagnostics/place.ts";
import { onKey } from "../diagnostics/place.ts";
import type { Plan } from "../model/plan.ts";

/** The key of a part of the plan that the file may not have: found as near to it as possible. */
export const topLevel = (plan: Plan, key: string): Place =>
  onKey({ file: plan.head.origin.file, path: [key] });
