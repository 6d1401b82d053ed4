import { defineAccount, type Reading } from "../account.ts";
import { attribution } from "../analyses/attribution.ts";
import { unitName } from "../unit-name.ts";

/** Whether measures claim the same result twice. */
export const attributionAccount = defineAccount({
  analysis: attribution,
  step: 8,
  quantities: {
    sum: { unit: "pure", says: "sum of the shares of a result that measures claim" },
    ratio: { unit: "pure", says: "double-count ratio of a result: 1 is clean" },
    groupRatio: { unit: "pure", says: "double-count ratio over results in one unit" },
    claimed: { unit: "quantity", says: "what the measures claim of results in one unit" },
    counted: { unit: "quantity", says: "the same with every result counted once" },
  },
  readings: ({ results, groups, open }): readonly Reading[] => [
    ...results.flatMap(({ indicator, sum, ratio }): Reading[] => {
      const of = [`indicators.${indicator.id}`];
      return [
        { quantity: "sum", of, value: sum },
        { quantity: "ratio", of, value: ratio },
      ];
    }),
    ...groups.flatMap(({ unit, claimed, counted, ratio }): Reading[] => {
      const of = [unitName(unit)];
      return [
        { quantity: "claimed", of, value: claimed, in: unitName(unit) },
        { quantity: "counted", of, value: counted, in: unitName(unit) },
        { quantity: "groupRatio", of, value: ratio },
      ];
    }),
    ...open.map(
      ({ indicator, why }): Reading => ({
        quantity: "sum",
        of: [`indicators.${indicator.id}`],
        why,
      }),
    ),
  ],
  basis: ({ results }) => ({
    figures: results.flatMap(({ indicator: { baseline, target } }) =>
      [baseline, target].flatMap((figure) => figure ?? []),
    ),
    parts: [
      "observations",
      "measures",
      ...results.map(({ indicator }) => `indicators.${indicator.id}.attribution`),
    ],
  }),
  lines: {
    clean: () => "no result is claimed more than once by the measures",
    over: ({ count, most }: { count: number; most: number }, { number, share }) =>
      count === 1
        ? `one result is claimed at ${share(most)} by the measures together`
        : `${number(count)} results are claimed more than once by the measures, up to ${share(most)}`,
  },
  brief: ({ results, open }) => {
    const over = results.filter(({ ratio }) => ratio > 1);
    if (results.length === 0) return open[0]?.why;
    return over.length === 0
      ? { key: "clean", facts: {} }
      : {
          key: "over",
          facts: { count: over.length, most: Math.max(...over.map(({ sum }) => sum)) },
        };
  },
});
