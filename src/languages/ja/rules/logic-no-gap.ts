import type { logicNoGap } from "../../../check/rules/logic-no-gap.ts";
import type { Print } from "../../../diagnostics/speech.ts";
import type { LocalText } from "../../../text/language.ts";
import type { RuleTexts } from "../rule-texts.ts";

const steps = { output: "産出", outcome: "成果" } as const;

const shownNames = 5;

const end = (name: LocalText, level: string, print: Print): string =>
  `「${print.pick(name)}」（${print.enumerated("indicatorLevel", level)}）`;

const quoted = (names: readonly LocalText[], print: Print): string =>
  names.map((one) => `「${print.pick(one)}」`).join("");

export const logicNoGapJa: RuleTexts<typeof logicNoGap> = {
  messages: {
    jump: ({ from, fromLevel, to, toLevel, missing }, print) =>
      `${end(from, fromLevel, print)}から${end(to, toLevel, print)}に直接つながり、間の${missing.map((step) => steps[step]).join("と")}がありません`,
    back: ({ from, fromLevel, to, toLevel }, print) =>
      `${end(from, fromLevel, print)}が、より手前の${end(to, toLevel, print)}につながっています`,
    stops: ({ indicator, level }, print) =>
      `代表指標${end(indicator, level, print)}が、地域への効果の指標につながっていません`,
    straight: ({ measure, impacts }, print) =>
      `「${print.pick(measure)}」が地域への効果${quoted(impacts, print)}に直接つながり、産出や成果の指標がありません`,
    assumptions: ({ indicators, parent }, print) => {
      const names = quoted(indicators.slice(0, shownNames), print);
      if (indicators.length === 1)
        return `${names}から「${print.pick(parent)}」へのつながりに、前提が書かれていません`;
      const rest = indicators.length > shownNames ? "ほか" : "";
      return `${print.number(indicators.length)}件の指標について、上位の指標へのつながりの前提が書かれていません（${names}${rest}）`;
    },
    unlevelled: ({ indicators }, print) => {
      const names = quoted(indicators.slice(0, shownNames), print);
      const rest = indicators.length > shownNames ? "ほか" : "";
      return indicators.length === 1
        ? `${names}の段階が書かれていないため、間が抜けていないか分かりません`
        : `${print.number(indicators.length)}件の指標の段階が書かれていないため、間が抜けていないか分かりません（${names}${rest}）`;
    },
  },
  notes: {
    unlevelled: () => "level（段階）がありません",
    parent: () => "つながる先の指標です",
    impact: () => "この支援策を挙げている指標です",
    arrow: () => "assumption（前提）がありません",
  },
  help: ({
    measure,
    ids,
    indicators,
  }: {
    readonly measure?: unknown;
    readonly ids?: unknown;
    readonly indicators?: unknown;
  }) => {
    if (ids !== undefined)
      return "何が成り立てば上位の指標につながるのかを assumption に書いてください";
    if (indicators !== undefined)
      return "各指標の level（段階）を、投入・活動・産出・成果・地域への効果のいずれかで書いてください";
    return measure === undefined
      ? "間に入る指標を加えるか、level（段階）または parent（上位の指標）を改めてください"
      : "支援策が直接もたらすものの指標を置き、その measures に支援策を挙げ、地域への効果につないでください";
  },
};
