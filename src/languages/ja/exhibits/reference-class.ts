import type { referenceClass } from "../../../compose/exhibits/reference-class.ts";
import type { ExhibitWords } from "../../exhibit-words.ts";

export const referenceClassJa: ExhibitWords<typeof referenceClass> = {
  title: "必要な伸びと事例の比較",
  caption: "知られている地域製品の、目標と同じ年数で最も伸びた時期",
  case: "事例",
  series: "推移",
  best: "最も伸びた時期の年率",
  source: "出典",
  nominal: "名目",
  to: " → ",
  others: "金額・物量の指標と事例の比較",
  indicator: "指標",
  span: "年数",
  required: "必要な年率",
  above: "上回る事例",
  of: "／",
};
