import type { LocalText } from "../text/language.ts";

/** One value of a case, as its source writes it. */
export type CasePoint = {
  /** The middle of the period in years: 1955.5 stands for the year 1955. */
  readonly year: number;
  readonly amount: number;
  readonly written: LocalText;
  readonly when: LocalText;
};

/** What the product of a region did over a long time. */
export type ReferenceCase = {
  readonly id: string;
  readonly name: LocalText;
  readonly measure: LocalText;
  /** Money at the prices of each year, or a quantity, which has no prices. */
  readonly prices: "nominal" | "none";
  /** In order of time; two at least. */
  readonly points: readonly CasePoint[];
  readonly source: LocalText;
};

const sawaki: LocalText = {
  ja: "佐脇「産業クラスターと地域イノベーションプラン」表1",
  en: "Sawaki, “Industrial clusters and the regional innovation plan”, table 1",
};

/**
 * Years, units and amounts as in the sources; “around 1955” and “some 200,000 kL” are taken as they stand.
 * Which report each value of the last two comes from stands on the page of the analysis.
 * The first two were told because they grew, the other two are known for their fall: none of them says
 * how often growth comes.
 */
export const referenceCases: readonly ReferenceCase[] = [
  {
    id: "yamanaka-lacquerware",
    name: { ja: "山中漆器（近代漆器）", en: "Yamanaka lacquerware (modern)" },
    measure: { ja: "産地の出荷額", en: "shipments of the district" },
    prices: "nominal",
    points: [
      {
        year: 1955.5,
        amount: 600_000_000,
        written: { ja: "6億円", en: "JPY 0.6 bn" },
        when: { ja: "1955年頃", en: "around 1955" },
      },
      {
        year: 1965.5,
        amount: 1_800_000_000,
        written: { ja: "18億円", en: "JPY 1.8 bn" },
        when: { ja: "1965年", en: "1965" },
      },
      {
        year: 1975.5,
        amount: 20_000_000_000,
        written: { ja: "200億円", en: "JPY 20 bn" },
        when: { ja: "1975年", en: "1975" },
      },
      {
        year: 1988.5,
        amount: 40_000_000_000,
        written: { ja: "400億円", en: "JPY 40 bn" },
        when: { ja: "1988年頃", en: "around 1988" },
      },
    ],
    source: sawaki,
  },
  {
    id: "shochu",
    name: { ja: "焼酎（甲類・乙類の合計、全国）", en: "Shochu (all kinds, Japan)" },
    measure: { ja: "製成量", en: "volume made" },
    prices: "none",
    points: [
      {
        year: 1970,
        amount: 200_000,
        written: { ja: "20万kL程度", en: "some 200,000 kL" },
        when: { ja: "1965〜1974年", en: "1965 to 1974" },
      },
      {
        year: 2005.5,
        amount: 1_000_000,
        written: { ja: "100万kL超", en: "over 1,000,000 kL" },
        when: { ja: "2005年", en: "2005" },
      },
    ],
    source: sawaki,
  },
  {
    id: "kagoshima-shochu",
    name: { ja: "本格焼酎（鹿児島県）", en: "Honkaku shochu (Kagoshima)" },
    measure: { ja: "出荷量", en: "volume shipped" },
    prices: "none",
    points: [
      {
        year: 2013,
        amount: 136_500,
        written: { ja: "136,500 kL", en: "136,500 kL" },
        when: { ja: "2012酒造年度", en: "brewing year 2012" },
      },
      {
        year: 2015,
        amount: 122_807,
        written: { ja: "122,807 kL", en: "122,807 kL" },
        when: { ja: "2014酒造年度", en: "brewing year 2014" },
      },
      {
        year: 2020,
        amount: 95_089,
        written: { ja: "95,089 kL", en: "95,089 kL" },
        when: { ja: "2019酒造年度", en: "brewing year 2019" },
      },
      {
        year: 2024,
        amount: 86_320,
        written: { ja: "86,320 kL", en: "86,320 kL" },
        when: { ja: "2023酒造年度", en: "brewing year 2023" },
      },
      {
        year: 2025,
        amount: 82_382,
        written: { ja: "82,382 kL", en: "82,382 kL" },
        when: { ja: "2024酒造年度", en: "brewing year 2024" },
      },
    ],
    source: {
      ja: "鹿児島県酒造組合の発表の報道・引用（J-CASTニュース2015年9月、日本経済新聞2020年8月、南日本放送2025年9月ほか）。二次資料で、原資料とは照合していません",
      en: "Kagoshima brewers’ association, as reported (J-CAST News, September 2015; Nikkei, August 2020; Minaminihon Broadcasting, September 2025; and others). Secondary, not checked against the original",
    },
  },
  {
    id: "imabari-towels",
    name: { ja: "今治タオル（愛媛県）", en: "Imabari towels (Ehime)" },
    measure: { ja: "生産量", en: "volume made" },
    prices: "none",
    points: [
      {
        year: 1991.5,
        amount: 50_000,
        written: { ja: "5万t超", en: "over 50,000 t" },
        when: { ja: "1991年", en: "1991" },
      },
      {
        year: 2009.5,
        amount: 9_381,
        written: { ja: "9,381 t", en: "9,381 t" },
        when: { ja: "2009年", en: "2009" },
      },
      {
        year: 2017.5,
        amount: 11_468,
        written: { ja: "11,468 t", en: "11,468 t" },
        when: { ja: "2017年", en: "2017" },
      },
    ],
    source: {
      ja: "今治のタオル工業組合の数値の報道・引用（IHCSA Caféの取材記事2016年6月、個人ブログによる新聞記事の紹介2015年8月、日本経済新聞2018年3月）。二次資料で、原資料とは照合していません",
      en: "Imabari’s towel makers’ association, as reported (IHCSA Café, June 2016; a newspaper quoted in a private blog, August 2015; Nikkei, March 2018). Secondary, not checked against the original",
    },
  },
];
