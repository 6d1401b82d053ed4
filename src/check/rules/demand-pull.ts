import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Target } from "../../model/action.ts";
import type { Need, Stage } from "../../model/cluster.ts";
import type { Plan } from "../../model/plan.ts";
import type { LocalText } from "../../text/language.ts";
import { also, defineRule, type Report } from "../rule.ts";

const messages = {
  none: (facts: { target: LocalText }, print: Print) =>
    `target \`${print.pick(facts.target)}\` names neither what a buyer needs nor a lead user`,
  unnamed: (facts: { target: LocalText }, print: Print) =>
    `the needs that target \`${print.pick(facts.target)}\` answers do not say whose they are`,
  undated: (facts: { target: LocalText }, print: Print) =>
    `the demand for \`${print.pick(facts.target)}\` is stated without the date of its evidence`,
};

type ByStage = ReadonlyMap<Stage, readonly Need[]>;

const byStage = ({ diagnosis }: Plan): ByStage => {
  const found = new Map<Stage, Need[]>();
  for (const need of diagnosis.needs)
    if (need.stage) found.set(need.stage, [...(found.get(need.stage) ?? []), need]);
  return found;
};

/** The needs a target answers: those it names, or else those of its stages. */
const needsOf = ({ needs, stages }: Target, known: ByStage): readonly Need[] =>
  needs.length > 0 ? needs : stages.flatMap((stage) => known.get(stage) ?? []);

const sayOne = (target: Target, known: ByStage, say: Report<typeof messages>): void => {
  const { demand, demandAsOf, title } = target;
  const needs = needsOf(target, known);
  const named = needs.filter(({ who }) => who !== undefined);
  if ((demand && demandAsOf) || named.some(({ date }) => date !== undefined)) return;
  const facts = { target: title };
  const [need] = named;
  const cited = demand ? needs : needs.filter((one) => one !== need);
  const related = cited.map((one) => also(onKey(at(one)), "need"));
  if (demand) say("undated", at(target, "demandAsOf"), facts, related);
  else if (need) say("undated", at(need, "date"), facts, related);
  else if (needs.length > 0) say("unnamed", onKey(at(target)), facts, related);
  else say("none", onKey(at(target)), facts);
};

/** Somebody has to want the result, and have said so. */
export const demandPull = defineRule({
  id: "demand-pull",
  title: { en: "a buyer’s need is shown", ja: "需要に応えるものであること" },
  number: 25,
  step: 2,
  severity: "warning",
  from: "deliberation",
  limits: {},
  applies: ({ targets }) => targets.some(({ decision }) => decision === "chosen"),
  messages,
  writes: {
    none: () => ["demand", "demandAsOf"],
    unnamed: () => ["demand", "demandAsOf"],
  },
  notes: { need: () => "a need it answers" },
  help: "say in `demand` which buyer or lead user asks for what, and in `demandAsOf` when that was found; or name entries of `diagnosis.needs` that have `who` and `date`",
  principle: {
    en: "slides on the third industrial divide and cluster policy: innovation is pulled by demand",
    ja: "第3の産業分水嶺とクラスター政策の資料：イノベーションではディマンド・プルが重要である",
  },
  check: ({ plan, report }) => {
    const known = byStage(plan);
    for (const target of plan.targets)
      if (target.decision === "chosen") sayOne(target, known, report);
  },
});
