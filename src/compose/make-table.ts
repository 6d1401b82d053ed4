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

/** What stands where a plan need not say anything; the same in every language. */
const nothing = "–";

const isNothing = (spans: Spans | undefined): boolean =>
  (spans ?? []).every((span) => span.kind === "text" && span.text === nothing);

/** Places of the columns that say something; the first one heads the rows. */
const speaking = (columns: number, rows: readonly Row[]): readonly number[] =>
  [...Array(columns).keys()].filter(
    (place) => place === 0 || !rows.every(({ cells }) => isNothing(cells[place])),
  );

const at = <T>(things: readonly T[], places: readonly number[]): readonly T[] =>
  things.filter((_, place) => places.includes(place));

/** A table of its rows; a column in which no row says anything is left out. */
export const makeTable = (wish: Wish): Table => {
  const { number, id, caption, columns, rows: given, note } = wish;
  const rows = given.map((row) => (isRow(row) ? row : { cells: row }));
  const said = speaking(columns.length, rows);
  // names alone would be no table: then it shows what is still empty
  const kept = said.length > 1 ? said : [...columns.keys()];
  return {
    kind: "table",
    id: id ?? number.toLowerCase(),
    number,
    caption,
    columns: at(columns, kept).map((heading) =>
      typeof heading === "string"
        ? { title: heading, align: "start" }
        : { title: heading[0], align: heading[1] },
    ),
    rows: rows.map((row) => ({ ...row, cells: at(row.cells, kept) })),
    ...(note && note.length > 0 ? { note } : {}),
  };
};

/** A row that heads those under it. */
export const groupRow = (heading: Spans, columns: number): Row => ({
  cells: [heading, ...Array.from({ length: columns - 1 }, () => [])],
  look: "group",
});
