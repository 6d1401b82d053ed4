import type { targetSpread } from "../../../check/rules/target-spread.ts";
import type { LocalText } from "../../../text/language.ts";
import type { RuleTexts } from "../rule-texts.ts";

export const targetSpreadJa: RuleTexts<typeof targetSpread> = {
  messages: {
    core: ({ targets, core, others }, print) =>
      `${targets === 1 ? "唯一のターゲットは" : `ターゲット${print.number(targets)}件はいずれも`}中核の工程（${print.list(core.map((one) => `「${print.pick(one)}」`))}）のもので、ほかの${print.number(others)}工程にはありません`,
  },
  notes: {
    target: () => "中核の工程のターゲットです",
    overlooked: (
      { stage, importance, gap }: { stage: LocalText; importance: number; gap: number },
      print,
    ) =>
      `「${print.pick(stage)}」は買い手にとって重要（5段階の${importance}）で、競合に${gap}段階遅れていますが、ターゲットがありません`,
  },
  help: "川上・川下・支援の工程についても、改善すれば製品が伸びるかを検討し、採用・不採用を問わずターゲットの案として書いてください",
};
