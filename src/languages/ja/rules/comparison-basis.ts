import type { comparisonBasis } from "../../../check/rules/comparison-basis.ts";
import type { LocalText } from "../../../text/language.ts";
import type { RuleTexts } from "../rule-texts.ts";

export const comparisonBasisJa: RuleTexts<typeof comparisonBasis> = {
  messages: {
    none: ({ indicator }, print) =>
      `地域への効果「${print.pick(indicator)}」に比較の対象がなく、その理由も書かれていません`,
    survivors: ({ comparison, indicator }, print) =>
      `「${print.pick(indicator)}」と比べる「${print.pick(comparison)}」の値は、途中で廃業・脱落したものを含みません`,
  },
  help: ({ comparison }: { readonly comparison?: LocalText }) =>
    comparison === undefined
      ? "comparisons（条件の近い地域や企業群の値）か additionality.reference（計画がなくても生じる分）を加えるか、比較できない理由を noComparator に書いてください"
      : "開始時の全対象と比べるか、この比較を外してください",
};
