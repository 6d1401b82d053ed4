import type { Translation } from "../../diagnostics/speech.ts";
import type { shapeTexts } from "../../validate/trouble-texts.ts";

type Found = { readonly kind: string; readonly text: string };

const kinds: Readonly<Record<string, string>> = {
  list: "リスト",
  map: "キーの組",
  nothing: "空欄",
};
const found = ({ kind, text }: Found): string =>
  kind === "text" || kind === "number" || kind === "boolean"
    ? `「${text}」`
    : (kinds[kind] ?? kind);

const expectations: Readonly<Record<string, (range: readonly string[]) => string>> = {
  id: () => "英小文字で始まり英小文字・数字・ハイフンだけのID",
  text: () => "文字列、または ja と en それぞれの文字列",
  texts: () => "文字列または文字列のリスト",
  quantity: () => "「1200億円」「86,000 t」のような単位つきの数値",
  time: () => "「2027-04」「FY2027」「令和9年度」のような年月・年・年度",
  duration: () => "「18 months」「1年6か月」のような月単位の期間",
  figure: () => "単位つきの数値、または { value: …, asOf: …, kind: …, source: … }",
  series: () => "{ points: { 2004: … } } のような年ごとの値",
  drivers: () => "時代の潮流、またはそのリスト",
  multiplier: () => "乗数のID、または「1.3」のような数値",
  location: () => "in-region、outside、または「60%」のような域内の割合",
  level: ([least, most]) => `${least}から${most}までの整数`,
  currency: () => "「JPY」のような英大文字3字の通貨コード",
  colour: () => '「"#0b57a4"」のような、引用符で囲んだ16進6桁の色',
  font: () => "「BIZ UDPGothic」のような書体の名前",
  fonts: () => "12までの書体のリスト、または { text: […], headings: […] }",
  logo: () => "画像のパス、または { file: …, name: … }",
  cover: () => "true、false、または { date: …, note: … }",
  format: () => "この版の rip が読める書式の番号「1」",
  code: () => "引用符で囲んだコード、または { code: …, version: … }",
  codes: () => "引用符で囲んだコード、またはそのリスト",
  frame: () => "文字列、または法律・事業のリスト",
  market: () => "文字列、または市場を説明するキーの組",
  competitors: () => "競合のリスト",
  contribution: () => "文字列、または { people: …, money: …, assets: …, text: … }",
  functions: () => "機能、または機能のリスト",
  references: () => "ID、またはIDのリスト",
  users: () => "機関、文字列、またはそのリスト",
  reviewers: () => "機関、文字列、またはそのリスト",
  score: () => "評点、または { low: …, likely: …, high: … }",
  readiness: () => "段階の数値、または「4-6」や { from: 4, to: 6 } のような上昇の幅",
  predecessor: () => "先行する項目のID、または { task: …, type: FS, lag: … }",
  months: () => "月の番号のリスト(8月と9月なら `[8, 9]`)",
  funding: () => "`{ programme: …, rate: 2/3 }` のような財源、またはそのリスト",
  predecessors: () => "先行する項目、またはそのリスト",
  budget: () => "金額、または { amount: …, source: …, status: … }",
  label: () => "文字列または数値",
  statistics: () => "CSVファイルのパス、または { file: …, measure: … }",
  inputOutput: () => "フォルダーのパス、または { folder: …, year: … }",
  observations: () => "実績値のリスト、またはCSVファイルのパス",
  body: () => "機関のID、または文字列",
  source: () => "出典のID、または文字列",
  competitor: () => "競合を表す文字列、または { name: …, note: … }",
  string: () => "文字列(コードなどの数字は引用符で囲みます)",
  number: () => "数値",
  int: () => "整数",
  boolean: () => "true または false",
  object: () => "キーの組",
  record: () => "キーの組",
  array: () => "リスト(各項目を「- 」で始まる行に書きます)",
};

/** 計画ファイルの形についての指摘。 */
export const jaValidate: Translation<typeof shapeTexts> = {
  "shape/unknown-key": {
    messages: {
      near: ({ name, suggestion }) => `キー「${name}」はありません。「${suggestion}」のことですか`,
      unknown: ({ name }) => `キー「${name}」はありません`,
    },
    help: ({ known }) => `ここに書けるキー: ${known.join("、")}`,
  },
  "shape/cut-number": {
    messages: {
      found: ({ name }) => `直前の数値がカンマで切れ、「${name}」がキーとして読まれています`,
    },
    help: '波括弧の中では、カンマのある数値を「"82,000 t"」のように引用符で囲みます',
  },
  "shape/missing": {
    messages: { missing: ({ name }) => `キー「${name}」がありません` },
    help: ({ name }) => `ここに「${name}:」とその値を書きます`,
  },
  "shape/bad-id": {
    messages: { found: ({ name }) => `「${name}」はIDとして使えません` },
    help: "IDは英小文字で始め、英小文字・数字・ハイフンで書きます。読者に見せる名称は name か title に書きます",
  },
  "shape/not-one-of": {
    messages: {
      near: (facts) =>
        `${found(facts.found)}はここに書ける値ではありません。「${facts.suggestion}」のことですか`,
      other: (facts) => `${found(facts.found)}はここに書ける値ではありません`,
    },
    help: ({ values }) => `次のいずれかを書きます: ${values.join("、")}`,
  },
  "hole/unknown": {
    messages: {
      near: ({ path, suggestion }) =>
        `計画に「${path}」はありません。「${suggestion}」のことですか`,
      unknown: ({ path, word }) => `計画に「${path}」はありません。そこに「${word}」は書けません`,
    },
    help: ({ known }) =>
      known.length === 0
        ? "パスが長すぎます。その下に書けるものはありません"
        : `そこに書けるもの: ${known.join("、")}`,
  },
  "hole/filled": {
    messages: { found: ({ path }) => `「${path}」はすでに書かれています` },
    help: "holes からこの項目を消します",
  },
  "shape/expected": {
    messages: {
      kind: (facts) =>
        `${found(facts.found)}が書かれていますが、必要なのは${(expectations[facts.what] ?? (() => facts.what))(facts.range)}です`,
      other: (facts) => `${found(facts.found)}はここに書けません: ${facts.words}`,
    },
    help: "各欄に書くものは「rip explain stage.output」のように確かめられます",
  },
};
