import { countsOf, type Finding, type Remark, type Replacement } from "../finding.ts";
import { formatVersion } from "../findings-schema.ts";
import type { Gate } from "../gate.ts";
import { jsonText } from "../json-text.ts";
import type { Reporter } from "../reporter.ts";

/** A JSON Pointer (RFC 6901) into the plan. */
const pointer = (path: Finding["path"]): string =>
  path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

const placed = ({ file, range, message }: Remark) => ({
  message,
  file,
  start: range.start,
  end: range.end,
});

const replaced = ({ file, range, by }: Replacement) => ({
  file,
  start: range.start,
  end: range.end,
  text: by,
});

const entry = (finding: Finding) => ({
  code: finding.code,
  key: finding.key,
  severity: finding.severity,
  ...placed(finding),
  path: pointer(finding.path),
  facts: finding.facts,
  measured: finding.measured ?? null,
  help: finding.help ?? null,
  writes: finding.writes,
  resolvers: finding.resolvers,
  fixes: finding.edits.map(replaced),
  related: finding.related.map(placed),
  waiver: finding.waiver ?? null,
  more: finding.more,
});

const gateEntry = ({ plan, status, isOpen, shares }: Gate) => ({
  plan,
  status,
  isOpen,
  shares: shares.map(({ institution, isLead, findings }) => ({
    institution: institution ?? null,
    isLead,
    findings: findings.map(({ code, path, writes }) => ({ code, path: pointer(path), writes })),
  })),
});

/** For programs: lines and columns count from 1, columns and ends in UTF-16 units. */
export const json: Reporter = {
  id: "json",
  report: (findings, { gates, version }) => {
    const counts = countsOf(findings);
    const opens = gates === undefined ? {} : { gates: gates.map(gateEntry) };
    return jsonText({ formatVersion, version, counts, findings: findings.map(entry), ...opens });
  },
};
