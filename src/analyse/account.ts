import type { Entry } from "../diagnostics/speech.ts";
import type { Figure, Source } from "../model/figure.ts";
import type { Plan } from "../model/plan.ts";
import type { Analysis, NotDefined } from "./analysis.ts";
import type { Taken } from "./taken.ts";

/** The eight steps of the plan by their number: cluster, target, goal, roadmap, measures, roles, spillover, review. */
export type Step = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/**
 * What the numbers of a reading are in. `share` and `probability` are 0..1, `rate` is growth per year
 * (0.1 is 10 % a year), `money` is whole units of the currency named in the reading, `month` a month of the
 * calendar (12 * year + month - 1), `months` a length of time, `pure` a ratio, index or score.
 */
export type Unit =
  | "share"
  | "probability"
  | "rate"
  | "money"
  | "month"
  | "months"
  | "years"
  | "bits"
  | "count"
  | "persons"
  | "full-time-equivalents"
  | "quantity"
  | "pure"
  | "yes-no"
  | "name";

/** One kind of number an analysis gives: its unit and what it says, for programs and their authors. */
export type Measured = { readonly unit: Unit; readonly says: string };

/** One number with what it is about, or why there is none. */
export type Reading = {
  /** A key of the account's `quantities`. */
  readonly quantity: string;
  /** Ids of what it is about, from the general to the particular: `["targets.yeast", "2027"]`. */
  readonly of?: readonly string[];
  readonly value?: number | string | boolean;
  /** The interval where data are incomplete or drawn; alone where only the ends are known. */
  readonly low?: number;
  readonly high?: number;
  /** What the interval is: "95%", "bounds", "p10-p90". */
  readonly interval?: string;
  /** ISO 4217 for money; the unit of the plan for `quantity`. */
  readonly in?: string;
  /** In place of a value. */
  readonly why?: NotDefined;
};

/** A table file that an analysis reads. */
type TableUse = { readonly file: string; readonly source?: Source; readonly kind?: string };

/** What a result was computed from. */
export type Basis = {
  readonly figures: readonly Figure[];
  readonly tables?: readonly TableUse[];
  /** Dotted places of other parts of the plan that it was computed from, such as `efforts`. */
  readonly parts?: readonly string[];
  /** What was taken because the plan is silent: a name with its value. */
  readonly taken?: Taken;
  /** Set where numbers are drawn at random. */
  readonly drawn?: { readonly seed: number; readonly draws: number };
};

/** One line of `rip steps`: a key of `lines` with its facts. */
export type Line = { readonly key: string; readonly facts: Readonly<Record<string, unknown>> };

/**
 * How an analysis accounts for itself: its numbers in one uniform form for programs, what they were
 * computed from, and what they say in a line.
 */
export type Account<T> = {
  readonly id: string;
  readonly step: Step;
  readonly analysis: Analysis<T>;
  readonly quantities: Readonly<Record<string, Measured>>;
  // methods, so that accounts of different outcomes fit one list
  readings(outcome: T, plan: Plan): readonly Reading[];
  basis(outcome: T, plan: Plan): Basis;
  /** Sentences of the lines, in English; other languages have theirs in their catalogue. */
  readonly lines: Entry["messages"];
  /** What the outcome says in one line; nothing where the plan has nothing it is about. */
  brief(outcome: T, plan: Plan): Line | NotDefined | undefined;
};

export const defineAccount = <T>(account: Omit<Account<T>, "id">): Account<T> => ({
  id: account.analysis.id,
  ...account,
});
