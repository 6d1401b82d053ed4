import type { Plan } from "../../model/plan.ts";
import {
  alignedEfforts,
  alignmentReasons,
  type ExactAlignment,
  type ExactEfforts,
} from "../aligned-efforts.ts";
import { defineAnalysis, type Outcome } from "../analysis.ts";
import { type Chance, chanceOf } from "../effort-permutations.ts";
import type { EffortTheme } from "../effort-themes.ts";
import { randomOf } from "../random.ts";
import { drawsOf } from "../settings.ts";

export type { AlignedInstitution } from "../aligned-efforts.ts";

/** How the efforts stand to the priorities of the plan, at one time, and to chance. */
export type AlignedEfforts = ExactEfforts & { readonly chance: Chance };

export type Alignment = Omit<ExactAlignment, "now" | "plan"> & {
  readonly now: Outcome<AlignedEfforts>;
  readonly plan: Outcome<AlignedEfforts>;
};

const id = "alignment";

const unitVector = (values: readonly number[]): readonly number[] => {
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
  return values.map((value) => value / length);
};

const withChance = (
  plan: Plan,
  state: "now" | "plan",
  themes: readonly EffortTheme[],
  efforts: Outcome<ExactEfforts>,
): Outcome<AlignedEfforts> => {
  if (!efforts.defined) return efforts;
  const { institutions } = efforts;
  const { seed, draws } = drawsOf(plan);
  const chance = chanceOf({
    efforts: institutions.map(({ effort }) => effort),
    vectors: institutions.map(({ amounts }) => unitVector(amounts)),
    priority: unitVector(themes.map(({ priority }) => priority)),
    // with the true arrangement as one of them
    draws: draws - 1,
    random: randomOf(seed, `${id} ${state}`),
  });
  return { ...efforts, chance };
};

/**
 * Whether the efforts of the institutions point where the plan does, today and as planned: A = R * D, with
 * R how far they point the same way and D how far they together point at the priorities. Effort
 * outside the plan is one theme more, with priority 0.
 */
export const alignment = defineAnalysis({
  id,
  reasons: alignmentReasons,
  compute: (plan, use): Outcome<Alignment> => {
    const found = use(alignedEfforts);
    if (!found.defined) return found;
    const { themes, now, plan: planned } = found;
    return {
      ...found,
      now: withChance(plan, "now", themes, now),
      plan: withChance(plan, "plan", themes, planned),
    };
  },
});
