import type { referenceIndex } from "../../../compose/exhibits/reference-index.ts";
import type { ExhibitWords } from "../../exhibit-words.ts";

export const referenceIndexJa: ExhibitWords<typeof referenceIndex> = {
  title: "比較対象に対する伸び",
  table: "比較対象に対する指標の推移",
  date: "時点",
  value: "値",
  expected: "比較対象と同じ伸びの場合",
  index: "指数（基準時点=1）",
  excess: "差",
  note: "指数は、基準時点からの伸びを比較対象の伸びの幾何平均と比べたものです。差は計画の効果を示すものではなく、同じ時期の他の出来事も含みます。",
};
