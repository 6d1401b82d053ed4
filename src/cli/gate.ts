import type { Severity } from "../diagnostics/diagnostic.ts";
import type { Counts } from "../report/finding.ts";
import { type ExitCode, exit } from "./exit.ts";

const order = ["error", "warning", "note"] as const;

/** Findings of a severity at or above the gate fail the run; waived ones do not count. */
export const gate = (counts: Counts, failOn: Severity | "never" = "error"): ExitCode => {
  if (failOn === "never") return exit.fine;
  const counted = order.slice(0, order.indexOf(failOn) + 1);
  return counted.some((severity) => counts[severity] > 0) ? exit.findings : exit.fine;
};
