import { complaints } from "../../../../src/diagnostics/complaints.ts";
import type { Diagnostic } from "../../../../src/diagnostics/diagnostic.ts";
import { locate } from "../../../../src/read/locate.ts";
import type { SourceFile } from "../../../../src/read/source.ts";
import { parseSheet } from "../../../../src/read/tables/parse-sheet.ts";

/** `code key file line:column` of each finding. */
export const spotsOf = (
  findings: readonly Diagnostic[],
  files: readonly SourceFile[],
): readonly string[] =>
  findings.map(({ code, key, place }) => {
    const { start } = locate({ files }, place);
    return `${code} ${key} ${place.file} ${start.line}:${start.column}`;
  });

/** A CSV text taken apart, with what is said of it. */
export const sheetOf = (text: string) => {
  const { complain, said } = complaints();
  const { file, sheet } = parseSheet("a.csv", text, complain);
  return { file, sheet, spots: spotsOf(said(), [file]) };
};
