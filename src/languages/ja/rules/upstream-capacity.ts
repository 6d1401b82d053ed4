import { sayReason } from "../../../analyse/say-reason.ts";
import type { upstreamCapacity } from "../../../check/rules/upstream-capacity.ts";
import type { Quantity } from "../../../notation/quantity.ts";
import type { LocalText } from "../../../text/language.ts";
import { analysesJa } from "../analyses/index.gen.ts";
import type { RuleTexts } from "../rule-texts.ts";

export const upstreamCapacityJa: RuleTexts<typeof upstreamCapacity> = {
  messages: {
    short: ({ stage, need, capacity, ratio, limit }, print) =>
      ratio === undefined
        ? `計画には「${print.pick(stage)}」が${print.quantity(need)}必要ですが、能力は${print.quantity(capacity)}です`
        : `計画には「${print.pick(stage)}」が${print.quantity(need)}必要で、能力${print.quantity(capacity)}の${print.share(ratio)}${limit === 1 ? "" : `に当たり、${print.share(limit)}を超えるもの`}です`,
    unknown: (why, print) =>
      `「${print.pick(why.of)}」が計画に足りるかどうか分かりません（${sayReason(analysesJa["material-balance"].reasons, why, print)}）`,
  },
  notes: {
    need: ({ buyer, quantity }: { buyer: LocalText; quantity: Quantity }, print) =>
      `この原単位により「${print.pick(buyer)}」に${print.quantity(quantity)}が必要です`,
  },
  help: "不足する工程への支援策を加えるか、計画の量を減らすか、原単位と能力を確かめてください",
};
