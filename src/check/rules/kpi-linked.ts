import { at, onKey, type Place } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Plan } from "../../model/plan.ts";
import type { LocalText } from "../../text/language.ts";
import { partOf } from "../part-of.ts";
import { also, defineRule, type Report } from "../rule.ts";

const messages = {
  target: (facts: { name: LocalText }, print: Print) =>
    `target \`${print.pick(facts.name)}\` has no indicator`,
  targets: (facts: { count: number }, print: Print) =>
    `${facts.count === 2 ? "neither" : "none"} of the ${print.number(facts.count)} chosen targets has an indicator`,
  measure: (facts: { name: LocalText }, print: Print) =>
    `measure \`${print.pick(facts.name)}\` has no indicator`,
  measures: (facts: { count: number }, print: Print) =>
    `${facts.count === 2 ? "neither" : "none"} of the ${print.number(facts.count)} measures has an indicator`,
  indicator: (facts: { name: LocalText }, print: Print) =>
    `indicator \`${print.pick(facts.name)}\` contributes to no other, and is neither a headline nor an impact`,
  indicators: (facts: { count: number }, print: Print) =>
    `${facts.count === 2 ? "neither" : "none"} of the ${print.number(facts.count)} indicators below the headline and the impacts contributes to another`,
};

type Kind = "target" | "measure" | "indicator";
type Member = { readonly name: LocalText; readonly place: Place; readonly isLinked: boolean };

/** One finding for each orphan; one for all of them where nothing of the kind is linked. */
const sayOrphans = (
  kind: Kind,
  members: readonly Member[],
  whole: Place,
  say: Report<typeof messages>,
): void => {
  const orphans = members.filter(({ isLinked }) => !isLinked);
  if (orphans.length === members.length && orphans.length > 1) {
    const related = orphans.map(({ place }) => also(place, "orphan"));
    say(`${kind}s`, whole, { count: orphans.length }, related);
    return;
  }
  for (const { place, name } of orphans) say(kind, place, { name });
};

const targetsOf = ({ targets, indicators }: Plan): readonly Member[] => {
  const linked = new Set(indicators.flatMap((one) => one.targets));
  return targets
    .filter(({ decision }) => decision === "chosen")
    .map((one) => ({ name: one.title, place: onKey(at(one)), isLinked: linked.has(one) }));
};

const measuresOf = ({ measures, indicators }: Plan): readonly Member[] => {
  const linked = new Set(
    indicators.flatMap((one) => [
      ...one.measures,
      ...one.attribution.map(({ measure }) => measure),
    ]),
  );
  return measures.map((one) => ({
    name: one.title,
    place: onKey(at(one)),
    isLinked: linked.has(one),
  }));
};

const indicatorsOf = ({ indicators }: Plan): readonly Member[] =>
  indicators
    .filter(({ headline, level }) => !headline && level !== "impact")
    .map((one) => ({
      name: one.name,
      place: at(one, "parent"),
      isLinked: one.parent !== undefined,
    }));

/** Whatever the plan wants and does shows in an indicator, and every indicator leads to another. */
export const kpiLinked = defineRule({
  id: "kpi-linked",
  title: {
    en: "indicators are linked",
    ja: "指標がターゲット・支援策・上位の指標と結び付いていること",
  },
  number: 29,
  step: 3,
  severity: "error",
  from: "agreed",
  limits: {},
  applies: ({ indicators }) => indicators.length > 0,
  messages,
  notes: { orphan: () => "not linked" },
  help: "name the target or measure under `targets` or `measures` of an indicator, and give each indicator the `parent` it contributes to, up to the headline or an impact",
  principle: {
    en: "the notes on Japan’s local comprehensive strategies: numeric goals, and an indicator for each measure",
    ja: "地方版総合戦略の留意事項：数値目標を掲げ、施策ごとに重要業績評価指標（KPI）を設ける",
  },
  check: ({ plan, report }) => {
    // a plan without indicators is the business of the rule on their levels
    if (plan.indicators.length === 0) return;
    const indicators = partOf(plan, "indicators");
    sayOrphans("target", targetsOf(plan), indicators, report);
    sayOrphans("measure", measuresOf(plan), indicators, report);
    sayOrphans("indicator", indicatorsOf(plan), indicators, report);
  },
});
