import type { Row } from "../document/block.ts";
import { type Span, text } from "../document/span.ts";

const none: readonly Span[] = [text("–")];

/**
 * The cells of a row, one for each column. What has nothing to say says so, so that nobody takes it
 * for forgotten; heads of rows, and rows that head or add up others, may be blank.
 */
export const rowCells = (row: Row, columns: readonly unknown[]): Row["cells"] =>
  columns.map((_, place) => {
    const spans = row.cells[place] ?? [];
    return spans.length === 0 && place > 0 && row.look === undefined ? none : spans;
  });
