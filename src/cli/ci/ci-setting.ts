import type { Language } from "../../text/language.ts";
import type { CiWords } from "./ci-words.ts";

/** What files for jobs and hooks are made of. */
export type CiSetting = {
  readonly words: CiWords;
  /** Of the messages that a job prints. */
  readonly language: Language;
  /** The plan as seen from the top of the repository; without spaces and signs of the shell. */
  readonly plan: string;
  /** As npm installs it: `rip@1.2.0`. */
  readonly package: string;
};

/** The locale by which `rip` speaks a language. */
export const localeOf: Readonly<Record<Language, string>> = {
  en: "C.UTF-8",
  ja: "ja_JP.UTF-8",
};
