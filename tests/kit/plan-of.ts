import { analyse } from "../../src/analyse/analyse.ts";
import type { Use } from "../../src/analyse/analysis.ts";
import { complaints } from "../../src/diagnostics/complaints.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import type { Plan } from "../../src/model/plan.ts";
import { readText } from "../../src/read/read.ts";
import type { SourceFile } from "../../src/read/source.ts";
import { parseSheet } from "../../src/read/tables/parse-sheet.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { validate } from "../../src/validate/validate.ts";

export type Written = {
  readonly plan: Plan;
  readonly use: Use;
  readonly files: readonly SourceFile[];
  /** What the stages before the rules said. */
  readonly said: readonly Diagnostic[];
};

/** CSV texts by what the plan finds them by, such as `region.statistics`. */
export type WrittenTables = Readonly<Record<string, string>>;

/** The plan a YAML text stands for, by the real stages. Throws where the text is no plan at all. */
export const planOf = (yaml: string, name = "plan.yaml", tables: WrittenTables = {}): Written => {
  const { complain, said } = complaints();
  const { source, files } = readText(name, yaml, complain);
  const parsed = Object.entries(tables).map(
    ([key, text]) => [key, parseSheet(`${key}.csv`, text, complain)] as const,
  );
  const sheets = new Map(parsed.flatMap(([key, { sheet }]) => (sheet ? [[key, sheet]] : [])));
  const validated = source && validate(source, complain);
  if (!source || !validated) throw new Error(`no plan: ${JSON.stringify(said())}`);
  const plan = resolve(source, validated.file, complain, sheets);
  const all = [...files, ...parsed.map(([, { file }]) => file)];
  return { plan, use: analyse(plan), files: all, said: said() };
};

/** The same, for texts that must be free of faults. */
export const soundPlanOf = (yaml: string, tables: WrittenTables = {}): Written => {
  const written = planOf(yaml, "plan.yaml", tables);
  if (written.said.length > 0) throw new Error(`not sound: ${JSON.stringify(written.said)}`);
  return written;
};
