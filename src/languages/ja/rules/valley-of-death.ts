import { sayReason } from "../../../analyse/say-reason.ts";
import type { valleyOfDeath } from "../../../check/rules/valley-of-death.ts";
import type { Rise } from "../../../model/action.ts";
import type { Quantity } from "../../../notation/quantity.ts";
import type { LocalText } from "../../../text/language.ts";
import { analysesJa } from "../analyses/index.gen.ts";
import type { RuleTexts } from "../rule-texts.ts";

export const valleyOfDeathJa: RuleTexts<typeof valleyOfDeath> = {
  messages: {
    short: ({ task, trl, cost, none }, print) =>
      `「${print.pick(task)}」（TRL ${trl.from}→${trl.to}）の事業費${print.quantity(cost)}${none.amount === cost.amount ? "" : `のうち${print.quantity(none)}`}に財源がありません`,
    promised: ({ task, trl, cost }, print) =>
      `「${print.pick(task)}」（TRL ${trl.from}→${trl.to}）の事業費${print.quantity(cost)}には、確保済みの財源も申請中の財源もありません`,
    uncosted: ({ task, trl, ...why }, print) =>
      `「${print.pick(task)}」（TRL ${trl.from}→${trl.to}）に財源があるかどうか分かりません（${sayReason(analysesJa["task-funding"].reasons, why, print)}）`,
    unknown: ({ steps, ...why }, print) =>
      `研究室と市場の間の取組${print.number(steps.length)}件に財源があるかどうか分かりません（${sayReason(analysesJa["funding-coverage"].reasons, why, print)}）`,
  },
  notes: {
    step: ({ from, to }: Rise) => `TRL ${from}→${to}の取組です`,
    line: ({ amount, status }: { amount: Quantity; status: string }, print) =>
      `この財源から${print.quantity(amount)}（${print.enumerated("fundingStatus", status)}）`,
    gap: ({ amount }: { amount: Quantity }, print) =>
      `${print.quantity(amount)}の財源はまだ見つかっていません`,
    budget: ({ measure }: { measure: LocalText }, print) =>
      `この取組を支える「${print.pick(measure)}」の予算です`,
    noBudget: ({ measure }: { measure: LocalText }, print) =>
      `「${print.pick(measure)}」はこの取組を支えますが、予算がありません`,
  },
  help: ({ reason }: { readonly reason?: string }) =>
    reason === undefined
      ? "合意の前に負担者を決め、取組の funding（財源）に書くか、予算のある支援策の tasks に取組を加え、確保または申請してください"
      : "取組の cost（事業費）を一つの通貨で書き、funding に負担者を書いてください",
};
