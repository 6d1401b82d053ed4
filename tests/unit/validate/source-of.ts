import { complaints } from "../../../src/diagnostics/complaints.ts";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { readText } from "../../../src/read/read.ts";
import type { Source } from "../../../src/read/source.ts";
import { type Validated, validate } from "../../../src/validate/validate.ts";

/** A source that did not pass through YAML: any value at all. */
export const sourceOf = (value: unknown): Source => ({
  name: "plan.yaml",
  folder: ".",
  files: [],
  value: value as Source["value"],
  fileOf: () => "plan.yaml",
});

type Judged = {
  readonly source: Source;
  readonly validated: Validated | undefined;
  readonly said: readonly Diagnostic[];
};

export const judge = (source: Source): Judged => {
  const { complain, said } = complaints();
  return { source, validated: validate(source, complain), said: said() };
};

/** The YAML text of a plan, read and validated; the text itself has no faults. */
export const judgeText = (text: string): Judged => {
  const { complain, said } = complaints();
  const { source } = readText("plan.yaml", text, complain);
  if (!source || said().length > 0) throw new Error(JSON.stringify(said()));
  return judge(source);
};
