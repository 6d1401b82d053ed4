import type { Translation } from "../../diagnostics/speech.ts";
import type { templateTexts } from "../../template/trouble.ts";

const list = (names: readonly string[]): string => names.map((name) => `「${name}」`).join("");

const builtIn = "直すまでは標準のテンプレートで印刷します";

/** 計画のフォルダーに置かれたテンプレートについての指摘。 */
export const templateTextsJa: Translation<typeof templateTexts> = {
  "template/overrides-nothing": {
    messages: {
      near: ({ path, near }) =>
        `「${path}」というテンプレートはありません。「${near}」のことですか`,
      letters: ({ path, near }) => `「${path}」は小文字で「${near}」と書きます`,
      unknown: ({ path }) => `「${path}」に当たる標準のテンプレートはありません`,
    },
    help: "名前は「rip show template」で確かめられます。templates/ の下のパスを変えずに置きます",
  },
  "template/empty": {
    messages: { found: () => "テンプレートが空です" },
    help: `標準の文でよければファイルを消し、そうでなければ印刷する文を書いてください。${builtIn}`,
  },
  "template/syntax": {
    messages: {
      unclosed: ({ tag }) => `ブロック「${tag}」が閉じられていません`,
      mismatch: ({ opened, closed }) =>
        `ブロック「{{#${opened}}}」が「{{/${closed}}}」で閉じられています`,
      outside: ({ found }) => `「${found}」が、属するブロックの外にあります`,
      found: ({ found }) => `「${found}」から先をテンプレートとして読めません`,
      atEnd: () => "波括弧が閉じないままテンプレートが終わっています",
    },
    help: `変数は「{{name}}」と書きます。「{{#if name}}」は「{{/if}}」で、「{{#each names}}」は「{{/each}}」で閉じます。${builtIn}`,
  },
  "template/unknown-variable": {
    messages: {
      near: ({ name, near }) =>
        `このテンプレートに「${name}」は渡されません。「${near}」のことですか`,
      unknown: ({ name }) => `このテンプレートに「${name}」は渡されません`,
    },
    help: ({ known }) =>
      known.length === 0
        ? `ここで使える変数はありません。${builtIn}`
        : `ここで使える変数: ${list(known)}。${builtIn}`,
  },
  "template/use": {
    messages: {
      print: ({ name, kind }) =>
        kind === "flag"
          ? `「${name}」は真か偽の値で、文にはなりません`
          : `「${name}」は複数の値をまとめたもので、文にはなりません`,
      raw: ({ name }) => `「${name}」は文にはなりません`,
      each: ({ name }) => `「${name}」は繰り返せるリストではありません`,
      with: ({ name }) => `「${name}」は中に入れるまとまりではありません`,
      condition: ({ name }) => `「${name}」は条件になりません`,
      argument: ({ name }) => `「${name}」の中は引けません`,
    },
    help: `リストには「{{#each name}}」、真か偽の値には「{{#if name}}」、まとまりには「{{name.part}}」を使います。${builtIn}`,
  },
  "template/unknown-helper": {
    messages: {
      near: ({ name, near }) => `「${name}」というヘルパーはありません。「${near}」のことですか`,
      unknown: ({ name }) => `「${name}」というヘルパーはありません`,
    },
    help: ({ known }) => `テンプレートで使えるもの: ${list(known)}。${builtIn}`,
  },
  "template/partial": {
    messages: { found: () => "テンプレートにほかのテンプレートを取り込むことはできません" },
    help: `文をそのまま書いてください。${builtIn}`,
  },
  "template/unescaped": {
    messages: {
      found: ({ name }) =>
        `「${name}」は文章です。三重の波括弧で書くとページのマークアップになりかねません`,
    },
    help: `二重の波括弧で書いてください。${builtIn}`,
  },
  "template/policy": {
    messages: {
      found: () => "ページに、スクリプトの実行と外部への通信を禁じる行がありません",
    },
    help: ({ wanted }) => `headに次の行を戻してください: ${wanted}。${builtIn}`,
  },
  "template/style": {
    messages: {
      markup: ({ found }) => `「${found}」があると、ページの中のスタイルシートがそこで終わります`,
      outside: ({ found }) => `「${found}」はページの外のものを必要とします`,
      brace: ({ found }) => `この「${found}」には対になる括弧がありません`,
    },
    help: "ページは一つのファイルで、通信なしに開けるものです。画像は url(data:…) の形で入れられます。直すまでは標準のスタイルシートで印刷します",
  },
  "template/missing-value": {
    messages: { found: ({ name }) => `この計画では「${name}」が渡されません` },
    help: `すべての計画にある値ではないため、「{{#if …}}」の中に書いてください。${builtIn}`,
  },
  "template/too-long": {
    messages: { found: () => "テンプレートから出る文が長すぎて文書に収まりません" },
    help: `リストを、そのリスト自身の中で繰り返していないか確かめてください。${builtIn}`,
  },
  "template/failed": {
    messages: { found: () => "ここから先でテンプレートに値を入れられません" },
    help: `「rip show template」で標準のテンプレートと比べてください。${builtIn}`,
  },
};
