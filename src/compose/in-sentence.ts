/** More names than a sentence can hold. */
export const namesInSentence = 5;

/** A name inside a sentence; only its article loses the capital. */
export const inSentence = (name: string): string => name.replace(/^The (?=\S)/, "the ");
