import type { figuresAgree } from "../../../check/rules/figures-agree.ts";
import type { RuleTexts } from "../rule-texts.ts";

const points = { ne: "北東", nw: "北西", se: "南東", sw: "南西" } as const;

export const figuresAgreeJa: RuleTexts<typeof figuresAgree> = {
  messages: {
    partsMore: ({ total, sum }, print) =>
      `${print.quantity(total)}に対して内訳の合計は${print.quantity(sum)}ですが、重複の説明がありません`,
    partsLess: ({ total, sum, rest }, print) =>
      `${print.quantity(total)}の内訳の合計は${print.quantity(sum)}で、${print.quantity(rest)}の内訳が示されていません`,
    unlike: ({ quantity, other }, print) =>
      `${print.quantity(quantity)}は${print.quantity(other)}と単位が異なり、照合できません`,
    factors: ({ value, factors, product }, print) =>
      `${factors.map(print.quantity).join("×")}は${print.quantity(product)}ですが、${print.quantity(value)}と書かれています`,
    factorUnits: ({ value, factors }, print) =>
      `${factors.map(print.quantity).join("×")}の単位が${print.quantity(value)}の単位と合いません`,
    growth: ({ stated, before, after, change }, print) =>
      `伸び率は${print.quantity(stated)}とされていますが、${print.quantity(before)}から${print.quantity(after)}への変化は${print.share(change, 1)}です`,
    conflict: ({ values }, print) =>
      `同じものの同じ時点の値が${print.list(values.map(print.quantity))}に分かれています`,
    undated: ({ values }, print) =>
      `同じものの値が${print.list(values.map(print.quantity))}に分かれていますが、時点のない値があります`,
    order: ({ values }, print) =>
      `低め・見込み・高めの順になっていません（${values.map(print.quantity).join("、")}）`,
    otherDate: ({ name, date, other }, print) =>
      `「${print.pick(name)}」の日付は${print.period(date)}ですが、ほかの資料では${print.period(other)}です`,
    severalDates: ({ name, dates }, print) =>
      `「${print.pick(name)}」の日付が${print.list(dates.map(print.period))}に分かれていますが、どの出来事の日付かが書かれていません`,
    compass: ({ name, named, told }, print) =>
      `名称「${print.pick(name)}」は${points[named]}ですが、その説明では${points[told]}です`,
  },
  notes: {
    whole: () => "全体の値です",
    part: () => "内訳です",
    other: () => "もう一方の値です",
    before: () => "前の時点の値です",
    date: () => "もう一方の日付です",
    name: () => "名称です",
  },
  help: "出典で値を確かめてください。どちらも正しい場合は、値に asOf（時点）、日付に event（出来事の種類）、重複して数える内訳に overlap（重複の理由）を書いてください",
};
