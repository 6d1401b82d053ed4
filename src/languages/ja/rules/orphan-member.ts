import type { orphanMember } from "../../../check/rules/orphan-member.ts";
import type { RuleTexts } from "../rule-texts.ts";

export const orphanMemberJa: RuleTexts<typeof orphanMember> = {
  messages: {
    idle: ({ institution }, print) =>
      `「${print.pick(institution)}」はどの工程にも属さず、計画での役割もありません`,
  },
  help: "stages（属する工程）を書くか、役割・取組・支援策を割り当てるか、commitment: observer（オブザーバー）としてください",
};
