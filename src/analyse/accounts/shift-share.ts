import { defineAccount, type Reading } from "../account.ts";
import { type ShiftShare, shiftShare } from "../analyses/shift-share.ts";
import { inUnit, tablesOf } from "../position/accounted.ts";

const parts = ["change", "national", "mix", "regional"] as const;

const totalsOf = (outcome: ShiftShare): readonly Reading[] => {
  const of = [`${outcome.first}-${outcome.last}`];
  const inTable = (value: number) => inUnit(outcome.statistics, value);
  const split = ["competitive", "allocation"] as const;
  return [
    ...[...parts, ...split].map((quantity) => ({ quantity, of, ...inTable(outcome[quantity]) })),
    { quantity: "new", of, ...inTable(outcome.fresh) },
    { quantity: "growth", of: [...of, "region"], value: outcome.growth.region },
    { quantity: "growth", of: [...of, "reference"], value: outcome.growth.reference },
  ];
};

const dynamicOf = ({ dynamic, statistics }: ShiftShare): readonly Reading[] => {
  if (!dynamic.defined) return [{ quantity: "regional", of: ["dynamic"], why: dynamic }];
  const of = ["dynamic", dynamic.years.join("-")];
  return parts.map((quantity) => ({ quantity, of, ...inUnit(statistics, dynamic[quantity]) }));
};

/** Where the region's growth came from. */
export const shiftShareAccount = defineAccount({
  analysis: shiftShare,
  step: 1,
  quantities: {
    change: { unit: "quantity", says: "change in the region over the span" },
    national: {
      unit: "quantity",
      says: "part of the change at the growth of the reference economy",
    },
    mix: { unit: "quantity", says: "part of the change from the industries the region has" },
    regional: {
      unit: "quantity",
      says: "part of the change by which industries grew otherwise than in the reference economy",
    },
    competitive: {
      unit: "quantity",
      says: "regional part at the size industries have in the reference economy",
    },
    allocation: {
      unit: "quantity",
      says: "regional part from having more or less of an industry than the reference economy",
    },
    new: { unit: "quantity", says: "regional part in industries the region did not have before" },
    growth: { unit: "pure", says: "growth over the whole span; 0.1 is 10 %" },
  },
  readings: (outcome) =>
    outcome.defined
      ? [
          ...totalsOf(outcome),
          ...dynamicOf(outcome),
          ...outcome.industries.flatMap(({ industry, shift }) =>
            parts.map((quantity) => ({
              quantity,
              of: [`industries.${industry.code}`],
              ...inUnit(outcome.statistics, shift[quantity]),
            })),
          ),
        ]
      : [{ quantity: "change", why: outcome }],
  basis: (outcome) => (outcome.defined ? tablesOf(outcome.statistics) : { figures: [] }),
  lines: {
    growth: (
      facts: { first: number; last: number; region: number; reference: number; ahead: boolean },
      { share },
    ) =>
      `from ${facts.first} to ${facts.last} the region grew by ${share(facts.region, 1)}, the reference economy by ${share(facts.reference, 1)}; the region’s own part is ${facts.ahead ? "above" : "not above"} zero`,
  },
  brief: (outcome, { region }) => {
    if (!outcome.defined) return region.statistics ? outcome : undefined;
    const { first, last, growth, dynamic, readDynamic, regional } = outcome;
    const own = readDynamic && dynamic.defined ? dynamic.regional : regional;
    return { key: "growth", facts: { first, last, ...growth, ahead: own > 0 } };
  },
});
