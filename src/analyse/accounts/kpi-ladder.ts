import type { Quantity } from "../../notation/quantity.ts";
import { roundedBeside } from "../../notation/rounded-beside.ts";
import type { LocalText } from "../../text/language.ts";
import { defineAccount, type Reading } from "../account.ts";
import { type KpiLadder, kpiLadder } from "../analyses/kpi-ladder.ts";
import { unitName } from "../unit-name.ts";

const readingsOf = ({ indicator, climb }: KpiLadder): readonly Reading[] => {
  const of = [`indicators.${indicator.id}`];
  if (!climb.defined) return [{ quantity: "total", of, why: climb }];
  const amount = (quantity: string, { amount: value, unit }: Quantity, more: string[] = []) => ({
    quantity,
    of: [...of, ...more],
    value,
    in: unitName(unit),
  });
  const { rungs, sum, multiplier, total, goal, against, deviation, gap, implied } = climb;
  return [
    ...rungs.map(({ part }, place) => amount("part", part, [`step-${place + 1}`])),
    amount("sum", sum),
    { quantity: "multiplier", of, value: multiplier },
    amount("total", total),
    amount("goal", goal, [against]),
    { quantity: "deviation", of, value: deviation },
    { quantity: "gap", of, value: gap },
    ...(implied === undefined ? [] : [{ quantity: "implied-multiplier", of, value: implied }]),
  ];
};

/** Targets built up from the effects of single cases. */
export const kpiLadderAccount = defineAccount({
  analysis: kpiLadder,
  step: 3,
  quantities: {
    part: { unit: "quantity", says: "effect of one case times the number of cases, of one step" },
    sum: { unit: "quantity", says: "all steps of the ladder together" },
    multiplier: { unit: "pure", says: "multiplier of the ladder; 1 where none is stated" },
    total: { unit: "quantity", says: "sum of the steps times the multiplier" },
    goal: {
      unit: "quantity",
      says: "what the ladder has to come to: the target, or its distance from the baseline",
    },
    deviation: { unit: "share", says: "total over goal, less 1, of the values as printed" },
    gap: {
      unit: "share",
      says: "distance of the two that no rounding of the printed values explains, over the goal",
    },
    "implied-multiplier": { unit: "pure", says: "multiplier that takes the sum to the goal" },
  },
  readings: (outcome) => outcome.flatMap(readingsOf),
  basis: (outcome) => ({
    figures: outcome.flatMap(({ indicator: { baseline, target }, climb, ladder: { steps } }) =>
      climb.defined
        ? [...steps.map(({ effect }) => effect), baseline, target].flatMap((figure) => figure ?? [])
        : [],
    ),
    parts: outcome.map(({ indicator }) => `indicators.${indicator.id}.ladder`),
  }),
  lines: {
    ladder: (
      { name, total, goal }: { name: LocalText; total: Quantity; goal: Quantity },
      { pick, quantity },
    ) =>
      `the ladder of “${pick(name)}” comes to ${quantity(total)}, beside ${quantity(goal)} aimed at`,
  },
  brief: (outcome) => {
    const known = outcome.flatMap(({ indicator, climb }) =>
      climb.defined ? [{ indicator, climb }] : [],
    );
    const first = known.find(({ indicator }) => indicator.headline) ?? known[0];
    if (!first) return outcome.flatMap(({ climb }) => (climb.defined ? [] : [climb]))[0];
    const { indicator, climb } = first;
    const stated = indicator.target?.quantity ?? climb.goal;
    const total = roundedBeside(climb.total, stated);
    const goal = roundedBeside(climb.goal, stated);
    return { key: "ladder", facts: { name: indicator.name, total, goal } };
  },
});
