import { type Language, type LocalText, languages } from "../text/language.ts";

const plain = (name: string): string =>
  name.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();

const written = (name: LocalText, language: Language): string =>
  plain((typeof name === "string" ? name : name[language]) ?? "");

/** What a name may be looked up by: each way it is written. */
export const writtenNames = (name: LocalText): readonly string[] => [
  ...new Set(languages.map((language) => written(name, language)).filter((one) => one !== "")),
];

/**
 * Whether two names are the same in every language both are written in. A plain string names no
 * language: it is compared with either.
 */
export const sameName = (a: LocalText, b: LocalText): boolean => {
  if (typeof a === "string" || typeof b === "string")
    return writtenNames(a).some((name) => writtenNames(b).includes(name));
  const common = languages.filter((one) => written(a, one) !== "" && written(b, one) !== "");
  return common.length > 0 && common.every((one) => written(a, one) === written(b, one));
};
