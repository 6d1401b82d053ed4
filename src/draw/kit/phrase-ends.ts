// by file path: the package's own entry brings a whole DOM with it, for parsing HTML
import { model } from "../../../node_modules/budoux/module/data/models/ja.js";
import { Parser } from "../../../node_modules/budoux/module/parser.js";
import { once } from "../../util/once.ts";

const parser = once(() => new Parser(model));

const isJapanese = /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u;

/** Where a Japanese phrase (bunsetsu) ends, as counts of characters; empty for other text. */
export const phraseEnds = (text: string): ReadonlySet<number> => {
  const ends = new Set<number>();
  if (!isJapanese.test(text)) return ends;
  let count = 0;
  for (const phrase of parser().parse(text)) {
    count += [...phrase].length;
    ends.add(count);
  }
  return ends;
};
