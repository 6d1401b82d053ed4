import type { riskResilience } from "../../../check/rules/risk-resilience.ts";
import type { RuleTexts } from "../rule-texts.ts";

const names = { owner: "担当機関（owner）", response: "対応（response）" } as const;

const fields = { kind: "種類（kind）", mode: "平時・有事の別（mode）" } as const;

export const riskResilienceJa: RuleTexts<typeof riskResilience> = {
  messages: {
    lacks: ({ risks, minimum, kinds, modes }, print) => {
      if (risks === 0)
        return `リスクが書かれていません（${print.number(minimum)}件以上が必要です）`;
      const parts = [
        ...(risks < minimum
          ? [`リスクの件数（${print.number(risks)}件、${print.number(minimum)}件以上が必要）`]
          : []),
        ...kinds.map((kind) => `${print.enumerated("riskKind", kind)}に関するリスク`),
        ...modes.map((mode) => print.enumerated("resilienceMode", mode)),
      ];
      return `リスクへの備えに次のものが足りません：${print.list(parts)}`;
    },
    incomplete: ({ risk, missing }, print) =>
      `リスク「${print.pick(risk)}」に${print.list(missing.map((key) => names[key as keyof typeof names]))}が書かれていません`,
  },
  notes: {
    open: ({ missing }: { missing: readonly ("kind" | "mode")[] }, print) =>
      `${print.list(missing.map((key) => fields[key]))}が書かれていません`,
  },
  help: ({ risk }: { readonly risk?: unknown }) =>
    risk === undefined
      ? "原材料、需要、計画の要となる人材に起こりうることを種類（kind）とともに挙げ、平時の備え（mode: steady-state）と有事の対応（mode: responsive）の両方を書いてください"
      : "リスクを担当する機関を owner に、講じる対応を response に書いてください",
};
