import { type Budget, type BudgetEntry, budget } from "../../analyse/analyses/budget.ts";
import { sumOf } from "../../analyse/finance/sums.ts";
import { aside, link, text as plain, type Span } from "../../document/span.ts";
import type { Task } from "../../model/action.ts";
import type { Institution } from "../../model/cluster.ts";
import type { Quantity } from "../../notation/quantity.ts";
import { roundedQuantity } from "../../notation/rounded-quantity.ts";
import type { Text } from "../../text/text.ts";
import { briefNames } from "../brief-names.ts";
import { printSum } from "../budget-facts.ts";
import type { Desk } from "../compose.ts";
import { handoversOf, takersOf } from "../handovers.ts";
import type { DatesOf } from "./duties.ts";
import { byInstitution, type Entries, type Entry } from "./entry.ts";

type Exchanges = { readonly handedOver: Entries; readonly received: Entries };

/** What each institution hands over to others and receives from them, with the month it changes hands. */
export const exchangesOf = (desk: Desk, datesOf: DatesOf): Exchanges => {
  const { plan, text, cell, common } = desk;
  const changes = handoversOf(plan).map((one) => ({ ...one, takers: takersOf(one) }));
  const monthOf = (from: Task): string => {
    const dates = datesOf(from);
    return dates ? text.month(dates.to) : "";
  };
  const entry = (from: Task, what: string, marks: readonly string[]): Entry => {
    const said = cell.joined(marks);
    const spans: readonly Span[] = [plain(what), ...(said === "" ? [] : [aside(said)])];
    return { spans, when: datesOf(from)?.to };
  };
  const named = briefNames(desk);
  const results = ({ title }: Task): string =>
    `${common.viewResultBefore}${text.pick(title)}${common.viewResultAfter}`;
  const given = (from: Task, takers: readonly Institution[]): Entry => {
    // what is written says to whom
    if (from.handover !== undefined)
      return entry(from, text.pick(from.handover).replace(/[.。]$/, ""), [monthOf(from)]);
    const to = `${common.viewTo}${cell.listed(takers.map(named))}${common.viewToAfter}`;
    return entry(from, results(from), [to, monthOf(from)]);
  };
  const taken = (from: Task, owner: Institution): Entry =>
    entry(from, results(from), [
      `${common.viewFrom}${named(owner)}${common.viewFromAfter}`,
      monthOf(from),
    ]);
  return {
    handedOver: byInstitution(changes.map(({ from, takers }) => [from.owner, given(from, takers)])),
    received: byInstitution(
      changes.flatMap(({ from, takers }) =>
        takers.map((taker) => [taker, taken(from, from.owner)] as const),
      ),
    ),
  };
};

const inShort = (amount: Quantity): Quantity => roundedQuantity(amount, 4);

/** How sure the money is, state by state; nothing where no state is stated. */
const certainty = (entries: readonly BudgetEntry[], statuses: Budget["statuses"], text: Text) => {
  const parts = statuses.flatMap(({ key }) => {
    const own = entries.filter(({ status }) => status === key);
    if (key === undefined || own.length === 0) return [];
    const sum = sumOf(own.map(({ line }) => line.figure.quantity)).map(inShort);
    return [
      `${text.enumerated("fundingStatus", key)}${text.language === "ja" ? "" : " "}${printSum(sum, text)}`,
    ];
  });
  return parts.length === 0 ? [] : [aside(text.list(parts))];
};

/** What each institution pays for measures, in all, over which years and how surely; the years are in T14. */
export const paymentsOf = ({ use, text, cell, common, plan }: Desk): Entries => {
  const { years, payers, statuses } = use(budget);
  const known = new Set<unknown>(plan.institutions);
  return byInstitution(
    payers.flatMap(({ key, byYear, total, entries }) => {
      if (!known.has(key) || total.length === 0) return [];
      const paid = years.filter((_, place) => (byYear[place] ?? []).length > 0);
      const [first] = paid;
      const last = paid.at(-1);
      const when = first && last ? cell.range(text.period(first), text.period(last)) : "";
      const spans: readonly Span[] = [
        plain(`${common.viewPays}${printSum(total.map(inShort), text)}`),
        ...(when === "" ? [] : [aside(when)]),
        ...certainty(entries, statuses, text),
        plain(" "),
        link("#t14", `${common.table} T14`),
      ];
      const dated = first ? { title: common.viewPayment, year: text.period(first) } : {};
      return [[key as Institution, { spans, when: first?.from, ...dated }] as const];
    }),
  );
};

/** The measures that are for each institution itself. */
export const helpsOf = ({ plan, text }: Desk): Entries =>
  byInstitution(
    plan.measures.flatMap(({ title, beneficiaries }) =>
      plan.institutions
        .filter((one) => beneficiaries.some((other) => other === one))
        .map((one) => [one, { spans: [plain(text.pick(title))] }] as const),
    ),
  );
