import { type Climb, type KpiLadder, kpiLadder } from "../../analyse/analyses/kpi-ladder.ts";
import type { NotDefined } from "../../analyse/analysis.ts";
import { isAverage } from "../../analyse/finance/is-average.ts";
import { sayReason } from "../../analyse/say-reason.ts";
import type { Measured } from "../../diagnostics/diagnostic.ts";
import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Indicator } from "../../model/agreement.ts";
import type { Quantity } from "../../notation/quantity.ts";
import { roundedBeside } from "../../notation/rounded-beside.ts";
import type { LocalText } from "../../text/language.ts";
import { compact } from "../../util/compact.ts";
import { also, defineRule, type Report } from "../rule.ts";

type Off = {
  readonly indicator: LocalText;
  readonly total: Quantity;
  readonly goal: Quantity;
  readonly against: Climb["against"];
  /** Share of the goal by which the total lies above (below 0: under) it, of the values as printed. */
  readonly deviation: number;
  readonly limit: number;
  readonly gap: number;
  /** Multiplier that would make them agree. */
  readonly implied?: number;
};

const apart = ({ goal, against, deviation, limit }: Off, print: Print): string => {
  const aim =
    against === "target"
      ? `the target of ${print.quantity(goal)}`
      : `the change of ${print.quantity(goal)} it aims at`;
  return `${print.share(Math.abs(deviation), 1)} ${deviation < 0 ? "below" : "above"} ${aim} (at most ${print.share(limit)} expected)`;
};

const implies = ({ implied }: Off, says: (factor: number) => string): string =>
  implied === undefined ? "" : says(implied);

const messages = {
  off: (facts: Off, print: Print) =>
    `the ladder of \`${print.pick(facts.indicator)}\` comes to ${print.quantity(facts.total)}, ${apart(facts, print)}${implies(facts, (factor) => `; they would agree with a multiplier of ${print.number(factor, 2)}`)}`,
  noMultiplier: (facts: Off, print: Print) =>
    `the ladder of \`${print.pick(facts.indicator)}\` comes to ${print.quantity(facts.total)} without a multiplier, ${apart(facts, print)}${implies(facts, (factor) => `; the target implies a multiplier of ${print.number(factor, 2)} that is not stated`)}`,
  unknown: (
    facts: Pick<NotDefined, "analysis" | "reason" | "facts"> & { indicator: LocalText },
    print: Print,
  ) =>
    `whether the ladder of \`${print.pick(facts.indicator)}\` reaches its target is not known: ${sayReason(kpiLadder.reasons, facts, print)}`,
  noLadder: (facts: { indicators: readonly LocalText[] }, print: Print) =>
    `the target of ${print.list(facts.indicators.map((one) => `\`${print.pick(one)}\``))} is not built up from the effects of single cases`,
};

/** Averages and ratios are not the sum of anything. */
const isSum = (indicator: Indicator): boolean =>
  indicator.target !== undefined &&
  indicator.target.quantity.unit.kind !== "share" &&
  indicator.direction !== "maintain" &&
  !isAverage(indicator);

/** What a plan is judged by: its headlines in money or of impact; the impacts in money where it marks none. */
const judged = (indicators: readonly Indicator[]): readonly Indicator[] => {
  const isMoney = ({ target }: Indicator): boolean => target?.quantity.unit.kind === "money";
  const isImpact = ({ level }: Indicator): boolean => level === "impact";
  const headlines = indicators.filter(({ headline }) => headline);
  return headlines.length > 0
    ? headlines.filter((one) => isSum(one) && (isMoney(one) || isImpact(one)))
    : indicators.filter((one) => isSum(one) && isMoney(one) && isImpact(one));
};

const sayOff = (
  { indicator, ladder }: KpiLadder,
  climb: Climb,
  limit: number,
  report: Report<typeof messages>,
): void => {
  const { against, deviation, gap } = climb;
  const { multiplier } = ladder;
  const stated = indicator.target?.quantity ?? climb.goal;
  // nobody leaves out a multiplier that makes effects smaller
  const isLeftOut = !multiplier && climb.implied !== undefined && climb.implied > 1;
  const facts = compact({
    indicator: indicator.name,
    total: roundedBeside(climb.total, stated),
    goal: roundedBeside(climb.goal, stated),
    ...{ against, deviation, limit, gap },
    implied: multiplier || isLeftOut ? climb.implied : undefined,
  });
  const related = [
    also(onKey(at(ladder)), "ladder"),
    ...(against === "change" ? [also(at(indicator, "baseline"), "baseline")] : []),
    ...(multiplier && "id" in multiplier ? [also(at(multiplier, "value"), "multiplier")] : []),
  ];
  report(isLeftOut ? "noMultiplier" : "off", at(indicator, "target"), facts, related);
};

const measured = ({ gap, limit }: Off): Measured => ({ value: gap, limit, unit: "share" });

/** A headline that is not the sum of cases is a wish. */
export const kpiBottomUp = defineRule({
  id: "kpi-bottom-up",
  title: {
    en: "the headline target is built from below",
    ja: "代表指標の目標値が積み上げられていること",
  },
  number: 30,
  step: 3,
  severity: "error",
  from: "agreed",
  limits: { difference: 0.03 },
  applies: ({ indicators }) =>
    indicators.some(({ ladder }) => ladder !== undefined) || judged(indicators).length > 0,
  messages,
  measures: { off: measured, noMultiplier: measured },
  writes: { noLadder: () => ["ladder.steps"] },
  notes: {
    ladder: () => "the steps it is built up from",
    baseline: () => "the baseline from which the change is counted",
    multiplier: () => "the multiplier",
    also: () => "a headline without a ladder too",
  },
  help: ({ reason, total }: { readonly reason?: string; readonly total?: unknown }) => {
    if (total !== undefined)
      return "correct the effects, the counts or the target, and state the multiplier with its source";
    return reason === undefined
      ? "write a `ladder`: for each kind of case its `effect` and `count`, and the `multiplier` if effects spread"
      : "state for each step of the `ladder` an `effect` in the unit of the target and a `count`";
  },
  principle: {
    en: "Regional Future Investment Promotion Act, basic guideline of 25 July 2023: value added per project × number of projects × ripple multiplier",
    ja: "地域未来投資促進法 基本方針（2023年7月25日改正）：1件当たりの付加価値額 × 件数 × 波及の乗数",
  },
  check: ({ plan: { indicators }, use, limits: { difference }, report }) => {
    for (const one of use(kpiLadder)) {
      const { climb, indicator, ladder } = one;
      if (climb.defined) {
        if (climb.gap > difference) sayOff(one, climb, difference, report);
      } else if (climb.reason !== "noTarget") {
        const { analysis, reason, facts } = climb;
        report("unknown", onKey(at(ladder)), {
          analysis,
          reason,
          facts,
          indicator: indicator.name,
        });
      }
    }
    const [first, ...others] = judged(indicators).filter(({ ladder }) => ladder === undefined);
    if (!first) return;
    const facts = { indicators: [first, ...others].map(({ name }) => name) };
    const related = others.map((other) => also(onKey(at(other)), "also"));
    report("noLadder", onKey(at(first)), facts, related);
  },
});
