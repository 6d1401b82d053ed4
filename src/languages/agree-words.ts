import { type AgreeWords, agreeWords } from "../agree/words.ts";
import type { Language } from "../text/language.ts";

/** How agreements are spoken of in a language. */
export const agreeWordsIn = async (language: Language): Promise<AgreeWords> =>
  language === "en" ? agreeWords : (await import("./ja/agree.ts")).agreeJa;
