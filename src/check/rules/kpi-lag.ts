import { datedSales, type FirstSale } from "../../analyse/dated-sales.ts";
import type { Measured } from "../../diagnostics/diagnostic.ts";
import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Target } from "../../model/action.ts";
import type { Indicator, SpilloverPath } from "../../model/agreement.ts";
import type { Plan } from "../../model/plan.ts";
import type { Month, Period } from "../../notation/period.ts";
import type { LocalText } from "../../text/language.ts";
import { once } from "../../util/once.ts";
import { also, defineRule } from "../rule.ts";

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

const isLonger = (one: SpilloverPath, than: SpilloverPath | undefined): boolean =>
  (one.lag?.months ?? 0) > (than?.lag?.months ?? 0);

const isChosen = ({ decision }: Target): boolean => decision === "chosen";

const byLatest = (one: Arrival, two: Arrival): number => two.month - one.month;

/** When the effect of a target reaches the region by the path that takes longest. */
const arrivalOf = (
  target: Target,
  sale: FirstSale | undefined,
  path: SpilloverPath | undefined,
): readonly Arrival[] => {
  const lag = path?.lag?.months ?? 0;
  return sale ? [{ target, sale, path, lag, month: sale.month + lag }] : [];
};

/**
 * When the effects each impact is made of reach the region, the latest first: those of the chosen targets it
 * names or its paths start from, or of all where neither says.
 */
const arrivals = (plan: Plan, sales: ReadonlyMap<Target, FirstSale>) => {
  const paths = new Map<Indicator, SpilloverPath[]>();
  for (const path of plan.spillover.paths) {
    if (!path.indicator) continue;
    const own = paths.get(path.indicator) ?? [];
    own.push(path);
    paths.set(path.indicator, own);
  }
  const all = once(() =>
    plan.targets
      .filter(isChosen)
      .flatMap((target) => arrivalOf(target, sales.get(target), undefined))
      .sort(byLatest),
  );
  return (indicator: Indicator): readonly Arrival[] => {
    const longest = new Map<Target, SpilloverPath | undefined>(
      indicator.targets.map((target) => [target, undefined]),
    );
    for (const path of paths.get(indicator) ?? []) {
      const { target } = path;
      if (!target) continue;
      const known = longest.get(target);
      longest.set(target, isLonger(path, known) ? path : known);
    }
    if (longest.size === 0) return all();
    return [...longest]
      .filter(([target]) => isChosen(target))
      .flatMap(([target, path]) => arrivalOf(target, sales.get(target), path))
      .sort(byLatest);
  };
};

const notesOf = ({ sale, path, lag }: Arrival) => [
  also(onKey(at(sale.task)), "sale", { month: sale.month }),
  ...(path && lag > 0 ? [also(at(path, "lag"), "lag", { lag })] : []),
];

/** As many late targets as a reader follows up; the message is about the latest. */
const shownTargets = 10;

/** The region cannot feel what has not been sold, nor before it has had the time to spread. */
export const kpiLag = defineRule({
  id: "kpi-lag",
  title: {
    en: "effects are due when they can be",
    ja: "効果の目標年次が販売と波及の時期に合うこと",
  },
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
    en: "Sawaki, “Industrial clusters and the regional innovation plan”, table 1: shipments of modern lacquerware took twenty years, from about 1955 to 1975, to reach 20 billion yen",
    ja: "佐脇「産業クラスターと地域イノベーションプラン」 表1：近代漆器の出荷額が200億円に達するまでに約20年（1955年頃〜1975年）かかった",
  },
  check: ({ plan, use, report }) => {
    const impacts = plan.indicators.filter(({ level }) => level === "impact");
    if (impacts.length === 0) return;
    const arrivalsOf = arrivals(plan, datedSales(plan, use));
    for (const indicator of impacts) {
      const due = indicator.target?.asOf;
      if (!due || !indicator.target) continue;
      const [worst, ...others] = arrivalsOf(indicator).slice(0, shownTargets);
      if (!worst || worst.month <= lastMonth(due)) continue;
      const { target, sale, lag, month } = worst;
      const facts = { indicator: indicator.name, due, target: target.title, lag };
      const late = [worst, ...others.filter((one) => one.month > lastMonth(due))];
      report(
        sale.month > lastMonth(due) ? "unsold" : "early",
        at(indicator.target, "asOf"),
        { ...facts, sale: sale.month, arrival: month },
        late.flatMap(notesOf),
      );
    }
  },
});
