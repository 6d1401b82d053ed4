import { type Language, languages } from "../text/language.ts";
import { put } from "../util/put.ts";
import { planFile } from "./shapes/plan-file.ts";

const languageKeys: ReadonlySet<string> = new Set<Language>(languages);

const isBlankText = (value: unknown): boolean => typeof value === "string" && value.trim() === "";

/** A text without a word, in one language or in all that it is written in. */
const isBlank = (value: unknown): boolean => {
  if (typeof value !== "object" || value === null) return isBlankText(value);
  const entries = Object.entries(value);
  return (
    entries.length > 0 && entries.every(([key, one]) => languageKeys.has(key) && isBlankText(one))
  );
};

/** Asked first, as hardly any file has one and none need then be copied. */
const hasBlanks = (value: unknown): boolean => {
  if (value === null || typeof value !== "object") return false;
  if (Array.isArray(value)) return value.some(hasBlanks);
  return Object.values(value).some((content) => isBlank(content) || hasBlanks(content));
};

const walk = (value: unknown): unknown => {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(walk);
  const kept: Record<string, unknown> = {};
  for (const [key, content] of Object.entries(value)) {
    if (!isBlank(content)) put(kept, key, walk(content));
  }
  return kept;
};

/**
 * A file of the right shape without the keys behind which a text without a word stands: to rules and readers
 * it is a hole like no key at all. Where a text may not be missing, the file stays as it is.
 */
export const withoutBlanks = <F>(file: F): F => {
  if (!hasBlanks(file)) return file;
  const parsed = planFile.safeParse(walk(file));
  return parsed.success ? (parsed.data as F) : file;
};
