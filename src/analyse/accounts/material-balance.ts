import type { LocalText } from "../../text/language.ts";
import { defineAccount, type Reading } from "../account.ts";
import { materialBalance } from "../analyses/material-balance.ts";
import { unitName } from "../unit-name.ts";

/** What the stages need against what their suppliers can give. */
export const materialBalanceAccount = defineAccount({
  analysis: materialBalance,
  step: 1,
  quantities: {
    need: { unit: "quantity", says: "what the buyers of a stage need of it in a year" },
    capacity: { unit: "quantity", says: "what the stage can give in a year" },
    ratio: {
      unit: "pure",
      says: "need over capacity; above 1 the plan asks for more than there is",
    },
  },
  readings: ({ balances, open }) => [
    ...balances.flatMap(({ stage, total, capacity, ratio }): Reading[] => {
      const of = [`chain.stages.${stage.id}`];
      return [
        { quantity: "need", of, value: total.amount, in: unitName(total.unit) },
        ...(capacity
          ? [
              {
                quantity: "capacity",
                of,
                value: capacity.quantity.amount,
                in: unitName(capacity.quantity.unit),
              },
            ]
          : []),
        ...(ratio === undefined ? [] : [{ quantity: "ratio", of, value: ratio }]),
      ];
    }),
    ...open.map(
      ({ input, why }): Reading => ({
        quantity: "need",
        of: [`chain.stages.${input.of.id}`, `chain.stages.${input.stage.id}`],
        why,
      }),
    ),
  ],
  basis: ({ balances }) => ({
    figures: balances.flatMap(({ needs, capacity }) => [
      ...needs.map(({ volume }) => volume),
      ...(capacity ? [capacity] : []),
    ]),
    parts: ["chain.inputs"],
  }),
  lines: {
    enough: ({ count }: { count: number }, { number }) =>
      count === 1
        ? "the material the plan needs is within capacity"
        : `all ${number(count)} materials the plan needs are within capacity`,
    short: ({ stage, ratio }: { stage: LocalText; ratio: number }, { pick, share }) =>
      `the plan needs ${share(ratio)} of what ${pick(stage)} can give`,
  },
  brief: ({ balances, open }) => {
    const judged = balances.flatMap(({ stage, ratio }) =>
      ratio === undefined ? [] : [{ stage: stage.name, ratio }],
    );
    const [worst] = judged.toSorted((a, b) => b.ratio - a.ratio);
    if (!worst) return open[0]?.why;
    return worst.ratio > 1
      ? { key: "short", facts: worst }
      : { key: "enough", facts: { count: judged.length } };
  },
});
