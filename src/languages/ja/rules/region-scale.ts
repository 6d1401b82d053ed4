import { sayReason } from "../../../analyse/say-reason.ts";
import type { regionScaleRule } from "../../../check/rules/region-scale.ts";
import type { Quantity } from "../../../notation/quantity.ts";
import { analysesJa } from "../analyses/index.gen.ts";
import type { RuleTexts } from "../rule-texts.ts";

const bases = { industry: "産業規模", economy: "経済規模" } as const;

export const regionScaleJa: RuleTexts<typeof regionScaleRule> = {
  messages: {
    small: ({ target, effect, share, minimum, against, firmSuccesses }, print) =>
      `「${print.pick(target)}」の効果と見込む年${print.quantity(effect)}は、地域の${bases[against]}の${print.share(share, 2)}で、${print.share(minimum, 2)}を下回ります${
        firmSuccesses === undefined
          ? ""
          : `（中小企業1社の成功の目安とされる2億円の${print.number(firmSuccesses, 1)}倍）`
      }`,
    unknown: (why, print) =>
      `「${print.pick(why.target)}」が地域の規模に見合うかどうか分かりません（${sayReason(analysesJa["region-scale"].reasons, why, print)}）`,
    noBase: () =>
      "ターゲットが地域の規模に見合うかどうか分かりません（地域の産業規模も経済規模も書かれていません）",
  },
  notes: {
    base: ({ quantity }: { quantity: Quantity }, print) =>
      `${print.quantity(quantity)}に対する割合です`,
  },
  help: ({ share }: { readonly share?: number }) =>
    share === undefined
      ? "effect.likely に年間の効果を、region.industry に地域の産業規模を書いてください"
      : "小さな効果が地域の規模に育つ道筋を示してください",
};
