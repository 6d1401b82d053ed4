import type { BuiltInTerm } from "./built-in-term.ts";

/** Words about the regional economy and its statistics. */
export const economyTerms: readonly BuiltInTerm[] = [
  {
    en: "input-output table",
    ja: "産業連関表",
    meaning: {
      en: "A table of what each industry buys from and sells to the others.",
      ja: "産業どうしの取引を一つにまとめた表。",
    },
    also: { en: ["input-output tables"] },
  },
  {
    en: "final demand",
    ja: "最終需要",
    meaning: {
      en: "Demand for use, investment or sale out of the region, not for making more.",
      ja: "消費・投資・移輸出など、生産の材料以外の需要。",
    },
  },
  {
    en: "direct effect",
    ja: "直接効果",
    meaning: {
      en: "The part of a demand that producers in the region meet themselves.",
      ja: "需要のうち、域内の生産者が直接受ける額。",
    },
    also: { en: ["direct effects"] },
  },
  {
    en: "ripple effect",
    ja: "経済波及効果",
    meaning: {
      en: "Output called forth by purchases and spending that follow a demand.",
      ja: "需要が仕入れや消費を通じて生む、生産の増加。",
    },
    also: { en: ["ripple effects"], ja: ["生産誘発額"] },
  },
  {
    en: "first round",
    ja: "第1次波及効果",
    meaning: {
      en: "What suppliers produce because of the direct effect.",
      ja: "直接効果に伴う仕入れが生む、生産の増加。",
    },
  },
  {
    en: "second round",
    ja: "第2次波及効果",
    meaning: {
      en: "What is produced because wages from the effect are spent.",
      ja: "効果で増えた賃金が使われて生まれる、生産の増加。",
    },
  },
  {
    en: "gross value added",
    ja: "粗付加価値",
    meaning: {
      en: "Value added in the input-output table, depreciation included.",
      ja: "産業連関表の付加価値。減価償却費などを含む。",
    },
  },
  {
    en: "multiplier",
    ja: "乗数",
    meaning: {
      en: "What a first effect is multiplied by to include what spreads from it.",
      ja: "初めの効果に掛け、波及を含む効果を求める倍率。",
    },
    also: { en: ["multipliers"] },
  },
  {
    en: "type I multiplier",
    ja: "タイプIの乗数",
    meaning: {
      en: "Multiplier that counts purchases between industries only.",
      ja: "産業間の仕入れだけを数える乗数。",
    },
    also: { en: ["type I", "type I multipliers"], ja: ["タイプI"] },
  },
  {
    en: "type II multiplier",
    ja: "タイプIIの乗数",
    meaning: {
      en: "Multiplier that also lets wages be spent; an upper bound.",
      ja: "賃金の支出も数える乗数。上限に当たる。",
    },
    also: { en: ["type II", "type II multipliers"], ja: ["タイプII", "I・II"] },
  },
  {
    en: "input coefficient",
    ja: "投入係数",
    meaning: {
      en: "What an industry buys from another for one unit of its own output.",
      ja: "生産1単位のために他の産業から買う額。",
    },
    also: { en: ["input coefficients"] },
  },
  {
    en: "self-sufficiency",
    ja: "自給率",
    meaning: {
      en: "Share of the region’s demand that its own producers meet.",
      ja: "域内の需要のうち、域内の生産で賄う割合。",
    },
  },
  {
    en: "cross-hauling",
    ja: "交錯輸送",
    meaning: {
      en: "Importing and exporting the same kind of good at once.",
      ja: "同じ種類の財を、移入も移出もすること。",
    },
  },
  {
    en: "FLQ",
    ja: "FLQ（フレッグの立地係数）",
    meaning: {
      en: "A quotient that scales a national table to a region’s size.",
      ja: "全国表を、地域の規模に合わせて縮める係数。",
    },
    also: { en: ["Flegg’s location quotient"], ja: ["FLQ"] },
    source: "Flegg and Webber 1997",
  },
  {
    en: "SLQ",
    ja: "SLQ（単純立地係数）",
    meaning: {
      en: "The location quotient used alone to make a national table regional.",
      ja: "全国表の地域化に、立地係数をそのまま使う方法。",
    },
    also: { en: ["simple quotient"], ja: ["SLQ"] },
  },
  {
    en: "CILQ",
    ja: "CILQ",
    meaning: {
      en: "A quotient that compares the selling industry with the buying one.",
      ja: "売る産業と買う産業を比べる立地係数。",
    },
  },
  {
    en: "AFLQ",
    ja: "AFLQ",
    meaning: {
      en: "FLQ raised where the region is specialised in the buying industry.",
      ja: "買う産業への特化に応じてFLQを高めた係数。",
    },
  },
  {
    en: "location quotient",
    ja: "特化係数",
    meaning: {
      en: "Share of an industry in the region divided by its share elsewhere.",
      ja: "地域での産業の割合を、全国などの割合で割った値。",
    },
    also: { en: ["location quotients", "LQ"] },
  },
  {
    en: "shift-share",
    ja: "シフト・シェア分析",
    meaning: {
      en: "Splits growth into national trend, mix of industries and own part.",
      ja: "成長を、全国の伸び・産業構成・地域固有に分ける方法。",
    },
  },
  {
    en: "related variety",
    ja: "関連多様性",
    meaning: {
      en: "Variety within families of industries that can learn from each other.",
      ja: "同じ分類の中で、互いに学び合える産業の多様さ。",
    },
    source: "Frenken et al. 2007",
  },
  {
    en: "unrelated variety",
    ja: "非関連多様性",
    meaning: {
      en: "Variety across families of industries, which cushions a blow to one.",
      ja: "分類をまたぐ産業の多様さ。一つへの打撃を和らげる。",
    },
    source: "Frenken et al. 2007",
  },
  {
    en: "relatedness",
    ja: "関連性",
    meaning: {
      en: "How often two industries are found together in the same regions.",
      ja: "二つの産業が、同じ地域にともにみられる度合い。",
    },
  },
  {
    en: "complexity",
    ja: "複雑性",
    meaning: {
      en: "High where a region has many industries that few others have.",
      ja: "他の地域にまれな産業を多く持つほど高い値。",
    },
    source: "Hidalgo and Hausmann 2009",
  },
  {
    en: "Herfindahl index",
    ja: "ハーフィンダール指数",
    meaning: {
      en: "Concentration: near 0 when spread out, 1 when all is in one industry.",
      ja: "集中の度合い。分散なら0に近く、一産業だけなら1。",
    },
    also: { ja: ["ハーフィンダール"] },
  },
  {
    en: "entropy",
    ja: "エントロピー",
    meaning: {
      en: "Spread over industries, in bits; higher means more even.",
      ja: "産業への散らばりの度合い（ビット）。大きいほど均等。",
    },
  },
  {
    en: "Krugman index",
    ja: "クルーグマン特化指数",
    meaning: {
      en: "Difference in industrial make-up: 0 for none, 2 for nothing in common.",
      ja: "産業構成の違い。同じなら0、共通がなければ2。",
    },
  },
  {
    en: "Gini coefficient",
    ja: "ジニ係数",
    meaning: {
      en: "Unevenness from 0 (even) to 1 (all in one place).",
      ja: "偏りの度合い。0は均等、1は一か所に集中。",
    },
  },
  {
    en: "interval",
    ja: "信頼区間",
    meaning: {
      en: "Range that holds the true value in the stated share of cases.",
      ja: "示した割合で真の値を含む範囲。",
    },
    also: { en: ["95% interval"], ja: ["95%区間"] },
  },
];
