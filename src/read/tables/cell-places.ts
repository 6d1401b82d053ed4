import type { Place } from "../../diagnostics/place.ts";
import { once } from "../../util/once.ts";

type Stretch = readonly [start: number, end: number];

const endsLine = (text: string, index: number): boolean =>
  text[index] === "\n" || text[index] === "\r";

/** The first position behind a cell: a comma, a line end or the end of the text. */
const cellEnd = (text: string, start: number): number => {
  let index = start;
  if (text[start] === '"') {
    index = text.indexOf('"', start + 1);
    while (index !== -1 && text[index + 1] === '"') index = text.indexOf('"', index + 2);
    if (index === -1) return text.length;
  }
  while (index < text.length && text[index] !== "," && !endsLine(text, index)) index += 1;
  return index;
};

const cellsFrom = (text: string, start: number): readonly Stretch[] => {
  const cells: Stretch[] = [];
  let from = start;
  for (;;) {
    const end = cellEnd(text, from);
    cells.push([from, end]);
    if (text[end] !== ",") return cells;
    from = end + 1;
  }
};

/** Where the lines with something in them begin; a line end inside quotes ends none. */
const recordStarts = (text: string): readonly number[] => {
  const starts: number[] = [];
  let index = 0;
  while (index < text.length) {
    if (endsLine(text, index)) {
      index += 1;
      continue;
    }
    starts.push(index);
    let end = cellEnd(text, index);
    while (text[end] === ",") end = cellEnd(text, end + 1);
    index = end;
  }
  return starts;
};

const trimmed = (text: string, [start, end]: Stretch): Stretch => {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return from === to ? [start, end] : [from, to];
};

/**
 * Where the cells of a CSV text stand. Looked for only when a fault is to be told, because most tables
 * have none and the parser keeps no places.
 */
export const cellPlaces = (
  file: string,
  text: string,
): ((record: number, column?: number) => Place) => {
  const starts = once(() => recordStarts(text));
  // faults of one row are told one after the other, and a row may have a million cells
  let last: { readonly start: number; readonly cells: readonly Stretch[] } | undefined;
  const cellsAt = (start: number): readonly Stretch[] => {
    if (last?.start !== start) last = { start, cells: cellsFrom(text, start) };
    return last.cells;
  };
  return (record, column) => {
    const start = starts()[record] ?? text.length;
    const cells = cellsAt(start);
    const end = cells.at(-1)?.[1] ?? start;
    const firstLine = text.slice(start, end).search(/[\r\n]/);
    const whole: Stretch = [start, firstLine === -1 ? end : start + firstLine];
    // a row that is too short is shown whole
    const found = column === undefined ? whole : (cells[column] ?? whole);
    return { file, path: [], offset: trimmed(text, found) };
  };
};
