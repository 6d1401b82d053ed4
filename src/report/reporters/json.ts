import { visible } from "../../util/visible.ts";
import { countsOf, type Finding, type Remark } from "../finding.ts";
import type { Reporter } from "../reporter.ts";

/** Major.minor: keys are only added in a minor version, and readers ignore keys they do not know. */
const formatVersion = "1.0";

/** A JSON Pointer (RFC 6901) into the plan. */
const pointer = (path: Finding["path"]): string =>
  path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

const placed = ({ file, range, message }: Remark) => ({
  message,
  file,
  start: range.start,
  end: range.end,
});

const entry = (finding: Finding) => ({
  code: finding.code,
  key: finding.key,
  severity: finding.severity,
  ...placed(finding),
  path: pointer(finding.path),
  facts: finding.facts,
  help: finding.help ?? null,
  related: finding.related.map(placed),
  waiver: finding.waiver ?? null,
  more: finding.more,
});

/** For programs: lines and columns count from 1, columns and ends in UTF-16 units. */
export const json: Reporter = {
  id: "json",
  report: (findings, { version }) => {
    const counts = countsOf(findings);
    const answer = { formatVersion, version, counts, findings: findings.map(entry) };
    // spelling unseen characters out is the same JSON, and safe to look at in a terminal
    const lines = JSON.stringify(answer, undefined, 2).split("\n");
    return `${lines.map(visible).join("\n")}\n`;
  },
};
