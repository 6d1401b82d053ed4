import type { Translation } from "../../diagnostics/speech.ts";
import type { templateFileTexts } from "../../read/templates/trouble.ts";

/** 読めないテンプレートのファイルについての指摘。 */
export const templateFileTextsJa: Translation<typeof templateFileTexts> = {
  "template/path": {
    messages: {
      link: ({ path }) => `「${path}」は計画のフォルダーの外につながるリンクです`,
      folder: ({ path }) => `「${path}」はフォルダーです（テンプレートのファイルが必要です）`,
      file: ({ path }) => `「${path}」はファイルです（テンプレートのフォルダーが必要です）`,
    },
    help: "テンプレートそのものを、「rip show template」に出る名前で置いてください",
  },
  "template/unreadable": {
    messages: { found: ({ path, reason }) => `「${path}」を読めません（${reason}）` },
    help: "ファイルの権限を確かめてください",
  },
  "template/too-large": {
    messages: { found: ({ limit }) => `テンプレートが${limit / 1000} kBを超えています` },
    help: "テンプレートに書くのは文とマークアップだけです。図や表は計画に書きます",
  },
  "template/too-many": {
    messages: { found: ({ path, limit }) => `「${path}」のファイルが${limit}個を超えています` },
    help: "計画が変えるテンプレートだけを置きます。ほかは標準のものを使います",
  },
  "template/not-utf8": {
    messages: { found: () => "テンプレートにUTF-8ではない文字があります" },
    help: "UTF-8で保存してください",
  },
};
