import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { type Indexed, planIndex } from "../src/cli/plan-index.ts";
import type { Built } from "../src/pipeline.ts";
import { analysed } from "./kit/analysed.ts";
import { builtPlan, samples, shortReport } from "./kit/built-plan.ts";

const folder = "tests/golden";
/** Of the pages that lead to all samples. */
const indexFolder = "index";
const isUpdate = process.env["UPDATE"] === "1";
if (isUpdate) mkdirSync(folder, { recursive: true });

const filesBelow = (below: string): readonly string[] =>
  readdirSync(below, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name).replaceAll("\\", "/"))
    .sort();

const plans = new Map<string, Built>();

const builtOnce = async (sample: string): Promise<Built> => {
  const built = plans.get(sample) ?? (await builtPlan({ name: `plans/${sample}` }));
  plans.set(sample, built);
  return built;
};

/** Path → text of everything a sample plan comes out as. */
const producedFrom = async (sample: string): Promise<ReadonlyMap<string, string>> => {
  const built = await builtOnce(sample);
  const findings = { path: "findings.txt", text: await shortReport(built) };
  const results = await analysed({ name: `plans/${sample}` });
  const analyses = { path: "analyses.json", text: `${JSON.stringify(results, null, 1)}\n` };
  return new Map(
    [...built.outputs, findings, analyses].map((output) => [
      `${folder}/${sample}/${output.path}`,
      output.text,
    ]),
  );
};

const producedIndex = async (): Promise<ReadonlyMap<string, string>> => {
  const indexed: Indexed[] = [];
  for (const sample of samples) {
    const built = await builtOnce(sample);
    const paths = built.outputs.map((output) => output.path);
    indexed.push({ name: `plans/${sample}`, built, paths, way: sample });
  }
  const outputs = await planIndex(indexed, ["md", "html"]);
  return new Map(outputs.map((output) => [`${folder}/${indexFolder}/${output.path}`, output.text]));
};

/** Where two texts part: few words, as the whole of a document helps nobody. */
const firstDifference = (golden: string, now: string): string | undefined => {
  if (golden === now) return undefined;
  const [before, after] = [golden.split("\n"), now.split("\n")];
  const line = after.findIndex((text, index) => text !== before[index]);
  const at = line === -1 ? after.length : line;
  const shown = (lines: readonly string[]) => lines[at]?.slice(0, 300) ?? "(the file ends)";
  return `line ${at + 1}\n  golden: ${shown(before)}\n  now:    ${shown(after)}`;
};

const faultOf = (file: string, now: string): string | undefined => {
  if (!existsSync(file)) return `${file}: is not among the golden files`;
  const difference = firstDifference(readFileSync(file, "utf8"), now);
  return difference === undefined ? undefined : `${file}: ${difference}`;
};

const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
};

/** What differs from the golden files of a folder, in a line each; nothing after `UPDATE=1`. */
const faultsIn = (below: string, produced: ReadonlyMap<string, string>): string => {
  if (isUpdate) rmSync(below, { recursive: true, force: true });
  if (isUpdate) for (const [file, text] of produced) write(file, text);
  const faults = [...produced].flatMap(([file, text]) => faultOf(file, text) ?? []);
  const strays = filesBelow(below).filter((file) => !produced.has(file));
  return [...faults, ...strays.map((file) => `${file}: no plan produces it`)].join("\n");
};

describe("the sample plans come out as they were approved (UPDATE=1 approves what comes now)", () => {
  it("sees the samples, and their golden folders only", () => {
    expect(samples).toContain("minimal");
    expect(samples).toContain("south-kyushu-shochu");
    expect(readdirSync(folder).filter((name) => !samples.includes(name))).toEqual([indexFolder]);
  });

  it.each(samples)("%s", async (sample) => {
    const produced = await producedFrom(sample);
    // two languages of Markdown and HTML, two figures at least in each, and the findings
    expect(produced.size).toBeGreaterThanOrEqual(9);
    expect(faultsIn(`${folder}/${sample}`, produced)).toBe("");
  });

  it("and so do the pages that lead to them", async () => {
    const produced = await producedIndex();
    expect(produced.size).toBe(4);
    expect(faultsIn(`${folder}/${indexFolder}`, produced)).toBe("");
  });
});

describe("the comparison itself", () => {
  it("says where two texts part", () => {
    expect(firstDifference("a\nb\n", "a\nb\n")).toBeUndefined();
    expect(firstDifference("a\nb\n", "a\nc\n")).toBe("line 2\n  golden: b\n  now:    c");
    expect(firstDifference("a", "a\nb")).toBe("line 2\n  golden: (the file ends)\n  now:    b");
    expect(firstDifference("a\nb", "a")).toBe("line 2\n  golden: b\n  now:    (the file ends)");
  });
});
