import type { annexTerms } from "../../../compose/exhibits/annex-terms.ts";
import type { ExhibitWords } from "../../exhibit-words.ts";

export const annexTermsJa: ExhibitWords<typeof annexTerms> = {
  title: "資料編の用語",
  terms: "資料編だけに出てくる用語",
  term: "用語",
  other: "英語",
  meaning: "意味",
};
