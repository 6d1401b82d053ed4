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
    behind: ({ stage, need, volume }, print) =>
      `計画には「${print.pick(stage)}」が${print.quantity(need)}必要ですが、その生産に必要な量は${print.quantity(volume)}を基に計算されています`,
    unknown: (why, print) =>
      `「${print.pick(why.of)}」が計画に足りるかどうか分かりません（${sayReason(analysesJa["material-balance"].reasons, why, print)}）`,
  },
  notes: {
    volume: () => "必要量の計算に使った量です",
    need: ({ buyer, quantity }: { buyer: LocalText; quantity: Quantity }, print) =>
      `この原単位により「${print.pick(buyer)}」に${print.quantity(quantity)}が必要です`,
  },
  help: ({ volume }: { readonly volume?: Quantity }) =>
    volume === undefined
      ? "不足する工程への支援策を加えるか、計画の量を減らすか、原単位と能力を確かめてください"
      : "計画の終わりに生産する量を工程の planned に書くか、原単位を確かめてください",
};
