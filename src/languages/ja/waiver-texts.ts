import type { waiverTexts } from "../../check/waiver-texts.ts";
import type { Translation } from "../../diagnostics/speech.ts";

/** What is said of the waivers and thresholds a plan sets. */
export const waiverTextsJa = {
  threshold: {
    messages: {
      unknownRule: ({ rule }) => `しきい値の対象「${rule}」という規則はありません`,
      unknownLimit: ({ rule, limit }) => `「${rule}」に「${limit}」というしきい値はありません`,
    },
    help: ({ known }) =>
      known.length === 0
        ? "取り除いてください。規則の一覧は「rip rules」で確かめられます"
        : `次のいずれかを書きます: ${known.join("、")}`,
  },
  waiver: {
    messages: {
      unknownRule: ({ rule }) => `例外の対象「${rule}」という規則はありません`,
      expired: ({ rule, expires }) =>
        `「${rule}」の例外は${expires}に期限が切れ、何にも当てはまりません`,
      unused: ({ rule }) => `「${rule}」の例外に当たる指摘がありません`,
    },
    help: "例外を取り除くか、rule・place・expires を確かめてください",
  },
} satisfies Translation<typeof waiverTexts>;
