import { catalogue } from "./catalogue.ts";
import { reportWordsJa } from "./report.ts";

/** What is said of findings in Japanese, and the words around them. */
export const messagesJa = { catalogue, words: reportWordsJa } as const;
