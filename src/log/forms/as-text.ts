import { padded, widest } from "../../util/columns.ts";
import type { LogLine } from "../log-line.ts";
import type { LogWords } from "../words.ts";
import { cellsOf, headsOf } from "./cells-of.ts";

type Looks = {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
};

/** For people at a terminal: the oldest first, as a change log is read. */
export const asText = (lines: readonly LogLine[], words: LogWords, looks: Looks): string => {
  const rows = [headsOf(words), ...lines.map((line) => cellsOf(line, words))];
  const widths = (rows[0] ?? []).map((_, place) => widest(rows.map((row) => row[place] ?? "")));
  const drawn = rows.map((row) =>
    row
      .map((cell, place) => (place === row.length - 1 ? cell : padded(cell, widths[place] ?? 0)))
      .join("  "),
  );
  const [head = "", ...rest] = drawn;
  return `${[looks.strong(head), ...rest, "", looks.faint(words.legend)].join("\n")}\n`;
};
