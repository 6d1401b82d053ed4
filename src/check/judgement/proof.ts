import type { Plan } from "../../model/plan.ts";
import type { LocalText } from "../../text/language.ts";
import { type RuleResult, supports } from "./rule-results.ts";

type Both = { readonly en: string; readonly ja: string };

/** Something a plan shows or does not show, which no rule judges. */
export type Evidence = { readonly name: Both; readonly shown: (plan: Plan) => boolean };

/** What a claim about a plan rests on: rules by their ids, and what can be seen in the plan itself. */
export type Grounds = {
  readonly rules: readonly string[];
  readonly evidence?: readonly Evidence[];
};

/** One ground of a claim and whether it stands. */
export type Ground = {
  readonly rule?: string;
  readonly name?: LocalText;
  readonly weight: number;
  readonly stands: boolean;
  /** It found something that the plan asks not to count: it neither stands nor falls. */
  readonly waived: boolean;
  /** False where the plan has nothing the rule could judge. */
  readonly judged: boolean;
};

/** An error weighs three, a warning two, a remark one; what a plan shows weighs as much as a warning. */
const weights = { error: 3, warning: 2, note: 1 } as const;

/** The grounds of a claim, looked at one by one. A rule that had nothing to judge does not stand. */
export const groundsOf = (
  { rules, evidence = [] }: Grounds,
  plan: Plan,
  results: ReadonlyMap<string, RuleResult>,
): readonly Ground[] => [
  ...rules.map((rule): Ground => {
    const result = results.get(rule);
    return {
      rule,
      weight: weights[result?.severity ?? "warning"],
      stands: result !== undefined && supports(result),
      waived: result?.state === "waived",
      judged: result !== undefined && result.state !== "nothing",
    };
  }),
  ...evidence.map(({ name, shown }): Ground => {
    const stands = shown(plan);
    return { name, weight: weights.warning, stands, waived: false, judged: stands };
  }),
];
