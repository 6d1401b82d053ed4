import { type Budget, type BudgetEntry, budget } from "../../analyse/analyses/budget.ts";
import { fundingCoverage } from "../../analyse/analyses/funding-coverage.ts";
import type { Use } from "../../analyse/analysis.ts";
import { money } from "../../analyse/finance/money.ts";
import { sumOf } from "../../analyse/finance/sums.ts";
import { at } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { ValueOf } from "../../model/enumerations.ts";
import type { Plan } from "../../model/plan.ts";
import type { Month, Period } from "../../notation/period.ts";
import type { Quantity } from "../../notation/quantity.ts";
import type { LocalText } from "../../text/language.ts";
import { partOf } from "../part-of.ts";
import { also, defineRule } from "../rule.ts";

type Status = ValueOf<"fundingStatus">;

type Early = {
  readonly years: readonly Period[];
  readonly total: Quantity;
  /** Amounts by status, the secured first; none that are nothing. */
  readonly by: readonly { readonly status: Status; readonly amount: Quantity }[];
  /** What is known not to be secured, 0..1 of the total. */
  readonly open: number;
};

const statuses: readonly Status[] = ["secured", "applied", "planned", "gap"];

/** The first two years: of the plan where its period is stated, else of the money. */
const isEarly =
  (start: Month | undefined, years: readonly Period[]) =>
  ({ from }: Period): boolean => {
    const first = start ?? years[0]?.from ?? 0;
    return first <= from && from < first + 24;
  };

const earlyOf = (
  years: readonly Period[],
  total: Quantity,
  by: Readonly<Partial<Record<Status, Quantity>>>,
): Early => {
  const amounts = statuses.flatMap((status) => {
    const amount = by[status];
    return amount && amount.amount > 0 ? [{ status, amount }] : [];
  });
  const open = amounts.reduce(
    (sum, { status, amount }) => (status === "secured" ? sum : sum + amount.amount),
    0,
  );
  return { years, total, by: amounts, open: open / total.amount };
};

const places = (years: Budget["years"], holds: (year: Period) => boolean): readonly number[] =>
  years.flatMap((year, place) => (holds(year) ? [place] : []));

/** The budgets of the measures in the first two years; several currencies have no share. */
const fromBudget = ({ entries, years }: Budget, start: Month | undefined): Early | undefined => {
  const early = places(years, isEarly(start, years));
  const of = (all: readonly BudgetEntry[]) =>
    sumOf(all.flatMap(({ byYear }) => early.flatMap((place) => byYear[place] ?? [])));
  const [total, other] = of(entries);
  if (!total || other || total.amount <= 0) return undefined;
  const by = Object.fromEntries(
    statuses.flatMap((status) => {
      const [amount] = of(entries.filter((entry) => entry.status === status));
      return amount ? [[status, amount]] : [];
    }),
  );
  return earlyOf(
    early.flatMap((place) => years[place] ?? []),
    total,
    by,
  );
};

/** What the tasks say of their own sources, where no measure has a budget. */
const fromTasks = (use: Use, start: Month | undefined): Early | undefined => {
  const coverage = use(fundingCoverage);
  if (!coverage.defined || "defined" in coverage.years) return undefined;
  const holds = isEarly(
    start,
    coverage.years.map(({ year }) => year),
  );
  const early = coverage.years.filter(({ year }) => holds(year));
  const of = (part: "need" | "secured" | "applied" | "planned" | "none"): Quantity | undefined =>
    sumOf(early.map(({ cover }) => money(cover[part], coverage.currency)))[0];
  const total = of("need");
  if (!total || total.amount <= 0) return undefined;
  const by = Object.entries({
    secured: of("secured"),
    applied: of("applied"),
    planned: of("planned"),
    gap: of("none"),
  }).flatMap(([status, amount]) => (amount ? [[status, amount] as const] : []));
  return earlyOf(
    early.map(({ year }) => year),
    total,
    Object.fromEntries(by),
  );
};

type Unsecured = Early & { readonly most: number };

const sayAmounts = ({ by }: Early, print: Print): string =>
  print.list(
    by.map(
      ({ status, amount }) =>
        `${print.quantity(amount)} ${status === "gap" ? "without a source" : print.enumerated("fundingStatus", status)}`,
    ),
  );

const unsecuredLines = ({ entries, years }: Budget, start: Month | undefined) => {
  const early = places(years, isEarly(start, years));
  return entries
    .filter(({ status, byYear }) => status !== "secured" && early.some((one) => byYear[one]))
    .flatMap(({ line, status, measure }) =>
      status
        ? [
            also(at(line), "line", {
              measure: measure.title,
              amount: line.figure.quantity,
              year: line.period,
              status,
            }),
          ]
        : [],
    );
};

/** A plan whose first years hang on money nobody has promised starts late. */
export const fundingStatus = defineRule({
  id: "funding-status",
  title: { en: "the first years are secured", ja: "当初の資金が確保されていること" },
  number: 51,
  step: 5,
  severity: "warning",
  from: "agreed",
  limits: { unsecured: 0.5 },
  applies: ({ measures, roadmap }: Plan) =>
    measures.some((one) => one.budget.length > 0) ||
    roadmap.tasks.some((one) => one.funding.length > 0),
  messages: {
    unsecured: (facts: Unsecured, print: Print) =>
      `${print.share(facts.open)} of the ${print.quantity(facts.total)} of ${print.list(facts.years.map(print.period))} is not secured, more than ${print.share(facts.most)}: ${sayAmounts(facts, print)}`,
    unstated: (facts: { lines: number; all: number }) =>
      `${facts.lines} of ${facts.all} budget lines do not say whether their money is secured`,
  },
  measures: {
    unsecured: ({ open, most }) => ({ value: open, limit: most, unit: "share" }),
  },
  writes: { unstated: () => ["status"] },
  notes: {
    line: (facts: { measure: LocalText; amount: Quantity; year: Period; status: Status }, print) =>
      `\`${print.pick(facts.measure)}\`: ${print.quantity(facts.amount)} of ${print.period(facts.year)}, ${print.enumerated("fundingStatus", facts.status)}`,
    silent: (facts: { measure: LocalText; amount: Quantity }, print) =>
      `\`${print.pick(facts.measure)}\`: ${print.quantity(facts.amount)} without a \`status\``,
  },
  help: ({ lines }: { readonly lines?: number }) =>
    lines === undefined
      ? "secure the first two years before the plan is agreed, begin with what is secured, or let what is not secured start later"
      : "write `secured`, `applied`, `planned` or `gap` as the `status` of each line, or once for the measure",
  principle: {
    en: "EU action plans for smart specialisation name the source of each sum and how sure it is",
    ja: "EUのスマート・スペシャリゼーションの行動計画：資金ごとに財源と確実さを示す",
  },
  check: ({ plan, use, limits: { unsecured: most }, report }) => {
    const budgets = use(budget);
    const [first] = budgets.entries;
    const early = first ? fromBudget(budgets, plan.start) : fromTasks(use, plan.start);
    const place = first ? partOf(plan, "measures") : partOf(plan, "roadmap");
    if (early && early.open > most)
      report("unsecured", place, { ...early, most }, unsecuredLines(budgets, plan.start));
    const [silent, ...others] = budgets.entries.filter(({ status }) => status === undefined);
    if (!silent) return;
    const related = others.map(({ line, measure }) =>
      also(at(line), "silent", { measure: measure.title, amount: line.figure.quantity }),
    );
    const counts = { lines: others.length + 1, all: budgets.entries.length };
    report("unstated", at(silent.line), counts, related);
  },
});
