import type { Plan } from "../../model/plan.ts";
import { defineAccount, type Reading } from "../account.ts";
import { type AlignedEfforts, type Alignment, alignment } from "../analyses/alignment.ts";
import type { Outcome } from "../analysis.ts";
import { drawsOf } from "../settings.ts";

type State = "now" | "plan";
const states: readonly State[] = ["now", "plan"];

const valueOrWhy = (
  quantity: string,
  of: readonly string[],
  outcome: Outcome<{ readonly value: number }>,
): Reading =>
  outcome.defined ? { quantity, of, value: outcome.value } : { quantity, of, why: outcome };

const stateReadings = (state: State, efforts: AlignedEfforts): readonly Reading[] => {
  const of = [`efforts.${state}`];
  return [
    { quantity: "alignment", of, value: efforts.alignment },
    valueOrWhy("concentration", of, efforts.concentration),
    { quantity: "direction", of, value: efforts.direction },
    { quantity: "expected-alignment", of, value: efforts.expected },
    valueOrWhy("corrected-alignment", of, efforts.corrected),
    { quantity: "chance", of, value: efforts.chance.probability },
    { quantity: "overlap", of, value: efforts.overlap },
    ...efforts.themes.flatMap(({ theme, share, underserved }): readonly Reading[] => {
      const about = [...of, theme.target ? `targets.${theme.id}` : theme.id];
      return [
        { quantity: "effort-share", of: about, value: share },
        { quantity: "underserved", of: about, value: underserved },
      ];
    }),
    ...efforts.institutions.flatMap(({ institution, cosine, contribution }): readonly Reading[] => {
      const about = [...of, `institutions.${institution.id}`];
      return [
        { quantity: "cosine", of: about, value: cosine },
        ...(contribution === undefined
          ? []
          : [{ quantity: "contribution", of: about, value: contribution }]),
      ];
    }),
  ];
};

const drawn = (outcome: Alignment, plan: Plan) => {
  const counts = states.flatMap((state) => {
    const efforts = outcome[state];
    return efforts.defined && !efforts.chance.exact ? [efforts.chance.arrangements] : [];
  });
  if (counts.length === 0) return {};
  return { drawn: { seed: drawsOf(plan).seed, draws: Math.max(...counts) } };
};

/** How far the efforts of the institutions point where the plan does. */
export const alignmentAccount = defineAccount({
  analysis: alignment,
  step: 6,
  quantities: {
    priority: { unit: "share", says: "share of the plan's priority that a target has" },
    alignment: {
      unit: "pure",
      says: "effort-weighted mean cosine of the institutions with the priorities, 0 to 1",
    },
    concentration: { unit: "pure", says: "length of the summed effort vectors over their sum" },
    direction: { unit: "pure", says: "cosine of the summed effort with the priorities" },
    "expected-alignment": {
      unit: "pure",
      says: "mean alignment with the amounts in random order under the themes of the efforts",
    },
    "corrected-alignment": {
      unit: "pure",
      says: "alignment beyond the expected, over 1 less the expected; below 0 if worse",
    },
    chance: {
      unit: "probability",
      says: "share of random orders that are aligned as well as the efforts are",
    },
    overlap: { unit: "share", says: "share of the pooled effort that lies where priorities do" },
    "effort-share": { unit: "share", says: "share of all effort that goes to a theme" },
    underserved: { unit: "yes-no", says: "whether a theme has under half of its priority" },
    cosine: { unit: "pure", says: "cosine of one institution's effort with the priorities" },
    contribution: { unit: "pure", says: "alignment less that of all the other institutions" },
  },
  readings: (outcome) => {
    if (!outcome.defined) return [{ quantity: "alignment", why: outcome }];
    return [
      ...outcome.themes.map(({ id, target, priority }) => ({
        quantity: "priority",
        of: [target ? `targets.${id}` : id],
        value: priority,
      })),
      ...states.flatMap((state): readonly Reading[] => {
        const efforts = outcome[state];
        return efforts.defined
          ? stateReadings(state, efforts)
          : [{ quantity: "alignment", of: [`efforts.${state}`], why: efforts }];
      }),
    ];
  },
  basis: (outcome, plan) => {
    if (!outcome.defined) return { figures: [] };
    return {
      figures: [],
      parts: ["efforts", ...(outcome.stated ? ["targets"] : [])],
      ...(outcome.stated ? {} : { taken: { priority: 1 } }),
      ...drawn(outcome, plan),
    };
  },
  lines: {
    both: ({ now, planned }: { now: number; planned: number }, { number }) =>
      `the efforts are aligned with the targets at ${number(now, 2)} now and ${number(planned, 2)} as planned (1 is full alignment)`,
    one: ({ value }: { value: number }, { number }) =>
      `the efforts are aligned with the targets at ${number(value, 2)} (1 is full alignment)`,
  },
  brief: (outcome) => {
    if (!outcome.defined) return outcome.reason === "noEfforts" ? undefined : outcome;
    const { now, plan } = outcome;
    if (now.defined && plan.defined)
      return { key: "both", facts: { now: now.alignment, planned: plan.alignment } };
    if (now.defined) return { key: "one", facts: { value: now.alignment } };
    return plan.defined ? { key: "one", facts: { value: plan.alignment } } : now;
  },
});
