import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WorldRefusal } from "../../../src/diagnostics/world-refusal.ts";
import { compare } from "../../../src/write/compare.ts";
import { nodeWriteDisk } from "../../../src/write/node-write-disk.ts";
import { write } from "../../../src/write/write.ts";
import { memoryDisk } from "../../kit/memory-disk.ts";

const refused = async (attempt: Promise<unknown>): Promise<WorldRefusal> => {
  try {
    await attempt;
  } catch (error) {
    if (error instanceof WorldRefusal) return error;
    throw error;
  }
  throw new Error("nothing was refused");
};

describe("write on a disk in memory", () => {
  it("writes a neighbour first and then renames it, so that no half file is ever there", async () => {
    const disk = memoryDisk();
    await write([{ path: "a/b.md", text: "x" }], "out", disk);
    expect(disk.deeds).toEqual([
      "new out/a/.b.md.rip-new",
      "rename out/a/.b.md.rip-new out/a/b.md",
    ]);
    expect(disk.texts()).toEqual({ "out/a/b.md": "x" });
  });

  it("leaves a file alone that already has these bytes", async () => {
    const disk = memoryDisk({ "out/a.md": "same", "out/b.md": "old" });
    const written = await write(
      [
        { path: "a.md", text: "same" },
        { path: "b.md", text: "新" },
      ],
      "out",
      disk,
    );
    expect(written).toEqual([
      { path: "out/a.md", bytes: 4, changed: false },
      { path: "out/b.md", bytes: 3, changed: true },
    ]);
    expect(disk.deeds).toHaveLength(2);
  });

  it("names nothing outside the folder, whatever the path", async () => {
    const piece = fc.constantFrom("..", ".", "a", "", "b.md", "C:", "\\", "a\\..\\b", "\0");
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 5 }), async (pieces) => {
        const disk = memoryDisk();
        await write([{ path: pieces.join("/"), text: "x" }], "out", disk).catch(() => {});
        for (const file of Object.keys(disk.texts())) {
          expect(path.posix.normalize(file).startsWith("out/")).toBe(true);
        }
      }),
    );
  });

  it("refuses the whole run before the first file if one path is wrong", async () => {
    const disk = memoryDisk();
    const outputs = [
      { path: "good.md", text: "x" },
      { path: "../bad.md", text: "x" },
    ];
    await expect(write(outputs, "out", disk)).rejects.toThrow("leaves its folder");
    expect(disk.texts()).toEqual({});
  });

  it.each([
    ["EACCES", "noPermission"],
    ["ENOSPC", "full"],
    ["EROFS", "readOnly"],
    ["EIO", "other"],
  ])("tells %s as %s", async (code, key) => {
    const disk = memoryDisk({}, { out: code });
    const refusal = await refused(write([{ path: "a.md", text: "x" }], "out", disk));
    expect(refusal).toMatchObject({ code: "disk/write", key });
  });

  it("leaves nothing behind where a rename fails, and the old file whole", async () => {
    const disk = memoryDisk({ "out/a.md": "old" });
    const failing = {
      ...disk,
      rename: () => Promise.reject(Object.assign(new Error("full"), { code: "ENOSPC" })),
    };
    await refused(write([{ path: "a.md", text: "new" }], "out", failing));
    expect(disk.texts()).toEqual({ "out/a.md": "old" });
  });

  it("compares without writing", async () => {
    const disk = memoryDisk({ "out/a.md": "same", "out/b.md": "old" });
    const outputs = ["a.md", "b.md", "c.md"].map((name) => ({ path: name, text: "same" }));
    expect(await compare(outputs, "out", disk)).toEqual([
      { path: "out/a.md", state: "current" },
      { path: "out/b.md", state: "stale" },
      { path: "out/c.md", state: "missing" },
    ]);
    expect(disk.deeds).toEqual([]);
  });
});

describe("write on the real disk", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "rip-write-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const one = (text: string, name = "a.md") =>
    write([{ path: name, text }], `${folder}/out`, nodeWriteDisk);

  it("makes the folders and the file, and no other", async () => {
    await one("本文", "figures/a.svg");
    expect(readFileSync(`${folder}/out/figures/a.svg`, "utf8")).toBe("本文");
    expect(readdirSync(`${folder}/out/figures`)).toEqual(["a.svg"]);
  });

  it("does not touch a file that would stay the same", async () => {
    await one("x");
    utimesSync(`${folder}/out/a.md`, 1, 1);
    await one("x");
    expect(statSync(`${folder}/out/a.md`).mtimeMs).toBe(1000);
    await one("y");
    expect(statSync(`${folder}/out/a.md`).mtimeMs).toBeGreaterThan(1000);
  });

  it("follows no link out of the output folder", async () => {
    mkdirSync(`${folder}/out`);
    mkdirSync(`${folder}/elsewhere`);
    symlinkSync(`${folder}/elsewhere`, `${folder}/out/figures`);
    expect(await refused(one("x", "figures/a.svg"))).toMatchObject({ key: "outside" });
    expect(readdirSync(`${folder}/elsewhere`)).toEqual([]);
  });

  it("replaces a link to a file instead of writing through it", async () => {
    mkdirSync(`${folder}/out`);
    writeFileSync(`${folder}/precious`, "mine");
    symlinkSync(`${folder}/precious`, `${folder}/out/a.md`);
    await one("x");
    expect(readFileSync(`${folder}/precious`, "utf8")).toBe("mine");
    expect(readFileSync(`${folder}/out/a.md`, "utf8")).toBe("x");
  });

  it.runIf(existsSync("/proc/self"))(
    "ends where the system says that no folder can be made",
    { timeout: 5000 },
    async () => {
      const outputs = [{ path: "a.md", text: "x" }];
      const refusal = await refused(write(outputs, "/proc/documents/of/plan", nodeWriteDisk));
      expect(refusal).toMatchObject({ code: "disk/write" });
    },
  );

  it("says so where a file stands in the way of the folder, or a folder of the file", async () => {
    writeFileSync(`${folder}/out`, "a file");
    expect(await refused(one("x"))).toMatchObject({ key: "inTheWay" });
    rmSync(`${folder}/out`);
    mkdirSync(`${folder}/out/a.md`, { recursive: true });
    expect(await refused(one("x"))).toMatchObject({ key: "inTheWay" });
    expect(readdirSync(`${folder}/out`)).toEqual(["a.md"]);
  });
});
