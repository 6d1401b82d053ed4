import type { Translation } from "../../diagnostics/speech.ts";
import type { readTexts } from "../../read/trouble.ts";
import { logoTextsJa } from "./read-logo.ts";
import { tableTextsJa } from "./read-tables.ts";
import { templateFileTextsJa } from "./read-templates.ts";

const atEnd = () => "続きがあるはずの位置で本文が終わっています";
const quoteIt = "値を引用符で囲んでください";

export const readTextsJa = {
  ...tableTextsJa,
  ...logoTextsJa,
  ...templateFileTextsJa,
  "yaml/alias": {
    messages: {
      alias: ({ name }) => `「*${name}」は別の箇所の値を繰り返しています`,
      anchor: ({ name }) => `「&${name}」は別の箇所で繰り返すための名前です`,
    },
    notes: { target: ({ name }) => `「&${name}」はここにあります` },
    help: "値をそのまま書いてください。隠れたつながりがあると、他機関の責務が気付かれずに変わります。* や & で始まる文は引用符で囲みます",
  },
  "yaml/alias-props": {
    messages: { found: () => "繰り返しの値に、別のアンカーまたはタグが付いています", atEnd },
    help: "値をそのまま書いてください",
  },
  "yaml/bad-alias": {
    messages: { found: ({ found }) => `「${found}」は値の名前として読めません`, atEnd },
    help: "* や & で始まる文は引用符で囲んでください",
  },
  "yaml/bad-collection-type": {
    messages: { found: ({ found }) => `「${found}」のタグは後ろの値に合いません`, atEnd },
    help: "タグを取り除いてください",
  },
  "yaml/bad-directive": {
    messages: { found: ({ found }) => `「${found}」は知られていない指示行です`, atEnd },
    help: "% で始まる行を取り除くか、値を引用符で囲んでください",
  },
  "yaml/bad-dq-escape": {
    messages: { found: ({ found }) => `「${found}」の先頭は知られていないエスケープです`, atEnd },
    help: "二重引用符の中の逆斜線は \\\\ と書くか、一重引用符を使ってください",
  },
  "yaml/bad-indent": {
    messages: { found: ({ found }) => `「${found}」の字下げが前後の行とそろっていません`, atEnd },
    help: "同じまとまりの項目は同じ桁から、上のキーより右に書き始めます",
  },
  "yaml/bad-prop-order": {
    messages: {
      found: ({ found }) => `「${found}」のタグまたはアンカーが記号より前にあります`,
      atEnd,
    },
    help: "タグまたはアンカーを取り除いてください",
  },
  "yaml/bad-scalar-start": {
    messages: {
      found: ({ found }) => `「${found}」は、引用符のない値の先頭に使えない記号で始まっています`,
      atEnd,
    },
    help: quoteIt,
  },
  "yaml/block-as-implicit-key": {
    messages: {
      found: ({ found }) => `値が一つあるはずの位置に、まとまり「${found}」があります`,
      atEnd,
    },
    help: "文の中にコロンと空白があるときは値を引用符で囲み、そうでなければ次の行から書き始めてください",
  },
  "yaml/block-in-flow": {
    messages: { found: ({ found }) => `括弧の中の「${found}」が行に分けて書かれています`, atEnd },
    help: "[ ] や { } の中は、すべてカンマで区切って書きます",
  },
  "yaml/complex-key": {
    messages: { found: () => "キーがあるはずの位置に、まとまりまたは一覧があります", atEnd },
    help: "キーは一語で書きます。波括弧を含む文は引用符で囲んでください",
  },
  "yaml/control-character": {
    messages: {
      found: ({ code }) => `制御文字 ${code} があります（文字・空白・改行だけが使えます）`,
    },
    help: "その文字を取り除いてください。多数あるときは、テキストファイルではありません",
  },
  "yaml/duplicate-key": {
    messages: { found: ({ name }) => `キー「${name}」が同じまとまりに二度書かれています` },
    notes: { first: ({ name }) => `「${name}」は最初にここで書かれています` },
    help: "どちらか一方を残すか、一方の名前を変えてください",
  },
  "yaml/empty": {
    messages: { found: () => "ファイルが空です（計画の内容が必要です）" },
    help: "「rip init」でひな形を作れます",
  },
  "yaml/empty-key": {
    messages: { found: () => "コロンの前にキーがありません" },
    help: "コロンの前にキーを書いてください",
  },
  "yaml/full-width-colon": {
    messages: { key: ({ name }) => `「${name}」の後が全角コロン「：」です` },
    help: "半角のコロンと半角の空白「: 」で書いてください",
  },
  "yaml/full-width-space": {
    messages: {
      key: ({ name }) => `「${name}」の前に全角の空白があります`,
      afterColon: ({ name }) => `「${name}」のコロンの後が全角の空白です`,
    },
    help: "空白は半角で書いてください",
  },
  "yaml/impossible": {
    messages: { found: ({ found }) => `「${found}」を読めませんでした`, atEnd },
    help: "本来起こらない誤りです。前後の行を添えて報告してください",
  },
  "yaml/key-over-1024-chars": {
    messages: { found: ({ found }) => `キー「${found}」が1024文字を超えています`, atEnd },
    help: "長い文の途中にコロンがないか確かめ、その文を引用符で囲んでください",
  },
  "yaml/merge-key": {
    messages: { found: () => "「<<」は別のまとまりのキーを引き継ぎます" },
    help: "キーをそのまま書いてください。隠れたつながりがあると、他機関の責務が気付かれずに変わります",
  },
  "yaml/missing-char": {
    messages: {
      found: ({ found }) => `「${found}」の前に足りない文字があります`,
      atEnd,
      colon: ({ found }) => `「${found}」にコロンがありません（「キー: 値」の形が必要です）`,
      space: ({ found }) => `「${found}」のコロンの後に空白がありません`,
      unclosed: ({ sign }) => `ここで開いた「${sign}」が閉じられていません`,
    },
    help: "この行の引用符・括弧・カンマ・コロンを確かめてください",
  },
  "yaml/multiline-implicit-key": {
    messages: { found: ({ found }) => `「${found}」からのキーが複数の行にわたっています`, atEnd },
    help: "コロンのない行がキーの前にあるか、引用符が閉じられていません",
  },
  "yaml/multiple-anchors": {
    messages: { found: ({ found }) => `「${found}」は一つの値に付いた二つ目の名前です`, atEnd },
    help: "& で始まる文は引用符で囲んでください",
  },
  "yaml/multiple-docs": {
    messages: {
      found: () => "ここから二つ目の文書が始まっています（一つのファイルに計画は一つです）",
      atEnd,
    },
    help: "「---」の行を取り除くか、一つのフォルダーの複数のファイルに分けてください",
  },
  "yaml/multiple-tags": {
    messages: { found: ({ found }) => `「${found}」は一つの値に付いた二つ目のタグです`, atEnd },
    help: "! で始まる文は引用符で囲んでください",
  },
  "yaml/not-a-map": {
    messages: {
      found: () => "ファイルの内容が一つの値または一覧です（「plan:」のようなキーが必要です）",
    },
    help: "「rip init」でひな形を作れます",
  },
  "yaml/not-a-number": {
    messages: {
      notFinite: ({ written }) => `「${written}」は計算できる数ではありません`,
      tooLong: ({ written }) => `「${written}」で始まる数が40桁を超えています`,
    },
    help: "金額や数量は数字で、文は引用符で囲んで書き、分からないときは空にしてください",
  },
  "yaml/not-utf8": {
    messages: { found: () => "UTF-8ではないバイトがあります" },
    help: "ファイルをUTF-8で保存し直してください（Shift_JISで保存されていることがよくあります）",
  },
  "yaml/other": {
    messages: { found: ({ words }) => `YAMLとして読めません: ${words}` },
  },
  "yaml/tab-indent": {
    messages: { found: () => "行がタブで字下げされています", atEnd },
    help: "字下げは半角の空白で書いてください",
  },
  "yaml/tag-resolve-failed": {
    messages: { found: ({ found }) => `「${found}」は計画で使えないタグで始まっています`, atEnd },
    help: "タグを取り除いてください。! で始まる文は引用符で囲みます",
  },
  "yaml/too-deep": {
    messages: { found: ({ limit }) => `入れ子が${limit}段を超えています` },
    help: "計画に要る入れ子は10段ほどです。閉じていない括弧がないか確かめてください",
  },
  "yaml/too-large": {
    messages: { found: ({ limit }) => `ファイルが${limit / 1_000_000} MBを超えています` },
    help: "長い表は、計画と同じ場所のCSVファイルに移してください",
  },
  "yaml/too-many-values": {
    messages: { found: ({ limit }) => `行と一覧の項目が合わせて${limit}を超えています` },
    help: "長い表は、計画と同じ場所のCSVファイルに移してください",
  },
  "yaml/unexpected-token": {
    messages: { found: ({ found }) => `ここに「${found}」があるとは読めません`, atEnd },
    help: "前にある括弧と引用符を確かめてください。記号で始まる文は引用符で囲みます",
  },
  "read/key-in-two-files": {
    messages: { found: ({ name, first }) => `キー「${name}」は「${first}」にも書かれています` },
    notes: { first: ({ name }) => `「${name}」は最初にここで書かれています` },
    help: "最上位のキーは、フォルダーの中の一つのファイルだけに書いてください",
  },
  "read/more-faults": {
    messages: { found: ({ count }) => `このほかに、表示していない誤りが${count}件あります` },
    help: "はじめの誤りを直してから、もう一度実行してください",
  },
  "disk/absent": {
    messages: { found: ({ path }) => `「${path}」というファイルまたはフォルダーがありません` },
    help: "パスを確かめてください。「rip init」でひな形を作れます",
  },
  "disk/no-yaml": {
    messages: { found: ({ path }) => `フォルダー「${path}」に「*.yaml」がありません` },
    help: "計画のフォルダーまたはファイルを指定してください。「rip init」でひな形を作れます",
  },
  "disk/unreadable": {
    messages: { found: ({ path, reason }) => `「${path}」を読めません（${reason}）` },
    help: "ファイルの権限を確かめてください",
  },
} satisfies Translation<typeof readTexts>;
