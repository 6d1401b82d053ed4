import type { diamondComplete } from "../../../check/rules/diamond-complete.ts";
import type { RuleTexts } from "../rule-texts.ts";

export const diamondCompleteJa: RuleTexts<typeof diamondComplete> = {
  messages: {
    missing: ({ conditions }, print) =>
      `診断に${conditions.map((one) => `「${print.enumerated("condition", one)}」`).join("")}についての記述がありません`,
    unsourced: ({ condition, found, least }, print) =>
      found === 0
        ? `「${print.enumerated("condition", condition)}」の記述のいずれにも出典がありません`
        : `「${print.enumerated("condition", condition)}」の記述のうち出典のあるものは${print.number(found)}件です（${print.number(least)}件以上が必要です）`,
  },
  notes: {
    statement: () => "出典のない別の記述です",
  },
  help: ({ conditions }: { readonly conditions?: readonly unknown[] }) =>
    conditions === undefined
      ? "記述の source（出典）を書いてください。調査、統計、時期の分かる聞き取りなどが出典になります"
      : "製品にとって何が追い風で何が妨げかを、source（出典）とともに diagnosis.diamond に書いてください",
};
