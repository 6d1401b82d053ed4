import type { kpiLag } from "../../../check/rules/kpi-lag.ts";
import type { RuleTexts } from "../rule-texts.ts";

export const kpiLagJa: RuleTexts<typeof kpiLag> = {
  messages: {
    unsold: ({ indicator, due, target, sale }, print) =>
      `「${print.pick(indicator)}」の目標年次（${print.period(due)}）が、「${print.pick(target)}」の最初の販売（${print.month(sale)}）より前です`,
    early: ({ indicator, due, target, sale, lag, arrival }, print) =>
      `「${print.pick(indicator)}」の目標年次は${print.period(due)}ですが、「${print.pick(target)}」の最初の販売は${print.month(sale)}で、地域に及ぶのはその${print.number(lag)}か月後の${print.month(arrival)}です`,
  },
  notes: {
    sale: ({ month }: { month: number }, print) => `最初の販売は${print.month(month)}です`,
    lag: ({ lag }: { lag: number }, print) => `地域に及ぶまで${print.number(lag)}か月かかります`,
  },
  help: "目標年次を遅らせるか、販売や波及を早める方法を示してください",
};
