import type { KpiPart, kpiComplete } from "../../../check/rules/kpi-complete.ts";
import type { RuleTexts } from "../rule-texts.ts";

const parts: Readonly<Record<KpiPart, string>> = {
  unit: "単位",
  baseline: "基準値",
  "baseline.asOf": "基準値の時点",
  target: "目標値",
  "target.asOf": "目標値の時点",
  source: "出典",
  frequency: "測定の頻度",
  owner: "担当機関",
};

export const kpiCompleteJa: RuleTexts<typeof kpiComplete> = {
  messages: {
    lacks: ({ indicator, lacks }, print) =>
      `指標「${print.pick(indicator)}」に${print.list(lacks.map((part) => parts[part]))}が書かれていません`,
    unlike: ({ indicator, baseline, target }, print) =>
      `指標「${print.pick(indicator)}」の基準値${print.quantity(baseline)}と目標値${print.quantity(target)}の単位が異なります`,
    backwards: ({ indicator, baseline, target }, print) =>
      `指標「${print.pick(indicator)}」の目標の時点（${print.period(target)}）が基準値の時点（${print.period(baseline)}）より後ではありません`,
    contrary: ({ indicator, falls, baseline, target }, print) =>
      `指標「${print.pick(indicator)}」は${falls ? "減少" : "増加"}を目指していますが、目標値${print.quantity(target)}が基準値${print.quantity(baseline)}を${falls ? "下回って" : "上回って"}いません`,
    otherUnit: ({ indicator, value, period, end }, print) =>
      `指標「${print.pick(indicator)}」の${print.period(period)}の値${print.quantity(value)}の単位が、${print.quantity(end)}と異なります`,
  },
  notes: {
    baseline: () => "基準値です",
    end: () => "比べた値です",
    otherUnit: () => "この値の単位も異なります",
  },
  help: ({ lacks }: { readonly lacks?: readonly KpiPart[] }) =>
    lacks === undefined
      ? "基準値・目標値とその間の値を同じ単位で書き、目標の時点を基準値より後にし、目標値を direction（望ましい向き）に合わせてください。維持する指標は direction: maintain とします"
      : "何を（unit）、いつのいくらからいついくらまで（baseline・target とそれぞれの asOf）、何の統計で（source）、どの頻度で（frequency）、どの機関が（owner）測るかを書いてください",
};
