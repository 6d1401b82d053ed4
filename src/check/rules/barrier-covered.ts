import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Barrier, Measure } from "../../model/action.ts";
import type { Plan } from "../../model/plan.ts";
import type { LocalText } from "../../text/language.ts";
import { partOf } from "../part-of.ts";
import { also, defineRule, type Report } from "../rule.ts";

const messages = {
  uncovered: (facts: { barrier: LocalText }, print: Print) =>
    `no measure meets the barrier \`${print.pick(facts.barrier)}\``,
  unneeded: (facts: { measure: LocalText }, print: Print) =>
    `\`${print.pick(facts.measure)}\` names no barrier that it removes`,
  unlinked: (facts: { measures: number; barriers: number }, print: Print) =>
    `none of the ${print.number(facts.measures)} measures names any of the ${print.number(facts.barriers)} barriers`,
  noBarriers: (facts: { measures: number }, print: Print) =>
    `the plan has ${facts.measures === 1 ? "a measure" : `${print.number(facts.measures)} measures`}, but names no barrier`,
  noMeasures: (facts: { barriers: number }, print: Print) =>
    `the plan names ${facts.barriers === 1 ? "a barrier" : `${print.number(facts.barriers)} barriers`}, but has no measure`,
};

/** The tasks that wait, and the measures that support them without a word of what is in their way. */
const aroundOf = (barrier: Barrier, supports: ReadonlyMap<string, readonly Measure[]>) => [
  ...barrier.tasks.map((task) => also(onKey(at(task)), "blocked", { task: task.title })),
  ...[...new Set(barrier.tasks.flatMap(({ id }) => supports.get(id) ?? []))].map((measure) =>
    also(onKey(at(measure)), "near", { measure: measure.title }),
  ),
];

const supportsOf = ({ measures }: Plan): ReadonlyMap<string, readonly Measure[]> => {
  const found = new Map<string, Measure[]>();
  for (const measure of measures)
    for (const { id } of measure.tasks) {
      const list = found.get(id);
      if (list) list.push(measure);
      else found.set(id, [measure]);
    }
  return found;
};

const sayEach = (plan: Plan, report: Report<typeof messages>): void => {
  const met = new Set(plan.measures.flatMap(({ barriers }) => barriers));
  const counts = { measures: plan.measures.length, barriers: plan.barriers.length };
  if (met.size === 0 && counts.measures > 1 && counts.barriers > 1) {
    report("unlinked", partOf(plan, "measures"), counts);
    return;
  }
  const supports = supportsOf(plan);
  for (const barrier of plan.barriers) {
    if (met.has(barrier)) continue;
    report("uncovered", onKey(at(barrier)), { barrier: barrier.text }, aroundOf(barrier, supports));
  }
  for (const measure of plan.measures) {
    if (measure.barriers.length === 0)
      report("unneeded", onKey(at(measure)), { measure: measure.title });
  }
};

/** What stands in the way is met by a measure, and a measure meets something that stands in the way. */
export const barrierCovered = defineRule({
  id: "barrier-covered",
  title: {
    en: "each barrier has a measure, each measure a barrier",
    ja: "障壁と支援策が対応していること",
  },
  number: 45,
  step: 5,
  severity: "error",
  from: "agreed",
  limits: {},
  applies: ({ barriers, measures }) => barriers.length + measures.length > 0,
  messages,
  writes: { unneeded: () => ["barriers"] },
  notes: {
    blocked: (facts: { task: LocalText }, print) =>
      `it stands in the way of \`${print.pick(facts.task)}\``,
    near: (facts: { measure: LocalText }, print) =>
      `\`${print.pick(facts.measure)}\` supports the same task, but does not name the barrier`,
  },
  help: "name the barrier under the `barriers` of the measure that removes it; write the measure where there is none, and drop a measure that removes nothing",
  principle: {
    en: "Sawaki, “Industrial clusters and the regional innovation plan”, section 6: with the roadmap the plan makes clear which support measures it needs",
    ja: "佐脇「産業クラスターと地域イノベーションプラン」 第6節：ロードマップとともに、必要となる支援策を明確にする",
  },
  check: ({ plan, report }) => {
    const { barriers, measures } = plan;
    if (measures.length === 0 && barriers.length > 0)
      report("noMeasures", partOf(plan, "measures"), { barriers: barriers.length });
    else if (barriers.length === 0 && measures.length > 0)
      report("noBarriers", partOf(plan, "barriers"), { measures: measures.length });
    else sayEach(plan, report);
  },
});
