import type { Target } from "../model/action.ts";
import type { Plan } from "../model/plan.ts";
import { comparable } from "../notation/comparable.ts";
import { inBase } from "../notation/in-base.ts";
import { type NotDefined, notDefined, type Outcome } from "./analysis.ts";

/** What effort goes to: a target of the plan, or what lies outside it. */
export type EffortTheme = {
  /** Id of the target, or `other`. */
  readonly id: string;
  readonly target: Target | undefined;
  /** Share of the plan's priority, 0..1; 0 for what is not chosen and for `other`. */
  readonly priority: number;
};

type Themes = {
  readonly themes: readonly EffortTheme[];
  /** False where the plan states no priorities. */
  readonly stated: boolean;
};

/** Whether the priorities can stand beside each other; nothing where they can. */
const fault = (analysis: string, chosen: readonly Target[]): NotDefined | undefined => {
  const stated = chosen.flatMap(({ priority }) => priority ?? []);
  if (stated.length === 0) return undefined;
  if (stated.length < chosen.length) {
    const without = chosen.filter(({ priority }) => !priority).map(({ title }) => title);
    return notDefined(analysis, "somePriorities", { without });
  }
  const [first] = stated;
  if (!first || !stated.every((one) => comparable(one, first)))
    return notDefined(analysis, "unlikePriorities");
  const anyBelow = stated.some(({ amount }) => amount < 0);
  const allNothing = stated.every(({ amount }) => amount <= 0);
  return anyBelow || allNothing ? notDefined(analysis, "noPriority") : undefined;
};

/**
 * The themes of a plan's efforts: the chosen targets, then what else is named in `efforts`. Priorities as
 * stated, as shares; where the plan states none, each chosen target counts the same.
 */
export const themesOf = (plan: Plan, analysis: string): Outcome<Themes> => {
  const chosen = plan.targets.filter(({ decision }) => decision === "chosen");
  if (chosen.length === 0) return notDefined(analysis, "noTargets");
  const wrong = fault(analysis, chosen);
  if (wrong) return wrong;
  const stated = chosen.some(({ priority }) => priority !== undefined);
  const weights = chosen.map(({ priority }) => (priority ? inBase(priority) : 1));
  const sum = weights.reduce((a, b) => a + b, 0);
  const named = new Set(
    plan.efforts.flatMap(({ now, plan: planned }) => [
      ...Object.keys(now),
      ...Object.keys(planned),
    ]),
  );
  const others = plan.targets.filter((one) => !chosen.includes(one) && named.has(one.id));
  const themes: readonly EffortTheme[] = [
    ...chosen.map((target, place) => ({
      id: target.id,
      target,
      priority: (weights[place] as number) / sum,
    })),
    ...others.map((target) => ({ id: target.id, target, priority: 0 })),
    ...(named.has("other") ? [{ id: "other", target: undefined, priority: 0 }] : []),
  ];
  return themes.length < 2 ? notDefined(analysis, "oneTheme") : { defined: true, themes, stated };
};
