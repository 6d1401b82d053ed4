import { defineExhibit } from "../exhibit.ts";
import { usedTerms } from "../glossary/used-terms.ts";
import { makeTable } from "../make-table.ts";

/** Terms of the method that only the workings need: for those who check them. */
export const annexTerms = defineExhibit({
  id: "annex-terms",
  words: {
    title: "Terms of the annex",
    terms: "Terms only the annex uses",
    term: "Term",
    other: "Japanese",
    meaning: "Meaning",
  },
  isWorking: true,
  compose: (context) => {
    const { text, cell, words: own } = context;
    const other = text.language === "ja" ? "en" : "ja";
    const rows = usedTerms(context).inAnnexOnly.map((term) => [
      cell.plain(term[text.language]),
      cell.plain(term[other]),
      cell.plain(term.meaning[text.language]),
    ]);
    if (rows.length === 0) return [];
    return [
      makeTable({
        number: "",
        id: "annex-terms-table",
        caption: own.terms,
        columns: [own.term, own.other, own.meaning],
        rows,
      }),
    ];
  },
});
