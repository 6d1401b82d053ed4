import { pages as analysisPages } from "../analyse/analyses/pages.gen.ts";
import { pages as rulePages } from "../check/rules/pages.gen.ts";
import changesPageJa from "../diff/changes.ja.md?raw";
import changesPage from "../diff/changes.md?raw";
import type { Language } from "../text/language.ts";
import { fieldPages } from "./field-pages.ts";
import { templatePage, templatePageNames } from "./template-page.ts";

/** A rule and an analysis may share an id; the page of the analysis is then under its longer name. */
const longNames = Object.fromEntries(
  Object.entries(analysisPages).map(([id, page]) => [`analysis/${id}`, page]),
);

const written: Readonly<Record<string, string>> = {
  ...longNames,
  ...analysisPages,
  ...rulePages,
  changes: changesPage,
  "changes.ja": changesPageJa,
};

/** The page of that name in a language; in English where there is no other. */
export const pageOf = (id: string, language: Language): string | undefined =>
  (language === "ja" ? written[`${id}.ja`] : undefined) ??
  written[id] ??
  fieldPages(language).get(id) ??
  templatePage(id, language);

/** Everything there is a page about. */
export const pageNames = (): readonly string[] => [
  ...Object.keys(written).filter((id) => !id.endsWith(".ja")),
  ...fieldPages("en").keys(),
  ...templatePageNames(),
];
