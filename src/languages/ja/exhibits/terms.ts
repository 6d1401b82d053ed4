import type { terms } from "../../../compose/exhibits/terms.ts";
import type { ExhibitWords } from "../../exhibit-words.ts";

export const termsJa: ExhibitWords<typeof terms> = {
  title: "用語",
  term: "用語",
  other: "英語",
  meaning: "意味",
};
