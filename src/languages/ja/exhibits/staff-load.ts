import type { staffLoad } from "../../../compose/exhibits/staff-load.ts";
import type { ExhibitWords } from "../../exhibit-words.ts";

export const staffLoadJa: ExhibitWords<typeof staffLoad> = {
  title: "ロードマップに必要な人員",
  caption: "機関別・年度別の人月と、出せる人数に対する負荷",
  institution: "機関",
  total: "計",
  all: "全機関",
  peak: "最大の負荷（人）",
  capacity: "出せる人数（人）",
  overload: "超える月数",
  moves: "開始を遅らせられる取組",
  task: "取組",
  from: "計画の始まり",
  to: "遅らせた始まり",
  note: "人数・人月は常勤換算です。最大の負荷は、1か月の負荷の最も高い値です。",
  movesNote:
    "余裕の範囲での提案です（バージェス・キルブルーの方法）。ロードマップの終わり、期限、判定の時期は変わりません。",
  fallBefore: "月ごとの負荷の二乗和は",
  fallAfter: "減ります。",
};
