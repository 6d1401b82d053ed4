import type { measureCustomised } from "../../../check/rules/measure-customised.ts";
import type { Print } from "../../../diagnostics/speech.ts";
import type { LocalText } from "../../../text/language.ts";
import type { RuleTexts } from "../rule-texts.ts";

const names = (texts: readonly LocalText[], print: Print): string =>
  texts.map((text) => `「${print.pick(text)}」`).join("");

export const measureCustomisedJa: RuleTexts<typeof measureCustomised> = {
  messages: {
    undescribed: ({ measure, targets }, print) =>
      `支援策「${print.pick(measure)}」に、ターゲット${names(targets, print)}のために何をするかの説明がありません`,
    noneDescribed: ({ measures }, print) =>
      `支援策${print.number(measures)}件のどれにも、ターゲットのために何をするかの説明がありません`,
    alike: ({ measure, others, likeness, alike }, print) =>
      `支援策「${print.pick(measure)}」の説明は、別のターゲットのための${others.length === 1 ? names(others, print) : `支援策${print.number(others.length)}件`}の説明と${likeness === 1 ? "同じ言葉からなります" : `${print.share(likeness)}同じです（${print.share(alike)}以上）`}`,
    general: ({ measure, targets }, print) =>
      `支援策「${print.pick(measure)}」の説明に、ターゲット${names(targets, print)}と共通する言葉が一つもありません`,
  },
  notes: {
    same: ({ measure, targets }: { measure: LocalText; targets: LocalText[] }, print) =>
      `「${print.pick(measure)}」はターゲット${names(targets, print)}のための支援策です`,
    need: ({ target }: { target: LocalText }, print) =>
      `ターゲット「${print.pick(target)}」の内容です`,
  },
  help: "description に、このターゲットのために、誰を対象に、どの設備や素材について、どんな条件で何をするかを書いてください",
};
