import type { budgetBalances } from "../../../check/rules/budget-balances.ts";
import type { Print } from "../../../diagnostics/speech.ts";
import type { Period } from "../../../notation/period.ts";
import type { Quantity } from "../../../notation/quantity.ts";
import type { LocalText } from "../../../text/language.ts";
import type { RuleTexts } from "../rule-texts.ts";

const quoted = (texts: readonly LocalText[], print: Print): string =>
  texts.map((one) => `「${print.pick(one)}」`).join("");

type Sums = { readonly sources: Quantity; readonly uses: Quantity; readonly difference: Quantity };

const against = (
  { sources, uses, difference, over }: Sums & { readonly over: boolean },
  print: Print,
): string =>
  `${print.quantity(sources)}、取組に要する額は${print.quantity(uses)}で、${print.quantity(difference)}${over ? "多くなっています" : "足りません"}`;

const terms: Readonly<Record<string, string>> = {
  eligible: "対象経費（eligible）",
  cap: "上限額（cap）",
  rounding: "端数処理の単位（rounding）",
};

export const budgetBalancesJa: RuleTexts<typeof budgetBalances> = {
  messages: {
    total: (facts, print) => `${quoted(facts.measures, print)}の予算は${against(facts, print)}`,
    year: (facts, print) =>
      `${print.period(facts.year)}の${quoted(facts.measures, print)}の予算は${against(facts, print)}`,
    short: ({ task, paid, cost, open }, print) =>
      `「${print.pick(task)}」の事業費${print.quantity(cost)}に対し財源は${print.quantity(paid)}で、${print.quantity(open)}足りません`,
    alone: ({ tasks, cost }, print) =>
      `${quoted(tasks, print)}の事業費${print.quantity(cost)}に、財源も予算のある支援策もありません`,
    uncosted: ({ measures }, print) =>
      `事業費の書かれていない取組があり、${quoted(measures, print)}の予算が足りるかどうか分かりません`,
    currencies: ({ names }, print) =>
      `予算と事業費の通貨が${print.list(names)}に分かれており、合計できません`,
    prices: ({ names }, print) =>
      `予算と事業費の価格の基準が分かれています（${print.list(names)}）`,
    unlike: ({ what, currency }) =>
      `この財源の${terms[what] ?? what}が、取組の事業費の通貨（${currency}）の金額ではありません`,
  },
  notes: {
    line: ({ amount, year }: { amount: Quantity; year: Period }, print) =>
      `${print.period(year)}の予算${print.quantity(amount)}`,
    cost: ({ task, amount }: { task: LocalText; amount: Quantity }, print) =>
      `「${print.pick(task)}」に${print.quantity(amount)}を要します`,
    uncosted: ({ task }: { task: LocalText }, print) =>
      `「${print.pick(task)}」に事業費が書かれていません`,
    other: ({ name }: { name: string }) => `この金額は${name}です`,
  },
  help: (facts: { readonly names?: unknown; readonly what?: unknown; readonly year?: unknown }) => {
    if (facts.names !== undefined)
      return "予算と事業費を一つの通貨と価格の基準にそろえ、換算率は note に書いてください";
    if (facts.what !== undefined) return "取組の事業費と同じ通貨で書いてください";
    return facts.year === undefined
      ? "予算か事業費を改めるか、費用を負担する支援策の tasks に取組を加えるか、取組の funding に財源を書いてください。見つかっていない額は status: gap（不足）としてください"
      : "資金を取組の年度に移すか、取組を資金のある年度に移してください。事業費は取組の月に均等に割り付けているため、均等にかからない場合は取組を分けてください";
  },
};
