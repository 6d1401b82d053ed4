import type { appraisal } from "../../../compose/exhibits/appraisal.ts";
import type { ExhibitWords } from "../../exhibit-words.ts";

export const appraisalJa: ExhibitWords<typeof appraisal> = {
  title: "社会的な費用と便益",
  captionBefore: "",
  captionAfter: "の現在価値",
  rate: "割引率",
  benefits: "便益",
  costs: "費用",
  net: "純現在価値",
  ratio: "費用便益比",
  note: "金額は実質価格です。四捨五入のため、差は一致しないことがあります。",
};
