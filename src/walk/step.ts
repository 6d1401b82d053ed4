import type { Step as StepNumber } from "../analyse/account.ts";
import type { Plan } from "../model/plan.ts";
import type { Language } from "../text/language.ts";

/** A part of the file that a step needs, by its key, and whether the plan has it. */
export type Need = readonly [key: string, isThere: (plan: Plan) => boolean];

/** One of the eight steps in which a plan is walked. */
export type Step = {
  readonly id: string;
  readonly number: StepNumber;
  readonly title: Readonly<Record<Language, string>>;
  /** What the step has to answer. */
  readonly question: Readonly<Record<Language, string>>;
  /** The analysis whose line heads the step. */
  readonly headline: string;
  /** In the order in which they are best written. */
  readonly needs: readonly Need[];
};

export const defineStep = <const Id extends string>(
  step: Step & { readonly id: Id },
): Step & { readonly id: Id } => step;

/** True where each of some things has it; there must be at least one. */
export const every = <T>(things: readonly T[], has: (thing: T) => boolean): boolean =>
  things.length > 0 && things.every(has);
