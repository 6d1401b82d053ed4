import type { LogLine } from "../log-line.ts";
import type { LogWords } from "../words.ts";
import { cellsOf, headsOf } from "./cells-of.ts";

const cell = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_[\]<|~]/g, "\\$&");

const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;

/** For a merge request, a release or the summary of a job. */
export const asMarkdown = (plan: string, lines: readonly LogLine[], words: LogWords): string => {
  const heads = headsOf(words);
  const rule = `| ${heads.map(() => "---").join(" | ")} |`;
  const table = [row(heads), rule, ...lines.map((line) => row(cellsOf(line, words)))];
  return `${[`# ${cell(words.title(plan))}`, "", ...table, "", words.legend].join("\n")}\n`;
};
