import { columns } from "../../util/columns.ts";
import { visible } from "../../util/visible.ts";
import { countsOf, type Finding } from "../finding.ts";
import type { Reporter, Setting } from "../reporter.ts";

type Line = { readonly finding: Finding; readonly cells: readonly string[] };

const lineOf = (finding: Finding, { words }: Setting): Line => {
  const { line, column } = finding.range.start;
  const message = visible(finding.message);
  return {
    finding,
    cells: [`${line}:${column}`, words.severity[finding.severity], message, visible(finding.code)],
  };
};

const widest = (lines: readonly Line[], cell: number): number =>
  lines.reduce((most, { cells }) => Math.max(most, columns(cells[cell] ?? "")), 0);

const padding = (text: string, width: number): string =>
  " ".repeat(Math.max(0, width - columns(text)));

/** A message is not padded to the longest: one long name would push every code out of sight. */
const longest = 80;

const block = (file: string, lines: readonly Line[], { paint }: Setting): string => {
  const [places, labels, messages] = [0, 1, 2].map((cell) => widest(lines, cell));
  const rows = lines.map(({ finding, cells: [place = "", label = "", message = "", code = ""] }) =>
    [
      `  ${padding(place, places ?? 0)}${paint.dim(place)}`,
      `${paint[finding.severity](label)}${padding(label, labels ?? 0)}`,
      `${message}${padding(message, Math.min(messages ?? 0, longest))}`,
      paint.dim(code),
    ].join("  "),
  );
  return `${[paint.bold(visible(file)), ...rows].join("\n")}\n\n`;
};

/** Findings that count, under the file they are in, one line each, and the counts at the end. */
export const stylish: Reporter = {
  id: "stylish",
  report: (findings, setting) => {
    const groups = new Map<string, Line[]>();
    for (const finding of findings) {
      if (finding.waiver) continue;
      const group = groups.get(finding.file);
      if (group) group.push(lineOf(finding, setting));
      else groups.set(finding.file, [lineOf(finding, setting)]);
    }
    const blocks = [...groups].map(([file, lines]) => block(file, lines, setting));
    const counts = setting.counts ?? countsOf(findings);
    return `${blocks.join("")}${setting.paint.bold(setting.words.summary(counts))}\n`;
  },
};
