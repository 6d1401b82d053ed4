import { commonTexts } from "./common-texts.ts";
import type { FieldTexts } from "./field-name.ts";

export const programmeFields = {
  programme: { en: "A support scheme that measures draw on.", ja: "支援策が使う制度です。" },
  "programme.name": { en: "Its official name.", ja: "正式名称。" },
  "programme.provider": {
    en: "Who runs it: the id of an institution, or a text such as `Small Business Agency`.",
    ja: "運営する機関のID、または文章(例: `中小企業庁`)。",
  },
  "programme.limits": {
    en: "The most it pays, its rate and its years. Budgets are checked against them.",
    ja: "上限額・補助率・年数。予算が収まるかを確かめます。",
  },
  "programme.inForce": {
    en: "When it is open, such as `FY2024-FY2027`. Budgets outside these years are reported.",
    ja: "有効な期間(例: `FY2024-FY2027`)。この外の予算は指摘します。",
  },
  "programme.url": {
    en: "Its address on the web. It is printed; nothing is fetched.",
    ja: "ウェブ上の所在。印刷するだけで、取得はしません。",
  },
  "programme.source": commonTexts.source,
  "programme.note": commonTexts.note,
  limits: { en: "The terms of a scheme.", ja: "制度の条件です。" },
  "limits.max": {
    en: "The most it pays, in money, such as `5000万円`.",
    ja: "上限額(例: `5000万円`)。",
  },
  "limits.per": {
    en: "Whether `max` is for the whole project or for each year. The whole project where nothing is written.",
    ja: "上限額が事業期間全体か、年度ごとか。書かなければ事業期間全体です。",
  },
  "limits.rate": {
    en: "The largest share of the cost it pays, such as `50%`.",
    ja: "補助率の上限(例: `50%`)。",
  },
  "limits.years": {
    en: "For how many years it pays at most, such as `3`.",
    ja: "補助を受けられる最長の年数(例: `3`)。",
  },
  "programme.rounding": {
    en: "Grants are rounded down to whole multiples of it, such as `1,000円`.",
    ja: "交付額の端数を切り捨てる単位(例: `1,000円`)。",
  },
  "programme.payment": {
    en: "When it pays: the share in advance and the time until the rest.",
    ja: "支払の時期。概算払の割合と、精算払までの期間です。",
  },
  "programme.combinable": {
    en: "The ids of programmes that may pay for the same cost beside it. Others may not.",
    ja: "同じ経費に併用できる制度のID。書いていない制度とは併用できません。",
  },
} satisfies FieldTexts<"programme" | "limits">;
