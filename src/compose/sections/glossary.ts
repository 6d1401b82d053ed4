import { counted } from "../counted.ts";
import { makeTable } from "../make-table.ts";
import { defineSection } from "../section.ts";

/** What words mean in the plan, in both languages: for everybody. */
export const glossary = defineSection({
  id: "glossary",
  words: {
    title: "Glossary",
    terms: "Terms",
    term: "Term",
    other: "Japanese",
    meaning: "Meaning",
    source: "Source",
  },
  rules: [],
  isPresent: (plan) => plan.glossary.length > 0,
  compose: ({ plan, text, cell, lead, words: own }) => {
    const other = text.language === "ja" ? "en" : "ja";
    return [
      ...lead("glossary", {
        terms: counted(plan.glossary.length, text),
        method: counted(0, text),
        any: plan.glossary.length > 0,
      }),
      makeTable({
        number: "T28",
        caption: own.terms,
        columns: [own.term, own.other, own.meaning, own.source],
        rows: plan.glossary.map(({ term, definition, source }) => [
          cell.text(term),
          cell.optional(typeof term === "string" ? undefined : term[other]),
          cell.text(definition),
          cell.source(source),
        ]),
      }),
    ];
  },
});
