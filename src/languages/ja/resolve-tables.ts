import type { Translation } from "../../diagnostics/speech.ts";
import type { tableMeaningTexts } from "../../resolve/tables/trouble.ts";

const listed = (words: readonly string[]): string => words.join("、");

/** 表の行・列・値についての指摘。 */
export const tableMeaningTextsJa: Translation<typeof tableMeaningTexts> = {
  "table/column": {
    messages: {
      missing: ({ names, found }) =>
        `表に${names.map((name) => `「${name}」`).join("")}の列がありません（ある列: ${listed(found)}）`,
      delimiter: () => "列がカンマで区切られていません",
      near: ({ name, suggestion }) =>
        `表に「${name}」の列がありません。「${suggestion}」の列のことですか`,
      twice: ({ name }) => `「${name}」の列が二つあります`,
    },
    help: "1行目に列の名前をカンマで区切って書きます。列は「rip explain region.statistics」「rip explain inputOutput.folder」「rip explain file.observations」で確かめられます",
  },
  "table/no-rows": {
    messages: { found: () => "表に列の名前だけがあり、値の行がありません" },
    help: "2行目から値を書きます",
  },
  "table/ragged": {
    messages: {
      found: ({ cells, columns }) => `この行のセルは${cells}個です（${columns}個必要です）`,
    },
    help: '空のセルにもカンマを書き、桁区切りのある数は "1,234" のように引用符で囲みます',
  },
  "table/number": {
    messages: { found: ({ written }) => `「${written}」は数として読めません` },
    help: "「1234」「12.5」のような数字を書きます。皆無は「-」、秘匿は「X」、不詳は「…」または空欄です",
  },
  "table/negative": {
    messages: { found: ({ written }) => `「${written}」は負の数です` },
    help: "人数・事業所数・出荷額・割合は0以上です。移輸入は、公表された表のマイナスを付けず正の数で書きます",
  },
  "table/secret": {
    messages: { found: ({ written }) => `計算に使う数のところが「${written}」です` },
    help: "産業連関表ではすべてのセルに数が必要です。空欄と「-」は0とみなします",
  },
  "table/share": {
    messages: { found: ({ written }) => `「${written}」は0から1の割合ではありません` },
    help: "「0.25」のように書きます",
  },
  "table/year": {
    messages: { found: ({ written }) => `「${written}」は年として読めません` },
    help: "「2020」「FY2020」「令和2年度」のように書きます",
  },
  "table/blank": {
    messages: { found: ({ name }) => `「${name}」のセルが空です` },
    help: "上の行と同じでも、すべての行に書きます",
  },
  "table/twice": {
    messages: {
      found: ({ region, industry, year }) =>
        `「${region}」の「${industry}」の${year}年の値が二つあります`,
    },
    notes: { first: () => "最初の値はここにあります" },
    help: "どちらか一方の行を消します",
  },
  "table/region": {
    messages: {
      near: ({ label, suggestion }) =>
        `表に「${label}」という地域がありません。「${suggestion}」のことですか`,
      unknown: ({ label }) => `表に「${label}」という地域がありません`,
      own: () => "表に、計画の地域の名称やコードを持つ行がありません",
    },
    help: ({ known }) =>
      `表にある地域: ${listed(known)}。file: と並べて region: に計画の地域の名前を書きます`,
  },
  "table/industry": {
    messages: {
      near: ({ code, suggestion }) =>
        `表に「${code}」という産業がありません。「${suggestion}」のことですか`,
      unknown: ({ code }) => `表に「${code}」という産業がありません`,
    },
    help: ({ known }) => `表にある産業: ${listed(known)}`,
  },
  "table/sparse": {
    messages: {
      found: ({ regions, industries, years, limit }) =>
        `${regions}地域、${industries}産業、${years}年では${limit}セルを超えます`,
      industries: ({ industries, limit }) =>
        `産業が${industries}あり、上限の${limit}を超えています`,
    },
    help: "計画に必要な地域・産業・年だけを残してください。列を取り違えていないかも確かめてください",
  },
  "table/square": {
    messages: {
      found: ({ rows, columns, sectors }) =>
        `部門の行が${rows}、列が${columns}あります（「sectors.csv」と同じ${sectors}ずつ必要です）`,
    },
    help: "合計の行と列を除き、どの部門も1行と1列にします",
  },
  "table/order": {
    messages: {
      found: ({ found, expected }) => `部門「${expected}」があるはずの位置に「${found}」があります`,
    },
    help: "行と列を「sectors.csv」の順に並べます",
  },
  "table/sector": {
    messages: {
      near: ({ id, suggestion }) =>
        `表に「${id}」というコードの部門がありません。「${suggestion}」のことですか`,
      unknown: ({ id }) => `表に「${id}」というコードの部門がありません`,
      twice: ({ id }) => `部門「${id}」が二つあります`,
      unnamed: ({ name }) => `マージンには、それを受ける部門（${name}）が必要です`,
    },
    notes: { first: () => "最初の行はここにあります" },
    help: ({ known = [] }) =>
      known.length === 0
        ? "部門は「sectors.csv」のコードで書きます"
        : `表にある部門のコード: ${listed(known)}`,
  },
  "table/sectors-missing": {
    messages: {
      found: ({ codes, count }) =>
        `${count}部門がありません: ${listed(codes)}${count > codes.length ? "など" : ""}`,
    },
    help: "「sectors.csv」のすべての部門を書き、値のないところは0とします",
  },
  "table/choice": {
    messages: {
      found: ({ written }) => `「${written}」はここに書ける値ではありません`,
      none: () => "最終需要の列が一つもありません",
    },
    help: ({ values }) => `次のどれかを書きます: ${listed(values)}`,
  },
  "table/needed": {
    messages: { demands: () => "部門別の需要には産業連関表が必要ですが、計画に表がありません" },
    help: "表のフォルダーを region.inputOutput に書きます",
  },
  "table/more": {
    messages: { found: ({ count }) => `この表には、表示していない誤りがほかに${count}件あります` },
    help: "はじめの誤りを直してから、もう一度実行してください",
  },
};
