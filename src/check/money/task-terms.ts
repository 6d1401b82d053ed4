import type { FundedTask, FundingFault, TaskSource } from "../../analyse/finance/funded-task.ts";
import { money } from "../../analyse/finance/money.ts";
import { yearsPaid } from "../../analyse/finance/years-paid.ts";
import type { Related } from "../../diagnostics/diagnostic.ts";
import { at, onKey, type Place } from "../../diagnostics/place.ts";
import type { FundingLine, Programme, Task } from "../../model/action.ts";
import type { Month } from "../../notation/period.ts";
import { also } from "../rule.ts";
import {
  isOver,
  isOverRate,
  isWithin,
  rateIn,
  type SayTerms,
  termsAt,
} from "./programme-limits.ts";

/** A task with what its sources pay, and its first and last month where it has dates. */
export type DatedFunding = {
  readonly task: Task;
  readonly funding: FundedTask;
  readonly months: { readonly first: Month; readonly last: Month } | undefined;
};

const programmeAt = (line: FundingLine): Place =>
  at(line, line.programme ? "programme" : "measure");

/** The rate and cap that the line states, or takes from a measure whose programme is another. */
const sayStated = (
  { task }: DatedFunding,
  { line, measure }: TaskSource,
  programme: Programme,
  report: SayTerms,
): void => {
  const facts = { subject: task.title, programme: programme.name };
  const { rate: mostRate, max, per } = programme.limits;
  const isOwn = measure?.programme !== programme;
  const rate = line.rate ?? (isOwn ? measure?.rate : undefined);
  if (rate && mostRate && isOverRate(rateIn(rate), mostRate)) {
    const place = line.rate ? at(line, "rate") : programmeAt(line);
    const related = termsAt(programme, "limits", "rate");
    report("rate", place, { ...facts, amount: rate, most: mostRate }, related);
  }
  const most = per === "year" ? undefined : max?.quantity;
  if (line.cap && most && isOver(line.cap.quantity, most)) {
    const related = termsAt(programme, "limits", "max");
    report("cap", at(line, "cap"), { ...facts, amount: line.cap.quantity, most }, related);
  }
};

const sayTime = (
  { task, months }: DatedFunding,
  { line }: TaskSource,
  programme: Programme,
  report: SayTerms,
): void => {
  const facts = { subject: task.title, programme: programme.name };
  const place = programmeAt(line);
  const length = months ? months.last - months.first + 1 : (task.duration?.months ?? 0);
  const most = yearsPaid(programme);
  if (most !== undefined && length > 12 * most)
    report("length", place, { ...facts, months: length, most }, [
      ...termsAt(programme, "limits", "years"),
    ]);
  const { inForce } = programme;
  if (inForce && months && !isWithin({ from: months.first, to: months.last + 1 }, inForce))
    report("outlasts", place, { ...facts, ...months, inForce }, termsAt(programme, "inForce"));
};

const mayStandBeside = (a: Programme, b: Programme): boolean =>
  a.combinable.includes(b.id) || b.combinable.includes(a.id);

const sayCombination = (
  { task, funding: { sources } }: DatedFunding,
  place: number,
  report: SayTerms,
): void => {
  const own = sources[place];
  const { programme } = own ?? {};
  if (!own || !programme) return;
  const before = sources
    .slice(0, place)
    .filter(
      ({ programme: other, amount }) =>
        other && other !== programme && amount > 0 && !mayStandBeside(other, programme),
    );
  const others = [...new Set(before.flatMap((one) => one.programme ?? []))];
  const related: readonly Related[] = [
    ...before.map(({ line }) => also(at(line), "beside", {})),
    ...[programme, ...others].flatMap((one) => termsAt(one)),
  ];
  report(
    "combination",
    programmeAt(own.line),
    { subject: task.title, programme: programme.name, others: others.map(({ name }) => name) },
    related,
  );
};

const sayFault = (dated: DatedFunding, fault: FundingFault, report: SayTerms): void => {
  const { task, funding } = dated;
  const lines = fault.lines.flatMap((place) => funding.sources[place]?.line ?? []);
  switch (fault.kind) {
    case "notCombinable":
      for (const place of fault.lines) sayCombination(dated, place, report);
      return;
    case "ratesOverOne": {
      const related = lines.map((line) => also(at(line), "beside", {}));
      const facts = { subject: task.title, sum: fault.sum };
      report("publicRates", onKey(at(task, "funding")), facts, related);
      return;
    }
    case "eligibleOverCost":
      for (const line of lines)
        if (line.eligible)
          report("eligible", at(line, "eligible"), {
            subject: task.title,
            eligible: line.eligible.quantity,
            cost: money(funding.cost, funding.currency),
          });
      return;
    case "unlike":
      // other currencies are the business of the rule on balances
      return;
  }
};

/** What the sources of a task ask of their programmes, each programme's time once. */
export const sayTaskTerms = (dated: DatedFunding, report: SayTerms): void => {
  const seen = new Set<Programme>();
  for (const source of dated.funding.sources) {
    const { programme, status } = source;
    if (!programme || status === "gap") continue;
    sayStated(dated, source, programme, report);
    if (!seen.has(programme)) sayTime(dated, source, programme, report);
    seen.add(programme);
  }
  for (const fault of dated.funding.faults) sayFault(dated, fault, report);
};
