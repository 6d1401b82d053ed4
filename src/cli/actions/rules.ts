import { severityAt } from "../../check/check.ts";
import type { Rule } from "../../check/rule.ts";
import { rules as registry } from "../../check/rules/index.gen.ts";
import { enumerations } from "../../model/enumerations.ts";
import { columns } from "../../util/columns.ts";
import type { RulesCall } from "../commands/rules.ts";
import { type ExitCode, exit } from "../exit.ts";
import type { Ui } from "../ui.ts";

const all: readonly Rule[] = [...(registry as readonly Rule[])].sort(
  (a, b) => a.step - b.step || a.number - b.number,
);

const cells = (rule: Rule, ui: Ui, label: (severity: Rule["severity"]) => string) => [
  rule.id,
  rule.title[ui.language],
  String(rule.step),
  rule.from === "draft"
    ? label(rule.severity)
    : ui.texts.severityBefore(label(rule.severity), label(severityAt(rule, "draft"))),
  enumerations.status[rule.from][ui.language],
  rule.principle[ui.language],
];

const table = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => columns(row[column] ?? ""))),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => `${cell}${" ".repeat((widths[column] ?? 0) - columns(cell))}`)
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
};

const markdown = (rows: readonly (readonly string[])[]): string => {
  const line = (row: readonly string[]) =>
    `| ${row.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(head.map(() => "---")), ...body.map(line)].join("\n");
};

const json = (rule: Rule) => ({
  id: rule.id,
  number: rule.number,
  title: rule.title,
  step: rule.step,
  severity: rule.severity,
  from: rule.from,
  before: severityAt(rule, "draft"),
  limits: rule.limits,
  principle: rule.principle,
});

export const rules = async ({ flags, ui }: RulesCall): Promise<ExitCode> => {
  if (flags.format === "json") {
    ui.print(`${JSON.stringify({ formatVersion: "1.0", rules: all.map(json) }, null, 2)}\n`);
    return exit.fine;
  }
  const { label } = await ui.speech();
  const { id, title, step, severity, from, principle } = ui.texts.ruleColumns;
  const rows = [
    [id, title, step, severity, from, principle],
    ...all.map((rule) => cells(rule, ui, label)),
  ];
  ui.print(`${flags.format === "markdown" ? markdown(rows) : table(rows)}\n`);
  return exit.fine;
};
