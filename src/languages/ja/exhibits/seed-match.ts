import type { seedMatch } from "../../../compose/exhibits/seed-match.ts";
import type { ExhibitWords } from "../../exhibit-words.ts";

export const seedMatchJa: ExhibitWords<typeof seedMatch> = {
  title: "シーズとニーズの突き合わせ",
  caption: "シーズとニーズの組合せの候補（採否は人が確かめる）",
  seed: "技術のシーズ",
  owner: "保有機関",
  need: "ニーズ",
  who: "ニーズの主体",
  score: "類似度",
  terms: "共通する語句",
  runnerUp: "次点のニーズ（類似度の差）",
  note: "類似度は、二つの文の語句の余弦（0は共通する語句なし、1は同じ文）で、日英のうち近い方の値です。",
  noteEnd:
    "以下の組は候補としません。次点との差が負の場合、次点のニーズには別のシーズの方が近いことを示します。",
};
