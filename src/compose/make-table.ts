import type { Column, Row, Table } from "../document/block.ts";
import type { Span } from "../document/span.ts";

type Spans = readonly Span[];

/** Columns by their titles; those of numbers and marks say how they stand. */
type Heading = string | readonly [title: string, align: Column["align"]];

type Wish = {
  /** Number in the contents of the document, "T4"; a table without one gives its id instead. */
  readonly number: string;
  readonly id?: string;
  readonly caption: string;
  readonly columns: readonly Heading[];
  readonly rows: readonly (readonly Spans[] | Row)[];
  readonly note?: Spans;
};

const isRow = (row: readonly Spans[] | Row): row is Row => "cells" in row;

export const makeTable = ({ number, id, caption, columns, rows, note }: Wish): Table => ({
  kind: "table",
  id: id ?? number.toLowerCase(),
  number,
  caption,
  columns: columns.map((heading) =>
    typeof heading === "string"
      ? { title: heading, align: "start" }
      : { title: heading[0], align: heading[1] },
  ),
  rows: rows.map((row) => (isRow(row) ? row : { cells: row })),
  ...(note && note.length > 0 ? { note } : {}),
});

/** A row that heads those under it. */
export const groupRow = (heading: Spans, columns: number): Row => ({
  cells: [heading, ...Array.from({ length: columns - 1 }, () => [])],
  look: "group",
});
