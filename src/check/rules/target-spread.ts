import { stageScores } from "../../analyse/analyses/stage-scores.ts";
import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { LocalText } from "../../text/language.ts";
import { partOf } from "../part-of.ts";
import { also, defineRule } from "../rule.ts";

/** Innovation before and after the core of the chain lifts what it sells as well. */
export const targetSpread = defineRule({
  id: "target-spread",
  title: {
    en: "targets are not all at the core",
    ja: "ターゲットが中核の工程だけに偏っていないこと",
  },
  number: 21,
  step: 2,
  severity: "note",
  from: "deliberation",
  limits: {},
  applies: ({ targets, chain }) =>
    targets.length > 0 && chain.stages.some(({ position }) => position === "core"),
  messages: {
    core: (facts: { targets: number; core: readonly LocalText[]; others: number }, print: Print) =>
      `${facts.targets === 1 ? "the only target is" : facts.targets === 2 ? "both targets are" : `all ${print.number(facts.targets)} targets are`} at the core of the chain, ${print.list(facts.core.map((one) => `\`${print.pick(one)}\``))}, and ${facts.targets === 1 ? "not" : "none"} at the ${facts.others === 1 ? "other stage" : `${print.number(facts.others)} other stages`}`,
  },
  notes: {
    target: () => "a target at the core",
    overlooked: (facts: { stage: LocalText; importance: number; gap: number }, print) =>
      `\`${print.pick(facts.stage)}\` has no target: it matters to the buyer (${facts.importance} of 5) and is ${facts.gap} behind the rivals`,
  },
  help: "ask of the stages before and after the core, too, whether an improvement there would lift the product, and write what was found as a target, chosen or rejected",
  principle: {
    en: "Sawaki, “Industrial clusters and the regional innovation plan”, figure 3: innovation in any part of the chain can raise the sales of the product",
    ja: "佐脇「産業クラスターと地域イノベーションプラン」 図3：サプライチェーンのどの部分のイノベーションも製品の売上を伸ばしうる",
  },
  check: ({ plan, use, report }) => {
    // whoever turned down a target elsewhere has looked there
    const { chain, targets } = plan;
    const touched = targets.flatMap((target) => target.stages);
    const others = chain.stages.filter(({ position }) => position !== "core");
    const isAnchored = targets.every((target) => target.stages.length > 0);
    if (targets.length === 0 || !isAnchored || others.length === 0) return;
    if (touched.some(({ position }) => position !== "core")) return;
    const scores = use(stageScores);
    const overlooked = scores.defined
      ? scores.stages.filter(({ stage }) => scores.overlooked.includes(stage))
      : [];
    const core = [...new Set(touched)].map(({ name }) => name);
    report(
      "core",
      partOf(plan, "targets"),
      { targets: targets.length, core, others: others.length },
      [
        ...targets.map((target) => also(at(target, "stages"), "target")),
        ...overlooked.map(({ stage, importance, gap }) =>
          also(onKey(at(stage)), "overlooked", {
            stage: stage.name,
            importance: importance.value ?? importance.low,
            gap: gap.value ?? gap.low,
          }),
        ),
      ],
    );
  },
});
