import type { readinessMonotone } from "../../../check/rules/readiness-monotone.ts";
import type { RuleTexts } from "../rule-texts.ts";

const nameOf = (scale: string): string => scale.toUpperCase();

export const readinessMonotoneJa: RuleTexts<typeof readinessMonotone> = {
  messages: {
    falls: ({ task, scale, from, to, before }, print) =>
      `「${print.pick(task)}」の始まりの${nameOf(scale)} ${to}が、先行する「${print.pick(before)}」で到達する${nameOf(scale)} ${from}を下回ります`,
    steep: ({ task, rises, months, limit }, print) =>
      `「${print.pick(task)}」は${print.number(months)}か月で${rises.map(({ scale, from, to }) => `${nameOf(scale)}を${from}から${to}へ`).join("、")}上げるとしており、1年に${print.number(limit)}段階を超えますが、理由が書かれていません`,
    hurried: ({ task, before, scale, from, to, months, limit }, print) =>
      `「${print.pick(task)}」は、「${print.pick(before)}」の始まり（${nameOf(scale)} ${from}）から${print.number(months)}か月で${nameOf(scale)} ${to}に達するとしており、1年に${print.number(limit)}段階を超えますが、理由が書かれていません`,
    sale: ({ task, short }, print) =>
      `「${print.pick(task)}」で販売を始める時点で、${short.map(({ scale, level, limit }) => `${nameOf(scale)}が${level}（目安は${print.number(limit)}以上）`).join("、")}です`,
  },
  notes: { reached: () => "ここで到達する段階です", began: () => "ここから始まります" },
  help: ({
    rises,
    months,
    short,
  }: {
    readonly rises?: unknown;
    readonly months?: unknown;
    readonly short?: unknown;
  }) => {
    if (rises !== undefined || months !== undefined)
      return "期間を延ばすか目標の段階を下げるか、短期間で達成できる理由を readiness.reason に書いてください";
    return short === undefined
      ? "成熟度を確かめるか、より低い段階から始める理由を readiness.reason に書いてください"
      : "販売できる状態に仕上げる取組を発売の前に置くか、成熟度を改めてください";
  },
};
