import { growth, type RequiredGrowth } from "../../analyse/analyses/growth.ts";
import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Indicator } from "../../model/agreement.ts";
import { comparable } from "../../notation/comparable.ts";
import { inBase } from "../../notation/in-base.ts";
import type { Period } from "../../notation/period.ts";
import type { Quantity } from "../../notation/quantity.ts";
import type { LocalText } from "../../text/language.ts";
import { type Timeline, timelinesOf } from "../consistency/repeats.ts";
import { also, defineRule, type Report } from "../rule.ts";

const parts = {
  unit: "a unit",
  baseline: "a baseline",
  "baseline.asOf": "the date of the baseline",
  target: "a target",
  "target.asOf": "the date of the target",
  source: "a source",
  frequency: "how often it is measured",
  owner: "an owner",
} as const;

export type KpiPart = keyof typeof parts;

const isBare = ({ unit }: Quantity): boolean => unit.kind === "count" && unit.of === "";

/** A quantity that is no bare number says its unit itself. */
const hasUnit = ({ unit, baseline, target }: Indicator): boolean =>
  unit !== undefined ||
  [baseline, target].some((figure) => figure !== undefined && !isBare(figure.quantity));

const lacking = (indicator: Indicator): readonly KpiPart[] => {
  const { baseline, target, source, frequency, interval, owner } = indicator;
  const has: Readonly<Record<KpiPart, boolean>> = {
    unit: hasUnit(indicator),
    baseline: baseline !== undefined,
    "baseline.asOf": !baseline || baseline.asOf !== undefined,
    target: target !== undefined,
    "target.asOf": !target || target.asOf !== undefined,
    source: (source ?? baseline?.source) !== undefined,
    frequency: (frequency ?? interval) !== undefined,
    owner: owner !== undefined,
  };
  return (Object.keys(parts) as readonly KpiPart[]).filter((part) => !has[part]);
};

/** Whether the way from one to the other can be measured; nothing is nothing in any unit. */
const areAlike = (baseline: Quantity, target: Quantity): boolean =>
  comparable(baseline, target) || [baseline, target].some((one) => one.amount === 0 || isBare(one));

/** Whether the target does not lie where the indicator is to go from its baseline. */
const isContrary = ({ direction }: Indicator, baseline: Quantity, target: Quantity): boolean => {
  if (!comparable(baseline, target)) return false;
  const change = inBase(target) - inBase(baseline);
  return (direction === "increase" && change <= 0) || (direction === "decrease" && change >= 0);
};

const messages = {
  lacks: (facts: { indicator: LocalText; lacks: readonly KpiPart[] }, print: Print) =>
    `indicator \`${print.pick(facts.indicator)}\` lacks ${print.list(facts.lacks.map((part) => parts[part]))}`,
  unlike: (facts: { indicator: LocalText; baseline: Quantity; target: Quantity }, print: Print) =>
    `indicator \`${print.pick(facts.indicator)}\` begins at ${print.quantity(facts.baseline)} and aims at ${print.quantity(facts.target)}, which are in different units`,
  backwards: (facts: { indicator: LocalText; baseline: Period; target: Period }, print: Print) =>
    `the target of indicator \`${print.pick(facts.indicator)}\` is for ${print.period(facts.target)}, not after its baseline of ${print.period(facts.baseline)}`,
  contrary: (
    facts: { indicator: LocalText; falls: boolean; baseline: Quantity; target: Quantity },
    print: Print,
  ) =>
    `indicator \`${print.pick(facts.indicator)}\` is to ${facts.falls ? "decrease" : "increase"}, but its target of ${print.quantity(facts.target)} is not ${facts.falls ? "below" : "above"} its baseline of ${print.quantity(facts.baseline)}`,
  otherUnit: (
    facts: { indicator: LocalText; value: Quantity; period: Period; end: Quantity },
    print: Print,
  ) =>
    `the value of indicator \`${print.pick(facts.indicator)}\` for ${print.period(facts.period)}, ${print.quantity(facts.value)}, is in another unit than ${print.quantity(facts.end)}`,
};

/** What its baseline and its target say against each other. */
const sayEnds = (
  { indicator, growth: asked }: RequiredGrowth,
  report: Report<typeof messages>,
): void => {
  const { name, baseline, target, direction } = indicator;
  if (!baseline || !target) return;
  const related = [also(at(baseline), "baseline")];
  const quantities = { baseline: baseline.quantity, target: target.quantity };
  if (!areAlike(baseline.quantity, target.quantity))
    report("unlike", at(target), { indicator: name, ...quantities }, related);
  else if (isContrary(indicator, baseline.quantity, target.quantity)) {
    const falls = direction === "decrease";
    report("contrary", at(target), { indicator: name, falls, ...quantities }, related);
  } else if (!asked.defined && asked.reason === "noTime" && baseline.asOf && target.asOf) {
    const times = { baseline: baseline.asOf, target: target.asOf };
    report("backwards", at(target), { indicator: name, ...times }, related);
  }
};

/** Values on the way, before or since, that cannot be held against baseline and target: the first, with the rest. */
const sayOtherUnits = (
  { indicator, past, aims }: Timeline,
  report: Report<typeof messages>,
): void => {
  const ends = [indicator.baseline, indicator.target].flatMap((figure) => figure ?? []);
  const end = ends.find(({ quantity }) => quantity.amount !== 0 && !isBare(quantity));
  if (!end) return;
  // what baseline and target say against each other is said by themselves
  const between = [...past, ...aims].filter(
    ({ place }) => !ends.some(({ origin }) => origin === place),
  );
  const [first, ...others] = between.filter(({ quantity }) => !areAlike(end.quantity, quantity));
  if (!first) return;
  const { quantity: value, period } = first;
  report(
    "otherUnit",
    first.place,
    { indicator: indicator.name, value, period, end: end.quantity },
    [also(at(end), "end"), ...others.map(({ place }) => also(place, "otherUnit"))],
  );
};

/** An indicator that lacks a part of its definition is not measured, or not by anybody. */
export const kpiComplete = defineRule({
  id: "kpi-complete",
  title: { en: "indicators are complete", ja: "指標に必要な項目がそろっていること" },
  number: 27,
  step: 3,
  severity: "error",
  from: "agreed",
  limits: {},
  applies: ({ indicators }) => indicators.length > 0,
  messages,
  writes: { lacks: ({ lacks }) => lacks },
  notes: {
    baseline: () => "the baseline",
    end: () => "compared with this",
    otherUnit: () => "in another unit as well",
  },
  help: ({ lacks }: { readonly lacks?: readonly KpiPart[] }) =>
    lacks === undefined
      ? "write the baseline, the target and all values between in one unit, and the target for a later date and in the `direction` that is wanted; a value to be kept has `direction: maintain`"
      : "say what is measured (`unit`), from where to where and when (`baseline`, `target`, each with `asOf`), by which statistics (`source`), how often (`frequency`) and by whom (`owner`)",
  principle: {
    en: "the logical framework: an indicator has a quantity, a time and a means of verification; CEDS, 13 CFR 303.7: an evaluation framework with measures of performance",
    ja: "ロジカル・フレームワーク：指標は量と時期と確認の手段をもつ。CEDS（13 CFR 303.7）：成果の測定を含む評価の枠組み",
  },
  check: ({ plan, use, report }) => {
    for (const one of plan.indicators) {
      const lacks = lacking(one);
      if (lacks.length > 0) report("lacks", onKey(at(one)), { indicator: one.name, lacks });
    }
    for (const one of use(growth).required) sayEnds(one, report);
    for (const one of timelinesOf(plan)) sayOtherUnits(one, report);
  },
});
