import type { Language, LocalText } from "../../text/language.ts";

/** In one language; a text written in the other alone is taken as it is, for the synonyms to bridge. */
export const wording = (text: LocalText, language: Language): string =>
  typeof text === "string" ? text : (text[language] ?? Object.values(text).join(" "));
