import { type Unshared, unshared } from "../advance/unshared.ts";
import type { AdvanceWords } from "../advance/words.ts";
import { advanceWordsIn } from "../languages/advance-words.ts";
import { locate } from "../read/locate.ts";
import type { Language } from "../text/language.ts";
import type { Planned } from "./planned.ts";
import type { Ui } from "./ui.ts";

/** Places of texts that a line names; the rest is counted. */
const mostPlaces = 3;

const lineFor = (
  language: Language,
  lacking: readonly Unshared[],
  { source, files }: Planned,
  words: AdvanceWords,
): string => {
  const places = lacking.slice(0, mostPlaces).map(({ path }) => {
    const file = source.fileOf(String(path[0]));
    return `${file}:${locate({ files }, { file, path }).start.line}`;
  });
  return words.noTranslation(words.languages[language], lacking.length, places);
};

/** Says what the plan still lacks before everybody is shown it, and whether it lacks anything. */
export const saysUnshared = async (
  found: Planned,
  { ui }: { readonly ui: Ui },
): Promise<boolean> => {
  const { languages } = found.plan.head;
  const lacking = unshared(found.source.value, languages);
  if (lacking.length === 0) return false;
  const words = await advanceWordsIn(ui.language);
  const summaries = lacking
    .filter(({ lacks }) => lacks === "summary")
    .map(({ language }) => words.noSummary(language && words.languages[language]));
  const translations = languages.flatMap((language) => {
    const own = lacking.filter((one) => one.lacks === "language" && one.language === language);
    return own.length === 0 ? [] : [lineFor(language, own, found, words)];
  });
  const lines = [...summaries, ...translations].map((line) => `  ${line}\n`).join("");
  ui.print(`${words.unshared(lacking.length)}\n${lines}`);
  return true;
};
