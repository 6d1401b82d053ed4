import { isSeq, type YAMLSeq } from "yaml";
import type { SourceFile } from "../source.ts";
import type { Writable } from "./amendment.ts";
import { followed, isBlank } from "./followed.ts";
import {
  asLines,
  behindLine,
  columnOf,
  entryLines,
  lineEndOf,
  type Replacement,
  rangeOf,
} from "./lines.ts";
import { setIn } from "./set-in.ts";
import { flowText } from "./yaml-text.ts";

type Comment = { readonly start: number; readonly end: number; readonly column: number };

/** The line of the comment that begins with a word. */
const commentOf = ({ text }: SourceFile, word: string): Comment | undefined => {
  const literal = word.replace(/[^\w]/g, "\\$&");
  const line = new RegExp(`^([ \\t]*)#[ \\t]*${literal}(?=\\s|$)[^\\n]*(?:\\n|$)`, "m");
  const found = line.exec(text);
  if (!found) return undefined;
  const column = found[1]?.length ?? 0;
  return { start: found.index, end: found.index + found[0].length, column };
};

/** The next comment in a line of its own that stands as far in as this one. */
const nextComment = ({ text }: SourceFile, { end, column }: Comment): number => {
  const found = new RegExp(`^[ \\t]{${column}}#`, "m").exec(text.slice(end));
  return found ? end + found.index : text.length;
};

/** Behind the last entry below the comment, or at once behind it. */
const underComment = (file: SourceFile, list: YAMLSeq, comment: Comment) => {
  const next = nextComment(file, comment);
  const ranges = list.items.map((item) => rangeOf(item) ?? ([0, 0] as const));
  const index = ranges.filter(([start]) => start < next).length;
  const last = ranges[index - 1];
  const isBelow = last !== undefined && last[0] > comment.end;
  return { offset: isBelow ? behindLine(file, last[1]) : comment.end, index };
};

const inBrackets = (list: YAMLSeq, file: SourceFile, entry: Writable): Replacement | undefined => {
  const range = rangeOf(list);
  if (!range) return undefined;
  let last = range[1] - 1;
  while (/\s/.test(file.text.charAt(last - 1))) last -= 1;
  const comma = file.text.charAt(last - 1) === "," ? "" : ",";
  const index = list.items.length;
  return { start: last, end: last, by: `${comma} ${flowText(entry)}`, index };
};

/** `[]` gives way to entries in lines of their own. */
const overEmpty = (
  list: YAMLSeq,
  key: unknown,
  file: SourceFile,
  entry: Writable,
): Replacement | undefined => {
  const [own, range] = [rangeOf(key), rangeOf(list)];
  if (!own || !range) return undefined;
  const end = lineEndOf(file);
  const lines = entryLines(entry, columnOf(file, own[0]) + 2);
  const colon = file.text.indexOf(":", own[1]) + 1;
  return { start: colon, end: range[1], by: `${end}${lines.join(end)}`, index: 0 };
};

const inLines = (
  list: YAMLSeq,
  file: SourceFile,
  entry: Writable,
  comment: Comment | undefined,
): Replacement | undefined => {
  const range = rangeOf(list);
  if (!range) return undefined;
  const end = { offset: behindLine(file, range[1]), index: list.items.length };
  const { offset, index } = comment ? underComment(file, list, comment) : end;
  return { ...asLines(file, offset, entryLines(entry, columnOf(file, range[0]))), index };
};

/** One more entry of a list, which is made where it is missing. */
export const addTo = (
  file: SourceFile,
  path: readonly string[],
  entry: Writable,
  under: string | undefined,
): Replacement | undefined => {
  const { key, value, rest } = followed(file, path);
  const comment = under === undefined ? undefined : commentOf(file, under);
  if (rest.length > 0) {
    const made = setIn(file, path, [entry]);
    return made && { ...made, index: 0 };
  }
  if (isSeq(value)) {
    if (!value.flow) return inLines(value, file, entry, comment);
    return value.items.length === 0
      ? overEmpty(value, key, file, entry)
      : inBrackets(value, file, entry);
  }
  const range = rangeOf(key);
  if (!isBlank(value) || !range) return undefined;
  const offset = comment?.end ?? behindLine(file, range[1]);
  return { ...asLines(file, offset, entryLines(entry, columnOf(file, range[0]) + 2)), index: 0 };
};
