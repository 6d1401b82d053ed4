import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { html } from "../../src/render/formats/html.ts";
import { codesOf } from "../../src/render/html/choice-style.ts";
import { render } from "../../src/render/render.ts";
import { ask, describePages, type Look } from "../kit/pages-in-browser.ts";
import { sampleDocument } from "../kit/sample-document.ts";
import { withPanels } from "../kit/sample-panels.ts";
import { pagesOfPdf } from "./pages-of-pdf.ts";

const codeOf = codesOf(sampleDocument("ja").institutions ?? []);

const files = async () =>
  Object.fromEntries(
    render([sampleDocument("ja"), sampleDocument("en")].map(withPanels), [html]).map(
      ({ path, text }) => [path, text],
    ),
  );

describe.each(["ja", "en"])("in %s", (language) => {
  const file = `plan.${language}.html`;

  describePages("the choice of an institution", files, (pages) => {
    const open = (look: Look = {}) => pages.open(file, look);

    test("marks the rows of the institution chosen, and hides none", async () => {
      const { page } = await open();
      const background = (org: string) =>
        ask<string>(
          page,
          `getComputedStyle(document.querySelector('tr[data-o~="${codeOf(org)}"] td')).backgroundColor`,
        );
      const before = await background("growers");
      const rows = await ask(
        page,
        "[...document.querySelectorAll('tr')].filter((row) => row.checkVisibility()).length",
      );
      await page.locator("#Choice-growers").check();
      expect(await background("growers")).not.toBe(before);
      expect(await background("pref")).toBe(before);
      expect(
        await ask(
          page,
          "[...document.querySelectorAll('tr')].filter((row) => row.checkVisibility()).length",
        ),
      ).toBe(rows);
      await page.close();
    });

    const isShown = (page: Page, id: string) =>
      ask<boolean>(page, `document.getElementById("me-${id}").checkVisibility()`);

    test("shows the panel of the institution chosen, and no other", async () => {
      const { page } = await open();
      expect(await isShown(page, "growers")).toBe(false);
      await page.locator("#Choice-growers").check();
      expect(await isShown(page, "growers")).toBe(true);
      expect(await isShown(page, "pref")).toBe(false);
      expect(await ask(page, "location.search")).toBe("?me=growers");
      await page.locator("#Choice").check();
      expect(await isShown(page, "growers")).toBe(false);
      expect(await ask(page, "location.search")).toBe("");
      await page.close();
    });

    test.each(["?me=growers", "#me-growers"])(
      "opens for an institution by its address %s",
      async (end) => {
        const { page, said } = await open({ end });
        expect(await isShown(page, "growers")).toBe(true);
        expect(await ask(page, "document.getElementById('Choice-growers').checked")).toBe(true);
        expect(said).toEqual([]);
        await page.close();
      },
    );

    test("needs no script: the choice and the address work without", async () => {
      const { page } = await open({ end: "#me-growers", javaScriptEnabled: false });
      const shown = () =>
        page.locator(".panels > section:visible").evaluateAll((all) => all.map(({ id }) => id));
      expect(await shown()).toEqual(["me-growers"]);
      await page.locator("#Choice-pref").check();
      expect(await shown()).toEqual(["me-pref"]);
      await page.close();
    });

    test("runs its own script and no other", async () => {
      const { page } = await open();
      await ask(
        page,
        "document.head.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = true' }))",
      );
      expect(await ask(page, "window.ran")).toBeUndefined();
      const script = await ask<string>(page, "document.querySelector('body > script').textContent");
      expect(script.length).toBeGreaterThan(100);
      expect(script.length).toBeLessThanOrEqual(1100);
      await page.close();
    });

    test("prints the panel of the institution chosen, and no other", async () => {
      const { page } = await open();
      const text = async () => pagesOfPdf(await page.pdf({ preferCSSPageSize: true })).join("");
      const before = await text();
      if (before === "") return;
      expect(before).not.toContain("PANEL");
      await page.locator("#Choice-growers").check();
      const after = await text();
      expect(after).toContain("PANEL growers");
      expect(after).not.toContain("PANEL pref");
      await page.close();
    });
  });
});
