import type { Print } from "../../diagnostics/speech.ts";
import { partOf } from "../part-of.ts";
import { defineRule } from "../rule.ts";

/** Fewer stages than a chain can have at all: a share of them says nothing. */
const leastStages = 3;

/** Whoever chooses everything has chosen nothing. */
export const targetSelective = defineRule({
  id: "target-selective",
  title: { en: "few targets are chosen", ja: "ターゲットが絞られていること" },
  number: 22,
  step: 2,
  severity: "warning",
  from: "deliberation",
  limits: { maximum: 5, share: 0.6 },
  applies: ({ targets }) => targets.length > 0,
  messages: {
    many: (facts: { count: number; maximum: number }, print: Print) =>
      `${print.number(facts.count)} targets are chosen, more than ${print.number(facts.maximum)}`,
    wide: (
      facts: { touched: number; all: number; touchedShare: number; share: number },
      print: Print,
    ) =>
      `the chosen targets touch ${facts.touched} of ${facts.all} stages, ${print.share(facts.touchedShare)} of the chain and more than ${print.share(facts.share)}`,
  },
  measures: {
    many: ({ count, maximum }) => ({ value: count, limit: maximum, unit: "count" }),
    wide: ({ touchedShare, share }) => ({ value: touchedShare, limit: share, unit: "share" }),
  },
  help: "keep the targets that lift the product most, and mark the others `decision: rejected` with a `reason`",
  principle: {
    en: "JRC113433: priorities too broad to choose anything are the first way in which strategies fail",
    ja: "JRC113433：何も選ばない広すぎる優先分野は、戦略が失敗する第一の形である",
  },
  check: ({ plan, limits, report }) => {
    const chosen = plan.targets.filter(({ decision }) => decision === "chosen");
    const place = partOf(plan, "targets");
    if (chosen.length > limits.maximum)
      report("many", place, { count: chosen.length, maximum: limits.maximum });
    const all = plan.chain.stages.length;
    const touched = new Set(chosen.flatMap(({ stages }) => stages)).size;
    const touchedShare = all === 0 ? 0 : touched / all;
    if (all < leastStages || touchedShare <= limits.share) return;
    report("wide", place, { touched, all, touchedShare, share: limits.share });
  },
});
