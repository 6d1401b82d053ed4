import type { Severity } from "../diagnostics/diagnostic.ts";
import type { Finding } from "./finding.ts";

export const severities: readonly Severity[] = ["error", "warning", "note"];

/** The findings that count, of one severity. */
export const counting = (findings: readonly Finding[], severity: Severity): readonly Finding[] =>
  findings.filter((finding) => finding.severity === severity && !finding.waiver);
