import type { roleOverload } from "../../../check/rules/role-overload.ts";
import type { LocalText } from "../../../text/language.ts";
import type { RuleTexts } from "../rule-texts.ts";

export const roleOverloadJa: RuleTexts<typeof roleOverload> = {
  messages: {
    heavy: ({ institution, held, tasks, most }, print) =>
      `「${print.pick(institution)}」が取組${tasks}件のうち${held}件（${print.share(held / tasks)}）に責任を負い、${print.share(most)}を超えています`,
  },
  notes: {
    task: ({ task }: { task: LocalText }, print) => `「${print.pick(task)}」に責任を負っています`,
  },
  help: "実際に取り組む機関に責任を移すか、一つの機関に集める理由を thresholds に書いてください",
};
