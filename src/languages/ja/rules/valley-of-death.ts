import { sayReason } from "../../../analyse/say-reason.ts";
import type { valleyOfDeath } from "../../../check/rules/valley-of-death.ts";
import type { Print } from "../../../diagnostics/speech.ts";
import type { Rise } from "../../../model/action.ts";
import type { Quantity } from "../../../notation/quantity.ts";
import type { LocalText } from "../../../text/language.ts";
import { analysesJa } from "../analyses/index.gen.ts";
import type { RuleTexts } from "../rule-texts.ts";

type By = { readonly trl?: Rise; readonly phase?: string };

const sayBy = ({ trl, phase }: By, print: Print): string =>
  trl || phase === undefined ? `TRL ${trl?.from}→${trl?.to}` : print.enumerated("phase", phase);

export const valleyOfDeathJa: RuleTexts<typeof valleyOfDeath> = {
  messages: {
    short: ({ task, cost, none, ...by }, print) =>
      `「${print.pick(task)}」（${sayBy(by, print)}）の事業費${print.quantity(cost)}${none.amount === cost.amount ? "" : `のうち${print.quantity(none)}`}に財源がありません`,
    promised: ({ task, cost, ...by }, print) =>
      `「${print.pick(task)}」（${sayBy(by, print)}）の事業費${print.quantity(cost)}には、確保済みの財源も申請・要求中の財源もありません`,
    uncosted: ({ task, ...why }, print) =>
      `「${print.pick(task)}」（${sayBy(why, print)}）に財源があるかどうか分かりません（${sayReason(analysesJa["task-funding"].reasons, why, print)}）`,
    unknown: ({ steps, ...why }, print) =>
      `研究室と市場の間の取組${print.number(steps.length)}件に財源があるかどうか分かりません（${sayReason(analysesJa["funding-coverage"].reasons, why, print)}）`,
  },
  notes: {
    step: (by: By, print) => `この取組です（${sayBy(by, print)}）`,
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
      ? "合意の前に負担者を決め、取組の財源（funding）に書くか、予算のある支援策で負担することとし、確保または申請してください"
      : "取組の cost（事業費）を一つの通貨で書き、funding に負担者を書いてください",
};
