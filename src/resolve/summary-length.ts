import { type Diagnostic, fault } from "../diagnostics/diagnostic.ts";
import type { ValueOf } from "../model/enumerations.ts";
import type { Language, LocalText } from "../text/language.ts";
import { clusters } from "../util/clusters.ts";
import type { Path, Reader } from "./reader.ts";

/** Characters in Japanese, words in English. */
const longest: Readonly<Record<Language, number>> = { ja: 400, en: 200 };

const japanese = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** What is read of a text in Markdown: no marks of emphasis, headings and lists, no addresses of links. */
const read = (text: string): string =>
  text
    .replace(/\]\([^)]*\)/g, "]")
    .replace(/^\s*(?:#{1,6}|[-+>]|\d+[.)])\s+/gm, "")
    .replace(/[*_`[\]]/g, "");

/** As a person counts: characters without blanks in Japanese, words in English. */
const lengthOf = (text: string, language: Language): number =>
  language === "ja"
    ? clusters(read(text).replace(/\s/g, "")).length
    : read(text)
        .split(/\s+/)
        .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const published: readonly ValueOf<"status">[] = ["shared", "under-review"];

const writtenIn = (summary: LocalText): readonly (readonly [Language, string, Path])[] => {
  const at = ["plan", "summary"];
  if (typeof summary === "string")
    return [[japanese.test(summary) ? "ja" : "en", summary, at] as const];
  return (["ja", "en"] as const).flatMap((language) => {
    const text = summary[language];
    return text === undefined ? [] : [[language, text, [...at, language]] as const];
  });
};

/** What is longer than citizens read on a first page; it weighs more once the plan is published. */
export const longSummaries = (
  reader: Reader,
  summary: LocalText | undefined,
  status: ValueOf<"status">,
): readonly Diagnostic[] =>
  writtenIn(summary ?? {}).flatMap(([language, text, path]): readonly Diagnostic[] => {
    const [value, limit] = [lengthOf(text, language), longest[language]];
    if (value <= limit) return [];
    return [
      {
        ...fault("text/summary", language, reader.place(path), { value, limit }),
        severity: published.includes(status) ? "warning" : "note",
        measured: { value, limit, unit: "count" },
        writes: [path.join(".")],
      },
    ];
  });
