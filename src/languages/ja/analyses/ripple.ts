import type { Print } from "../../../diagnostics/speech.ts";
import type { Quantity } from "../../../notation/quantity.ts";
import type { AnalysisWords } from "../../analysis-words.ts";

type Names = { readonly sectors: readonly (string | Record<string, string>)[] };

type Facts = {
  readonly name: string | Record<string, string>;
  readonly multiplier: number;
  readonly count: number;
  readonly least: number;
  readonly most: number;
};

export const rippleJa = {
  reasons: {
    noTable: () => "地域の産業連関表がありません",
    notProductive: ({ sectors }: Names, { pick, list }: Print) =>
      `中間投入の連鎖が収束しません。${list(sectors.map((name) => pick(name)))}の投入額が生産額以上です`,
    noRate: () => "表に消費転換率がないため、第2次波及効果は求められません",
    noWages: () => "表に雇用者所得がないため、第2次波及効果は求められません",
    noConsumption: () => "表に民間消費支出がないため、第2次波及効果は求められません",
    noAmounts: () => "需要の金額が書かれていません",
    deflator: () => "デフレータが0以下です",
    unlike: ({ quantity: written }: { quantity: Quantity }, { quantity }: Print) =>
      `${quantity(written)}は、表の通貨の金額ではありません`,
    noMargins: () => "需要が購入者価格ですが、表に商業マージン率と運輸マージン率がありません",
    noOutput: ({ sectors }: Names, { pick, list }: Print) =>
      `表では${list(sectors.map((name) => pick(name)))}の生産がありません`,
    nothingOwn: () => "需要はすべて移輸入で賄われ、地域の生産者には及びません",
  },
  lines: {
    one: ({ name, multiplier }: Facts, { pick, number }: Print) =>
      `「${pick(name)}」の生産誘発額は、直接効果の${number(multiplier, 2)}倍です`,
    many: ({ count, least, most }: Facts, { number }: Print) =>
      `需要${number(count)}件の生産誘発額は、それぞれ直接効果の${number(least, 2)}〜${number(most, 2)}倍です`,
  },
} satisfies AnalysisWords;
