import type { knowledgeMatch } from "../../../check/rules/knowledge-match.ts";
import type { Print } from "../../../diagnostics/speech.ts";
import type { LocalText } from "../../../text/language.ts";
import type { RuleTexts } from "../rule-texts.ts";

const quoted = (names: readonly LocalText[], print: Print): string =>
  names.map((name) => `「${print.pick(name)}」`).join("");

export const knowledgeMatchJa: RuleTexts<typeof knowledgeMatch> = {
  messages: {
    noBody: ({ targets }, print) =>
      `${quoted(targets, print)}を支える研究機関が域内にも域外にもありません`,
    noFields: ({ bodies }, print) => `${quoted(bodies, print)}の専門分野が書かれていません`,
    uncovered: ({ target, technology }, print) =>
      `「${print.pick(target)}」に必要な「${print.pick(technology)}」を専門とする研究機関がありません`,
    unclear: ({ target }, print) =>
      `「${print.pick(target)}」に必要な技術が書かれておらず、題名と仕組みの語も研究機関の専門分野と重なりません`,
  },
  notes: {
    body: ({ body }: { body: LocalText }, print) => `「${print.pick(body)}」の専門分野です`,
    another: ({ body }: { body: LocalText }, print) =>
      `「${print.pick(body)}」の専門分野も書かれていません`,
  },
  help: (facts: Readonly<Record<string, unknown>>) => {
    if ("bodies" in facts) return "fields に専門分野を書いてください";
    if ("technology" in facts)
      return "その分野を専門とする機関を書いてください。域内になければ域外の機関でもかまいません。言葉が違うだけなら、同じ意味の語として diagnosis.synonyms に加えてください";
    return "targets" in facts
      ? "大学・高専・試験研究機関、または functions: [produce]（創出）とした域外の協力機関を、fields（専門分野）とともに機関に加えてください"
      : "ターゲットに必要な技術の分野を technologies に書いてください";
  },
};
