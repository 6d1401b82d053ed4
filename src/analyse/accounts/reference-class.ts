import type { LocalText } from "../../text/language.ts";
import { defineAccount, type Reading } from "../account.ts";
import { referenceClass } from "../analyses/reference-class.ts";

/** Required growth beside the best years of known cases. */
export const referenceClassAccount = defineAccount({
  analysis: referenceClass,
  step: 3,
  quantities: {
    "required-rate": { unit: "rate", says: "yearly growth that an indicator’s target asks for" },
    "best-rate": {
      unit: "rate",
      says: "yearly growth of a case in its best years, as many as the target has",
    },
    above: { unit: "count", says: "cases whose best years the required growth exceeds" },
    of: { unit: "count", says: "cases with a series as long as the target’s span" },
  },
  readings: ({ required }) =>
    required.flatMap(({ indicator, place }): readonly Reading[] => {
      const of = [`indicators.${indicator.id}`];
      if (!place.defined) return [{ quantity: "above", of, why: place }];
      return [
        { quantity: "required-rate", of, value: place.growth.rate },
        ...place.places.map(({ case: one, best }) =>
          best.defined
            ? { quantity: "best-rate", of: [...of, one.id], value: best.rate }
            : { quantity: "best-rate", of: [...of, one.id], why: best },
        ),
        { quantity: "above", of, value: place.above },
        { quantity: "of", of, value: place.of },
      ];
    }),
  basis: ({ required }) => ({
    figures: required.flatMap(({ indicator: { baseline, target } }) =>
      [baseline, target].flatMap((figure) => figure ?? []),
    ),
  }),
  lines: {
    place: (
      { name, above, of }: { name: LocalText; above: number; of: number },
      { pick, number },
    ) =>
      `“${pick(name)}” asks for more growth than ${number(above)} of ${number(of)} known cases had in their best years`,
  },
  brief: ({ required }) => {
    const placed = required.flatMap(({ indicator, place }) =>
      place.defined ? [{ indicator, place }] : [],
    );
    const first = placed.find(({ indicator }) => indicator.headline) ?? placed[0];
    return first
      ? {
          key: "place",
          facts: { name: first.indicator.name, above: first.place.above, of: first.place.of },
        }
      : undefined;
  },
});
