import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { lineDiff } from "../../../src/util/line-diff.ts";

it("is empty where nothing differs", () => {
  expect(lineDiff("x", "a\nb\n", "a\nb\n")).toBe("");
});

it.each([
  ["a\nb\nc\n", "a\nB\nc\n"],
  ["a\nb\nc\nd\n", "A\nb\nc\nD\n"],
  ["a\nb\nc\n", "a\nc\n"],
  ["a\nc\n", "a\nb\nc\n"],
])("turns %j into %j with git apply", (before, after) => {
  const folder = mkdtempSync(path.join(tmpdir(), "rip-diff-"));
  try {
    writeFileSync(path.join(folder, "x"), before);
    writeFileSync(path.join(folder, "d"), lineDiff("x", before, after));
    execFileSync("git", ["apply", "--unidiff-zero", "-p0", "d"], { cwd: folder });
    expect(readFileSync(path.join(folder, "x"), "utf8")).toBe(after);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
