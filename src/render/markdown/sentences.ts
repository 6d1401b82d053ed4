/** Stands where a sentence ends, until a block breaks its lines there. No text holds it: it is a control character. */
export const sentenceEnd = "\u0000";

// a full stop after one of these, or after a single capital, ends no sentence
const abbreviation =
  /(?:^|[^\p{L}])(?:c|ca|cf|vs|e\.g|i\.e|etc|approx|resp|incl|excl|est|max|min|avg|al|ed|eds|p|pp|vol|ch|sec|fig|figs|tab|eq|art|no|nos|st|mr|mrs|ms|dr|prof|inc|ltd|co|corp|jr|sr|dept|univ|u\.s|u\.k)$/iu;

const initial = /(?:^|[^\p{L}])\p{Lu}$/u;

// "e. V.", "z. B.": the first of two abbreviated words
const pair = /^\. +\p{L}\./u;

const opening = "（「『【〔《〈(";
const closing = "）」』】〕》〉)";

const endsEnglish = (text: string, index: number): boolean => {
  const after = /^[.!?][)"'”’]*( +)(?=[\p{Lu}\p{N}"“(]|$)/u.exec(text.slice(index, index + 20));
  if (!after || pair.test(text.slice(index, index + 8))) return false;
  const before = text.slice(Math.max(0, index - 12), index);
  return text[index] !== "." || !(abbreviation.test(before) || initial.test(before));
};

const endsJapanese = (text: string, index: number): boolean =>
  "。！？".includes(text[index] ?? "") && !`。！？${closing}、`.includes(text[index + 1] ?? "");

const ends = (text: string, index: number): boolean =>
  endsJapanese(text, index) || endsEnglish(text, index);

const depthChange = (sign: string): number => {
  if (opening.includes(sign)) return 1;
  return closing.includes(sign) ? -1 : 0;
};

/**
 * The text with a mark after every sentence, so that a change to one sentence is a change to one line.
 * Sentences inside brackets are left whole. At its end a text has a mark only if more follows.
 */
export const markSentences = (text: string, isFollowed = false): string => {
  let depth = 0;
  let start = 0;
  const parts: string[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index] ?? "";
    depth = Math.max(0, depth + depthChange(sign));
    if (depth > 0 || !"。！？.!?".includes(sign) || !ends(text, index)) continue;
    parts.push(text.slice(start, index + 1));
    start = index + 1;
  }
  const rest = text.slice(start);
  const isWhole = isFollowed && depth === 0 && /[。！？]$/.test(rest);
  return [...parts, isWhole ? rest + sentenceEnd : rest].join(sentenceEnd);
};
