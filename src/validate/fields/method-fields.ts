import { commonTexts } from "./common-texts.ts";
import type { FieldTexts } from "./field-name.ts";

export const methodFields = {
  methods: {
    en: "How numbers are computed, where the plan departs from the usual. `rip explain <analysis>` says what is usual.",
    ja: "計算の方法を通常と変えるときに書きます。通常の方法は `rip explain <分析>` で見られます。",
  },
  "methods.seed": {
    en: "The number random draws start from; 1 where nothing is written. Another one gives other draws.",
    ja: "乱数の種。書かなければ1です。変えると抽出が変わります。",
  },
  "methods.draws": {
    en: "How many random draws are made, such as `10000`, which is usual.",
    ja: "抽出の回数。通常は `10000` です。",
  },
  "methods.flqDelta": {
    en: "The exponent of Flegg's location quotient, from 0 to 1; 0.3 where nothing is written. Results are printed with a band.",
    ja: "Fleggの立地係数(FLQ)の指数(0〜1)。書かなければ0.3です。結果は幅をつけて示します。",
  },
  "methods.discountRate": {
    en: "The yearly rate at which later costs and benefits count less, such as `4%`. There is no default: what needs it asks for it.",
    ja: "割引率(年率、例: `4%`)。既定値はなく、必要な計算で求めます。",
  },
  "methods.sharedSpread": {
    en: "How much of the spread of durations all tasks have in common, from `0%` to `100%`; none where nothing is written.",
    ja: "期間のばらつきのうち全項目に共通する割合(`0%`〜`100%`)。書かなければ共通の要因はないとみなします。",
  },
  "methods.priceIndex": {
    en: "A price index by year, as `{ points: { 2015: 100, 2020: 103 }, source: … }`, to set money of different years side by side.",
    ja: "年ごとの物価指数(例: `{ points: { 2015: 100, 2020: 103 }, source: … }`)。異なる年の金額を比べるときに使います。",
  },
  "methods.note": commonTexts.note,
} satisfies FieldTexts<"methods">;
