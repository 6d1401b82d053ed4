import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { markdownFaults } from "../kit/markdown-faults.ts";
import { volumes } from "../kit/opened-samples.ts";

const htmlValidate = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:document", "html-validate:a11y"],
  // end tags that HTML itself supplies are left out: cells of tables are most of a page
  // and so are scopes that follow from where a head stands
  rules: {
    "no-implicit-close": "off",
    "attr-quotes": ["error", { unquoted: true }],
    "wcag/h63": "off",
  },
});

test("the samples are printed in both languages, with an annex", () => {
  expect(volumes.length).toBeGreaterThanOrEqual(20);
  expect(new Set(volumes.map(([, { language }]) => language))).toEqual(new Set(["ja", "en"]));
});

describe.each(volumes)("%s, as text", { timeout: 240_000 }, (_, { volume, language, textOf }) => {
  test("html-validate finds no fault in the page", async () => {
    const page = textOf(`${volume}.${language}.html`);
    expect(page.length).toBeGreaterThan(10_000);
    const report = await htmlValidate.validateString(page);
    const said = report.results.flatMap((result) =>
      result.messages.map(({ line, ruleId, message }) => `${line} ${ruleId} ${message}`),
    );
    expect(said).toEqual([]);
  });

  test("markdownlint finds no fault in the Markdown", async () => {
    const text = textOf(`${volume}.${language}.md`);
    expect(text.length).toBeGreaterThan(5_000);
    expect(await markdownFaults(text)).toEqual([]);
  });
});
