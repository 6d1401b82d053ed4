import type { Severity } from "../../diagnostics/diagnostic.ts";
import type { Finding } from "../finding.ts";
import { jsonText } from "../json-text.ts";
import type { Reporter } from "../reporter.ts";
import { bareScope, type Scope } from "../scope.ts";

/** "critical" and "blocker" are left to faults of running programs. */
const weights: Readonly<Record<Severity, string>> = {
  error: "major",
  warning: "minor",
  note: "info",
};

const issue = (finding: Finding, { fingerprints, plans, rooted }: Scope) => {
  const mark = fingerprints.get(finding) ?? "";
  const { code, file, help, message, range, severity } = finding;
  return {
    type: "issue",
    check_name: code,
    description: message,
    ...(help !== undefined && { content: { body: help } }),
    categories: ["Clarity"],
    severity: weights[severity],
    // two plans may have the same fault at the same place
    fingerprint: plans.length > 1 ? `${rooted(file)}#${mark}` : mark,
    location: { path: rooted(file), lines: { begin: range.start.line, end: range.end.line } },
  };
};

/** The code quality report of GitLab. It knows no waivers: what is waived is left out. */
export const codeclimate: Reporter = {
  id: "codeclimate",
  needs: ["fingerprints"],
  report: (findings, { scope = bareScope }) =>
    jsonText(findings.filter(({ waiver }) => !waiver).map((finding) => issue(finding, scope))),
};
