import { tableCell, tableLines } from "../../render/markdown/table-lines.ts";
import type { LogLine } from "../log-line.ts";
import type { LogWords } from "../words.ts";
import { cellsOf, headsOf } from "./cells-of.ts";

/** For a merge request, a release or the summary of a job. */
export const asMarkdown = (plan: string, lines: readonly LogLine[], words: LogWords): string => {
  const rows = lines.map((line) => cellsOf(line, words).map(tableCell));
  const table = tableLines(headsOf(words), rows);
  return `${[`# ${tableCell(words.title(plan))}`, "", ...table, "", words.legend].join("\n")}\n`;
};
