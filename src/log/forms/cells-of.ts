import { type KeptResult, keptResults } from "../kept-results.ts";
import type { LogLine } from "../log-line.ts";
import type { LogWords } from "../words.ts";

const kept = Object.keys(keptResults) as readonly KeptResult[];

export const headsOf = ({ columns }: LogWords): readonly string[] => [
  columns.version,
  columns.date,
  columns.status,
  columns.revision,
  columns.changes,
  ...kept.map((id) => columns[id]),
];

/** One line of the table, without any sign of a format. */
export const cellsOf = (line: LogLine, words: LogWords): readonly string[] => {
  const { none } = words;
  const revision = [line.revision ?? words.onDisk, ...line.tags.map((tag) => `(${tag})`)].join(" ");
  return [
    line.version ?? none,
    line.date ?? none,
    line.isUnreadable ? words.unreadable : line.status,
    revision,
    line.counts ? words.counts(line.counts) : none,
    ...kept.map((id) => line.results[id] ?? none),
  ];
};
