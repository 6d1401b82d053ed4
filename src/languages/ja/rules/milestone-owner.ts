import type { milestoneOwner } from "../../../check/rules/milestone-owner.ts";
import type { LocalText } from "../../../text/language.ts";
import type { RuleTexts } from "../rule-texts.ts";

export const milestoneOwnerJa: RuleTexts<typeof milestoneOwner> = {
  messages: {
    none: ({ task }, print) => `「${print.pick(task)}」に担当機関がありません`,
    noOwners: ({ tasks }, print) =>
      `ロードマップの取組${print.number(tasks.length)}件のどれにも担当機関がありません`,
  },
  notes: { task: ({ task }: { task: LocalText }, print) => `「${print.pick(task)}」` },
  help: "取組ごとに、計画に挙げた機関を一つ owner（担当機関）に書いてください",
};
