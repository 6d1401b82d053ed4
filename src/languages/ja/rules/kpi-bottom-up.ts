import { sayReason } from "../../../analyse/say-reason.ts";
import type { kpiBottomUp } from "../../../check/rules/kpi-bottom-up.ts";
import type { Print } from "../../../diagnostics/speech.ts";
import type { Quantity } from "../../../notation/quantity.ts";
import { analysesJa } from "../analyses/index.gen.ts";
import type { RuleTexts } from "../rule-texts.ts";

type Apart = {
  readonly goal: Quantity;
  readonly against: "target" | "change";
  readonly deviation: number;
  readonly limit: number;
};

const aims = { target: "目標値", change: "目指す変化" } as const;

const apart = ({ goal, against, deviation, limit }: Apart, print: Print): string =>
  `${aims[against]}${print.quantity(goal)}を${print.share(Math.abs(deviation), 1)}${deviation < 0 ? "下回ります" : "上回ります"}（許容は${print.share(limit)}まで）`;

export const kpiBottomUpJa: RuleTexts<typeof kpiBottomUp> = {
  messages: {
    off: (facts, print) =>
      `「${print.pick(facts.indicator)}」の積み上げは${print.quantity(facts.total)}で、${apart(facts, print)}${facts.implied === undefined ? "" : `。一致する乗数は${print.number(facts.implied, 2)}です`}`,
    noMultiplier: (facts, print) =>
      `「${print.pick(facts.indicator)}」の積み上げは乗数なしで${print.quantity(facts.total)}となり、${apart(facts, print)}${facts.implied === undefined ? "" : `。逆算すると、書かれていない${print.number(facts.implied, 2)}の乗数が使われたことになります`}`,
    unknown: (why, print) =>
      `「${print.pick(why.indicator)}」の積み上げが目標値に届くかどうか分かりません（${sayReason(analysesJa["kpi-ladder"].reasons, why, print)}）`,
    noLadder: ({ indicators }, print) =>
      `${indicators.map((one) => `「${print.pick(one)}」`).join("")}の目標値が、1件当たりの効果から積み上げられていません`,
  },
  notes: {
    ladder: () => "積み上げの項目です",
    baseline: () => "変化の起点とした基準値です",
    multiplier: () => "乗数です",
    also: () => "これも積み上げのない代表指標です",
  },
  help: ({ reason, total }: { readonly reason?: string; readonly total?: unknown }) => {
    if (total !== undefined)
      return "1件当たりの効果、件数、目標値のいずれかを改め、乗数は出典とともに書いてください";
    return reason === undefined
      ? "ladder に、1件当たりの効果（effect）、件数（count）、波及を見込むなら乗数（multiplier）を書いてください"
      : "ladder の各項目に、目標値と同じ単位の効果（effect）と件数（count）を書いてください";
  },
};
