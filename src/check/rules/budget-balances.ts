import {
  type BudgetBalance,
  budgetBalance,
  type GroupBalance,
  type Sides,
} from "../../analyse/analyses/budget-balance.ts";
import { fundingCoverage } from "../../analyse/analyses/funding-coverage.ts";
import { taskFunding } from "../../analyse/analyses/task-funding.ts";
import type { Use } from "../../analyse/analysis.ts";
import { money } from "../../analyse/finance/money.ts";
import type { Measured } from "../../diagnostics/diagnostic.ts";
import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Task } from "../../model/action.ts";
import type { Plan } from "../../model/plan.ts";
import { exactSum } from "../../notation/exact.ts";
import type { Period } from "../../notation/period.ts";
import type { Quantity } from "../../notation/quantity.ts";
import type { LocalText } from "../../text/language.ts";
import { costNotes, lineNotes } from "../money/balance-notes.ts";
import { currencyMixture, type Mixture, priceMixture } from "../money/money-bases.ts";
import { worstYear } from "../money/worst-year.ts";
import { also, defineRule, type Report } from "../rule.ts";

type Total = {
  readonly measures: readonly LocalText[];
  readonly sources: Quantity;
  readonly uses: Quantity;
  /** The distance of the two, never below 0. */
  readonly difference: Quantity;
  readonly over: boolean;
};

const quoted = (texts: readonly LocalText[], print: Print): string =>
  print.list(texts.map((one) => `\`${print.pick(one)}\``));

const budgets = ({ measures }: Total, print: Print): string =>
  `the ${measures.length === 1 ? "budget" : "budgets"} of ${quoted(measures, print)}`;

const measured = ({ sources, uses }: Total): Measured | undefined =>
  sources.unit.kind === "money"
    ? { value: sources.amount, limit: uses.amount, unit: sources.unit.currency }
    : undefined;

const messages = {
  total: (facts: Total, print: Print) =>
    `${budgets(facts, print)} ${facts.measures.length === 1 ? "comes" : "come"} to ${print.quantity(facts.sources)} and the tasks need ${print.quantity(facts.uses)}: ${print.quantity(facts.difference)} ${facts.over ? "too much" : "missing"}`,
  year: (facts: Total & { year: Period }, print: Print) =>
    `in ${print.period(facts.year)} ${budgets(facts, print)} ${facts.measures.length === 1 ? "has" : "have"} ${print.quantity(facts.sources)} and the tasks need ${print.quantity(facts.uses)}: ${print.quantity(facts.difference)} ${facts.over ? "too much" : "missing"}`,
  short: (
    facts: { task: LocalText; paid: Quantity; cost: Quantity; open: Quantity },
    print: Print,
  ) =>
    `\`${print.pick(facts.task)}\` costs ${print.quantity(facts.cost)} and its sources pay ${print.quantity(facts.paid)}: ${print.quantity(facts.open)} missing`,
  alone: (facts: { tasks: readonly LocalText[]; cost: Quantity }, print: Print) =>
    `${quoted(facts.tasks, print)} ${facts.tasks.length === 1 ? "costs" : "cost"} ${print.quantity(facts.cost)}, and no source or budget pays for ${facts.tasks.length === 1 ? "it" : "them"}`,
  uncosted: (facts: { measures: readonly LocalText[] }, print: Print) =>
    `whether ${quoted(facts.measures, print)} ${facts.measures.length === 1 ? "has" : "have"} the money that the tasks need is not known: a cost is not stated`,
  currencies: (facts: { names: readonly string[] }, print: Print) =>
    `budgets and costs are in ${print.list(facts.names)}, and cannot be added up`,
  prices: (facts: { names: readonly string[] }, print: Print) =>
    `budgets and costs are in different prices: ${print.list(facts.names.map((one) => `\`${one}\``))}`,
  unlike: (facts: { what: string; currency: string }) =>
    `the \`${facts.what}\` of this source is no amount of ${facts.currency}, in which the task has its cost`,
};

type Say = Report<typeof messages>;

const totalOf = (
  { measures }: Pick<GroupBalance, "measures">,
  { sources, uses }: Sides,
  currency: string,
): Total => ({
  measures: measures.map(({ title }) => title),
  sources: money(sources, currency),
  uses: money(uses, currency),
  difference: money(Math.abs(exactSum(sources, -uses)), currency),
  over: sources > uses,
});

const sayGroup = (
  group: GroupBalance,
  currency: string,
  limits: { readonly total: number; readonly year: number; readonly displaced: number },
  report: Say,
): void => {
  const [measure] = group.measures;
  if (!measure) return;
  const { sources, uses } = group;
  if (Math.abs(sources - uses) > limits.total * Math.max(sources, uses)) {
    const lines = group.measures.flatMap(({ budget }) => budget);
    const related = [...lineNotes(lines), ...costNotes(group.needs, currency)];
    report("total", onKey(at(measure, "budget")), totalOf(group, group, currency), related);
    return;
  }
  const year = worstYear(group, limits);
  if (!year) return;
  const [line] = year.lines;
  const place = line ? at(line) : onKey(at(measure, "budget"));
  const facts = { ...totalOf(group, year, currency), year: year.year };
  report("year", place, facts, [
    ...lineNotes(year.lines.slice(1)),
    ...costNotes(year.needs, currency),
  ]);
};

/** Steps through the valley of death are the business of the rule on it. */
const outsideValley = (use: Use): ((task: Task) => boolean) => {
  const coverage = use(fundingCoverage);
  const inside = new Set(coverage.defined ? coverage.band.unfunded.map(({ task }) => task) : []);
  return (task) => !inside.has(task);
};

