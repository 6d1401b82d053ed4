import type { Account, Step } from "../analyse/account.ts";
import { accounts as registry } from "../analyse/accounts/index.gen.ts";
import { isNotDefined } from "../analyse/analysis.ts";
import type { SectionContext } from "./section.ts";

const accounts = registry as readonly Account<unknown>[];

const groups: Readonly<Record<Step, string>> = {
  1: "group-cluster",
  2: "group-targets",
  3: "group-goals",
  4: "group-roadmap",
  5: "group-measures",
  6: "group-roles",
  7: "group-spillover",
  8: "group-review",
};

/** By id of an analysis, and by its step: whether the plan has a result of it, for the description of methods. */
export const methodsUsed = ({
  plan,
  use,
}: Pick<SectionContext, "plan" | "use">): Readonly<Record<string, boolean>> => {
  const used = accounts.map((account): readonly [Account<unknown>, boolean] => {
    const outcome = use(account.analysis);
    return [account, !isNotDefined(outcome) && account.brief(outcome, plan) !== undefined];
  });
  const stepsUsed = new Set(used.flatMap(([{ step }, isUsed]) => (isUsed ? [step] : [])));
  return Object.fromEntries([
    ...used.map(([{ id }, isUsed]) => [id, isUsed] as const),
    ...Object.entries(groups).map(
      ([step, group]) => [group, stepsUsed.has(Number(step) as Step)] as const,
    ),
  ]);
};
