import type { seedMatch } from "../../../compose/exhibits/seed-match.ts";
import type { ExhibitWords } from "../../exhibit-words.ts";

export const seedMatchJa: ExhibitWords<typeof seedMatch> = {
  title: "シーズとニーズの突き合わせ",
  caption: "シーズとニーズの組の候補（保有機関とニーズの主体が確かめるもの）",
  seed: "技術のシーズ",
  owner: "保有機関",
  need: "ニーズ",
  who: "ニーズの主体",
  score: "類似度",
  terms: "共通する語句",
  runnerUp: "次点のニーズ（類似度の差）",
  note: "類似度は、共通する語句が多いほど1に近づく値（0〜1、日英のうち近い方）です。",
  noteEnd: "以下の組は示しません。",
  noteNext: "次点との差が負の場合、次点のニーズには別のシーズの方が近いことを示します。",
};
