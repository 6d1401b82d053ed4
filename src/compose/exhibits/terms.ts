import { aside, type Span } from "../../document/span.ts";
import { defineExhibit } from "../exhibit.ts";
import { usedTerms } from "../glossary/used-terms.ts";
import { makeTable } from "../make-table.ts";

/** What words mean in the plan, in both languages: its own terms, then those of the method both volumes use. */
export const terms = defineExhibit({
  id: "terms",
  words: {
    title: "Terms",
    term: "Term",
    other: "Japanese",
    meaning: "Meaning",
  },
  isWorking: true,
  compose: (context) => {
    const { plan, text, cell, words: own } = context;
    const other = text.language === "ja" ? "en" : "ja";
    // few terms have a source, which would have to head a column of dashes
    const sourced = (source: string): readonly Span[] => [aside(source)];
    const rows = [
      ...plan.glossary.map(({ term, definition, source }) => [
        cell.text(term),
        cell.optional(typeof term === "string" ? undefined : term[other]),
        [
          ...cell.text(definition),
          ...(source ? sourced(text.pick(source.title ?? source.id)) : []),
        ],
      ]),
      ...usedTerms(context).map((term) => [
        cell.plain(term[text.language]),
        cell.plain(term[other]),
        [
          ...cell.plain(term.meaning[text.language]),
          ...(term.source === undefined ? [] : sourced(term.source)),
        ],
      ]),
    ];
    if (rows.length === 0) return [];
    const columns = [own.term, own.other, own.meaning];
    return [makeTable({ number: "T28", caption: own.title, columns, rows })];
  },
});
