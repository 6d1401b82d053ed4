import type { capabilityMatch } from "../../../check/rules/capability-match.ts";
import type { Print } from "../../../diagnostics/speech.ts";
import type { LocalText } from "../../../text/language.ts";
import type { RuleTexts } from "../rule-texts.ts";

const quoted = (texts: readonly LocalText[], print: Print): string =>
  texts.map((one) => `「${print.pick(one)}」`).join("");

export const capabilityMatchJa: RuleTexts<typeof capabilityMatch> = {
  messages: {
    missing: ({ duty, needed }, print) =>
      `「${print.pick(duty)}」に必要な${quoted(needed, print)}が、責任・実行のどの機関の能力や分野にも書かれていません`,
  },
  notes: {
    profile: (
      { institution, profile }: { institution: LocalText; profile: readonly LocalText[] },
      print,
    ) =>
      profile.length === 0
        ? `「${print.pick(institution)}」には能力も分野も書かれていません`
        : `「${print.pick(institution)}」の能力と分野は${quoted(profile, print)}です`,
  },
  help: "その能力を持つ機関を加えるか、機関の capabilities にできることを書くか、同じ意味の語を diagnosis.synonyms に並べてください",
};
