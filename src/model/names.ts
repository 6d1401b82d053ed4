import type { Language } from "../text/language.ts";

type Names = Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** The values of a closed list, each with its name in every language. */
export const names = <const T extends Names>(table: T): T => table;
