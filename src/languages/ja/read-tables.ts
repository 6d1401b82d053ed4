import type { Translation } from "../../diagnostics/speech.ts";
import type { tableTexts } from "../../read/tables/trouble.ts";

/** 計画が指す表についての指摘。 */
export const tableTextsJa = {
  "table/path": {
    messages: {
      blank: () => "表のパスが空です",
      absolute: ({ path }) => `「${path}」は計画のフォルダーの中のパスではありません`,
      outside: ({ path }) => `「${path}」は計画のフォルダーの外を指しています`,
      link: ({ path }) => `「${path}」は計画のフォルダーの外につながるリンクです`,
    },
    help: "表を計画のフォルダーに置き、「data/statistics.csv」のようにそこからのパスで書いてください",
  },
  "table/absent": {
    messages: {
      file: ({ path }) => `ファイル「${path}」がありません`,
      folder: ({ path }) => `フォルダー「${path}」がありません`,
      member: ({ path, name }) => `フォルダー「${path}」に「${name}」がありません`,
    },
    help: "パスは計画のフォルダーから始まります。ファイルと列の形は「rip explain region.statistics」「rip explain region.inputOutput」で確かめられます",
  },
  "table/kind": {
    messages: {
      file: ({ path }) => `「${path}」はフォルダーです（CSVファイルが必要です）`,
      folder: ({ path }) => `「${path}」はファイルです（CSVファイルを入れたフォルダーが必要です）`,
    },
    help: "region.inputOutput にはフォルダーを、ほかの表には一つのファイルを書きます",
  },
  "table/unreadable": {
    messages: { found: ({ path, reason }) => `「${path}」を読めません（${reason}）` },
    help: "ファイルの権限を確かめてください",
  },
  "table/too-large": {
    messages: { found: ({ limit }) => `表が${limit / 1_000_000} MBを超えています` },
    help: "計画に必要な地域・産業・年だけを残してください",
  },
  "table/too-many-cells": {
    messages: {
      found: ({ limit }) => `表のセルが${limit}個を超えています`,
      rows: ({ limit }) => `表の行が${limit}行を超えています`,
    },
    help: "計画に必要な地域・産業・年だけを残してください",
  },
  "table/uneven": {
    messages: { found: ({ limit }) => `1行目とセルの数の異なる行が${limit}行を超えています` },
    help: "1行目を列名の行とし、その上には何も置かず、どの行も列名と同じ数のセルとして、行の終わりに余分なコンマを置かないでください",
  },
  "table/not-utf8": {
    messages: { found: () => "表にUTF-8ではないバイトがあります" },
    help: "「CSV UTF-8」で保存し直してください（表計算ソフトはShift_JISで保存することがよくあります）",
  },
  "table/control-character": {
    messages: { found: ({ code }) => `表に制御文字${code}があります` },
    help: "その文字を取り除いてください。制御文字が多いファイルはCSVではありません",
  },
  "table/quote": {
    messages: { found: () => "この行に、引用符を置けない位置の引用符があります" },
    help: '引用符で囲むときはセル全体を囲んで閉じ、中の引用符は二つ続けて書きます（例: "a ""b"" c"）',
  },
  "table/empty": {
    messages: { found: () => "表が空です" },
    help: "1行目に列の名前を、その下に値を書きます",
  },
} satisfies Translation<typeof tableTexts>;
