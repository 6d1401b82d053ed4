import type { measureMix } from "../../../check/rules/measure-mix.ts";
import type { LocalText } from "../../../text/language.ts";
import type { RuleTexts } from "../rule-texts.ts";

const areas = {
  market: "販路開拓",
  finance: "資金供給",
  people: "人材育成",
  network: "ネットワーク形成",
} as const;

type Area = keyof typeof areas;

const listed = (open: readonly Area[]): string => open.map((area) => areas[area]).join("・");

export const measureMixJa: RuleTexts<typeof measureMix> = {
  messages: {
    none: () => "支援策が一つも書かれていません",
    research: ({ research, all, countShare, budgetShare = 0, limit }, print) => {
      if (all === 1) return "唯一の支援策が研究開発支援です";
      const count = `支援策${print.number(all)}件のうち${print.number(research)}件（${print.share(countShare)}）`;
      const money = `予算の${print.share(budgetShare)}`;
      const parts = [
        ...(countShare > limit ? [count] : []),
        ...(budgetShare > limit ? [money] : []),
      ];
      return `${parts.join("、")}が研究開発支援で、${print.share(limit)}を超えています`;
    },
    uncovered: (facts) => `${listed(facts.areas)}の支援策がありません`,
    untyped: (facts, print) =>
      `支援策${print.number(facts.all)}件のうち${print.number(facts.silent)}件に種別が書かれていないため、${listed(facts.areas)}があるかどうか分かりません`,
    oneSided: ({ absent }) =>
      absent === "connect"
        ? "どの支援策も足りない要素を補うもので、要素どうしをつなぐものがありません"
        : "どの支援策も要素どうしをつなぐもので、足りない要素を補うものがありません",
    unsaid: ({ silent, all, absent }, print) =>
      `支援策${print.number(all)}件のうち${print.number(silent)}件に、足りない要素を補うのか要素どうしをつなぐのかが書かれておらず、${absent.length > 1 ? "両方があるかどうか分かりません" : `ほかに${absent[0] === "connect" ? "つなぐ" : "補う"}ものがありません`}`,
  },
  notes: {
    research: ({ measure }: { measure: LocalText }, print) => `「${print.pick(measure)}」`,
    silent: ({ measure }: { measure: LocalText }, print) => `「${print.pick(measure)}」`,
  },
  help: "各段階に研究開発のほかに何が足りないかを見て支援策を加え、type（種別）と intervention（補完・連携）を書くか、なくてもよい理由を書いて点検の例外（waivers）としてください",
};
