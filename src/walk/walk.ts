import type { Account, Line } from "../analyse/account.ts";
import type { NotDefined, Use } from "../analyse/analysis.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Plan } from "../model/plan.ts";
import type { Step } from "./step.ts";

/** What one analysis says of the plan in a line, or why it says nothing. */
export type Said = {
  readonly analysis: string;
  readonly line?: Line;
  readonly why?: NotDefined;
};

export type WalkedStep = {
  readonly step: Step;
  /** Nothing written yet; begun; all written and nothing wrong. */
  readonly state: "empty" | "begun" | "ready";
  readonly written: number;
  readonly said: readonly Said[];
  readonly findings: readonly Diagnostic[];
  /** Keys of the parts that are missing, the one to write next first. */
  readonly missing: readonly string[];
};

type Walkable = {
  readonly plan: Plan;
  readonly use: Use;
  readonly findings: readonly Diagnostic[];
};

type Collections = {
  readonly steps: readonly Step[];
  readonly accounts: readonly Account<unknown>[];
  /** The rules with the step each belongs to. */
  readonly rules: readonly { readonly id: string; readonly step: number }[];
};

const isNotDefined = (said: Line | NotDefined): said is NotDefined => "defined" in said;

const saidBy = (account: Account<unknown>, { plan, use }: Walkable): readonly Said[] => {
  const said = account.brief(use(account.analysis), plan);
  if (!said) return [];
  const analysis = account.id;
  return [isNotDefined(said) ? { analysis, why: said } : { analysis, line: said }];
};

const stateOf = (
  { needs }: Step,
  written: number,
  findings: readonly Diagnostic[],
): WalkedStep["state"] => {
  if (written === 0) return "empty";
  const isSound = findings.every(({ severity, waiver }) => severity === "note" || waiver);
  return written === needs.length && isSound ? "ready" : "begun";
};

/** The eight steps of a plan in order: what is written, what is computed, what is wrong and what comes next. */
export const walk = (walkable: Walkable, { steps, accounts, rules }: Collections) => {
  const stepOf = new Map(rules.map(({ id, step }) => [id, step]));
  return steps
    .toSorted((a, b) => a.number - b.number)
    .map((step): WalkedStep => {
      const missing = step.needs.filter(([, isThere]) => !isThere(walkable.plan));
      const findings = walkable.findings.filter(({ code }) => stepOf.get(code) === step.number);
      const own = accounts
        .filter((account) => account.step === step.number)
        .toSorted((a, b) => Number(b.id === step.headline) - Number(a.id === step.headline));
      const written = step.needs.length - missing.length;
      return {
        step,
        state: stateOf(step, written, findings),
        written,
        said: own.flatMap((account) => saidBy(account, walkable)),
        findings,
        missing: missing.map(([key]) => key),
      };
    });
};
