import type { LocalText } from "../../text/language.ts";
import { defineAccount, type Reading } from "../account.ts";
import { linkages } from "../analyses/linkages.ts";
import { chainBasis } from "../chain/chain-basis.ts";

/** How strongly the stages pull on their suppliers and feed their buyers. */
export const linkagesAccount = defineAccount({
  analysis: linkages,
  step: 1,
  quantities: {
    backward: { unit: "pure", says: "output in the region per unit of the stage’s final sales" },
    influence: {
      unit: "pure",
      says: "influence coefficient: column sum of L over the mean, 1 on average",
    },
    sensitivity: {
      unit: "pure",
      says: "sensitivity coefficient: row sum of L over the mean, 1 on average",
    },
    forward: { unit: "pure", says: "Ghosh forward linkage: row sum of G" },
    forwardIndex: { unit: "pure", says: "the Ghosh forward linkage over the mean, 1 on average" },
    dispersion: { unit: "pure", says: "coefficient of variation of the column of L (Rasmussen)" },
    key: { unit: "yes-no", says: "influence and forward index both above 1" },
  },
  readings: (outcome): readonly Reading[] => {
    if (!outcome.defined) return [{ quantity: "influence", why: outcome }];
    return outcome.stages.flatMap(({ stage, dispersion, ...values }) => {
      const of = [`chain.stages.${stage.id}`];
      return [
        ...Object.entries(values).map(([quantity, value]) => ({ quantity, of, value })),
        ...(dispersion === undefined ? [] : [{ quantity: "dispersion", of, value: dispersion }]),
      ];
    });
  },
  basis: (_, plan) => chainBasis(plan),
  lines: {
    key: ({ stages }: { stages: readonly LocalText[] }, { pick, list }) =>
      `the key ${stages.length === 1 ? "stage of the chain is" : "stages of the chain are"} ${list(stages.map((stage) => pick(stage)))}`,
    strongest: ({ stage, influence }: { stage: LocalText; influence: number }, { pick, number }) =>
      `no stage is key; ${pick(stage)} pulls most on its suppliers (influence ${number(influence, 2)})`,
  },
  brief: (outcome, { chain }) => {
    if (chain.stages.length === 0) return undefined;
    if (!outcome.defined) return outcome;
    const keys = outcome.stages.filter(({ key }) => key).map(({ stage }) => stage.name);
    if (keys.length > 0) return { key: "key", facts: { stages: keys.slice(0, 3) } };
    const [most] = outcome.stages.toSorted((a, b) => b.influence - a.influence);
    return most
      ? { key: "strongest", facts: { stage: most.stage.name, influence: most.influence } }
      : undefined;
  },
});
