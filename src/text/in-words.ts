const words = "zero one two three four five six seven eight nine".split(" ");

/** "three" in English; a numeral from ten on. */
export const inWords = (count: number): string => words[count] ?? String(count);