const sayTasks = (
  { short, alone, currency }: BudgetBalance,
  isOwn: (task: Task) => boolean,
  report: Say,
): void => {
  for (const { task, sources, uses } of short) {
    if (!isOwn(task)) continue;
    report(
      "short",
      onKey(at(task, "funding")),
      {
        task: task.title,
        paid: money(sources, currency),
        cost: money(uses, currency),
        open: money(exactSum(uses, -sources), currency),
      },
      costNotes([{ task, need: uses }], currency),
    );
  }
  const bare = alone.filter(({ task }) => isOwn(task));
  const [first] = bare;
  if (!first) return;
  const cost = bare.reduce((sum, one) => exactSum(sum, one.cost), 0);
  const facts = { tasks: bare.map(({ task }) => task.title), cost: money(cost, currency) };
  const needs = bare.slice(1).map((one) => ({ task: one.task, need: one.cost }));
  report("alone", onKey(at(first.task)), facts, costNotes(needs, currency));
};

const sayOpen = ({ open }: BudgetBalance, isOwn: (task: Task) => boolean, report: Say): void => {
  const uncosted = open.filter(({ why }) => why.reason === "uncosted");
  const named = new Set(uncosted.flatMap(({ by }) => by));
  const tasks = uncosted.flatMap((one) => one.tasks.filter((task) => named.has(task)));
  const [first, ...others] = tasks.filter(isOwn);
  if (!first) return;
  const measures = uncosted
    .flatMap((one) => one.measures)
    .filter(({ budget }) => budget.length > 0)
    .map(({ title }) => title);
  const related = others.map((one) => also(onKey(at(one)), "uncosted", { task: one.title }));
  report("uncosted", onKey(at(first)), { measures }, related);
};

/** No task at all states a cost: said once, unless the steps through the valley of death say so. */
const sayUncosted = ({ measures, roadmap }: Plan, report: Say): void => {
  const paid = measures.filter(({ budget }) => budget.length > 0);
  const [first, ...others] = roadmap.tasks.filter(({ duration }) => duration?.months !== 0);
  const isSaid = roadmap.tasks.some(({ readiness: { trl } }) => trl && trl.from < 7 && trl.to > 4);
  if (!first || paid.length === 0 || isSaid) return;
  const facts = { measures: paid.map(({ title }) => title) };
  const related = others.map((task) => also(onKey(at(task)), "uncosted", { task: task.title }));
  report("uncosted", onKey(at(first)), facts, related);
};

const sayMixture = (
  key: "currencies" | "prices",
  mixture: Mixture | undefined,
  report: Say,
): void => {
  const [first, ...others] = mixture?.others ?? [];
  if (!mixture || !first) return;
  const related = others.map(({ place, name }) => also(place, "other", { name }));
  report(key, first.place, { names: mixture.names }, related);
};

/** Terms of a funding line in another currency than the cost they belong to. */
const sayUnlike = (use: Use, report: Say): void => {
  for (const { funding } of use(taskFunding).tasks) {
    if (!funding.defined) continue;
    const { currency, faults, sources } = funding;
    for (const fault of faults) {
      if (fault.kind !== "unlike") continue;
      const line = sources[fault.lines[0] ?? -1]?.line;
      if (line) report("unlike", at(line), { what: fault.what, currency });
    }
  }
};

/** A plan costs in no year more, and in no year less, than is paid. */
export const budgetBalances = defineRule({
  id: "budget-balances",
  title: { en: "sources cover uses, year by year", ja: "財源と使途が年度ごとに合うこと" },
  number: 50,
  step: 5,
  severity: "error",
  from: "agreed",
  limits: { total: 0.005, year: 0.05, displaced: 0.25 },
  applies: ({ measures, roadmap }: Plan) =>
    measures.some(({ budget }) => budget.length > 0) || roadmap.tasks.some(({ cost }) => cost),
  messages,
  measures: { total: measured, year: measured },
  writes: { uncosted: () => ["cost"] },
  notes: {
    line: (facts: { amount: Quantity; year: Period }, print) =>
      `${print.quantity(facts.amount)} for ${print.period(facts.year)}`,
    cost: (facts: { task: LocalText; amount: Quantity }, print) =>
      `\`${print.pick(facts.task)}\` needs ${print.quantity(facts.amount)}`,
    uncosted: (facts: { task: LocalText }, print) => `\`${print.pick(facts.task)}\` states no cost`,
    other: (facts: { name: string }) => `this amount is in ${facts.name}`,
  },
  help: (facts: { readonly names?: unknown; readonly what?: unknown; readonly year?: unknown }) => {
    if (facts.names !== undefined)
      return "write all budgets and costs in one currency and one price basis, and keep the rate in a note";
    if (facts.what !== undefined) return "write it in the currency of the cost";
    return facts.year === undefined
      ? "correct the budget or the cost, name the task under `tasks` of the measure that pays for it, or state the sources of the task under `funding`, with `status: gap` for what is not yet found"
      : "move the money to the year of the work, or the work to the year of the money; the cost of a task is taken to fall evenly on its months, so divide the task where it does not";
  },
  principle: {
    en: "guides to regional development strategies (CEDS): in each year and in all, sources of money equal its uses",
    ja: "地域経済計画（CEDS）の手引き：年度ごとにも全体でも、財源と使途が一致する",
  },
  check: ({ plan, use, limits, report }) => {
    const currencies = currencyMixture(plan);
    sayMixture("currencies", currencies, report);
    sayMixture("prices", priceMixture(plan), report);
    sayUnlike(use, report);
    const balance = use(budgetBalance);
    if (balance.defined) {
      for (const group of balance.groups) sayGroup(group, balance.currency, limits, report);
      const isOwn = outsideValley(use);
      sayTasks(balance, isOwn, report);
      sayOpen(balance, isOwn, report);
    } else if (balance.reason === "noCost") sayUncosted(plan, report);
  },
});
