import { isMap, isScalar, type YAMLMap } from "yaml";
import type { SourceFile } from "../source.ts";
import type { Writable } from "./amendment.ts";
import { followed, isBlank } from "./followed.ts";
import { asLines, behindLine, columnOf, indented, type Replacement, rangeOf } from "./lines.ts";
import { blockLines, flowText, inlineText } from "./yaml-text.ts";

/** `path: to`, one map deep for every key on the way. */
const nested = (path: readonly string[], to: Writable): Writable =>
  path.reduceRight<Writable>((value, key) => ({ [key]: value }), to);

/** Behind the last entry of a map in braces. */
const inBraces = (map: YAMLMap, file: SourceFile, value: Writable): Replacement | undefined => {
  const range = rangeOf(map);
  if (!range) return undefined;
  let last = range[1] - 1;
  while (/\s/.test(file.text.charAt(last - 1))) last -= 1;
  const isOpen = map.items.length === 0 || file.text.charAt(last - 1) === ",";
  const own = flowText(value).replace(/^\{\s*|\s*\}$/g, "");
  return { start: last, end: last, by: `${isOpen ? "" : ","} ${own}` };
};

/** A new key behind the last entry of a map, as deep as its first. */
const newKey = (map: YAMLMap, file: SourceFile, value: Writable): Replacement | undefined => {
  if (map.flow) return inBraces(map, file, value);
  const [first, range] = [rangeOf(map.items[0]?.key), rangeOf(map)];
  if (!first || !range) return undefined;
  const lines = indented(blockLines(value), columnOf(file, first[0]));
  return asLines(file, behindLine(file, range[1]), lines);
};

/** Over a scalar in one line, or behind the colon where nothing is written. */
const overScalar = (
  file: SourceFile,
  key: unknown,
  node: unknown,
  to: Writable,
): Replacement | undefined => {
  if (isBlank(node)) {
    const range = rangeOf(key);
    const colon = range ? file.text.indexOf(":", range[1]) + 1 : 0;
    return colon > 0 ? { start: colon, end: colon, by: ` ${inlineText(to)}` } : undefined;
  }
  const range = isScalar(node) && !node.type?.startsWith("BLOCK") ? rangeOf(node) : undefined;
  return range ? { start: range[0], end: range[1], by: inlineText(to) } : undefined;
};

/** Gives a key its value, new maps above it included. */
export const setIn = (
  file: SourceFile,
  path: readonly string[],
  to: Writable,
): Replacement | undefined => {
  const { key, value, rest } = followed(file, path);
  if (rest.length === 0) return overScalar(file, key, value, to);
  const wanted = nested(rest, to);
  if (isMap(value)) return newKey(value, file, wanted);
  if (!isBlank(value)) return undefined;
  const range = rangeOf(key);
  if (!range) return asLines(file, file.text.length, blockLines(wanted));
  const column = columnOf(file, range[0]) + 2;
  return asLines(file, behindLine(file, range[1]), indented(blockLines(wanted), column));
};
