import type { Place } from "../../diagnostics/place.ts";
import { at } from "../../diagnostics/place.ts";
import type { Figure } from "../../model/figure.ts";
import type { Plan } from "../../model/plan.ts";
import type { Quantity } from "../../notation/quantity.ts";

/** An amount of the plan's finances, at the place where it can be corrected. */
type Amount = { readonly place: Place; readonly quantity: Quantity; readonly basis?: string };

const amountOf = (figure: Figure | undefined, place: Place): readonly Amount[] =>
  figure?.quantity.unit.kind === "money"
    ? [
        {
          place,
          quantity: figure.quantity,
          ...(figure.priceBasis === undefined ? {} : { basis: figure.priceBasis }),
        },
      ]
    : [];

/** What is added up: the budgets of the measures and the costs of the tasks. */
const amountsOf = ({ measures, roadmap }: Plan): readonly Amount[] => [
  ...measures.flatMap(({ budget }) => budget.flatMap((line) => amountOf(line.figure, at(line)))),
  ...roadmap.tasks.flatMap((task) => amountOf(task.cost, at(task, "cost"))),
];

/** Names in the order in which they occur, and what differs from the plan's own or the first one. */
export type Mixture = {
  readonly names: readonly string[];
  readonly others: readonly { readonly place: Place; readonly name: string }[];
};

const mixtureOf = (
  named: readonly { readonly place: Place; readonly name: string }[],
  usual: string | undefined,
): Mixture | undefined => {
  const names = [...new Set(named.map(({ name }) => name))];
  const own = usual !== undefined && names.includes(usual) ? usual : names[0];
  return names.length < 2 ? undefined : { names, others: named.filter(({ name }) => name !== own) };
};

/** Budgets and costs in several currencies. */
export const currencyMixture = (plan: Plan): Mixture | undefined =>
  mixtureOf(
    amountsOf(plan).flatMap(({ place, quantity: { unit } }) =>
      unit.kind === "money" ? [{ place, name: unit.currency }] : [],
    ),
    plan.head.currency,
  );

/** Budgets and costs in prices of several years. */
export const priceMixture = (plan: Plan): Mixture | undefined =>
  mixtureOf(
    amountsOf(plan).flatMap(({ place, basis }) =>
      basis === undefined ? [] : [{ place, name: basis }],
    ),
    undefined,
  );
