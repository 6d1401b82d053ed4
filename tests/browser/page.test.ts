import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { html } from "../../src/render/formats/html.ts";
import { render } from "../../src/render/render.ts";
import { axeFaults } from "../kit/axe-faults.ts";
import { ask, describePages, type Look } from "../kit/pages-in-browser.ts";
import { sampleDocument } from "../kit/sample-document.ts";
import { withPanels } from "../kit/sample-panels.ts";

const files = async () =>
  Object.fromEntries(
    render([sampleDocument("ja"), sampleDocument("en")].map(withPanels), [html]).map(
      ({ path, text }) => [path, text],
    ),
  );

const stop = "document.activeElement";

/** What stands where the keyboard is. */
const atStop = `(() => {
  const stop = ${stop};
  const { outlineStyle, outlineWidth } = getComputedStyle(stop);
  const { top, bottom, left, right } = stop.getBoundingClientRect();
  const at = document.elementFromPoint(Math.max(left + 2, 0), Math.min(Math.max(top + 2, 0), innerHeight - 1));
  return {
    name: stop.tagName,
    id: stop.id,
    isRinged: outlineStyle !== "none" && parseFloat(outlineWidth) >= 3,
    isInView: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
    isOnTop: at !== null && (stop.contains(at) || at.contains(stop)),
  };
})()`;

type Stop = {
  readonly name: string;
  readonly id: string;
  readonly isRinged: boolean;
  readonly isInView: boolean;
  readonly isOnTop: boolean;
};

/** The stops of a page from the first to the last; what opens is opened, and what can be chosen is chosen. */
const walked = async (page: Page) => {
  const stops: Stop[] = [];
  const chosen: string[] = [];
  for (let count = 0; count < 200; count += 1) {
    await page.keyboard.press("Tab");
    const found = await ask<Stop>(page, atStop);
    if (found.name === "BODY") break;
    stops.push(found);
    if (found.id === "Choice") {
      await page.keyboard.press("ArrowDown");
      chosen.push(await ask<string>(page, `${stop}.id`));
    }
    if (found.name === "SUMMARY") {
      await page.keyboard.press("Enter");
      expect(await ask(page, `${stop}.parentElement.open`)).toBe(true);
    }
  }
  return { stops, chosen };
};

describe.each(["ja", "en"])("in %s", (language) => {
  const file = `plan.${language}.html`;

  describePages("the page", files, (pages) => {
    const open = (look: Look = {}) => pages.open(file, look);

    test.each(["light", "dark"] as const)(
      "has no fault axe can find in the %s scheme",
      async (scheme) => {
        const { page } = await open({ scheme });
        await ask(
          page,
          "document.querySelectorAll('details').forEach((each) => { each.open = true; })",
        );
        const { faults, passes } = await axeFaults(page);
        expect(passes).toBeGreaterThan(20);
        expect(faults).toEqual([]);
        await page.close();
      },
    );

    test("asks for nothing but itself and says nothing on the console", async () => {
      const { page, requests, said } = await open();
      expect(requests).toEqual([pages.addressOf(file)]);
      expect(said).toEqual([]);
      await page.close();
    });

    test.each([320, 768, 1280])("does not scroll sideways at %i pixels", async (width) => {
      const { page } = await open({ width });
      expect(await ask(page, "document.documentElement.scrollWidth")).toBe(width);
      // the check above says nothing unless something inside is wider than the page
      if (width === 320) {
        const wide =
          "[...document.querySelectorAll('.scroll,.paper')].some((box) => box.scrollWidth > box.clientWidth)";
        expect(await ask(page, wide)).toBe(true);
      }
      await page.close();
    });

    test("has one h1, no gap between levels of headings, and no broken anchor", async () => {
      const { page } = await open();
      const levels = await ask<number[]>(
        page,
        "[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((each) => Number(each.tagName[1]))",
      );
      expect(levels.filter((level) => level === 1)).toEqual([1]);
      for (const [index, level] of levels.entries()) {
        expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
      }
      const broken =
        "[...document.querySelectorAll('a[href^=\"#\"]')].map((each) => each.hash).filter((hash) => !document.getElementById(decodeURIComponent(hash.slice(1))))";
      expect(await ask(page, broken)).toEqual([]);
      await page.close();
    });

    test("offers targets of at least 24 pixels outside running text", async () => {
      const { page } = await open({ width: 320 });
      const small = await ask(
        page,
        `[...document.querySelectorAll("nav a, .head a, h3 > a, h4 > a, summary, label")]
      .filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 24).map((each) => each.outerHTML)`,
      );
      expect(small).toEqual([]);
      await page.close();
    });

    test("is reached by keyboard from the first stop on", async () => {
      const { page } = await open();
      await page.keyboard.press("Tab");
      expect(await ask(page, "document.activeElement.className")).toBe("skip");
      await page.keyboard.press("Enter");
      expect(await ask(page, "location.hash")).toBe("#Text");
      await page.close();
    });

    test("is walked through by keyboard alone: every stop is seen, in order, and does what it says", async () => {
      const { page } = await open({ width: 320 });
      const { stops, chosen } = await walked(page);
      expect(stops[0]?.name).toBe("A");
      expect(chosen).toEqual(["Choice-pref"]);
      expect(stops.filter(({ name }) => name === "SUMMARY").length).toBe(2);
      expect(stops.length).toBeGreaterThan(20);
      expect(stops.length).toBeLessThan(200);
      expect(stops.filter((one) => !one.isRinged || !one.isInView || !one.isOnTop)).toEqual([]);
      await page.close();
    });

    test("lets the arrow keys move what scrolls sideways", async () => {
      const { page } = await open({ width: 320 });
      const box = ".paper[tabindex]";
      await page.locator(box).first().focus();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowRight");
      const moved = () => ask<number>(page, `document.querySelector("${box}").scrollLeft`);
      await expect.poll(moved).toBeGreaterThan(0);
      await page.close();
    });

    test("figures change their paper with the scheme on screen, and print on white", async () => {
      const { page } = await open({ scheme: "dark" });
      const paper = "getComputedStyle(document.querySelector('figure svg rect')).fill";
      expect(await ask(page, paper)).toBe("rgb(20, 24, 29)");
      await page.emulateMedia({ media: "print" });
      expect(await ask(page, paper)).toBe("rgb(255, 255, 255)");
      await page.close();
    });

    test("prints on paper: portrait for the text, landscape for wide figures", async () => {
      const { page } = await open();
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      const sizes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
        ([, width, height]) => (Number(width) > Number(height) ? "landscape" : "portrait"),
      );
      expect(sizes.length).toBeGreaterThan(3);
      expect(sizes.length).toBeLessThan(12);
      expect(sizes).toContain("landscape");
      expect(sizes[0]).toBe("portrait");
      await page.close();
    });
  });
});
