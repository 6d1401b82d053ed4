import type { handover } from "../../../check/rules/handover.ts";
import type { LocalText } from "../../../text/language.ts";
import type { RuleTexts } from "../rule-texts.ts";

export const handoverJa: RuleTexts<typeof handover> = {
  messages: {
    none: ({ task, from, to }, print) =>
      `「${print.pick(task)}」は「${print.pick(from)}」から${to.map((one) => `「${print.pick(one)}」`).join("")}に移りますが、引継ぎが書かれていません`,
  },
  notes: {
    next: ({ task, owner }: { task: LocalText; owner: LocalText }, print) =>
      `「${print.pick(owner)}」が「${print.pick(task)}」として引き継ぎます`,
  },
  help: "先の取組の handover（引継ぎ）に、人・書類・試料・権利のうち何を誰に渡すかを書いてください",
};
