import type { targetAnchored } from "../../../check/rules/target-anchored.ts";
import type { RuleTexts } from "../rule-texts.ts";

export const targetAnchoredJa: RuleTexts<typeof targetAnchored> = {
  messages: {
    none: () => "計画にイノベーションのターゲットがありません",
    adrift: ({ target }, print) =>
      `ターゲット「${print.pick(target)}」がサプライチェーンのどの工程のものか書かれていません`,
  },
  help: "targets の各ターゲットに、強化する工程を stages として書いてください",
};
