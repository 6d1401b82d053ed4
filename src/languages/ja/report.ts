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
  headings: { error: "誤り", warning: "注意", note: "参考", waived: "例外" },
  columns: {
    place: "箇所",
    rule: "規則",
    finding: "指摘",
    help: "対処",
    waiver: "例外の理由",
  },
  findings: (count) => `指摘${count}件`,
  notShown: (count, isSummarised) =>
    isSummarised
      ? `ほかに指摘が${count}件あります。ジョブの概要にすべて載せています`
      : `ほかに指摘が${count}件あります`,
  gate: (status, count) =>
    count === 0
      ? `「${status}」に進めます`
      : `「${status}」に進むまでに直す誤り${count}件と、直す機関`,
  lead: (name) => `${name}（取りまとめ機関）`,
  nobody: "担当未定",
  notJudged: "計画がそこまで読めないため、判定していません",
};
