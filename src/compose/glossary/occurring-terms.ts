import type { Language } from "../../text/language.ts";
import type { BuiltInTerm } from "./built-in-term.ts";

export const formsOf = (term: BuiltInTerm, language: Language): readonly string[] => [
  term[language],
  ...(term.also?.[language] ?? []),
];

const latin = /[A-Za-z0-9]/;

/** The form as a whole word where it is written in Latin letters. */
const patternOf = (form: string): string => {
  const escaped = form.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  const before = latin.test(form.charAt(0)) ? "(?<![A-Za-z0-9])" : "";
  const after = latin.test(form.charAt(form.length - 1)) ? "(?![A-Za-z0-9])" : "";
  return `${before}${escaped}${after}`;
};

/** The terms a text uses, in their order; a word that is part of a longer term is not counted for itself. */
export const occurringTerms = (
  text: string,
  terms: readonly BuiltInTerm[],
  language: Language,
): readonly BuiltInTerm[] => {
  const owners = new Map(
    terms.flatMap((term) => formsOf(term, language).map((form) => [form.toLowerCase(), term])),
  );
  const forms = [...owners.keys()].sort((a, b) => b.length - a.length);
  if (forms.length === 0) return [];
  const matches = text.matchAll(new RegExp(forms.map(patternOf).join("|"), "gi"));
  const found = new Set([...matches].map(([form]) => owners.get(form.toLowerCase())));
  return terms.filter((term) => found.has(term));
};
