import { aside, type Span } from "../../document/span.ts";
import { counted } from "../counted.ts";
import { usedTerms } from "../glossary/used-terms.ts";
import { makeTable } from "../make-table.ts";
import { defineSection } from "../section.ts";

/** What words mean in the plan, in both languages: its own terms, then those of the method it uses. */
export const glossary = defineSection({
  id: "glossary",
  words: {
    title: "Glossary",
    terms: "Terms",
    term: "Term",
    other: "Japanese",
    meaning: "Meaning",
  },
  rules: [],
  compose: (context) => {
    const { plan, text, cell, lead, words: own } = context;
    const other = text.language === "ja" ? "en" : "ja";
    // few terms have a source, which would have to head a column of dashes
    const sourced = (source: string): readonly Span[] => [aside(source)];
    const method = usedTerms(context).inPlan;
    const rows = [
      ...plan.glossary.map(({ term, definition, source }) => [
        cell.text(term),
        cell.optional(typeof term === "string" ? undefined : term[other]),
        [
          ...cell.text(definition),
          ...(source ? sourced(text.pick(source.title ?? source.id)) : []),
        ],
      ]),
      ...method.map((term) => [
        cell.plain(term[text.language]),
        cell.plain(term[other]),
        [
          ...cell.plain(term.meaning[text.language]),
          ...(term.source === undefined ? [] : sourced(term.source)),
        ],
      ]),
    ];
    const opening = lead("glossary", {
      terms: counted(plan.glossary.length, text),
      method: counted(method.length, text),
      any: rows.length > 0,
    });
    if (rows.length === 0) return opening;
    const columns = [own.term, own.other, own.meaning];
    return [...opening, makeTable({ number: "T28", caption: own.terms, columns, rows })];
  },
});
