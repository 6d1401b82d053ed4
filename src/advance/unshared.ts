import type { Language } from "../text/language.ts";

type Path = readonly (string | number)[];

/** What a plan lacks before it can be shown to everybody. */
export type Unshared =
  | { readonly lacks: "summary"; readonly language?: Language; readonly path: Path }
  | { readonly lacks: "language"; readonly language: Language; readonly path: Path };

type Values = Readonly<Record<string, unknown>>;

const isMap = (value: unknown): value is Values =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const tags: readonly string[] = ["ja", "en"] satisfies readonly Language[];

/** A text by language: a map of nothing but texts under the tags of languages. */
const isByLanguage = (value: Values): boolean => {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => tags.includes(key));
};

const isWritten = (value: unknown): boolean => typeof value === "string" && value.trim() !== "";

/** Texts that stand in another of the promised languages and not in this one. */
const untranslated = (
  value: unknown,
  languages: readonly Language[],
  path: Path,
): readonly Unshared[] => {
  if (Array.isArray(value))
    return value.flatMap((one, at) => untranslated(one, languages, [...path, at]));
  if (!isMap(value)) return [];
  if (!isByLanguage(value))
    return Object.entries(value).flatMap(([key, one]) =>
      untranslated(one, languages, [...path, key]),
    );
  return languages
    .filter((language) => !isWritten(value[language]))
    .map((language) => ({ lacks: "language", language, path }));
};

const summaryPath: Path = ["plan", "summary"];

/** The summary for everybody, in each language the plan promises. */
const summaryLacks = (plan: unknown, languages: readonly Language[]): readonly Unshared[] => {
  const summary = isMap(plan) ? plan["summary"] : undefined;
  if (isMap(summary)) return untranslated(summary, languages, summaryPath);
  if (!isWritten(summary)) return [{ lacks: "summary", path: summaryPath }];
  // one text for two languages: for which of them it was written nobody can tell
  const isEnough = languages.length < 2;
  return isEnough
    ? []
    : languages.map((language) => ({ lacks: "summary", language, path: summaryPath }));
};

/**
 * What stands between an agreed plan and sharing it, beside its rules: a summary, and every text in each of the
 * languages the plan promises. A text without languages is taken for the same in all, as names and codes are.
 */
export const unshared = (value: Values, languages: readonly Language[]): readonly Unshared[] => {
  const { plan, ...parts } = value;
  const { summary: _, ...head } = isMap(plan) ? plan : {};
  return [
    ...summaryLacks(plan, languages),
    ...untranslated({ plan: head, ...parts }, languages, []),
  ];
};
