import { budget } from "../../analyse/analyses/budget.ts";
import { aside, link, text as plain, type Span } from "../../document/span.ts";
import type { Task } from "../../model/action.ts";
import type { Institution } from "../../model/cluster.ts";
import { printSum } from "../budget-facts.ts";
import type { Desk } from "../compose.ts";
import type { DatesOf } from "./duties.ts";
import { byInstitution, type Entries, type Entry } from "./entry.ts";

type Change = {
  readonly from: Task;
  readonly to: Task;
  readonly giver: Institution;
  readonly taker: Institution;
};

/** Steps that follow each other under different owners; one hand-over of several steps counts once. */
const changesOf = ({ plan }: Desk): readonly Change[] => {
  const tasks = new Map(plan.roadmap.tasks.map((task) => [task.id, task]));
  return plan.roadmap.tasks.flatMap((to) =>
    to.after.flatMap(({ task: id }) => {
      const from = tasks.get(id);
      const [giver, taker] = [from?.owner, to.owner];
      return from && giver && taker && giver !== taker ? [{ from, to, giver, taker }] : [];
    }),
  );
};

type Exchanges = { readonly handedOver: Entries; readonly received: Entries };

/** What each institution hands over to others and receives from them, with the month it changes hands. */
export const exchangesOf = (desk: Desk, datesOf: DatesOf): Exchanges => {
  const { text, common } = desk;
  const changes = changesOf(desk);
  const entry = ({ from }: Change, before: string, party: Institution): Entry => {
    const dates = datesOf(from);
    const said = `${before}${text.pick(party.name)}${common.viewPartyAfter}`;
    const month = dates ? [text.month(dates.to)] : [];
    const what = text
      .pick(from.handover ?? from.title)
      .replace(/\s+/g, " ")
      .trim();
    const spans: readonly Span[] = [link("#t17", what), aside(desk.cell.joined([said, ...month]))];
    return { spans, when: dates?.to };
  };
  return {
    handedOver: byInstitution(
      changes.map((change) => [change.giver, entry(change, common.viewTo, change.taker)]),
    ),
    received: byInstitution(
      changes.map((change) => [change.taker, entry(change, common.viewFrom, change.giver)]),
    ),
  };
};

/** What each institution pays for measures, in all and over which years. */
export const paymentsOf = ({ use, text, cell, common, plan }: Desk): Entries => {
  const { years, payers } = use(budget);
  const known = new Set<unknown>(plan.institutions);
  return byInstitution(
    payers.flatMap(({ key, byYear, total }) => {
      if (!known.has(key) || total.length === 0) return [];
      const paid = years.filter((_, place) => (byYear[place] ?? []).length > 0);
      const [first] = paid;
      const last = paid.at(-1);
      const when = first && last ? cell.range(text.period(first), text.period(last)) : "";
      const spans: readonly Span[] = [
        plain(common.viewPays),
        link("#t14", printSum(total, text)),
        ...(when === "" ? [] : [aside(when)]),
      ];
      return [[key as Institution, { spans, when: first?.from }] as const];
    }),
  );
};
