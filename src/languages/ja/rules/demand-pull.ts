import type { demandPull } from "../../../check/rules/demand-pull.ts";
import type { RuleTexts } from "../rule-texts.ts";

export const demandPullJa: RuleTexts<typeof demandPull> = {
  messages: {
    none: ({ target }, print) =>
      `ターゲット「${print.pick(target)}」に、買い手のニーズも先導的な利用者も書かれていません`,
    unnamed: ({ target }, print) =>
      `ターゲット「${print.pick(target)}」が応えるニーズが誰のものか書かれていません`,
    undated: ({ target }, print) =>
      `ターゲット「${print.pick(target)}」の需要を確かめた時点が書かれていません`,
  },
  notes: { need: () => "このターゲットが応えるニーズです" },
  help: "どの買い手・先導的な利用者が何を求めているかを demand に、確かめた時点を demandAsOf に書くか、who と date のある diagnosis.needs を needs で挙げてください",
};
