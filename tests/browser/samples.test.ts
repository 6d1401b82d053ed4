import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { HtmlValidate } from "html-validate";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasBrowser, openBrowser } from "../kit/browser.ts";
import { markdownFaults } from "../kit/markdown-faults.ts";
import { printedSamples } from "../kit/printed-samples.ts";
import { pagesOfPdf } from "./pages-of-pdf.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** What axe looks for: in the dark only colours can differ. */
const wanted = { light: tags, dark: ["color-contrast", "link-in-text-block"] };
const printed = await printedSamples(["md", "html"]);

/** Every volume of every sample in every language it is written in. */
const cases = printed.flatMap((one) =>
  (["plan", "annex"] as const).map(
    (volume) => [`${volume} of ${one.sample} in ${one.language}`, { ...one, volume }] as const,
  ),
);
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
  expect(cases.length).toBeGreaterThanOrEqual(20);
  expect(new Set(cases.map(([, { language }]) => language))).toEqual(new Set(["ja", "en"]));
});

describe.each(cases)("%s, as text", { timeout: 240_000 }, (_, { volume, language, textOf }) => {
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

const ask = <Value>(page: Page, expression: string): Promise<Value> => page.evaluate(expression);

type Violation = { readonly id: string; readonly nodes: readonly { readonly html: string }[] };

/** What axe finds wrong with a page as it stands, and how much it found right. */
const axeOf = async (page: Page, scheme: keyof typeof wanted) => {
  const { violations, passes } = await ask<{ violations: Violation[]; passes: unknown[] }>(
    page,
    `axe.run(document, { resultTypes: ["violations"], runOnly: ${JSON.stringify(wanted[scheme])} })`,
  );
  const found = violations.map(({ id, nodes }) => [
    id,
    nodes.map(({ html }) => html.slice(0, 120)),
  ]);
  return { found, passes: passes.length };
};

describe.skipIf(!hasBrowser)("the samples in a browser", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "rip-samples-"));
  let browser: Browser;

  beforeAll(async () => {
    for (const { sample, outputs } of printed) {
      for (const output of outputs) {
        const file = path.join(folder, sample, output.path);
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, output.text);
      }
    }
    browser = await openBrowser();
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  // one page serves all tests of a volume, in this order: what opens tables or leaves comes last
  describe.each(cases)("%s", { timeout: 240_000 }, (_, { volume, sample, language, others }) => {
    const addressOf = (tag: string) =>
      pathToFileURL(path.join(folder, sample, `${volume}.${tag}.html`)).href;
    const requests: string[] = [];
    const said: string[] = [];
    let page: Page;

    beforeAll(async () => {
      page = await browser.newPage({
        viewport: { width: 1280, height: 800 },
        colorScheme: "light",
        reducedMotion: "reduce",
      });
      page.on("request", (request) => requests.push(request.url()));
      page.on("console", (message) => said.push(message.text()));
      page.on("pageerror", (error) => said.push(error.message));
      await page.goto(addressOf(language));
    }, 240_000);

    afterAll(async () => {
      await page?.close();
    });
    test("asks for nothing but itself, says nothing on the console, has one h1 and sound links", async () => {
      expect(requests).toEqual([addressOf(language)]);
      expect(said).toEqual([]);
      expect(await ask(page, "document.querySelectorAll('h1').length")).toBe(1);
      const anchors =
        "[...document.querySelectorAll('a[href^=\"#\"]')].map((one) => decodeURIComponent(one.hash.slice(1)))";
      expect((await ask<string[]>(page, anchors)).length).toBeGreaterThan(5);
      expect(await ask(page, `${anchors}.filter((id) => !document.getElementById(id))`)).toEqual(
        [],
      );
    });
    test("tells every head of a table for the one of its column or its row", async () => {
      const session = await page.context().newCDPSession(page);
      const { nodes } = await session.send("Accessibility.getFullAXTree");
      const count = (role: string) => nodes.filter((one) => one.role?.value === role).length;
      expect(count("columnheader")).toBe(
        await ask(page, "document.querySelectorAll('thead th').length"),
      );
      expect(count("rowheader")).toBe(
        await ask(page, "document.querySelectorAll('tbody th').length"),
      );
      expect(count("rowheader")).toBeGreaterThan(20);
    });
    test("does not scroll sideways, and keeps the text of its figures at 11 pixels or more", async () => {
      for (const width of [320, 1180, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await ask(page, "document.documentElement.scrollWidth")).toBe(width);
        const sizes = await ask<[number, string][]>(
          page,
          `[...document.querySelectorAll("figure svg text")].map((text) => [
            parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a, text.textContent])`,
        );
        expect(sizes.length > 20).toBe(volume === "plan");
        expect(sizes.filter(([size]) => size < 10.99)).toEqual([]);
      }
    });
    test("is on paper not wider than the sheet, which would shrink every page", async () => {
      await page.emulateMedia({ media: "print" });
      const shown = "body *:not(svg *)";
      // the sheet between its margins: upright, and turned for what is wide
      for (const [width, which] of [
        [774, `${shown}:not(.wide, .wide *):not(:has(.wide))`],
        [1103, shown],
      ] as const) {
        await page.setViewportSize({ width, height: 900 });
        const wider = await ask(
          page,
          `[...document.querySelectorAll(${JSON.stringify(which)})]
          .filter((one) => Math.max(one.scrollWidth, one.getBoundingClientRect().right) > ${width + 1})
          .map((one) => one.closest("[id]")?.id + " " + one.tagName)`,
        );
        expect(wider).toEqual([]);
        // 18 mm less the margin of the sheet
        const bled = await ask(
          page,
          `[...document.querySelectorAll(${JSON.stringify(which === shown ? ".table.wide table" : ".table:not(.wide) table")})]
          .filter((one) => one.getBoundingClientRect().left < 58 || one.getBoundingClientRect().right > ${width - 57})
          .map((one) => one.closest("[id]")?.id)`,
        );
        expect(bled).toEqual([]);
      }
      await page.emulateMedia({ media: null });
    });
    test("shows on a phone the whole of the heads that stand still, and figures from their left end", async () => {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.reload();
      const cut = `[...document.querySelectorAll("caption>span,[scope=rowgroup]>span")]
        .filter((one) => one.getBoundingClientRect().right > one.closest(".scroll").getBoundingClientRect().right)
        .map((one) => one.textContent)`;
      expect(await ask(page, cut)).toEqual([]);
      const moved = `[...document.querySelectorAll(".paper")].filter((box) => box.scrollLeft > 0).length`;
      expect(await ask(page, moved)).toBe(0);
    });
    test("keeps a column of words on paper wide enough to be read", async () => {
      await page.emulateMedia({ media: "print" });
      await page.setViewportSize({ width: 774, height: 900 });
      // a cell that may break and is narrower than 6 of its letters makes a tower
      const towers = `[...document.querySelectorAll("tbody td, tbody th")].filter((cell) => {
        const { whiteSpace, fontSize } = getComputedStyle(cell);
        return whiteSpace !== "nowrap" && cell.textContent.length > 30
          && cell.getBoundingClientRect().width < 6 * parseFloat(fontSize);
      }).map((cell) => cell.closest("[id]")?.id + " " + cell.textContent)`;
      expect(await ask(page, towers)).toEqual([]);
      // a word after the last sentence of a note, which led to another place
      const stray = `[...document.querySelectorAll(".table-note :is(a, .way)")].filter((one) =>
        one.checkVisibility() &&
        one.nextSibling === null && /[.。]\\s*$/.test(one.previousSibling?.textContent ?? "")
      ).map((one) => one.textContent)`;
      expect(await ask(page, stray)).toEqual([]);
      // title and card stay on one sheet
      const parted = `[...document.querySelectorAll("main .sheet")]
        .filter((one) => getComputedStyle(one).breakInside !== "avoid").length`;
      expect(await ask(page, parted)).toBe(0);
      await page.emulateMedia({ media: null });
    });
    test("says what a figure finds once, under its number", async () => {
      const twice = `[...document.querySelectorAll("figure")].filter((figure) => {
        const [caption, svg] = [figure.querySelector("figcaption"), figure.querySelector("svg")];
        const title = caption.textContent.replace(caption.querySelector("b").textContent, "").trim();
        const drawn = [...svg.querySelectorAll("text")].map((text) => text.textContent);
        return title === "" || drawn.some((text) => text.length > 11 && title.startsWith(text));
      }).map((figure) => figure.textContent.slice(0, 80))`;
      expect(await ask(page, twice)).toEqual([]);
    });
    test("prints on paper without an empty page", async () => {
      const pages = pagesOfPdf(await page.pdf({ preferCSSPageSize: true }));
      expect(pages.length).toBeGreaterThan(1);
      expect(pages.length).toBeLessThan(125);
      // a page with a few characters is a heading or a foot alone
      const bare = pages.flatMap((text, place) =>
        text !== undefined && text.replace(/\s/g, "").length < 40 ? [place + 1] : [],
      );
      expect(bare).toEqual([]);
    });
    test.each(["light", "dark"] as const)("axe finds no fault in the %s scheme", async (scheme) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
      await ask(page, "document.querySelectorAll('details').forEach((one) => { one.open = true })");
      if (scheme === "light") await page.evaluate(axe);
      const { found, passes } = await axeOf(page, scheme);
      expect(found).toEqual([]);
      expect(passes).toBeGreaterThan(scheme === "light" ? 20 : 0);
    });
    test.skipIf(others.length === 0)("leads to itself in the other language", async () => {
      const [other = ""] = others;
      await page.locator(`a[hreflang="${other}"]`).first().click();
      await page.waitForURL(addressOf(other));
      expect(await ask(page, "document.documentElement.lang")).toBe(other);
      expect(said).toEqual([]);
    });
  });
});
