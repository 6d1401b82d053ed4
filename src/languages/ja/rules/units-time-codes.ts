import type { unitsTimeCodes } from "../../../check/rules/units-time-codes.ts";
import type { Print } from "../../../diagnostics/speech.ts";
import type { RuleTexts } from "../rule-texts.ts";

const codes = {
  prefecture: "都道府県コード",
  municipal: "市区町村コード",
  corporate: "法人番号",
  hs: "HSコード",
  jsic: "日本標準産業分類コード",
} as const;

const years = { year: "暦年", "fiscal-year": "年度", "brewing-year": "酒造年度" } as const;

const times = (factor: number, print: Print): string =>
  factor > 1
    ? `${print.number(Math.round(factor))}倍`
    : `${print.number(Math.round(1 / factor))}分の1`;

export const unitsTimeCodesJa: RuleTexts<typeof unitsTimeCodes> = {
  messages: {
    magnitude: ({ quantity, median, factor }, print) =>
      `${print.quantity(quantity)}は、同じ種類の数値の中央の値${print.quantity(median)}の${times(factor, print)}です`,
    elsewhere: ({ quantity, other, factor }, print) =>
      `${print.quantity(quantity)}は、ほかの資料にある${print.quantity(other)}の${times(factor, print)}です`,
    twoYears: ({ written, western, era }, print) =>
      `「${written}」の西暦と元号が合いません（${print.period(western)}と${print.period(era)}）`,
    aboveMarket: ({ output, market }, print) =>
      `市場の規模${print.quantity(market)}に対し、販売額が${print.quantity(output)}となっています`,
    aboveRegion: ({ output, industry }, print) =>
      `製品の${print.quantity(output)}が、地域の産業全体の${print.quantity(industry)}を超えています`,
    implied: ({ market, implied, share }, print) =>
      `市場の規模は${print.quantity(market)}とされていますが、出荷額と全国に占める割合${print.share(share, 1)}からは${print.quantity(implied)}になります`,
    mixedYears: ({ kinds }, print) =>
      `一つの系列に${print.list(kinds.map((kind) => years[kind]))}が混在しています`,
    mixedIndicator: ({ name, kinds }, print) =>
      `「${print.pick(name)}」の値に${print.list(kinds.map((kind) => years[kind]))}が混在しています`,
    currencies: ({ currencies }, print) =>
      `サプライチェーンの金額に${print.list(currencies)}が混在しています`,
    noVersion: ({ scheme, code }) => `${scheme.toUpperCase()}コード「${code}」に版がありません`,
    empty: ({ code }) => `${codes[code]}が空です`,
    unquoted: ({ code, written }) =>
      `${codes[code]}${written}が引用符なしで書かれており、先頭の0が失われたおそれがあります`,
    notDigits: ({ code, written }) => `${codes[code]}「${written}」に数字以外の文字があります`,
    length: ({ code, written, found, expected }) =>
      `${codes[code]}「${written}」は${found}桁です（${expected.includes(", ") ? `${expected.replaceAll(", ", "・")}桁のいずれか` : `${expected}桁`}で書きます）`,
    prefecture: ({ code, written, prefecture }) =>
      `${codes[code]}「${written}」の都道府県「${prefecture}」は01から47の間にありません`,
    checkDigit: ({ code, written, found, expected }) =>
      `${codes[code]}「${written}」の検査数字は${found}ですが、計算では${expected}になります`,
    chapter: ({ written, chapter }) =>
      `HSコード「${written}」の類${chapter}は01から97の間にありません`,
    reservedChapter: ({ written, chapter }) =>
      `HSコード「${written}」の類${chapter}は使われていません`,
    letter: ({ written }) => `日本標準産業分類の大分類「${written}」はAからTの間にありません`,
    division: ({ written, division }) =>
      `日本標準産業分類コード「${written}」の中分類${division}はありません`,
  },
  notes: {
    other: () => "ほかの資料の値です",
    middle: () => "同じ種類の数値の中央の値です",
    part: () => "この値と比べています",
    otherYear: () => "ここでは別の年の数え方です",
    otherCurrency: () => "ここでは別の通貨が使われています",
  },
  help: "単位（千円・百万円・億円、m・bn）、年の数え方、コードを出典と照らし、コードには version（版）を書いてください",
};
