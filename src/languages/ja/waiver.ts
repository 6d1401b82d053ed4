import type { waiverTexts } from "../../check/waiver-texts.ts";
import type { Translation } from "../../diagnostics/speech.ts";

export const waiverTextsJa = {
  waiver: {
    messages: {
      unknownRule: ({ rule }) => `猶予の対象「${rule}」というルールはありません`,
      expired: ({ rule, expires }) =>
        `「${rule}」の猶予は${expires}で終わり、もう何も対象としていません`,
      unused: ({ rule }) => `「${rule}」の猶予に当たる指摘がありません`,
    },
    help: "猶予を取り除くか、rule・place・expires を直してください",
  },
} satisfies Translation<typeof waiverTexts>;
