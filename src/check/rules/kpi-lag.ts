import { schedule } from "../../analyse/analyses/schedule.ts";
import type { Use } from "../../analyse/analysis.ts";
import { shownMonths } from "../../analyse/shown-months.ts";
import type { Measured } from "../../diagnostics/diagnostic.ts";
import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Target, Task } from "../../model/action.ts";
import type { Indicator, SpilloverPath } from "../../model/agreement.ts";
import type { Plan } from "../../model/plan.ts";
import type { Month, Period } from "../../notation/period.ts";
import type { LocalText } from "../../text/language.ts";
import { firstSales, type Sale } from "../first-sales.ts";
import { also, defineRule } from "../rule.ts";

/** When a target first sells: the task, and its last month or, of market growth, its first. */
type FirstSale = { readonly task: Task; readonly month: Month };

type Arrival = {
  readonly target: Target;
  readonly sale: FirstSale;
  /** The path by which it takes longest. */
  readonly path: SpilloverPath | undefined;
  readonly lag: number;
  /** The month in which its effect has reached the region. */
  readonly month: Month;
};

type Early = {
  readonly indicator: LocalText;
  readonly due: Period;
  readonly target: LocalText;
  readonly sale: Month;
  readonly lag: number;
  readonly arrival: Month;
};

const lastMonth = ({ to }: Period): Month => to - 1;

const months = (count: number, print: Print): string =>
  count === 1 ? "one month" : `${print.number(count)} months`;

/** Months from the first sale to the end of the year of the target, beside those the effect takes. */
const timeLeft = ({ due, sale, lag }: Early): Measured => ({
  value: lastMonth(due) - sale,
  limit: lag,
  unit: "months",
});

const salesOf = (plan: Plan, use: Use): ReadonlyMap<Target, FirstSale> => {
  const outcome = use(schedule);
  if (!outcome.defined) return new Map();
  const shown = new Map(
    outcome.tasks.filter(({ open }) => !open).map((one) => [one.task, shownMonths(one)]),
  );
  const dated = ({ task, at: end }: Sale): readonly FirstSale[] => {
    const when = shown.get(task);
    return when ? [{ task, month: end === "end" ? when.last : when.first }] : [];
  };
  return new Map(
    [...firstSales(plan.roadmap.tasks)].flatMap(([target, sales]) => {
      const [first, ...others] = sales.flatMap(dated);
      if (!first) return [];
      return [[target, others.reduce((one, two) => (two.month < one.month ? two : one), first)]];
    }),
  );
};

/** The chosen targets an impact is to come from: those it names or its paths start from, otherwise all. */
const targetsOf = (
  { targets }: Indicator,
  paths: readonly SpilloverPath[],
  plan: Plan,
): readonly Target[] => {
  const named = new Set([...targets, ...paths.flatMap(({ target }) => target ?? [])]);
  const among = named.size > 0 ? [...named] : plan.targets;
  return among.filter(({ decision }) => decision === "chosen");
};

const longest = (paths: readonly SpilloverPath[]): SpilloverPath | undefined =>
  paths.reduce<SpilloverPath | undefined>(
    (long, one) => ((one.lag?.months ?? 0) > (long?.lag?.months ?? 0) ? one : long),
    undefined,
  );

/** When the effects an impact is made of have reached the region, the latest first. */
const arrivalsOf = (
  indicator: Indicator,
  plan: Plan,
  sales: ReadonlyMap<Target, FirstSale>,
): readonly Arrival[] => {
  const paths = plan.spillover.paths.filter((path) => path.indicator === indicator);
  return targetsOf(indicator, paths, plan)
    .flatMap((target): readonly Arrival[] => {
      const sale = sales.get(target);
      if (!sale) return [];
      const path = longest(paths.filter((one) => one.target === target));
      const lag = path?.lag?.months ?? 0;
      return [{ target, sale, path, lag, month: sale.month + lag }];
    })
    .sort((one, two) => two.month - one.month);
};

/** The region cannot feel what has not been sold, nor before it has had the time to spread. */
export const kpiLag = defineRule({
  id: "kpi-lag",
  number: 33,
  step: 3,
  severity: "warning",
  from: "agreed",
  limits: {},
  applies: ({ indicators, roadmap }) =>
    roadmap.tasks.length > 0 && indicators.some(({ level }) => level === "impact"),
  messages: {
    unsold: (facts: Early, print: Print) =>
      `the target of \`${print.pick(facts.indicator)}\` is due in ${print.period(facts.due)}, before the first sale of \`${print.pick(facts.target)}\` in ${print.month(facts.sale)}`,
    early: (facts: Early, print: Print) =>
      `the target of \`${print.pick(facts.indicator)}\` is due in ${print.period(facts.due)}, but \`${print.pick(facts.target)}\` first sells in ${print.month(facts.sale)} and takes ${months(facts.lag, print)} more to reach the region, until ${print.month(facts.arrival)}`,
  },
  measures: {
    unsold: (facts) => timeLeft(facts),
    early: (facts) => timeLeft(facts),
  },
  notes: {
    sale: (facts: { month: Month }, print) => `first sale in ${print.month(facts.month)}`,
    lag: (facts: { lag: number }, print) => `${months(facts.lag, print)} until the region feels it`,
  },
  help: "set the target for a later year, or show how the sale or its effect comes sooner",
  principle: {
    en: "Sawaki, “Industrial clusters and the regional innovation plan”, table 1: modern lacquerware took twenty years from the first sales to 20 billion yen",
    ja: "佐脇「産業クラスターと地域イノベーションプラン」 表1: 近代漆器の出荷額が200億円になるまでに20年かかった",
  },
  check: ({ plan, use, report }) => {
    const impacts = plan.indicators.filter(({ level }) => level === "impact");
    if (impacts.length === 0) return;
    const sales = salesOf(plan, use);
    for (const indicator of impacts) {
      const due = indicator.target?.asOf;
      if (!due || !indicator.target) continue;
      const late = arrivalsOf(indicator, plan, sales).filter(({ month }) => month > lastMonth(due));
      const [worst] = late;
      if (!worst) continue;
      const { target, sale, lag, month } = worst;
      const facts = { indicator: indicator.name, due, target: target.title, lag };
      const related = late.flatMap((one) => [
        also(onKey(at(one.sale.task)), "sale", { month: one.sale.month }),
        ...(one.path && one.lag > 0 ? [also(at(one.path, "lag"), "lag", { lag: one.lag })] : []),
      ]);
      report(
        sale.month > lastMonth(due) ? "unsold" : "early",
        at(indicator.target, "asOf"),
        { ...facts, sale: sale.month, arrival: month },
        related,
      );
    }
  },
});
