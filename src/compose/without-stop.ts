/** A sentence of the plan as the end of another, which has a full stop of its own. */
export const withoutStop = (sentence: string): string => sentence.trim().replace(/[。.]$/u, "");
