import { commonTexts } from "./common-texts.ts";
import type { FieldTexts } from "./field-name.ts";

export const productFields = {
  product: {
    en: "The product the region sells, not the sector it belongs to.",
    ja: "地域が売る製品です。業種名ではなく製品名で書きます。",
  },
  "product.name": {
    en: "The name of the product, such as `sweet-potato shochu`. A sector word such as `biotechnology` is reported.",
    ja: "製品の名称(例: `芋焼酎`)。「バイオ」のような分野名は指摘します。",
  },
  "product.description": {
    en: "What the product is and what sets it apart, in a paragraph.",
    ja: "製品の内容と特徴を1段落で書きます。",
  },
  "product.codes": {
    en: "Codes of the product or its industry, in quotes. Rules ask for four digits or more of HS or JSIC.",
    ja: "製品や産業のコード。引用符で囲み、HSまたは日本標準産業分類を4桁以上で書きます。",
  },
  "product.buyers": {
    en: "Who buys it, as a list, such as `[restaurants in Tokyo, importers]`.",
    ja: "買い手のリスト(例: `[首都圏の飲食店, 輸入業者]`)。",
  },
  "product.market": {
    en: "The market: a text, or a map with size, growth, segments and price.",
    ja: "市場。文章、または規模・成長率・区分・価格で書きます。",
  },
  "product.competitors": {
    en: "Rival products or regions, as a list. At least one is asked for.",
    ja: "競合する製品や産地のリスト。1つ以上必要です。",
  },
  "product.output": {
    en: "What the region sells of it in each year, in money, as a series. Own growth is computed from it.",
    ja: "地域の年ごとの出荷額(金額)。伸び率の計算に使います。",
  },
  "product.unitValue": {
    en: "Money per unit sold in each year, such as `1,086 yen/L`. It shows whether value rises, or only quantity.",
    ja: "年ごとの単価(例: `1,086円/L`)。数量だけでなく価値が上がっているかを示します。",
  },
  "product.nationalShare": {
    en: "The region's share of national output, such as `{ value: 30%, asOf: 2020 }`.",
    ja: "全国に占める地域の割合(例: `{ value: 30%, asOf: 2020 }`)。",
  },
  "product.emerging": {
    en: "Why a product is meant in which the region is not specialised yet, in a sentence or two. Needed where its location quotient is below 1.",
    ja: "地域がまだ特化していない製品を選ぶ理由を1、2文で書きます。特化係数が1を下回るときに必要です。",
  },
  productCodes: {
    en: "Codes of the product or its industry by system.",
    ja: "製品や産業のコードを体系ごとに書きます。",
  },
  "productCodes.hs": {
    en: 'Customs codes in quotes, such as `{ code: "2208.90", version: 2022 }`. Their digits are checked.',
    ja: '関税分類(HS)のコード(例: `{ code: "2208.90", version: 2022 }`)。桁を確かめます。',
  },
  "productCodes.jsic": {
    en: 'Japanese industry codes in quotes, such as `{ code: "1024", version: 14 }`. Division and digits are checked.',
    ja: '日本標準産業分類のコード(例: `{ code: "1024", version: 14 }`)。分類と桁を確かめます。',
  },
  "productCodes.isic": {
    en: 'United Nations industry codes in quotes, such as `"1101"`.',
    ja: '国際標準産業分類(ISIC)のコード(例: `"1101"`)。',
  },
  "productCodes.nace": {
    en: 'European industry codes in quotes, such as `"11.01"`.',
    ja: '欧州の産業分類(NACE)のコード(例: `"11.01"`)。',
  },
  "productCodes.naics": {
    en: 'North American industry codes in quotes, such as `"312140"`.',
    ja: '北米の産業分類(NAICS)のコード(例: `"312140"`)。',
  },
  productCode: {
    en: "One code with the edition of the classification it is from.",
    ja: "コードと、その分類の版です。",
  },
  "productCode.code": {
    en: 'The code in quotes, such as `"2208.90"`.',
    ja: 'コード。引用符で囲みます(例: `"2208.90"`)。',
  },
  "productCode.version": {
    en: "The edition, such as `2022` for HS or `14` for JSIC. Rules ask for it.",
    ja: "分類の版(HSなら `2022`、日本標準産業分類なら `14`)。規則が求めます。",
  },
  "productCode.name": {
    en: "What the code stands for, in the words of the classification.",
    ja: "分類でのそのコードの名称。",
  },
  market: { en: "The market the product is sold in.", ja: "製品を売る市場です。" },
  "market.description": {
    en: "Who buys, where and why, in a paragraph.",
    ja: "誰がどこでなぜ買うかを1段落で書きます。",
  },
  "market.size": {
    en: "Its size in a year, in money or quantity, such as `3500億円`.",
    ja: "市場の規模(年額または年間数量、例: `3500億円`)。",
  },
  "market.growth": {
    en: "Its growth in a year, such as `2%`. The growth the plan needs can be held against it.",
    ja: "市場の年間成長率(例: `2%`)。計画に必要な伸び率と見比べます。",
  },
  "market.segments": {
    en: "Parts of the market, as a list, such as `[gifts, bars]`.",
    ja: "市場の区分のリスト(例: `[贈答, 飲食店]`)。",
  },
  "market.price": {
    en: "The usual price of a unit, such as `1,500 yen/L`.",
    ja: "標準的な価格(例: `1,500円/L`)。",
  },
  "market.inRegion": {
    en: "Why it is mainly sold inside the region, in a sentence. Needed where less than half is sold outside.",
    ja: "主に域内で売る理由を一文で書きます。域外への販売が半分に満たないときに必要です。",
  },
  competitor: { en: "A rival product or region.", ja: "競合する製品または産地です。" },
  "competitor.name": {
    en: "Its name, such as `barley shochu of Oita`.",
    ja: "名称(例: `大分の麦焼酎`)。",
  },
  "competitor.note": {
    en: "What it does better or worse, in a sentence.",
    ja: "優れている点や劣る点を一文で書きます。",
  },
  "competitor.output": {
    en: "What it sells in a year, such as `900億円`.",
    ja: "年間の出荷額(例: `900億円`)。",
  },
  "competitor.source": commonTexts.source,
  "product.diffusion": {
    en: "How demand may spread, from a case you name. Without it, a curve is fitted only where the series allows it.",
    ja: "需要の広がり方。参考にする事例の係数を書きます。なければ、系列から推計できる場合に限り当てはめます。",
  },
  diffusion: {
    en: "A diffusion curve (Bass 1969) with the coefficients of a comparable case.",
    ja: "類似の事例の係数による普及曲線(Bass 1969)です。",
  },
  "diffusion.potential": {
    en: "All that will ever be sold, in the unit of the product's output.",
    ja: "最終的な市場の大きさ。製品の出荷の単位で書きます。",
  },
  "diffusion.p": {
    en: "The coefficient of innovation per year, such as `0.01`.",
    ja: "革新係数(年あたり、例: `0.01`)。",
  },
  "diffusion.q": {
    en: "The coefficient of imitation per year, such as `0.4`.",
    ja: "模倣係数(年あたり、例: `0.4`)。",
  },
  "diffusion.source": commonTexts.source,
  "diffusion.note": commonTexts.note,
} satisfies FieldTexts<
  "product" | "productCodes" | "productCode" | "market" | "competitor" | "diffusion"
>;
