import type { Language } from "../text/language.ts";
import type { World } from "./world.ts";

/** The flag, else the locale of messages (POSIX: LC_ALL, LC_MESSAGES, LANG; the first that is set). */
export const uiLanguage = (asked: Language | undefined, env: World["env"]): Language => {
  if (asked) return asked;
  const locale = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "";
  return /^ja(?![a-z])/i.test(locale) ? "ja" : "en";
};
