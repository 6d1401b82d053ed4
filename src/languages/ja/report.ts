import type { Words } from "../../diagnostics/speech.ts";

export const reportWordsJa: Words = {
  severity: { error: "誤り", warning: "注意", note: "参考" },
  also: "関連",
  help: "対処",
  more: "詳細",
  waived: ({ reason, person, expires }) => `${expires}まで例外（${person}）: ${reason}`,
  summary: ({ error, warning, note, waived }) => {
    const parts = [
      error > 0 ? `誤り${error}件` : "",
      warning > 0 ? `注意${warning}件` : "",
      note > 0 ? `参考${note}件` : "",
      waived > 0 ? `例外${waived}件` : "",
    ].filter((part) => part !== "");
    return parts.length === 0 ? "指摘はありません" : parts.join("、");
  },
};
