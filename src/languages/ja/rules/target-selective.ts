import type { targetSelective } from "../../../check/rules/target-selective.ts";
import type { RuleTexts } from "../rule-texts.ts";

export const targetSelectiveJa: RuleTexts<typeof targetSelective> = {
  messages: {
    many: ({ count, maximum }, print) =>
      `ターゲットが${print.number(count)}件選ばれています（目安は${print.number(maximum)}件までです）`,
    wide: ({ touched, all, touchedShare, share }, print) =>
      `選ばれたターゲットが${all}工程のうち${touched}工程、${print.share(touchedShare)}に及んでいます（目安は${print.share(share)}までです）`,
  },
  help: "製品を最も伸ばすターゲットを残し、ほかは decision: rejected として reason に理由を書いてください",
};
