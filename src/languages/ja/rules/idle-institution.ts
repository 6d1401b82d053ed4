import type { idleInstitution } from "../../../check/rules/idle-institution.ts";
import type { RuleTexts } from "../rule-texts.ts";

const sayings = {
  stage: "サプライチェーンの一部を担っていますが",
  link: "サプライチェーンとつながりがありますが",
  benefit: "支援策の受け手ですが",
  use: "ターゲットの成果の使い手ですが",
} as const;

export const idleInstitutionJa: RuleTexts<typeof idleInstitution> = {
  messages: {
    idle: ({ institution, as }, print) =>
      `「${print.pick(institution)}」は${sayings[as]}、計画で何も担っていません`,
  },
  help: "役割、取組、支援策、取組量のいずれかを書くか、commitment: observer（オブザーバー）としてください",
};
