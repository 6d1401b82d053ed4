/** With a capital at its start, as a heading or a sentence has. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
