import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { HtmlValidate } from "html-validate";
import MarkdownIt from "markdown-it";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Output } from "../../src/render/format.ts";
import { hasBrowser, openBrowser } from "../kit/browser.ts";
import { builtPlan, samples } from "../kit/built-plan.ts";
import { markdownFaults } from "../kit/markdown-faults.ts";
import { pagesOfPdf } from "./pages-of-pdf.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** What axe looks for: in the dark only colours can differ. */
const wanted = { light: tags, dark: ["color-contrast", "link-in-text-block"] };
const languages = ["ja", "en"] as const;

const outputs: Readonly<Record<string, readonly Output[]>> = Object.fromEntries(
  await Promise.all(
    samples.map(async (sample) => [sample, (await builtPlan({ name: `plans/${sample}` })).outputs]),
  ),
);

const textOf = (sample: string, file: string): string =>
  outputs[sample]?.find((output) => output.path === file)?.text ?? "";

const htmlValidate = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:document", "html-validate:a11y"],
  // end tags that HTML itself supplies are left out: cells of tables are most of a page
  rules: { "no-implicit-close": "off", "attr-quotes": ["error", { unquoted: true }] },
});

/** Relative addresses of links and pictures. */
const neighboursIn = (text: string): readonly string[] =>
  new MarkdownIt()
    .parse(text, {})
    .flatMap(({ children }) => children ?? [])
    .flatMap((token) => token.attrGet("href") ?? token.attrGet("src") ?? [])
    .filter((address) => !/^(?:[a-z]+:|#)/.test(address))
    .map((address) => address.replace(/#.*$/, ""));

const cases = samples.flatMap((sample) => languages.map((language) => [sample, language] as const));

describe.each(cases)("%s in %s, as text", (sample, language) => {
  const other = language === "ja" ? "en" : "ja";

  test("html-validate finds no fault in the page", async () => {
    const page = textOf(sample, `plan.${language}.html`);
    expect(page.length).toBeGreaterThan(10_000);
    const report = await htmlValidate.validateString(page);
    const said = report.results.flatMap((result) =>
      result.messages.map(({ line, ruleId, message }) => `${line} ${ruleId} ${message}`),
    );
    expect(said).toEqual([]);
  });

  test("markdownlint finds no fault in the Markdown", async () => {
    expect(await markdownFaults(textOf(sample, `plan.${language}.md`))).toEqual([]);
  });

  test("every file the Markdown leads to is written, and every figure is shown", () => {
    const neighbours = neighboursIn(textOf(sample, `plan.${language}.md`));
    const written = outputs[sample]?.map((output) => output.path) ?? [];
    expect(neighbours).toContain(`plan.${other}.md`);
    expect(neighbours.filter((file) => !written.includes(file))).toEqual([]);
    const figures = written.filter((file) => file.endsWith(`.${language}.svg`));
    expect(figures.length).toBeGreaterThanOrEqual(2);
    expect(figures.filter((file) => !neighbours.includes(file))).toEqual([]);
  });
});

type Options = { readonly width?: number; readonly scheme?: "light" | "dark" };

const ask = <Value>(page: Page, expression: string): Promise<Value> => page.evaluate(expression);

describe.skipIf(!hasBrowser)("the samples in a browser", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "rip-samples-"));
  let browser: Browser;

  beforeAll(async () => {
    for (const sample of samples) {
      for (const output of outputs[sample] ?? []) {
        const file = path.join(folder, sample, output.path);
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, output.text);
      }
    }
    browser = await openBrowser();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  describe.each(cases)("%s in %s", (sample, language) => {
    const other = language === "ja" ? "en" : "ja";
    const addressOf = (tag: string) =>
      pathToFileURL(path.join(folder, sample, `plan.${tag}.html`)).href;
    const address = addressOf(language);

    const open = async ({ width = 1280, scheme = "light" }: Options = {}) => {
      const page = await browser.newPage({
        viewport: { width, height: 800 },
        colorScheme: scheme,
        reducedMotion: "reduce",
      });
      const requests: string[] = [];
      const said: string[] = [];
      page.on("request", (request) => requests.push(request.url()));
      page.on("console", (message) => said.push(message.text()));
      page.on("pageerror", (error) => said.push(error.message));
      await page.goto(address);
      return { page, requests, said };
    };

    test.each(["light", "dark"] as const)(
      "axe finds no fault in the %s scheme",
      async (scheme) => {
        const { page } = await open({ scheme });
        await ask(
          page,
          "document.querySelectorAll('details').forEach((one) => { one.open = true })",
        );
        await page.evaluate(axe);
        const result = await ask<{
          violations: { id: string; nodes: { html: string }[] }[];
          passes: unknown[];
        }>(page, `axe.run(document, { runOnly: ${JSON.stringify(wanted[scheme])} })`);
        expect(result.passes.length).toBeGreaterThan(scheme === "light" ? 20 : 0);
        const found = result.violations.map(({ id, nodes }) => [
          id,
          nodes.map((node) => node.html.slice(0, 120)),
        ]);
        expect(found).toEqual([]);
        await page.close();
      },
      120_000,
    );

    test("asks for nothing but itself, says nothing on the console, has one h1 and sound links", async () => {
      const { page, requests, said } = await open();
      expect(requests).toEqual([address]);
      expect(said).toEqual([]);
      expect(await ask(page, "document.querySelectorAll('h1').length")).toBe(1);
      const anchors =
        "[...document.querySelectorAll('a[href^=\"#\"]')].map((one) => decodeURIComponent(one.hash.slice(1)))";
      expect((await ask<string[]>(page, anchors)).length).toBeGreaterThan(20);
      expect(await ask(page, `${anchors}.filter((id) => !document.getElementById(id))`)).toEqual(
        [],
      );
      await page.locator(`a[hreflang="${other}"]`).first().click();
      await page.waitForURL(addressOf(other));
      expect(await ask(page, "document.documentElement.lang")).toBe(other);
      await page.close();
    });

    test("does not scroll sideways, and keeps the text of its figures at 11 pixels or more", async () => {
      const { page } = await open();
      for (const width of [320, 1180, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await ask(page, "document.documentElement.scrollWidth")).toBe(width);
        const sizes = await ask<[number, string][]>(
          page,
          `[...document.querySelectorAll("figure svg text")].map((text) => [
            parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a, text.textContent])`,
        );
        expect(sizes.length).toBeGreaterThan(20);
        expect(sizes.filter(([size]) => size < 10.99)).toEqual([]);
      }
      await page.close();
    }, 60_000);

    test("prints on paper without an empty page", async () => {
      const { page } = await open();
      const pages = pagesOfPdf(await page.pdf({ preferCSSPageSize: true }));
      expect(pages.length).toBeGreaterThan(3);
      expect(pages.length).toBeLessThan(120);
      // a page with a few characters is a heading or a foot alone
      const bare = pages.flatMap((text, place) =>
        text !== undefined && text.replace(/\s/g, "").length < 40 ? [place + 1] : [],
      );
      expect(bare).toEqual([]);
      await page.close();
    }, 120_000);
  });
});
