import { describe, expect, test } from "vitest";
import { compareDocuments } from "../../../src/cli/compare-documents.ts";
import type { Ui } from "../../../src/cli/ui.ts";
import type { World } from "../../../src/cli/world.ts";
import { memoryDisk } from "../../kit/memory-disk.ts";

const say = (state: string) => (path: string) => `${state} ${path}`;

const ui = (lines: string[]): Ui =>
  ({
    print: (line: string) => lines.push(line.trimEnd()),
    note: () => undefined,
    texts: {
      stale: say("stale"),
      missing: say("missing"),
      extra: say("extra"),
      current: () => "",
      notCurrent: () => "",
    },
  }) as unknown as Ui;

/** What is said of the documents of a plan whose folder holds the given files. */
const said = async (
  built: readonly string[],
  onDisk: readonly string[],
  sheets: readonly string[] = [],
): Promise<readonly string[]> => {
  const lines: string[] = [];
  const disk = memoryDisk(Object.fromEntries(onDisk.map((path) => [`out/${path}`, "text"])));
  const job = {
    outputs: built.map((path) => ({ path, text: "text" })),
    folder: "out",
    sheets: sheets.map((path) => ({ path: `out/${path}`, state: "current" as const })),
  };
  const world = { disk } as unknown as World;
  const isCurrent = await compareDocuments(job, { flags: { quiet: false }, ui: ui(lines), world });
  expect(isCurrent).toBe(lines.length === 0);
  return lines;
};

const plan = ["plan.en.md", "plan.en.html"];
const annex = ["annex.en.md", "annex.en.html"];

describe("an annex", () => {
  test("that is as the plan says is not spoken of", async () => {
    const files = [...plan, ...annex, "figures/f1.en.svg"];
    expect(await said(files, files)).toEqual([]);
  });

  test("that is missing is named", async () => {
    expect(await said([...plan, ...annex], [...plan, "annex.en.md"])).toEqual([
      "missing out/annex.en.html",
    ]);
  });

  test("that the plan no longer has is named, with figures it no longer has", async () => {
    expect(await said(plan, [...plan, ...annex, "figures/f1.en.svg"])).toEqual([
      "extra out/annex.en.html",
      "extra out/annex.en.md",
      "extra out/figures/f1.en.svg",
    ]);
  });

  test("of another language, or in a format that was not asked for, may stand there", async () => {
    const others = ["annex.ja.md", "annex.en.html", "annex.en.pdf", "plan.ja.md", "notes.md"];
    expect(await said(["plan.en.md"], ["plan.en.md", ...others])).toEqual([]);
  });

  test("on paper is looked for where the plan is printed", async () => {
    const onDisk = ["plan.en.md", "plan.en.pdf", "annex.en.pdf"];
    expect(await said(["plan.en.md"], onDisk, ["plan.en.pdf"])).toEqual(["extra out/annex.en.pdf"]);
    expect(await said(["plan.en.md"], onDisk, ["plan.en.pdf", "annex.en.pdf"])).toEqual([]);
  });
});
