import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { complaints } from "../../../src/diagnostics/complaints.ts";
import { nodeDisk } from "../../../src/read/node-disk.ts";
import { read } from "../../../src/read/read.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rip-read-"));
  await writeFile(join(folder, "plan.yaml"), "plan: { title: 計画 }\n");
  // the same title in Shift_JIS
  await writeFile(join(folder, "old.txt"), Buffer.from([0x61, 0x3a, 0x20, 0x8c, 0x76, 0x89, 0xe6]));
});
afterAll(() => rm(folder, { recursive: true }));

it("tells files, folders and nothing apart", async () => {
  expect(await nodeDisk.kind(folder)).toBe("folder");
  expect(await nodeDisk.kind(join(folder, "plan.yaml"))).toBe("file");
  expect(await nodeDisk.kind(join(folder, "none"))).toBe("absent");
  expect(await nodeDisk.kind(join(folder, "plan.yaml", "none"))).toBe("absent");
  expect(await nodeDisk.size(join(folder, "plan.yaml"))).toBe(24);
});

it("reads a folder of the real disk", async () => {
  const { source } = await read(folder, nodeDisk, (diagnostic) => expect.fail(diagnostic.code));
  expect(source?.value).toEqual({ plan: { title: "計画" } });
});

it("knows a text in Shift_JIS by its bytes", async () => {
  const { complain, said } = complaints();
  const { source } = await read(join(folder, "old.txt"), nodeDisk, complain);
  expect(source).toBeUndefined();
  expect(said().map(({ code }) => code)).toEqual(["yaml/not-utf8"]);
});
