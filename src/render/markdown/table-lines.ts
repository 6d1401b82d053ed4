import { escapeText } from "./escape-text.ts";

/** A text in a cell: one line, with the signs of Markdown taken as text. */
export const tableCell = (text = ""): string => escapeText(text.replace(/\s+/g, " ").trim());

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** A table of cells that are Markdown already, a line each. */
export const tableLines = (
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] => [row(heads), row(heads.map(() => "---")), ...rows.map(row)];
