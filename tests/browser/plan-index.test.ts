import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { HtmlValidate } from "html-validate";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasBrowser, openBrowser } from "../kit/browser.ts";
import { markdownFaults } from "../kit/markdown-faults.ts";
import { run } from "../kit/run.ts";
import { towns } from "../kit/two-towns.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

describe.skipIf(!hasBrowser)("the page of an index of plans", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "rip-index-"));
  const addressOf = (language: string): string =>
    pathToFileURL(path.join(folder, `index.${language}.html`)).href;
  let texts: Readonly<Record<string, string>> = {};
  let browser: Browser;

  beforeAll(async () => {
    const { disk } = await run(["build", "plans/barley", "plans/beer", "plans/oats"], {
      files: towns,
    });
    texts = disk.texts();
    for (const language of ["ja", "en"]) {
      const text = texts[`plans/index.${language}.html`] ?? "";
      writeFileSync(path.join(folder, `index.${language}.html`), text);
    }
    browser = await openBrowser();
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = async (language: string, width: number, colorScheme: "light" | "dark" = "light") => {
    const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.goto(addressOf(language));
    return { page, requests };
  };
  const ask = <Value>(page: Page, expression: string): Promise<Value> => page.evaluate(expression);

  test.each([
    ["ja", "light"],
    ["en", "dark"],
  ] as const)("has no fault axe can find (%s, %s)", async (language, scheme) => {
    const { page, requests } = await open(language, 1280, scheme);
    expect(requests).toEqual([addressOf(language)]);
    await page.evaluate(axe);
    const { violations } = await ask<{ violations: { id: string }[] }>(
      page,
      `axe.run(document, { runOnly: ${JSON.stringify(tags)} })`,
    );
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.close();
  });

  test.each([320, 1280])("does not scroll sideways at %i pixels", async (width) => {
    const { page } = await open("ja", width);
    expect(await ask(page, "document.documentElement.scrollWidth")).toBe(width);
    await page.close();
  });

  test("is HTML and Markdown without a fault", async () => {
    const judge = new HtmlValidate({
      extends: ["html-validate:recommended", "html-validate:document", "html-validate:a11y"],
      rules: {
        "no-implicit-close": "off",
        "attr-quotes": ["error", { unquoted: true }],
        "wcag/h63": "off",
      },
    });
    for (const language of ["ja", "en"]) {
      const report = await judge.validateString(texts[`plans/index.${language}.html`] ?? "");
      expect(report.results.flatMap(({ messages }) => messages.map((one) => one.ruleId))).toEqual(
        [],
      );
      expect(await markdownFaults(texts[`plans/index.${language}.md`] ?? "")).toEqual([]);
    }
  });
});
