import { type Origin, onKey, type Place } from "../diagnostics/place.ts";
import type { Plan } from "../model/plan.ts";
import { topLevel } from "./top-level.ts";

/** The part of the file that holds these things, in the file in which they stand; where there are none, the key. */
export const partOf = (plan: Plan, key: string, things: readonly Origin[]): Place => {
  const origin = things[0]?.origin;
  return origin
    ? onKey({ file: origin.file, path: origin.path.slice(0, -1) })
    : topLevel(plan, key);
};
