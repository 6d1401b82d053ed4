import type { SourceFile } from "../source.ts";
import type { Writable } from "./amendment.ts";
import { blockLines } from "./yaml-text.ts";

/** UTF-16 units of the text and what takes their place; of a list also where the entry comes to stand. */
export type Replacement = {
  readonly start: number;
  readonly end: number;
  readonly by: string;
  readonly index?: number;
};

type Ranged = { readonly range?: readonly [number, number, number] | null };

export const rangeOf = (node: unknown): readonly [number, number] | undefined => {
  const range = (node as Ranged | null | undefined)?.range;
  return range ? [range[0], range[1]] : undefined;
};

/** A file keeps the line ends it has. */
export const lineEndOf = ({ text }: SourceFile): string => (text.includes("\r\n") ? "\r\n" : "\n");

export const columnOf = ({ text }: SourceFile, offset: number): number =>
  offset - (text.lastIndexOf("\n", offset - 1) + 1);

/** Behind the line in which the last sign before `offset` stands, a comment at its end included. */
export const behindLine = ({ text }: SourceFile, offset: number): number => {
  let last = offset;
  while (last > 0 && /\s/.test(text.charAt(last - 1))) last -= 1;
  const end = text.indexOf("\n", last);
  return end === -1 ? text.length : end + 1;
};

/** Whole lines at an offset that begins a line, or ends the text. */
export const asLines = (
  file: SourceFile,
  offset: number,
  lines: readonly string[],
): Replacement => {
  const end = lineEndOf(file);
  const open = offset > 0 && file.text.charAt(offset - 1) !== "\n" ? end : "";
  return { start: offset, end: offset, by: `${open}${lines.join(end)}${end}` };
};

/** Empty lines stay empty. */
export const indented = (lines: readonly string[], column: number): readonly string[] =>
  lines.map((line) => (line === "" ? "" : `${" ".repeat(column)}${line}`));

export const entryLines = (entry: Writable, column: number): readonly string[] => {
  const [first = "", ...rest] = blockLines(entry);
  return indented([`- ${first}`, ...indented(rest, 2)], column);
};
