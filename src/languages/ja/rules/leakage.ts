import type { leakage } from "../../../check/rules/leakage.ts";
import type { LocalText } from "../../../text/language.ts";
import type { RuleTexts } from "../rule-texts.ts";

export const leakageJa: RuleTexts<typeof leakage> = {
  messages: {
    high: ({ stage, outside, amount, ofSales }, print) =>
      `「${print.pick(stage)}」は仕入れの${print.share(outside)}を域外から調達しています（年${print.quantity(amount)}、サプライチェーンの売上の${print.share(ofSales, 1)}）`,
  },
  notes: {
    from: ({ seller, share }: { seller: LocalText; share: number }, print) =>
      `「${print.pick(seller)}」からの仕入れ（その${print.share(share)}が域外）`,
  },
  help: "その一部を域内で賄えないか検討してください。域内で買ったときの効果は、計算できる場合は資料編に示します",
};
