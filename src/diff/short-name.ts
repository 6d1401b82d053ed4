import type { Saying } from "../model/content.ts";
import { monthsName } from "./months-name.ts";
import type { Tree } from "./tree.ts";

/** Signs of a text that a path has room for. */
const mostSigns = 24;

/** Six signs that tell two long texts apart; FNV-1a, as neither secrets nor many texts are at stake. */
const mark = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(36).slice(-6).padStart(6, "0");
};

type Meaning = Readonly<Record<string, unknown>>;

/** The words of a meaning, never those that are written: what is one in two ways of writing has one name. */
const wordsOf = (meaning: unknown): string => {
  if (typeof meaning !== "object" || meaning === null) return String(meaning ?? "");
  const { en, ja, from, to, amount } = meaning as Meaning;
  if (typeof from === "number" && typeof to === "number") return monthsName(from, to);
  return String(en ?? ja ?? amount ?? "");
};

const parsed = (meaning: string): unknown => {
  try {
    return JSON.parse(meaning);
  } catch {
    return meaning;
  }
};

const inBrief = (words: string): string =>
  [...words.replace(/[^\p{L}\p{N}]+/gu, "-")].slice(0, mostSigns).join("").replace(/^-|-$/g, "");

const firstOf = (says: Saying, { leaf, parts }: Tree): string => {
  if (leaf) return leaf.says === says ? leaf.meaning : "";
  for (const [, part] of [...parts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const found = firstOf(says, part);
    if (found !== "") return found;
  }
  return "";
};

const isExact = (meaning: unknown, words: string, whole: string): boolean => {
  if (typeof meaning !== "object" || meaning === null) return words === whole;
  // months; days and doubts are not in the words
  return Object.keys(meaning).every((key) => key === "from" || key === "to");
};

/**
 * What a member of a list is called in ids and paths: an id or a short word as it is; of anything longer its first
 * words and a mark of the whole.
 */
export const shortName = (tree: Tree, meaning: string): string => {
  if (tree.leaf?.says === "id") return meaning;
  const means = parsed(tree.leaf ? meaning : firstOf("text", tree) || firstOf("word", tree));
  const whole = wordsOf(means);
  const words = tree.leaf?.says === "time" ? whole : inBrief(whole);
  if (tree.leaf && isExact(means, words, whole)) return words;
  return `${words === "" ? "" : `${words}~`}${mark(meaning)}`;
};
