import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import type { Analysis } from "../../src/analyse/analysis.ts";
import type { AnalysisWords } from "../../src/languages/analysis-words.ts";
import { analysesJa } from "../../src/languages/ja/analyses/index.gen.ts";

const folder = fileURLToPath(new URL("../../src/analyse/analyses/", import.meta.url));
const ids = readdirSync(folder)
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".gen.ts"))
  .map((name) => name.replace(/\.ts$/, ""))
  .sort();

const wordsJa: Readonly<Record<string, AnalysisWords>> = analysesJa;

const analysisOf = async (id: string): Promise<Analysis<unknown>> => {
  const module: object = await import(pathToFileURL(`${folder}${id}.ts`).href);
  const found = Object.values(module).find((one) => typeof one?.compute === "function");
  return found as Analysis<unknown>;
};

test("there are analyses, and every page belongs to one", () => {
  expect(ids.length).toBeGreaterThanOrEqual(6);
  const pages = readdirSync(folder).filter((name) => name.endsWith(".md"));
  expect([...new Set(pages.map((name) => name.replace(/(\.ja)?\.md$/, "")))].sort()).toEqual(ids);
});

describe.each(ids)("%s", (id) => {
  test("has a page in both languages", () => {
    for (const [ending, title] of [
      [".md", `# ${id}\n`],
      [".ja.md", `# ${id} `],
    ] as const) {
      expect(existsSync(`${folder}${id}${ending}`), ending).toBe(true);
      expect(readFileSync(`${folder}${id}${ending}`, "utf8").startsWith(title), ending).toBe(true);
    }
  });

  test("gives its reasons in both languages", async () => {
    const analysis = await analysisOf(id);
    expect(analysis.id).toBe(id);
    const japanese = wordsJa[id]?.reasons ?? {};
    expect(Object.keys(japanese).sort()).toEqual(Object.keys(analysis.reasons).sort());
  });
});
