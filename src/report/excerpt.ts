import type { Range } from "../read/locate.ts";
import type { SourceFile } from "../read/source.ts";
import { clusters } from "../util/clusters.ts";
import { columns } from "../util/columns.ts";
import { visible } from "../util/visible.ts";

/** One line of the user's file as it is shown; a mark counts in cells of the terminal. */
export type ExcerptLine = {
  readonly number: number;
  readonly text: string;
  readonly mark?: { readonly indent: number; readonly length: number };
};

/** UTF-16 units looked at on each side of a mark: lines may be megabytes long. */
const reach = 300;

const shownText = (text: string): string => visible(text.replaceAll("\t", "    "));

const isLowSurrogate = (text: string, index: number): boolean =>
  (text.charCodeAt(index) & 0xfc00) === 0xdc00;

/** The nearest index at or after which no character is cut in two. */
const whole = (text: string, index: number): number =>
  isLowSurrogate(text, index) ? index + 1 : index;

/** As many characters as fit into the cells, from the start. */
const fitted = (characters: readonly string[], cells: number): readonly string[] => {
  let room = cells;
  const end = characters.findIndex((character) => {
    room -= columns(character);
    return room < 0;
  });
  return end === -1 ? characters : characters.slice(0, end);
};

const cropEnd = (text: string, cells: number): string =>
  columns(text) <= cells ? text : `${fitted(clusters(text), Math.max(0, cells - 1)).join("")}…`;

const cropStart = (text: string, cells: number): string =>
  columns(text) <= cells
    ? text
    : `…${[...fitted(clusters(text).toReversed(), Math.max(0, cells - 1))].reverse().join("")}`;

type Stretch = { readonly start: number; readonly end: number };

const markedLine = (line: string, { start, end }: Stretch, width: number) => {
  const from = start > reach ? whole(line, start - reach) : 0;
  const to = whole(line, Math.min(end, start + reach));
  const before = shownText(line.slice(from, start));
  const marked = shownText(line.slice(start, to));
  const after = shownText(line.slice(to, whole(line, to + reach)));
  const left = cropStart(before, Math.max(12, width - columns(marked + after)));
  const middle = cropEnd(marked, Math.max(12, width - columns(left)));
  const room = Math.max(1, width - columns(left + middle));
  const right = middle === marked ? cropEnd(after, room) : "";
  const text = (left + middle + right).trimEnd();
  const indent = columns(left);
  // measured together, since a mark may begin inside a joined character
  const length = Math.max(1, columns(left + middle) - indent);
  return { text, mark: { indent, length } };
};

const lineAt = ({ text, lineStarts }: SourceFile, number: number): string => {
  const start = lineStarts[number - 1] ?? text.length;
  const end = lineStarts[number] ?? text.length;
  return text.slice(start, end).replace(/\r?\n$/, "");
};

/**
 * The line where a range begins, with the mark under it, and up to two lines above it. A range over
 * several lines is marked to the end of its first. `width` is in cells of the terminal.
 */
export const excerpt = (
  file: SourceFile,
  { start, end }: Range,
  { width, above }: { readonly width: number; readonly above: number },
): readonly ExcerptLine[] => {
  const line = lineAt(file, start.line);
  const stop = end.line > start.line ? line.length : Math.min(end.column - 1, line.length);
  const mark = { start: start.column - 1, end: Math.max(start.column - 1, stop) };
  const first = Math.max(1, start.line - Math.min(above, 2));
  const lines: ExcerptLine[] = [];
  for (let number = first; number < start.line; number += 1) {
    const plain = shownText(lineAt(file, number).slice(0, reach)).trimEnd();
    lines.push({ number, text: cropEnd(plain, width) });
  }
  return [...lines, { number: start.line, ...markedLine(line, mark, width) }];
};
