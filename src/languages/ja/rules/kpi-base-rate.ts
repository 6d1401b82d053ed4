import type { kpiBaseRate } from "../../../check/rules/kpi-base-rate.ts";
import type { RuleTexts } from "../rule-texts.ts";

const nouns = {
  sites: { name: "立地", counter: "件" },
  jobs: { name: "雇用", counter: "人" },
} as const;

export const kpiBaseRateJa: RuleTexts<typeof kpiBaseRate> = {
  messages: {
    counted: ({ indicator, of, more, plans, aimed, ended, reached, abroad }, print) =>
      `指標「${print.pick(indicator)}」の目標は${nouns[of].name}の増加${print.number(more)}${nouns[of].counter}です。${abroad ? "日本の" : ""}2007年の企業立地促進法の${plans}計画の目標は平均${print.number(aimed, 0)}${nouns[of].counter}、終了した${ended}計画の実績は平均約${print.number(reached)}${nouns[of].counter}でした`,
    general: ({ indicators, indicatorsMet, projectsMet, abroad }, print) =>
      `目標値のある指標は${print.number(indicators)}件です。${abroad ? "日本の" : ""}地方創生の交付金では、目標を達成した指標は${print.share(indicatorsMet)}、一つ以上達成した事業は${print.share(projectsMet)}でした`,
  },
  help: ({ more = 0, reached = 0 }: { readonly more?: number; readonly reached?: number }) =>
    more > reached
      ? "書き直す必要はありません。ほかの計画の実績と並べ、この計画がそれを上回る理由を説明できるようにしてください"
      : "書き直す必要はありません。ほかの計画の実績と並べて示してください",
};
