import type { growth } from "../../../compose/exhibits/growth.ts";
import type { ExhibitWords } from "../../exhibit-words.ts";

export const growthJa: ExhibitWords<typeof growth> = {
  title: "必要な伸びとこれまでの推移",
  caption: "年平均の伸び（これまでと、目標に必要なもの）",
  indicator: "指標",
  required: "目標に必要",
  whole: "全期間",
  lastThree: "直近3年",
  lastYear: "直近1年",
  past: "過去の値",
  group: "比較対象",
  history: "指標の実績",
  output: "製品の生産・出荷",
  unitValue: "製品の単価",
  nominal: "名目",
  real: "実質",
  deflated: "実質",
  noteNominal: "名目は各年の価格によるものです。",
  noteGroup: "比較対象は、それぞれの全期間の伸びの幾何平均です。",
  noteProduct:
    "指標自身の実績が計画にない場合は同じ単位の製品の系列で代えており、同じものを測っているとは限りません。",
  noteBetween: "",
};
