import { phraseEnds } from "./phrase-ends.ts";

/** JIS X 4051: what may not begin a line, and what may not end one. */
const notFirst =
  /[、。，．・：；？！）」』】〕》〉ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ,.:;?!)\]}%％…]/u;
const notLast = /[（「『【〔《〈([{]/u;

const script = (character: string): "kanji" | "katakana" | "hiragana" | "latin" | "other" => {
  if (/[\p{sc=Han}々]/u.test(character)) return "kanji";
  if (/[\p{sc=Katakana}ー]/u.test(character)) return "katakana";
  if (/\p{sc=Hiragana}/u.test(character)) return "hiragana";
  return /[\p{L}\p{N}]/u.test(character) ? "latin" : "other";
};

const cost = {
  free: 0,
  mark: 60,
  phrase: 100,
  scriptChange: 1300,
  phraseInCompound: 1500,
  compound: 3500,
  word: 9000,
  latinWord: 20_000,
  // dear rather than forbidden: a line of nothing but full stops still has to end somewhere
  kinsoku: 60_000,
} as const;

const insideJapanese = (before: string, after: string, isPhraseEnd: boolean): number => {
  const [left, right] = [script(before), script(after)];
  if (isPhraseEnd)
    return left === "kanji" && right === "kanji" ? cost.phraseInCompound : cost.phrase;
  if ((left === "katakana" && right === "katakana") || right === "hiragana") return cost.word;
  return left === right ? cost.compound : cost.scriptChange;
};

const isNumberWithUnit = (before: string, after: string): boolean =>
  /\p{N}/u.test(before) && script(after) === "kanji";

const insideText = (before: string, after: string, isPhraseEnd: boolean): number => {
  if (script(before) === "latin" && script(after) === "latin") return cost.latinWord;
  if (isNumberWithUnit(before, after)) return cost.word;
  if (/[・／/\-、。]/u.test(before)) return cost.mark;
  if (/[（(「]/u.test(after)) return cost.free;
  return insideJapanese(before, after, isPhraseEnd);
};

/** An apostrophe inside a word, as in "tomorrow’s". */
const isApostrophe = (character: string): boolean => /[’']/u.test(character);

const between = (before: string, after: string, isPhraseEnd: boolean): number => {
  if (/\s/u.test(before)) return cost.free;
  if (/\s/u.test(after)) return cost.kinsoku;
  if (notFirst.test(after) || notLast.test(before)) return cost.kinsoku;
  if (isApostrophe(after) && script(before) === "latin") return cost.kinsoku;
  if (isApostrophe(before) && script(after) === "latin") return cost.kinsoku;
  return insideText(before, after, isPhraseEnd);
};

/** Units as they follow a number after a space; "years" and the like are words and may go on. */
const unit =
  "(?:tn|bn|m|mm|cm|km|kg|g|t|ha|kl|L|l|kWh|MWh|GWh|kW|MW|GW|yen|thousand|million|billion|trillion|%)";

/** Numbers and amounts whose parts stay together: "1,200", "JPY 55.3 bn", "EUR 20", "3 mm". */
const amount = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:[A-Z]{3} [−-]?[\\d.,]*\\d(?: ${unit})?|[\\d.,]*\\d(?: ${unit})?)(?![\\p{L}\\p{N}])`,
  "gu",
);

/** Places inside amounts, counted in characters. */
const insideAmounts = (text: string): ReadonlySet<number> => {
  const places = new Set<number>();
  for (const match of text.matchAll(amount)) {
    const start = [...text.slice(0, match.index)].length;
    for (let place = 1; place < match[0].length; place += 1) places.add(start + place);
  }
  return places;
};

/**
 * What it costs to end a line before each character: phrase ends and spaces are cheap, the inside of
 * a word dear. The first entry is never used.
 */
export const breakCosts = (characters: readonly string[]): readonly number[] => {
  const text = characters.join("");
  const ends = phraseEnds(text);
  const amounts = insideAmounts(text);
  return characters.map((after, place) => {
    const before = characters[place - 1];
    if (before === undefined) return 0;
    const usual = between(before, after, ends.has(place));
    return amounts.has(place) ? Math.max(cost.word, usual) : usual;
  });
};
