import { createHash } from "node:crypto";
import type { SourceFile } from "../read/source.ts";
import { steadyPath } from "../read/steady-path.ts";
import type { Finding } from "./finding.ts";

type Placed = Pick<Finding, "code" | "key" | "file" | "path">;

/** Of a finding: what is said, about what; neither its line nor its figures. */
const identity = (finding: Placed, files: readonly SourceFile[]): string =>
  JSON.stringify([finding.code, finding.key, steadyPath(files, finding)]);

const length = 16;

/**
 * For each finding 16 hexadecimal digits that stay the same when lines move, when figures change or
 * when the plan is read from another folder. Findings that are alike are told apart by their order.
 */
export const fingerprints = (
  findings: readonly Placed[],
  files: readonly SourceFile[],
): readonly string[] => {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const name = identity(finding, files);
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return createHash("sha256").update(`${name}#${before}`).digest("hex").slice(0, length);
  });
};
