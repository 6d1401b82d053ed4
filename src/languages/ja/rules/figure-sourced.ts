import type { figureSourced } from "../../../check/rules/figure-sourced.ts";
import type { RuleTexts } from "../rule-texts.ts";

const parts = {
  source: "出典",
  sourceOrNote: "出典または注記",
  note: "注記",
  asOf: "時点",
  kind: "種別",
} as const;

export const figureSourcedJa: RuleTexts<typeof figureSourced> = {
  messages: {
    lacks: ({ quantity, lacks }, print) =>
      `${print.quantity(quantity)}に${print.list(lacks.map((part) => parts[part]))}がありません`,
    series: ({ count, all, lacks }, print) =>
      `系列の${print.number(all)}個の値${count === all ? "すべて" : `のうち${print.number(count)}個`}に${print.list(lacks.map((part) => parts[part]))}がありません`,
  },
  notes: { point: () => "そのうちの一つ" },
  help: ({ all }: { readonly all?: number }) =>
    all === undefined
      ? "{ value: …, asOf: …, kind: …, source: … } の形で書いてください。目標・見込・能力・仮定では、出典の代わりに note（注記）でも構いません"
      : "系列のすべての値に当てはまる種別（kind）・出典（source）・注記（note）は、points と並べて一度だけ書いてください",
};
