import type { targetMechanism } from "../../../check/rules/target-mechanism.ts";
import type { RuleTexts } from "../rule-texts.ts";

const parts = {
  lever: "強める点（lever）",
  mechanism: "製品への効果",
  evidence: "根拠",
} as const;

export const targetMechanismJa: RuleTexts<typeof targetMechanism> = {
  messages: {
    lacks: ({ target, lacks }, print) =>
      `ターゲット「${print.pick(target)}」に${print.list(lacks.map((part) => parts[part]))}が書かれていません`,
  },
  help: "lever（品質・費用・ブランドなど）、mechanism（製品がどう良くなるか）、evidence（根拠）または source（出典）を書いてください",
};
