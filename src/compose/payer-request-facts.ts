import { type BudgetEntry, budget } from "../analyse/analyses/budget.ts";
import { type Sum, sumOf } from "../analyse/finance/sums.ts";
import type { Measure } from "../model/action.ts";
import type { ValueOf } from "../model/enumerations.ts";
import { ratioOf } from "../notation/ratio-of.ts";
import { capital } from "../text/capital.ts";
import { counted } from "./counted.ts";
import type { PublicPayer } from "./public-payers.ts";
import { saidBudget } from "./said-budget.ts";
import type { SectionContext } from "./section.ts";
import { withoutStop } from "./without-stop.ts";

type Words = Readonly<Record<"gap" | "is" | "noStatus", string>>;
type Context = SectionContext<Words>;
type Said = ReturnType<typeof saidBudget>;

const amountOf = (entries: readonly BudgetEntry[]): Sum =>
  sumOf(entries.map(({ line }) => line.figure.quantity));

const mostOf = (sums: readonly Sum[]): number =>
  sums.reduce((most, [first]) => Math.max(most, first?.amount ?? 0), 0);

/** How much the body pays of what all measures cost. */
const paidFacts = ({ use, text }: Context, { key, total: paid }: PublicPayer, said: Said) => {
  const { total } = use(budget);
  const [all, own] = [total[0], paid[0]];
  const share = total.length === 1 && all && own ? ratioOf(own, all) : undefined;
  return {
    payer: capital(text.pick(key.name)),
    paid: said(paid),
    hasShare: share !== undefined,
    share: share === undefined ? "" : text.share(share),
  };
};

/** The years in which the body pays, and the one that asks for most. */
const yearFacts = ({ use, text }: Context, { byYear, total }: PublicPayer, said: Said) => {
  const { years } = use(budget);
  const paid = years.flatMap((year, place) => {
    const sum = byYear[place] ?? [];
    return sum.length === 0 ? [] : [{ year, sum }];
  });
  const most = mostOf(byYear);
  const peak = total.length === 1 ? paid.find(({ sum }) => sum[0]?.amount === most) : undefined;
  const [first, last] = [paid[0], paid.at(-1)];
  return {
    isOneYear: paid.length < 2,
    firstYear: first ? text.period(first.year) : "",
    lastYear: last ? text.period(last.year) : "",
    hasPeak: peak !== undefined && paid.length > 1,
    peakYear: peak ? text.period(peak.year) : "",
    peak: peak ? said(peak.sum) : "",
  };
};

const stateOf = ({ text, words: own }: Context, status: ValueOf<"fundingStatus"> | undefined) => {
  if (status === undefined) return own.noStatus;
  return status === "gap" ? own.gap : text.enumerated("fundingStatus", status);
};

/** How sure the money of the body is, and whether it has agreed to the plan. */
const sureFacts = (context: Context, { key, entries }: PublicPayer, said: Said) => {
  const { plan, use, text } = context;
  const states = use(budget).statuses.flatMap(({ key: status }) => {
    const own = entries.filter((entry) => entry.status === status);
    return own.length === 0 ? [] : [{ state: stateOf(context, status), sum: amountOf(own) }];
  });
  const agreement = plan.agreements.findLast(({ institution }) => institution === key);
  return {
    isOneState: states.length === 1,
    state: states[0]?.state ?? "",
    states: text.list(states.map(({ state, sum }) => `${said(sum)}${context.words.is}${state}`)),
    hasAgreements: plan.agreements.length > 0,
    hasAgreed: agreement !== undefined,
    agreed: agreement ? text.period(agreement.date) : "",
  };
};

/** More measures than these are only counted. */
const mostMeasures = 3;

const measuresOf = ({ entries }: PublicPayer): readonly Measure[] => [
  ...new Set(entries.map(({ measure }) => measure)),
];

/** The measures that cost the body most, each with what stands in the way without it. */
const measureFacts = ({ text, cell }: Context, payer: PublicPayer, said: Said) => {
  const paid = measuresOf(payer).map((measure) => ({
    measure,
    sum: amountOf(payer.entries.filter((entry) => entry.measure === measure)),
  }));
  const largest = paid.toSorted((a, b) => mostOf([b.sum]) - mostOf([a.sum])).slice(0, mostMeasures);
  return {
    measures: counted(paid.length, text),
    isAll: largest.length === paid.length,
    largest: largest.map(({ measure: { title, barriers }, sum }) => {
      const [barrier] = barriers;
      return {
        title: cell.quoted([text.pick(title)]),
        amount: said(sum),
        hasProblem: barrier !== undefined,
        problem: barrier ? withoutStop(text.pick(barrier.text)) : "",
      };
    }),
    shown: counted(largest.length, text),
  };
};

/** Where what the body pays for goes on only if it passes. */
const gateFacts = ({ text }: Context, payer: PublicPayer) => {
  const tasks = new Set(measuresOf(payer).flatMap((measure) => measure.tasks));
  const gates = [...tasks].flatMap(({ gate }) => gate ?? []);
  const dates = gates.flatMap(({ date }) => date ?? []).toSorted((a, b) => a.from - b.from);
  const [first, last] = [dates[0], dates.at(-1)];
  return {
    gates: counted(gates.length, text),
    hasGateDates: first !== undefined,
    firstGate: first ? text.period(first) : "",
    isOneGateDate: first?.from === last?.from,
    lastGate: last ? text.period(last) : "",
  };
};

/** What a public body adds of its own to a budget request: how much, how sure, for what, and until which gate. */
export const payerRequestFacts = (context: Context, payer: PublicPayer) => {
  const said = saidBudget(context);
  return {
    ...paidFacts(context, payer, said),
    ...yearFacts(context, payer, said),
    ...sureFacts(context, payer, said),
    ...measureFacts(context, payer, said),
    ...gateFacts(context, payer),
  };
};
