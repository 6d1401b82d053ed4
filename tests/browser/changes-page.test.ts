import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { HtmlValidate } from "html-validate";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasBrowser, openBrowser } from "../kit/browser.ts";
import { generatedPlan } from "../kit/generated-plan.ts";
import { run } from "../kit/run.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const before = generatedPlan({ stages: 5, tasks: 6, institutions: 5, measures: 6 });
/** A longer task, another amount, a task with another id, a measure less and an institution in other words. */
const after = before
  .replace(/duration: \d+ months/, "duration: 31 months")
  .replace("10億円", "12億円")
  .replaceAll("task-3", "trial-3")
  .replace(/( {4}name: .*?)Institution 2/, "$1<b>Body</b> & co 2")
  .replace(/\n {2}measure-1:\n(?: {4}.*\n)+/, "\n");

describe.skipIf(!hasBrowser)("the page of the changes", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "rip-changes-"));
  const texts: Record<string, string> = {};
  let browser: Browser;

  beforeAll(async () => {
    for (const language of ["ja", "en"]) {
      const files = { "before.yaml": before, "after.yaml": after };
      const args = ["diff", "before.yaml", "after.yaml", "--format", "html"];
      const { code, out } = await run([...args, "--ui-lang", language], { files });
      expect(code).toBe(0);
      texts[language] = out;
      writeFileSync(path.join(folder, `${language}.html`), out);
    }
    browser = await openBrowser();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = async (language: string, width: number, colorScheme: "light" | "dark" = "light") => {
    const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    const address = pathToFileURL(path.join(folder, `${language}.html`)).href;
    await page.goto(address);
    return { page, isAlone: requests.length === 1 && requests[0] === address };
  };
  const ask = <Value>(page: Page, expression: string): Promise<Value> => page.evaluate(expression);

  test.each([
    ["ja", "light"],
    ["en", "dark"],
  ] as const)(
    "needs nothing else and has no fault axe can find (%s, %s)",
    async (language, scheme) => {
      const { page, isAlone } = await open(language, 1280, scheme);
      expect(isAlone).toBe(true);
      await page.evaluate(axe);
      const { violations } = await ask<{ violations: { id: string }[] }>(
        page,
        `axe.run(document, { runOnly: ${JSON.stringify(tags)} })`,
      );
      expect(violations.map(({ id }) => id)).toEqual([]);
      await page.close();
    },
  );

  test.each([320, 1280])("does not scroll sideways at %i pixels", async (width) => {
    const { page } = await open("ja", width);
    expect(await ask(page, "document.documentElement.scrollWidth")).toBe(width);
    await page.close();
  });

  test("leads from every name to what concerns it, the results first", async () => {
    const { page } = await open("en", 1280);
    const ids = await ask<string[]>(
      page,
      "[...document.querySelectorAll('[id]')].map((e) => e.id)",
    );
    expect(new Set(ids).size).toBe(ids.length);
    const hrefs = await ask<string[]>(
      page,
      "[...document.querySelectorAll('a[href]')].map((e) => e.getAttribute('href'))",
    );
    expect(hrefs).toContain("#for-body-2");
    expect(hrefs.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
    const heads = await ask<string[]>(
      page,
      "[...document.querySelectorAll('main > section h2')].map((e) => e.textContent)",
    );
    expect(heads[0]).toContain("What it does to the computed results");
    expect(heads.at(-1)).toContain("By institution");
    await page.close();
  });

  test("shows the same changes as the other forms, and takes no sign of the plan for markup", async () => {
    const files = { "before.yaml": before, "after.yaml": after };
    const { out } = await run(["diff", "before.yaml", "after.yaml", "--format", "json"], { files });
    const { changes } = JSON.parse(out);
    expect(changes.length).toBeGreaterThan(4);
    const { page } = await open("en", 1280);
    const rows = await ask<number>(
      page,
      "document.querySelectorAll('#commitment-table tbody tr, #needs-agreement-table tbody tr, #informational-table tbody tr').length",
    );
    expect(rows).toBe(changes.length);
    expect(await ask(page, "document.querySelectorAll('main b').length")).toBeLessThan(10);
    expect(texts["en"]).toContain("&lt;b&gt;Body&lt;/b&gt; &amp; co 2");
    await page.close();
  });

  test("is HTML without a fault", async () => {
    const judge = new HtmlValidate({
      extends: ["html-validate:recommended", "html-validate:document", "html-validate:a11y"],
      rules: {
        "no-implicit-close": "off",
        "attr-quotes": ["error", { unquoted: true }],
        "wcag/h63": "off",
      },
    });
    for (const text of Object.values(texts)) {
      const report = await judge.validateString(text);
      expect(report.results.flatMap(({ messages }) => messages.map((one) => one.ruleId))).toEqual(
        [],
      );
    }
  });
});
