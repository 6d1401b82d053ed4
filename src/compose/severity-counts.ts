import type { Diagnostic, Severity } from "../diagnostics/diagnostic.ts";

/** How many findings of each severity count, and how many are waived. */
export const severityCounts = (
  findings: readonly Diagnostic[],
): Readonly<Record<Severity | "waived", number>> => {
  const of = (severity: Severity): number =>
    findings.filter((finding) => !finding.waiver && finding.severity === severity).length;
  return {
    error: of("error"),
    warning: of("warning"),
    note: of("note"),
    waived: findings.filter((finding) => finding.waiver).length,
  };
};
