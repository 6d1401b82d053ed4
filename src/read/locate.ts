import type { ParsedNode } from "yaml";
import { isMap, isSeq } from "yaml";
import type { Place } from "../diagnostics/place.ts";
import { pairsOf } from "./pairs-of.ts";
import type { SourceFile } from "./source.ts";

/** Counted from 1; columns in UTF-16 units. */
export type Spot = { readonly line: number; readonly column: number };

/** `end` is the first spot behind. */
export type Range = { readonly start: Spot; readonly end: Spot };

type Stretch = readonly [start: number, end: number];

/** The stretch of a node without the blank lines that YAML counts to it; its nodes count from `from`. */
const stretchOf = (node: unknown, text: string, from: number): Stretch | undefined => {
  const range = (node as ParsedNode | null)?.range;
  if (!range) return undefined;
  const start = from + range[0];
  let end = from + range[1];
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return [start, end];
};

type Found = {
  readonly key: unknown;
  readonly value: unknown;
  readonly whole: boolean;
  readonly from: number;
};

/** As far as the path goes: the last node on it, and the key it stands under. */
const follow = (file: SourceFile, path: Place["path"]): Found => {
  const part = file.parts?.get(String(path[0]));
  const from = part?.start ?? 0;
  let found: Found = { key: undefined, value: part ? part.root : file.root, whole: true, from };
  for (const step of path) {
    const { value } = found;
    const pair = isMap(value) ? pairsOf(value, file).get(String(step)) : undefined;
    if (pair) found = { key: pair.key, value: pair.value, whole: true, from };
    else if (isSeq(value) && typeof step === "number" && step in value.items) {
      found = { key: undefined, value: value.items[step], whole: true, from };
    } else return { ...found, whole: false };
  }
  return found;
};

const stretch = (file: SourceFile, place: Place): Stretch => {
  if (place.offset) return place.offset;
  const { key, value, whole, from } = follow(file, place.path);
  const keyStretch = stretchOf(key, file.text, from);
  const valueStretch = stretchOf(value, file.text, from);
  if (keyStretch && (place.on === "key" || !whole)) return keyStretch;
  // a key with nothing behind it is best shown by itself
  const isEmpty = !valueStretch || valueStretch[0] === valueStretch[1];
  return (isEmpty ? keyStretch : undefined) ?? valueStretch ?? [0, 0];
};

/** Start and end of what stands exactly at a place, in UTF-16 units; nothing where the file has no such place. */
export const stretchAt = (file: SourceFile, place: Place): Stretch | undefined => {
  const { key, value, whole, from } = follow(file, place.path);
  return whole ? stretchOf(place.on === "key" ? key : value, file.text, from) : undefined;
};

export const spotAt = ({ lineStarts, text }: SourceFile, offset: number): Spot => {
  const within = Math.max(0, Math.min(offset, text.length));
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? 0) <= within) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: within - (lineStarts[low] ?? 0) + 1 };
};

const nowhere: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** Where a place is in its file: the nearest key above it if the file does not have it. */
export const locate = (
  { files }: { readonly files: readonly SourceFile[] },
  place: Place,
): Range => {
  const file = files.find(({ name }) => name === place.file);
  if (!file) return nowhere;
  const [start, end] = stretch(file, place);
  return { start: spotAt(file, start), end: spotAt(file, Math.max(start, end)) };
};
