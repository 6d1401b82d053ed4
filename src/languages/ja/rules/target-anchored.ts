import type { targetAnchored } from "../../../check/rules/target-anchored.ts";
import type { RuleTexts } from "../rule-texts.ts";

export const targetAnchoredJa: RuleTexts<typeof targetAnchored> = {
  messages: {
    none: () => "計画にイノベーションのターゲットがありません",
    rejected: ({ targets }, print) =>
      `${targets === 1 ? "唯一のターゲットが" : `ターゲット${print.number(targets)}件がすべて`}不採用で、残るものがありません`,
    adrift: ({ target }, print) =>
      `ターゲット「${print.pick(target)}」がサプライチェーンのどの工程のものか書かれていません`,
  },
  notes: { rejected: () => "ここで不採用とされています" },
  help: "targets の各ターゲットに、強化する工程を stages として書いてください",
};
