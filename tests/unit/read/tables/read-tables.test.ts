import { mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { complaints } from "../../../../src/diagnostics/complaints.ts";
import type { Disk } from "../../../../src/read/disk.ts";
import { nodeDisk } from "../../../../src/read/node-disk.ts";
import { read } from "../../../../src/read/read.ts";
import { readTables } from "../../../../src/read/tables/read-tables.ts";
import type { NamedTable } from "../../../../src/read/tables/sheet.ts";
import { memoryDisk } from "../memory-disk.ts";
import { spotsOf } from "./said-of.ts";

const wholePlan = (named: string) => `format: 1\nregion:\n  statistics: ${named}\n`;

const tablesOf = async (
  named: string,
  disk: Disk,
  more: Partial<NamedTable> = {},
  at = "plan.yaml",
) => {
  const { complain, said } = complaints();
  const { source, files } = await read(at, disk, complain);
  if (!source) throw new Error("no plan");
  const table = { path: ["region", "statistics"], key: "region.statistics", named, ...more };
  const tables = await readTables(source, [table], disk, complain);
  return { ...tables, spots: spotsOf(said(), [...files, ...tables.files]) };
};

const inMemory = (named: string, files: Readonly<Record<string, string>> = {}, more = {}) =>
  tablesOf(named, memoryDisk({ "plan.yaml": wholePlan(JSON.stringify(named)), ...files }), more);

describe("a table the plan names", () => {
  it.each(["data/a.csv", "./data/a.csv", "data\\a.csv", ".//data/a.csv"])(
    "is read from the plan's folder: %s",
    async (named) => {
      const { sheets, spots, files } = await inMemory(named, { "data/a.csv": "x,y\n1,2\n" });
      expect(spots).toEqual([]);
      expect(sheets.get("region.statistics")?.rows).toEqual([
        ["x", "y"],
        ["1", "2"],
      ]);
      expect(files.map(({ name }) => name)).toEqual(["data/a.csv"]);
    },
  );

  it("is read beside a plan in a folder", async () => {
    const disk = memoryDisk({ "p/plan.yaml": wholePlan("a.csv"), "p/a.csv": "x\n1\n" });
    const { files, spots } = await tablesOf("a.csv", disk, {}, "p");
    expect([spots, files.map(({ name }) => name)]).toEqual([[], ["p/a.csv"]]);
  });

  it.each([
    ["/etc/passwd", "table/path absolute"],
    ["C:\\data\\a.csv", "table/path absolute"],
    ["\\\\server\\a.csv", "table/path absolute"],
    ["../a.csv", "table/path outside"],
    ["data/../../a.csv", "table/path outside"],
    ["data\\..\\a.csv", "table/path outside"],
    ["", "table/path blank"],
    ["data/b.csv", "table/absent file"],
    ["data", "table/kind file"],
  ])("is refused at the plan's value: %s", async (named, said) => {
    const { spots, sheets } = await inMemory(named, { "data/a.csv": "x,y\n1,2\n" });
    expect(spots).toEqual([`${said} plan.yaml 3:15`]);
    expect(sheets.size).toBe(0);
  });

  it("is not followed through a link that leads out of the plan's folder", async () => {
    const outside = mkdtempSync(join(tmpdir(), "rip-outside-"));
    const inside = mkdtempSync(join(tmpdir(), "rip-inside-"));
    writeFileSync(join(outside, "secret.csv"), "x\n1\n");
    writeFileSync(join(inside, "own.csv"), "x\n1\n");
    writeFileSync(join(inside, "plan.yaml"), wholePlan("a.csv"));
    symlinkSync(join(outside, "secret.csv"), join(inside, "a.csv"));
    symlinkSync(join(inside, "own.csv"), join(inside, "b.csv"));
    const plan = join(inside, "plan.yaml");
    const refused = await tablesOf("a.csv", nodeDisk, {}, plan);
    expect(refused.spots.join()).toContain("table/path link");
    expect(refused.sheets.size).toBe(0);
    expect((await tablesOf("b.csv", nodeDisk, {}, plan)).spots).toEqual([]);
  });

  it("is refused where it is too large, before it is read", async () => {
    const disk = memoryDisk({ "plan.yaml": wholePlan("a.csv"), "a.csv": "x" });
    const large: Disk = {
      ...disk,
      size: async () => 5_000_001,
      readText: async (path) => {
        if (path === "a.csv") throw new Error("read");
        return disk.readText(path);
      },
    };
    // the plan itself is small
    const sized: Disk = { ...large, size: async (path) => (path === "a.csv" ? 5_000_001 : 9) };
    expect((await tablesOf("a.csv", sized)).spots).toEqual([
      "table/too-large found plan.yaml 3:15",
    ]);
  });

  it("says what the system answers", async () => {
    const disk = memoryDisk({ "plan.yaml": wholePlan("a.csv"), "a.csv": "x" });
    const locked: Disk = {
      ...disk,
      readText: async (path) => {
        if (path === "a.csv") throw Object.assign(new Error("no"), { code: "EACCES" });
        return disk.readText(path);
      },
    };
    expect((await tablesOf("a.csv", locked)).spots).toEqual([
      "table/unreadable found plan.yaml 3:15",
    ]);
  });

  it("has its members in a folder, of which some may be missing", async () => {
    const members = [
      { name: "a.csv", required: true },
      { name: "b.csv", required: true },
      { name: "c.csv", required: false },
    ];
    const files = { "io/a.csv": "x\n1\n", "io/other.csv": "" };
    const { spots, sheets } = await inMemory("io/", files, { members });
    expect(spots).toEqual(["table/absent member plan.yaml 3:15"]);
    expect([...sheets.keys()]).toEqual(["region.statistics/a.csv"]);
    expect((await inMemory("io/a.csv", files, { members })).spots).toEqual([
      "table/kind folder plan.yaml 3:15",
    ]);
  });
});
