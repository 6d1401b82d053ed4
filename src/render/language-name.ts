const names: Readonly<Record<string, string>> = { ja: "日本語", en: "English" };

/** A language's name in itself, as its speakers look for it; the tag where none is known. */
export const languageName = (tag: string): string => names[tag] ?? tag;
