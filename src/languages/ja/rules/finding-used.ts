import type { findingUsed } from "../../../check/rules/finding-used.ts";
import type { Print } from "../../../diagnostics/speech.ts";
import type { LocalText } from "../../../text/language.ts";
import type { RuleTexts } from "../rule-texts.ts";

type Subject = Parameters<typeof findingUsed.messages.unanswered>[0];

const say = (subject: Subject, print: Print): string =>
  "need" in subject
    ? `満たされていないニーズ「${print.pick(subject.need)}」`
    : `「${print.enumerated("condition", subject.condition)}」の${print.enumerated("sign", subject.sign)}`;

export const findingUsedJa: RuleTexts<typeof findingUsed> = {
  messages: {
    unanswered: (facts, print) =>
      `${say(facts, print)}に応えるターゲット・支援策・リスクが示されていません`,
    rejected: (facts, print) =>
      `${say(facts, print)}に応えるのが不採用のターゲットだけです（${print.list(facts.targets.map((one) => print.pick(one)))}）`,
  },
  notes: {
    rejection: ({ target }: { target: LocalText }, print) =>
      `「${print.pick(target)}」は不採用とされています`,
  },
  help: "応えるターゲット・支援策・リスクを answeredBy に書くか、今は取り組まない理由を notNow に書いてください",
};
