import { type AdvanceWords, advanceWords } from "../advance/words.ts";
import type { Language } from "../text/language.ts";

/** How a plan's way from status to status is spoken of in a language. */
export const advanceWordsIn = async (language: Language): Promise<AdvanceWords> =>
  language === "en" ? advanceWords : (await import("./ja/advance.ts")).advanceJa;
