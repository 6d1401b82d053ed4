import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { analysed } from "./kit/analysed.ts";
import { builtPlan, samples, shortReport } from "./kit/built-plan.ts";

const folder = "tests/golden";
const isUpdate = process.env["UPDATE"] === "1";
if (isUpdate) mkdirSync(folder, { recursive: true });

const filesBelow = (below: string): readonly string[] =>
  readdirSync(below, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name).replaceAll("\\", "/"))
    .sort();

/** Path → text of everything a sample plan comes out as. */
const producedFrom = async (sample: string): Promise<ReadonlyMap<string, string>> => {
  const built = await builtPlan({ name: `plans/${sample}` });
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

describe("the sample plans come out as they were approved (UPDATE=1 approves what comes now)", () => {
  it("sees the samples, and their golden folders only", () => {
    expect(samples).toContain("minimal");
    expect(samples).toContain("south-kyushu-shochu");
    expect(readdirSync(folder).filter((name) => !samples.includes(name))).toEqual([]);
  });

  it.each(samples)("%s", async (sample) => {
    const produced = await producedFrom(sample);
    // two languages of Markdown and HTML, two figures at least in each, and the findings
    expect(produced.size).toBeGreaterThanOrEqual(9);
    if (isUpdate) rmSync(`${folder}/${sample}`, { recursive: true, force: true });
    if (isUpdate) for (const [file, text] of produced) write(file, text);
    const faults = [...produced].flatMap(([file, text]) => faultOf(file, text) ?? []);
    const strays = filesBelow(`${folder}/${sample}`).filter((file) => !produced.has(file));
    expect([...faults, ...strays.map((file) => `${file}: no plan produces it`)].join("\n")).toBe(
      "",
    );
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
