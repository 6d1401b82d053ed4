import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WorldRefusal } from "../../../src/diagnostics/world-refusal.ts";
import { append } from "../../../src/write/append.ts";
import { nodeWriteDisk } from "../../../src/write/node-write-disk.ts";

describe("append", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "rip-append-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("keeps what is there, and begins a file where there is none", async () => {
    const file = path.join(folder, "step.md");
    await append(file, "一\n", nodeWriteDisk);
    writeFileSync(file, "another\n", { flag: "a" });
    await append(file, "二\n", nodeWriteDisk);
    expect(readFileSync(file, "utf8")).toBe("一\nanother\n二\n");
  });

  it("refuses in the words of the world, and makes no folder", async () => {
    const attempts = [path.join(folder, "no", "step.md"), folder];
    for (const file of attempts) {
      await expect(append(file, "x", nodeWriteDisk)).rejects.toBeInstanceOf(WorldRefusal);
    }
    await expect(append(folder, "x", nodeWriteDisk)).rejects.toMatchObject({ key: "inTheWay" });
  });
});
