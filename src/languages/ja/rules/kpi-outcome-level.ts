import type { kpiOutcomeLevel } from "../../../check/rules/kpi-outcome-level.ts";
import type { RuleTexts } from "../rule-texts.ts";

const parts = { outcome: "成果の指標", impact: "地域への効果の指標" } as const;

export const kpiOutcomeLevelJa: RuleTexts<typeof kpiOutcomeLevel> = {
  messages: {
    none: () => "計画に指標がありません",
    effortOnly: ({ indicators }, print) =>
      `${indicators === 1 ? "唯一の指標が" : `${print.number(indicators)}件の指標がすべて`}投入か活動の量で、その結果を測る指標がありません`,
    lacks: ({ lacks, indicators }, print) =>
      indicators === 1
        ? `唯一の指標が、${lacks.map((part) => parts[part]).join("でも")}でもありません`
        : `${print.number(indicators)}件の指標の中に${lacks.map((part) => parts[part]).join("も")}${lacks.length > 1 ? "も" : "が"}ありません`,
    called: ({ indicator, level }, print) =>
      `指標「${print.pick(indicator)}」は段階が「${print.enumerated("indicatorLevel", level)}」ですが、行事の回数や参加者を数えています`,
    targetEffort: ({ target, indicators }, print) =>
      `ターゲット「${print.pick(target)}」の${indicators === 1 ? "唯一の指標が" : `指標${print.number(indicators)}件がすべて`}投入か活動の量です`,
  },
  notes: {
    effort: () => "投入か活動の量です",
    unlevelled: () => "段階（level）が書かれていません",
  },
  help: ({ level }: { readonly level?: string }) =>
    level === undefined
      ? "企業に生じる成果（level: outcome-…。売上・新しい取引・シェアなど）と、地域に生じる効果（level: impact。付加価値・雇用・賃金など）の指標を加えてください"
      : "level を activity とし、行事から何が生じたかは別の指標で測ってください",
};
