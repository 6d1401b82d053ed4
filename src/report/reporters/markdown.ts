import { counting, severities } from "../by-severity.ts";
import { cellText, codeCell } from "../cell-text.ts";
import { countsOf, type Finding } from "../finding.ts";
import type { Gate } from "../gate.ts";
import { fieldsText, gateLines } from "../gate-lines.ts";
import { clickable, type Reporter, type Setting } from "../reporter.ts";
import { bareScope } from "../scope.ts";

type Column = "place" | "rule" | "finding" | "help" | "waiver";

const cells: Readonly<Record<Column, (finding: Finding, setting: Setting) => string>> = {
  place: ({ file, range }, { scope = bareScope }) =>
    codeCell(clickable({ file: scope.rooted(file), range })),
  rule: ({ code }) => codeCell(code),
  finding: ({ message }) => cellText(message),
  help: ({ help = "" }) => cellText(help),
  waiver: ({ waiver }, { words }) => (waiver ? cellText(words.waived(waiver)) : ""),
};

const row = (texts: readonly string[]): string =>
  `|${texts.map((text) => (text === "" ? " " : ` ${text} `)).join("|")}|`;

const table = (
  findings: readonly Finding[],
  columns: readonly Column[],
  setting: Setting,
): string =>
  [
    row(columns.map((column) => setting.words.columns[column])),
    row(columns.map(() => "---")),
    ...findings.map((finding) => row(columns.map((column) => cells[column](finding, setting)))),
  ].join("\n");

const fold = (waived: readonly Finding[], setting: Setting): readonly string[] =>
  waived.length === 0
    ? []
    : [
        "<details>",
        `<summary>${setting.words.headings.waived} (${waived.length})</summary>`,
        table(waived, ["place", "rule", "finding", "waiver"], setting),
        "</details>",
      ];

const gateParts = (gate: Gate, { words }: Setting): readonly string[] => {
  const { heading, lines } = gateLines(gate, words);
  const items = lines.map(({ who, tasks }) => {
    const fields = tasks.map(
      ({ codes, writes }) =>
        `  - ${fieldsText(writes, codeCell)} (${codes.map(codeCell).join(", ")})`,
    );
    return [`- ${cellText(who)}`, ...fields].join("\n");
  });
  return [`### ${cellText(heading)}`, ...(items.length > 0 ? [items.join("\n")] : [])];
};

/** For a pull request or the summary of a job: the counts, then a table for each severity. */
export const markdown: Reporter = {
  id: "markdown",
  report: (findings, setting) => {
    const { words } = setting;
    const parts = severities.flatMap((severity) => {
      const own = counting(findings, severity);
      if (own.length === 0) return [];
      const heading = `### ${words.headings[severity]} (${own.length})`;
      return [heading, table(own, ["place", "rule", "finding", "help"], setting)];
    });
    const waived = findings.filter(({ waiver }) => waiver);
    const counts = words.summary(setting.counts ?? countsOf(findings));
    const title = ["## rip check", counts];
    const gates = (setting.gates ?? []).flatMap((gate) => gateParts(gate, setting));
    return `${[...title, ...gates, ...parts, ...fold(waived, setting)].join("\n\n")}\n`;
  },
};
