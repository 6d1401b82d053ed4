import type { Plan } from "../../model/plan.ts";
import { defineAccount, type Reading } from "../account.ts";
import { type DemandRipple, type Ripples, ripple } from "../analyses/ripple.ts";
import type { Round } from "../input-output/ripple-rounds.ts";

type Demanded = Ripples["demands"][number];

const tableOf = ({ region }: Plan) => region.inputOutput ?? region.nationalInputOutput;

const rounds = ["direct", "first", "second", "total"] as const;

type Money = { readonly scale: number; readonly currency: string };

const moneyOf = (plan: Plan): Money => {
  const unit = tableOf(plan)?.unit;
  return {
    scale: unit?.amount ?? 1,
    currency: unit?.unit.kind === "money" ? unit.unit.currency : plan.head.currency,
  };
};

const roundReadings = (
  round: Round | undefined,
  of: readonly string[],
  { scale, currency }: Money,
): readonly Reading[] => {
  if (!round) return [];
  const money = (quantity: string, value: number | undefined): readonly Reading[] =>
    value === undefined ? [] : [{ quantity, of, value: value * scale, in: currency }];
  const heads = (quantity: string, value: number | undefined): readonly Reading[] =>
    value === undefined ? [] : [{ quantity, of, value }];
  return [
    ...money("output", round.output),
    ...money("valueAdded", round.valueAdded),
    ...money("compensation", round.compensation),
    ...heads("persons", round.persons),
    ...heads("employees", round.employees),
  ];
};

const rippleReadings = (found: DemandRipple, at: string, money: Money): readonly Reading[] => {
  const { range, imported, rounds: all } = found;
  const ends = range
    ? { low: range.low.multiplier, high: range.high.multiplier, interval: "FLQ band" }
    : {};
  return [
    { quantity: "imported", of: [at], value: imported * money.scale, in: money.currency },
    ...rounds.flatMap((name) => roundReadings(all[name], [at, name], money)),
    { quantity: "multiplier", of: [at], value: all.multiplier, ...ends },
  ];
};

const demandReadings =
  (money: Money) =>
  ({ demand, ripple: found }: Demanded): readonly Reading[] => {
    const at = `spillover.demands.${demand.id}`;
    return found.defined
      ? rippleReadings(found, at, money)
      : [{ quantity: "multiplier", of: [at], why: found }];
  };

const secondReadings = ({ second }: Ripples): readonly Reading[] => {
  if (!second.defined) return [{ quantity: "endless", why: second }];
  return second.endless === undefined ? [] : [{ quantity: "endless", value: second.endless }];
};

/** The ripple of every change of final demand, round by round. */
export const rippleAccount = defineAccount({
  analysis: ripple,
  step: 7,
  quantities: {
    output: {
      unit: "money",
      says: "output of the region in a round, at prices of the table’s year",
    },
    valueAdded: { unit: "money", says: "gross value added in it" },
    compensation: { unit: "money", says: "compensation of employees in it" },
    persons: { unit: "persons", says: "employed persons it takes" },
    employees: { unit: "persons", says: "employees among them" },
    imported: { unit: "money", says: "part of the demand that is imported at once" },
    multiplier: { unit: "pure", says: "output of all rounds over the direct effect" },
    endless: {
      unit: "pure",
      says: "how many times the second round at most if wages went round without end",
    },
    exports: { unit: "pure", says: "output induced by a unit of exports" },
  },
  readings: (outcome, plan) => {
    if (!outcome.defined)
      return plan.spillover.demands.length > 0 ? [{ quantity: "multiplier", why: outcome }] : [];
    const { demands, exports } = outcome;
    return [
      ...demands.flatMap(demandReadings(moneyOf(plan))),
      ...(demands.length > 0 ? secondReadings(outcome) : []),
      ...(exports === undefined ? [] : [{ quantity: "exports", value: exports }]),
    ];
  },
  basis: (outcome, plan) => {
    const table = tableOf(plan);
    const amounts = plan.spillover.demands.flatMap(({ amounts: all }) =>
      all.map(({ figure }) => figure),
    );
    const made = outcome.defined ? outcome.regionalised : undefined;
    return {
      figures: [...amounts, ...(table?.consumptionRate ? [table.consumptionRate] : [])],
      ...(table ? { tables: [table] } : {}),
      parts: made && plan.methods.flqDelta !== undefined ? ["methods.flqDelta"] : [],
      ...(made && plan.methods.flqDelta === undefined ? { taken: { flqDelta: made.delta } } : {}),
    };
  },
  lines: {
    one: ({ name, multiplier }: Facts, { pick, number }) =>
      `“${pick(name)}” brings ${number(multiplier, 2)} times its direct effect in output`,
    many: ({ count, least, most }: Facts, { number }) =>
      `${number(count)} demands bring ${number(least, 2)} to ${number(most, 2)} times their direct effects in output`,
  },
  brief: (outcome, { spillover }) => {
    if (spillover.demands.length === 0) return undefined;
    if (!outcome.defined) return outcome;
    const found = outcome.demands.flatMap(({ demand, ripple: one }) =>
      one.defined ? [{ name: demand.name, multiplier: one.rounds.multiplier }] : [],
    );
    const [first] = found;
    if (!first) return outcome.demands.flatMap(({ ripple: one }) => (one.defined ? [] : [one]))[0];
    const multipliers = found.map(({ multiplier }) => multiplier);
    const facts = {
      ...first,
      count: found.length,
      least: Math.min(...multipliers),
      most: Math.max(...multipliers),
    };
    return { key: found.length === 1 ? "one" : "many", facts };
  },
});

type Facts = {
  readonly name: string | Record<string, string>;
  readonly multiplier: number;
  readonly count: number;
  readonly least: number;
  readonly most: number;
};
