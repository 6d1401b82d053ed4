import { beforeAll, expect, test } from "vitest";
import { describeOpened } from "../kit/opened-samples.ts";
import { ask } from "../kit/pages-in-browser.ts";
import { pagesOfPdf } from "./pages-of-pdf.ts";

const shown = "body *:not(svg *)";

/** The sheet between its margins in pixels, and what stands on it: turned for what is wide, and upright. */
const sheets = [
  { width: 1103, boxes: shown, tables: ".table.wide table" },
  {
    width: 774,
    boxes: `${shown}:not(.wide, .wide *):not(:has(.wide))`,
    tables: ".table:not(.wide) table",
  },
] as const;

const placesOf = (selector: string, isOut: string): string =>
  `[...document.querySelectorAll(${JSON.stringify(selector)})].filter((one) => {
    const { left, right } = one.getBoundingClientRect();
    return ${isOut};
  }).map((one) => one.closest("[id]")?.id + " " + one.tagName)`;

/** A text that may break, in a cell narrower than 6 of its letters, makes a tower. */
const towers = `[...document.querySelectorAll("tbody :is(td, th)")].filter((cell) => {
  const { width } = cell.getBoundingClientRect();
  const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode;
    const { whiteSpace, fontSize } = getComputedStyle(parentElement);
    if (whiteSpace !== "nowrap" && data.trim().length > 14 && width < 6 * parseFloat(fontSize))
      return true;
  }
  return false;
}).map((cell) => cell.closest("[id]")?.id + " " + cell.textContent)`;

describeOpened("the samples on paper", ({ page }) => {
  beforeAll(async () => {
    await page().emulateMedia({ media: "print" });
  });

  test("are not wider than the sheet, which would shrink every page", async () => {
    for (const { width, boxes, tables } of sheets) {
      await page().setViewportSize({ width, height: 900 });
      const isWider = `Math.max(one.scrollWidth, right) > ${width + 1}`;
      expect(await ask(page(), placesOf(boxes, isWider))).toEqual([]);
      // 18 mm less the margin of the sheet
      const isBled = `left < 58 || right > ${width - 57}`;
      expect(await ask(page(), placesOf(tables, isBled))).toEqual([]);
    }
  });

  test("keep a column of words wide enough to be read", async () => {
    expect(page().viewportSize()?.width).toBe(774);
    expect(await ask(page(), towers)).toEqual([]);
  });

  test("leave no word after a note that led to another place", async () => {
    const stray = `[...document.querySelectorAll(".table-note :is(a, .way)")].filter((one) =>
      one.checkVisibility() &&
      one.nextSibling === null && /[.。]\\s*$/.test(one.previousSibling?.textContent ?? "")
    ).map((one) => one.textContent)`;
    expect(await ask(page(), stray)).toEqual([]);
  });

  test("keep a title with its card", async () => {
    const parted = `[...document.querySelectorAll("main .sheet")]
      .filter((one) => getComputedStyle(one).breakInside !== "avoid").length`;
    expect(await ask(page(), parted)).toBe(0);
  });

  test("have no empty page", async () => {
    const pages = pagesOfPdf(await page().pdf({ preferCSSPageSize: true }));
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.length).toBeLessThan(125);
    // a page with a few characters is a heading or a foot alone
    const bare = pages.flatMap((text, place) =>
      text !== undefined && text.replace(/\s/g, "").length < 40 ? [place + 1] : [],
    );
    expect(bare).toEqual([]);
  });
});
