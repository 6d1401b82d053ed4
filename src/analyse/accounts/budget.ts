import type { Quantity } from "../../notation/quantity.ts";
import { defineAccount, type Reading } from "../account.ts";
import { type BudgetGroup, budget, type Leverage } from "../analyses/budget.ts";
import { briefMoney } from "../finance/brief-money.ts";
import { isInstitution, sectors } from "../finance/sector-of.ts";
import type { Sum } from "../finance/sums.ts";

const currencyOf = ({ unit }: Quantity): string => (unit.kind === "money" ? unit.currency : "");

const sums = (quantity: string, sum: Sum, of: readonly string[]): readonly Reading[] =>
  sum.map((one) => ({ quantity, of, value: one.amount, in: currencyOf(one) }));

const totals = <K>(
  groups: readonly BudgetGroup<K>[],
  /** Before names that are no ids, such as a payer given in words. */
  kind: string | undefined,
  nameOf: (key: K) => string,
): readonly Reading[] =>
  groups.flatMap(({ key, total }) =>
    sums("total", total, [...(kind === undefined ? [] : [kind]), nameOf(key)]),
  );

const leverageReadings = ({
  amounts,
  currency,
  ratio,
  low,
  high,
}: Leverage): readonly Reading[] => [
  ...sectors.map(
    (sector): Reading => ({
      quantity: "sector",
      of: [sector],
      value: amounts[sector],
      in: currency,
    }),
  ),
  { quantity: "leverage", value: ratio, low, high, interval: "bounds" },
];

/** The money of the support measures. */
export const budgetAccount = defineAccount({
  analysis: budget,
  step: 5,
  quantities: {
    total: {
      unit: "money",
      says: "budget of all measures, of one measure, or by `status` of funding, `payer` (an institution, or as the plan words it) or `type` of measure",
    },
    year: { unit: "money", says: "budget of all measures in a year" },
    unsecured: { unit: "share", says: "share of the budget that is not secured" },
    sector: { unit: "money", says: "budget by who pays: public, private, other, unknown" },
    leverage: { unit: "pure", says: "private over public money" },
  },
  readings: ({ total, byYear, years, measures, statuses, payers, types, unsecured, leverage }) => [
    ...sums("total", total, []),
    ...years.flatMap((year, place) => sums("year", byYear[place] ?? [], [year.written])),
    ...totals(measures, undefined, ({ id }) => `measures.${id}`),
    ...totals(statuses, "status", (status) => status ?? "not stated"),
    ...totals(payers, "payer", (payer) => {
      if (payer === undefined) return "not stated";
      if (isInstitution(payer)) return `institutions.${payer.id}`;
      return typeof payer === "string" ? payer : (payer.en ?? payer.ja ?? "");
    }),
    ...totals(types, "type", (type) => type ?? "not stated"),
    ...(unsecured === undefined ? [] : [{ quantity: "unsecured", value: unsecured }]),
    ...(leverage.defined ? leverageReadings(leverage) : [{ quantity: "leverage", why: leverage }]),
  ],
  basis: ({ entries }) => ({
    figures: entries.map(({ line }) => line.figure),
    parts: entries.length > 0 ? ["measures"] : [],
  }),
  lines: {
    secured: ({ total }: { total: Quantity }, { quantity }) =>
      `the measures cost ${quantity(total)}, all of it secured`,
    unsecured: ({ total, open }: { total: Quantity; open: number }, { quantity, share }) =>
      `the measures cost ${quantity(total)}; ${share(open)} of it is not secured`,
  },
  brief: ({ total, unsecured, leverage }) => {
    const [all] = total;
    if (!all) return undefined;
    if (unsecured === undefined) return leverage.defined ? undefined : leverage;
    const facts = { total: briefMoney(all), open: unsecured };
    return { key: unsecured > 0 ? "unsecured" : "secured", facts };
  },
});
