import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { unifiedDiff } from "../../../src/util/unified-diff.ts";

const folder = mkdtempSync(path.join(tmpdir(), "rip-patch-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What git makes of the text by the patch. */
const applied = (before: string, patch: string): string => {
  writeFileSync(path.join(folder, "plan.yaml"), before);
  if (patch !== "")
    execFileSync("git", ["apply", "--whitespace=nowarn", "-"], { cwd: folder, input: patch });
  return readFileSync(path.join(folder, "plan.yaml"), "utf8");
};

describe("a patch", () => {
  test("has the lines around a change, and says where it stands", () => {
    const before = Array.from({ length: 12 }, (_, place) => `${place + 1}\n`).join("");
    expect(unifiedDiff("plan.yaml", before, before.replace("6\n", "6\nsix\n"))).toBe(
      "--- a/plan.yaml\n+++ b/plan.yaml\n@@ -4,6 +4,7 @@\n 4\n 5\n 6\n+six\n 7\n 8\n 9\n",
    );
  });

  test("is empty where nothing differs", () => {
    expect(unifiedDiff("plan.yaml", "a\n", "a\n")).toBe("");
  });

  test("shows changes far from each other one by one", () => {
    const before = Array.from({ length: 40 }, (_, place) => `${place}\n`).join("");
    const after = before.replace("2\n", "two\n").replace("37\n", "37\nmore\n");
    const patch = unifiedDiff("plan.yaml", before, after);
    expect(patch.match(/^@@/gm)).toHaveLength(2);
    expect(applied(before, patch)).toBe(after);
  });

  test("is read by git for any two texts, with or without a last line end", () => {
    const line = fc.constantFrom("a", "b", "  c: 1", "", "- x", "+ y", "d\r");
    const text = fc
      .tuple(fc.array(line, { minLength: 1, maxLength: 14 }), fc.boolean())
      .map(([lines, isEnded]) => lines.join("\n") + (isEnded ? "\n" : ""))
      .filter((one) => one !== "");
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(applied(before, unifiedDiff("plan.yaml", before, after))).toBe(after);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
