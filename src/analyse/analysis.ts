import type { Entry } from "../diagnostics/speech.ts";
import type { Plan } from "../model/plan.ts";

/** Gives the outcome of an analysis, computing it at most once for a plan and only when asked. */
export type Use = <T>(analysis: Analysis<T>) => T;

/**
 * One computation on the plan. The outcome is plain, JSON-safe, typed, and free of words: where a
 * quantity is not defined it says so with a reason, never with 0 or NaN.
 */
export type Analysis<T> = {
  readonly id: string;
  /** Sentences for the reasons why an outcome, or a part of it, is not defined. */
  readonly reasons: Entry["messages"];
  readonly compute: (plan: Plan, use: Use) => T;
};

export const defineAnalysis = <T>(analysis: Analysis<T>): Analysis<T> => analysis;

/** Why something is not defined: a reason of the analysis named, with its facts. */
export type NotDefined = {
  readonly defined: false;
  readonly analysis: string;
  readonly reason: string;
  readonly facts: Readonly<Record<string, unknown>>;
};

/** Whether a whole outcome, of whatever analysis, is the reason why there is none. */
export const isNotDefined = (outcome: unknown): outcome is NotDefined =>
  typeof outcome === "object" &&
  outcome !== null &&
  (outcome as Partial<NotDefined>).defined === false;

/** A result, or why there is none. */
export type Outcome<T> = ({ readonly defined: true } & T) | NotDefined;

export const notDefined = (
  analysis: string,
  reason: string,
  facts: NotDefined["facts"] = {},
): NotDefined => ({ defined: false, analysis, reason, facts });
