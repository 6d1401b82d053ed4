import type { Use } from "../analyse/analysis.ts";
import type { Task } from "../model/action.ts";
import type { Plan } from "../model/plan.ts";
import type { Month } from "../notation/period.ts";
import type { Quantity } from "../notation/quantity.ts";

/** What an analysis found, as much of it as a line can say. */
export type Found =
  | { readonly kind: "share"; readonly share: number; readonly upTo?: number }
  | { readonly kind: "month"; readonly month: Month }
  | { readonly kind: "quantity"; readonly quantity: Quantity }
  | { readonly kind: "tasks"; readonly tasks: readonly Task[] };

/** A computed result that a reader follows from one revision to the next. */
export type Result = {
  readonly id: string;
  readonly name: string;
  /** Which way is good news; absent where neither is. */
  readonly better?: "more" | "less";
  /** All that a slow result is computed from: where two plans say the same there, it is not computed at all. */
  readonly rests?: (plan: Plan) => unknown;
  /** `undefined` where the plan does not allow to say. */
  readonly of: (plan: Plan, use: Use) => Found | undefined;
};

export const defineResult = (result: Result): Result => result;
