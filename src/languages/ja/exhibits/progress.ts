import type { progress } from "../../../compose/exhibits/progress.ts";
import type { ExhibitWords } from "../../exhibit-words.ts";

export const progressJa: ExhibitWords<typeof progress> = {
  title: "指標の進捗",
  table: "計画経路に対する指標の状況",
  indicator: "指標",
  observed: "最新の測定値",
  planned: "その時点の計画値",
  achievement: "達成率",
  light: "判定",
  forecast: "最近の傾向が続いた場合の目標時点の値",
  target: "目標",
  green: "順調",
  amber: "やや遅れ",
  red: "遅れ",
  early: "計画の開始前",
  grey: "判定できない",
  waiting: "未測定",
  tolerance: "許容幅",
  against: "の見込み、目標",
  note: "達成率は、基準値からの変化が、その時点までに計画した変化に占める割合です（維持する指標では計画値に対する割合）。95%以上を順調、85%以上をやや遅れとします。指標に許容幅の定めがある場合（判定欄に示しています）は、100%から許容幅を引いた値以上を順調、許容幅の3倍を引いた値以上をやや遅れとします。計画の開始前の値は判定しません。見込みは最近3〜5時点の値の延長で、添えた区間は新しい値が95%の確率で入る範囲です。",
};
