import type { spilloverPath } from "../../../check/rules/spillover-path.ts";
import type { Print } from "../../../diagnostics/speech.ts";
import type { LocalText } from "../../../text/language.ts";
import type { RuleTexts } from "../rule-texts.ts";

const quoted = (names: readonly LocalText[], print: Print): string =>
  names.map((name) => `「${print.pick(name)}」`).join("");

export const spilloverPathJa: RuleTexts<typeof spilloverPath> = {
  messages: {
    noPaths: ({ targets }, print) =>
      `${quoted(targets, print)}の効果が地域経済に及ぶ経路が書かれていません`,
    none: ({ target }, print) =>
      `「${print.pick(target)}」の効果が地域経済に及ぶ経路が書かれていません`,
    incomplete: ({ path, missing }, print) =>
      `経路「${path}」に${print.list(missing.map((key) => (key === "stages" ? "工程（stages）" : "指標（indicator）")))}が書かれていません`,
    start: ({ path, first, stages }, print) =>
      `経路「${path}」は「${print.pick(first)}」から始まりますが、ターゲットの工程は${quoted(stages, print)}です`,
    gap: ({ path, cutOff }, print) =>
      `経路「${path}」の起点と${quoted(cutOff, print)}が、経路上のほかの工程を経てもつながっていません`,
    notRegional: ({ target, indicator, level }, print) =>
      `「${print.pick(target)}」の経路が地域への効果に達していません（「${print.pick(indicator)}」は${level === undefined ? "段階が書かれていません" : `「${print.enumerated("indicatorLevel", level)}」の指標です`}）`,
  },
  notes: {
    target: () => "このターゲットです",
    stage: () => "この工程です",
    indicator: () => "この指標も、その上位の指標も level が impact（地域への効果）ではありません",
    end: () => "同じターゲットの別の経路も同様です",
  },
  help: ({ path, cutOff }: { readonly path?: string; readonly cutOff?: readonly LocalText[] }) => {
    if (path === undefined)
      return "spillover.paths に、効果が通る工程（stages）と、行き着く地域への効果（level が impact）の指標を書いてください";
    return cutOff === undefined
      ? "ターゲットの工程から始め、続く工程と、行き着く指標を書いてください"
      : "間にある工程を書き足すか、欠けているつながりを chain.links に書いてください";
  },
};
