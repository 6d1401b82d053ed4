import type { Difference } from "./compare.ts";
import type { PromiseChange } from "./promises.ts";
import type { Move } from "./sense.ts";

/**
 * `commitment`: a duty, money or a date that somebody counts on got worse or is gone; `needs-agreement`: what
 * binds somebody is new or different; `informational`: nobody is bound by it.
 */
export const changeClasses = ["commitment", "needs-agreement", "informational"] as const;

export type ChangeClass = (typeof changeClasses)[number];

export const countsOf = (
  changes: readonly { readonly class: ChangeClass }[],
): Readonly<Record<ChangeClass, number>> => {
  const counts = { commitment: 0, "needs-agreement": 0, informational: 0 };
  for (const change of changes) counts[change.class] += 1;
  return counts;
};

/** One difference between two plans, with what it means for those the plan binds. */
export type Change = {
  /** Stays the same whenever the same thing changes in the same way. */
  readonly id: string;
  readonly difference: Difference;
  readonly move: Move;
  readonly class: ChangeClass;
  /** Ids of the institutions whose promises it touches, in the order of the plan. */
  readonly institutions: readonly string[];
  readonly promises: readonly PromiseChange[];
};
