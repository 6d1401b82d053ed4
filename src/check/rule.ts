import type { Use } from "../analyse/analysis.ts";
import type { Edit, Facts, Measured, Related, Severity } from "../diagnostics/diagnostic.ts";
import type { Place } from "../diagnostics/place.ts";
import type { Entry, Print } from "../diagnostics/speech.ts";
import type { ValueOf } from "../model/enumerations.ts";
import type { Plan } from "../model/plan.ts";

// biome-ignore lint/suspicious/noExplicitAny: each rule types the facts of its own sentences
type Messages = Record<string, (facts: any, print: Print) => string>;

type FactsOf<S> = S extends (facts: infer F, ...rest: never[]) => string ? F : never;

/** Says one finding: which of the rule's messages, where, and the facts that message is made of. */
export type Report<M> = <K extends keyof M & string>(
  key: K,
  place: Place,
  facts: FactsOf<M[K]>,
  related?: readonly Related[],
) => void;

/** Something more to know of a finding, worked out from its facts; for some of the messages. */
type ByMessage<M, T> = { readonly [K in keyof M]?: (facts: FactsOf<M[K]>, place: Place) => T };

export type RuleContext<M, L> = {
  readonly plan: Plan;
  readonly use: Use;
  /** The rule's limits: the defaults, or what the plan sets under `thresholds`. */
  readonly limits: L;
  readonly report: Report<M>;
};

/** Looks at the plan and its analyses, changes nothing, and says what it finds wrong. */
export type Rule<
  M = Messages,
  L extends Readonly<Record<string, number>> = Readonly<Record<string, number>>,
> = {
  /** States the subject, as in the method's table of rules. */
  readonly id: string;
  /** What it asks of a plan, in short: for lists of rules. */
  readonly title: { readonly en: string; readonly ja: string };
  /** Its number in that table. */
  readonly number: number;
  /** The step of the plan (1..8) it belongs to. */
  readonly step: number;
  /** From the status `from` on; one level milder before it. */
  readonly severity: Severity;
  readonly from: ValueOf<"status">;
  /** Defaults of its thresholds by name; a plan overrides them with a reason. */
  readonly limits: L;
  /**
   * Whether the plan has what the rule judges. Where it has not, the rule's silence proves nothing;
   * a rule that speaks of what is missing always applies.
   */
  readonly applies: (plan: Plan) => boolean;
  readonly messages: M;
  /** Messages that count one level less than the rule, at any status. */
  readonly milder?: readonly (keyof M & string)[];
  /** What was measured against which limit. */
  readonly measures?: ByMessage<M, Measured | undefined>;
  /**
   * The keys to write, below the place of the finding or, with a slash before them, from the top of the
   * plan; the place itself where nothing is said.
   */
  readonly writes?: ByMessage<M, readonly string[]>;
  /** Only what cannot change the meaning of the plan. */
  readonly fixes?: ByMessage<M, readonly Edit[]>;
  readonly help: Entry["help"];
  readonly notes?: Entry["notes"];
  /** Where the principle comes from, in short: shown in the index and on the page. */
  readonly principle: { readonly en: string; readonly ja: string };
  readonly check: (context: RuleContext<M, L>) => void;
};

export const defineRule = <
  const Id extends string,
  M extends Messages,
  const L extends Readonly<Record<string, number>>,
>(
  rule: Rule<M, L> & { readonly id: Id },
): Rule<M, L> & { readonly id: Id } => rule;

/** A place that belongs to a finding, with the key of the rule's note that says why. */
export const also = (place: Place, key: string, facts: Facts = {}): Related => ({
  place,
  key,
  facts,
});
