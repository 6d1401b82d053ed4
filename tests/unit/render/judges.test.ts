import { describe, expect, test } from "vitest";
import { formats } from "../../../src/render/formats/index.gen.ts";
import { render } from "../../../src/render/render.ts";
import { htmlFaults } from "../../kit/html-faults.ts";
import { markdownFaults } from "../../kit/markdown-faults.ts";
import { sampleDocument } from "../../kit/sample-document.ts";

const outputs = render([sampleDocument("ja"), sampleDocument("en")], formats);
const textOf = (path: string): string => outputs.find((output) => output.path === path)?.text ?? "";

test("the files are named by language, with forward slashes", () => {
  expect(outputs.map(({ path }) => path).sort()).toEqual([
    "figures/chain-figure.en.svg",
    "figures/chain-figure.ja.svg",
    "figures/share-figure.en.svg",
    "figures/share-figure.ja.svg",
    "plan.en.html",
    "plan.en.json",
    "plan.en.md",
    "plan.ja.html",
    "plan.ja.json",
    "plan.ja.md",
  ]);
});

describe.each(["ja", "en"])("in %s", (language) => {
  test("the page satisfies html-validate", async () => {
    expect(await htmlFaults(textOf(`plan.${language}.html`))).toEqual([]);
  });

  test("the Markdown satisfies markdownlint", async () => {
    expect(await markdownFaults(textOf(`plan.${language}.md`))).toEqual([]);
  });

  test("every file ends with one line end and holds no space at the end of a line", () => {
    const files = outputs.filter(({ path }) => path.includes(`.${language}.`));
    expect(files.length).toBe(5);
    for (const { path, text } of files) {
      expect(text, path).toMatch(/[^\n]\n$/);
      expect(text, path).not.toMatch(/[ \t]\n/);
    }
  });

  test("the JSON is the document", () => {
    expect(JSON.parse(textOf(`plan.${language}.json`))).toEqual(
      JSON.parse(JSON.stringify(sampleDocument(language as "ja" | "en"))),
    );
  });
});
