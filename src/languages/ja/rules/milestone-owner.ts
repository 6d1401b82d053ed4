import type { milestoneOwner } from "../../../check/rules/milestone-owner.ts";
import type { RuleTexts } from "../rule-texts.ts";

export const milestoneOwnerJa: RuleTexts<typeof milestoneOwner> = {
  messages: {
    none: ({ task }, print) => `「${print.pick(task)}」に担当機関がありません`,
  },
  help: "owner に計画の機関を一つ書いてください",
};
