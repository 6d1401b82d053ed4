import { type LogWords, logWords } from "../log/words.ts";
import type { Language } from "../text/language.ts";

/** How the log of a plan is written in a language. */
export const logWordsIn = async (language: Language): Promise<LogWords> =>
  language === "en" ? logWords : (await import("./ja/log.ts")).logJa;
