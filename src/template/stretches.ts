import type { Place } from "../diagnostics/place.ts";
import type { SourceFile } from "../read/source.ts";
import type { Located } from "./ast.ts";

type Loc = Located["loc"];

const offsetOf = ({ lineStarts, text }: SourceFile, { line, column }: Loc["start"]): number =>
  Math.min((lineStarts[line - 1] ?? 0) + column, text.length);

/** A stretch of a template as a place. */
export const stretch = (file: SourceFile, start: number, end: number): Place => ({
  file: file.name,
  path: [],
  offset: [start, end],
});

/** Where a piece of a template stands. */
export const placeOf = (file: SourceFile, { start, end }: Loc): Place =>
  stretch(file, offsetOf(file, start), offsetOf(file, end));

/** The line end after an offset. */
export const lineEnd = ({ text }: SourceFile, offset: number): number => {
  const end = text.indexOf("\n", offset);
  return end === -1 ? text.length : end;
};
