export const languages = ["ja", "en"] as const;
export type Language = (typeof languages)[number];

/** Text in the languages it was written in; a plain string counts for every language. */
export type LocalText = string | { readonly [language in Language]?: string | undefined };
