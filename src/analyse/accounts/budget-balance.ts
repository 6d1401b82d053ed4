import type { Quantity } from "../../notation/quantity.ts";
import { defineAccount, type Reading } from "../account.ts";
import { budgetBalance, type Sides } from "../analyses/budget-balance.ts";
import { briefMoney } from "../finance/brief-money.ts";
import { money } from "../finance/money.ts";

const ofSides = (
  { sources, uses }: Sides,
  currency: string,
  ...of: readonly string[]
): readonly Reading[] => [
  { quantity: "sources", of, value: sources, in: currency },
  { quantity: "uses", of, value: uses, in: currency },
];

/** Budgets against costs. */
export const budgetBalanceAccount = defineAccount({
  analysis: budgetBalance,
  step: 5,
  quantities: {
    sources: {
      unit: "money",
      says: "budgets of measures whose tasks are known: in all, of one group of measures, or in a fiscal year",
    },
    uses: { unit: "money", says: "what the tasks need of these budgets" },
    displaced: {
      unit: "share",
      says: "share of a group’s money that stands in another fiscal year than the costs, spread evenly over the months of each task",
    },
    paid: {
      unit: "money",
      says: "what the stated sources of a task pay, where that is less than its cost",
    },
    cost: {
      unit: "money",
      says: "cost of such a task, or of one without any source or measure with a budget",
    },
    open: { unit: "name", says: "why a group of measures cannot be held against its tasks" },
  },
  readings: (outcome) => {
    if (!outcome.defined) return [{ quantity: "sources", why: outcome }];
    const { currency, groups, total, years, open, short, alone } = outcome;
    return [
      ...ofSides(total, currency),
      ...years.flatMap(({ year, ...sides }) => ofSides(sides, currency, year.written)),
      ...groups.flatMap(({ measures, displaced, ...sides }): readonly Reading[] => {
        const of = measures.map(({ id }) => `measures.${id}`);
        return [
          ...ofSides(sides, currency, ...of),
          { quantity: "displaced", of, value: displaced },
          ...sides.years.flatMap((one) => ofSides(one, currency, ...of, one.year.written)),
        ];
      }),
      ...open.map(
        ({ measures, why }): Reading => ({
          quantity: "open",
          of: measures.map(({ id }) => `measures.${id}`),
          why,
        }),
      ),
      ...short.flatMap(({ task, sources, uses }): readonly Reading[] => {
        const about = { of: [`roadmap.tasks.${task.id}`], in: currency };
        return [
          { quantity: "paid", ...about, value: sources },
          { quantity: "cost", ...about, value: uses },
        ];
      }),
      ...alone.map(
        ({ task, cost }): Reading => ({
          quantity: "cost",
          of: [`roadmap.tasks.${task.id}`],
          value: cost,
          in: currency,
        }),
      ),
    ];
  },
  basis: (outcome) => {
    if (!outcome.defined || outcome.groups.length === 0) return { figures: [] };
    const { groups, years } = outcome;
    return {
      figures: groups.flatMap(({ tasks, measures }) => [
        ...tasks.flatMap(({ cost }) => cost ?? []),
        ...measures.flatMap(({ budget }) => budget.map(({ figure }) => figure)),
      ]),
      parts: ["roadmap.tasks", "measures"],
      ...(years.length > 0 ? { taken: { spread: "even" } } : {}),
    };
  },
  lines: {
    balanced: ({ uses }: { uses: Quantity }, { quantity }) =>
      `the budgets come to the ${quantity(uses)} that their tasks need of them`,
    apart: ({ sources, uses }: { sources: Quantity; uses: Quantity }, { quantity }) =>
      `the budgets come to ${quantity(sources)}, and their tasks need ${quantity(uses)} of them`,
  },
  brief: (outcome, { roadmap, measures }) => {
    const isAsked =
      measures.some(({ budget }) => budget.length > 0) && roadmap.tasks.some(({ cost }) => cost);
    if (!isAsked) return undefined;
    if (!outcome.defined) return outcome;
    const { groups, total, currency } = outcome;
    if (groups.length === 0) return undefined;
    const [sources, uses] = [total.sources, total.uses].map((one) =>
      briefMoney(money(one, currency)),
    );
    return { key: total.sources === total.uses ? "balanced" : "apart", facts: { sources, uses } };
  },
});
