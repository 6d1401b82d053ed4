import { describe, expect, test } from "vitest";
import { htmlFaults } from "../kit/html-faults.ts";
import { markdownFaults } from "../kit/markdown-faults.ts";
import { volumes } from "../kit/opened-samples.ts";

test("the samples are printed in both languages, with an annex", () => {
  expect(volumes.length).toBeGreaterThanOrEqual(20);
  expect(new Set(volumes.map(([, { language }]) => language))).toEqual(new Set(["ja", "en"]));
});

describe.each(volumes)("%s, as text", { timeout: 240_000 }, (_, { volume, language, textOf }) => {
  test("html-validate finds no fault in the page", async () => {
    const page = textOf(`${volume}.${language}.html`);
    expect(page.length).toBeGreaterThan(10_000);
    expect(await htmlFaults(page)).toEqual([]);
  });

  test("markdownlint finds no fault in the Markdown", async () => {
    const text = textOf(`${volume}.${language}.md`);
    expect(text.length).toBeGreaterThan(5_000);
    expect(await markdownFaults(text)).toEqual([]);
  });
});
