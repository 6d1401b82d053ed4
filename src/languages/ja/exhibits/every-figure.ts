import type { everyFigure } from "../../../compose/exhibits/every-figure.ts";
import type { ExhibitWords } from "../../exhibit-words.ts";

export const everyFigureJa: ExhibitWords<typeof everyFigure> = {
  title: "計画のすべての数値",
  figures: "計画のすべての数値とその出典",
  place: "計画ファイルの箇所",
  value: "数値",
  date: "時点",
  kind: "区分",
  source: "出典・注記",
  above: "同上",
  elsewhere: "他の資料：",
  overlap: "内訳の重なり：",
};
