import type { contributionDeclared } from "../../../check/rules/contribution-declared.ts";
import type { LocalText } from "../../../text/language.ts";
import type { RuleTexts } from "../rule-texts.ts";

export const contributionDeclaredJa: RuleTexts<typeof contributionDeclared> = {
  messages: {
    none: ({ institution, duties }, print) => {
      const [only] = duties;
      const work =
        duties.length === 1 && only !== undefined
          ? `「${print.pick(only)}」の責任または実行を担いますが`
          : `${duties.length}件の責任または実行を担いますが`;
      return `「${print.pick(institution)}」は${work}、人、資金、資産のいずれを出すのか書かれていません`;
    },
  },
  notes: {
    role: ({ duty }: { duty: LocalText }, print) => `「${print.pick(duty)}」の責任または実行`,
  },
  help: "拠出する人、資金、資産のいずれかを contribution に書いてください",
};
