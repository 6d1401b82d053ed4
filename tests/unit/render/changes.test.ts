import { describe, expect, test } from "vitest";
import type { Rule } from "../../../src/check/rule.ts";
import { rules } from "../../../src/check/rules/index.gen.ts";
import { build } from "../../../src/pipeline.ts";
import type { Disk } from "../../../src/read/disk.ts";
import { nodeDisk } from "../../../src/read/node-disk.ts";
import { today } from "../../kit/built-plan.ts";
import { type ChangedLines, changedLines } from "../../kit/changed-lines.ts";

const name = "plans/mizuhara-instruments";

/** One piece of text of one file of the plan, and what stands in its place. */
type Change = { readonly file: string; readonly from: string; readonly to: string };

const changedDisk = ({ file, from, to }: Change): Disk => ({
  ...nodeDisk,
  readText: async (path) => {
    const text = await nodeDisk.readText(path);
    if (path !== `${name}/${file}`) return text;
    if (text.split(from).length < 2) throw new Error(`${file} does not say ${from}`);
    return text.replace(from, to);
  },
});

const volumesWith = async (disk: Disk): Promise<Readonly<Record<"plan" | "annex", string>>> => {
  const settings = { rules: rules as readonly Rule[], today };
  const { outputs } = await build({ name, formats: ["md"], languages: ["en"], settings }, disk);
  const textOf = (path: string) => outputs.find((output) => output.path === path)?.text ?? "";
  return { plan: textOf("plan.en.md"), annex: textOf("annex.en.md") };
};

const before = await volumesWith(nodeDisk);

type Changed = {
  readonly plan: ChangedLines;
  readonly annex: ChangedLines;
  /** Numbers of the chapters of the plan that are not as they were. */
  readonly chapters: readonly string[];
};

const chaptersOf = (text: string): ReadonlyMap<string, string> =>
  new Map(text.split(/^## /m).map((chapter) => [chapter.split(" ")[0] ?? "", chapter]));

const changedBy = async (change: Change): Promise<Changed> => {
  const after = await volumesWith(changedDisk(change));
  const was = chaptersOf(before.plan);
  return {
    plan: changedLines(before.plan, after.plan),
    annex: changedLines(before.annex, after.annex),
    chapters: [...chaptersOf(after.plan)].flatMap(([number, chapter]) =>
      was.get(number) === chapter ? [] : [number],
    ),
  };
};

const sizeOf = ({ plan, annex }: Changed): readonly number[] => [
  plan.removed.length,
  plan.added.length,
  annex.removed.length,
  annex.added.length,
];

test("the plan is long enough for a change to be lost in it", () => {
  expect(before.plan.split("\n").length).toBeGreaterThan(1000);
  expect(before.annex.split("\n").length).toBeGreaterThan(1000);
});

describe("a change touches only the lines that speak of it:", { timeout: 240_000 }, () => {
  test.each<[string, Change, readonly number[]]>([
    [
      "a note",
      {
        file: "chain.yaml",
        from: "At about 14 people a firm.",
        to: "At about 14 people to a firm.",
      },
      [0, 0, 1, 1],
    ],
    ["a rival's output", { file: "plan.yaml", from: "310億円", to: "320億円" }, [1, 1, 1, 1]],
    ["a capacity", { file: "chain.yaml", from: '"1,200 t"', to: '"1,250 t"' }, [1, 1, 1, 1]],
    [
      "the number of firms of a stage",
      { file: "chain.yaml", from: '"24社"', to: '"25社"' },
      [1, 1, 3, 3],
    ],
    [
      "the date of an event",
      { file: "plan.yaml", from: "date: 2024-10", to: "date: 2024-11" },
      [1, 1, 1, 1],
    ],
  ])("%s", async (_, change, expected) => {
    const sizes = sizeOf(await changedBy(change));
    for (const [index, size] of sizes.entries())
      expect(size).toBeLessThanOrEqual(expected[index] ?? 0);
    expect(Math.max(...sizes)).toBeGreaterThan(0);
  });

  test("a name, and nothing else in its lines", async () => {
    const from = "Mizuhara TLO";
    const to = "Licensing office of Mizuhara";
    const { plan, annex } = await changedBy({ file: "institutions.yaml", from, to });
    for (const { removed, added } of [plan, annex]) {
      const renamed = removed.filter((line) => line.includes(from));
      expect(renamed.length).toBeGreaterThan(2);
      expect(renamed.length).toBe(removed.length);
      expect(renamed.map((line) => line.replaceAll(from, to)).sort()).toEqual([...added].sort());
    }
  });

  test("a new term, which moves no other", async () => {
    const changed = await changedBy({
      file: "sources.yaml",
      from: "\nglossary:\n",
      to: '\nglossary:\n  swarf: { term: { en: "swarf", ja: "切りくず" }, definition: { en: "What machining cuts away.", ja: "切削で出るくず。" } }\n',
    });
    // one sentence counts them
    expect(changed.plan.removed).toEqual([expect.stringContaining(" terms have ")]);
    expect(changed.plan.added.length).toBe(1);
    expect(changed.annex).toEqual({ removed: [], added: [expect.stringContaining("swarf")] });
  });

  test("what a stage sells, in the chapters on the chain and what rests on it", async () => {
    const changed = await changedBy({
      file: "chain.yaml",
      from: 'output: { value: "46億円"',
      to: 'output: { value: "47億円"',
    });
    expect(changed.plan.removed.length).toBeLessThan(12);
    expect(changed.chapters).toContain("3");
    for (const number of ["1", "2", "4", "7", "8", "9", "12", "13", "A4"])
      expect(changed.chapters).not.toContain(number);
  });

  test("a budget, in the chapters on money and on who agreed to it", async () => {
    const changed = await changedBy({
      file: "measures.yaml",
      from: 'amount: "32百万円"',
      to: 'amount: "33百万円"',
    });
    expect(changed.plan.removed.length).toBeLessThan(30);
    expect(changed.plan.added.length).toBeLessThan(40);
    for (const number of ["0", "8", "13"]) expect(changed.chapters).toContain(number);
    for (const number of ["2", "3", "4", "5", "10", "11", "12", "A4"])
      expect(changed.chapters).not.toContain(number);
  });
});

test("lines are compared as `diff` does", () => {
  expect(changedLines("a\nb\nc", "a\nx\nc\nd")).toEqual({ removed: ["b"], added: ["x", "d"] });
  expect(changedLines("a\nb", "b\na").removed.length).toBe(1);
  expect(changedLines("a", "a")).toEqual({ removed: [], added: [] });
});
