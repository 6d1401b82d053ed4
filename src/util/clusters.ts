/** Marks, joiners, emoji forms and skin tones belong to the sign before them, and so does what a joiner joins. */
const cluster =
  /(?:\p{RI}{2}|.)(?:\p{M}|\u200c|\u200d|\p{Emoji_Modifier}|(?<=\u200d)\p{Extended_Pictographic})*/gsu;

/**
 * A text as the signs a reader sees, so that none is cut in two. It knows what columns of a terminal need; the
 * system's own segmenter knows every script, and takes longer to load than a plan to check.
 */
export const clusters = (text: string): readonly string[] => text.match(cluster) ?? [];
