import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { svg } from "../../src/render/svg.ts";
import { hasBrowser, openBrowser } from "../kit/browser.ts";
import { drawAll } from "../kit/drawn-plans.ts";

type Trouble = { readonly kind: string; readonly words: string };

/** Runs in the page: texts that touch each other, leave the figure, or leave the card they stand in. */
const troublesIn = (): readonly Trouble[] => {
  const page = document.querySelector("svg")?.getBoundingClientRect();
  if (!page) return [{ kind: "nothing drawn", words: "" }];
  const texts = [...document.querySelectorAll("svg text")].map((element) => ({
    words: element.textContent ?? "",
    box: element.getBoundingClientRect(),
    // a card is a group with a tip whose last frame before the words is its box
    card: [...(element.closest("g:has(> title)")?.querySelectorAll(":scope > rect") ?? [])]
      .at(-1)
      ?.getBoundingClientRect(),
  }));
  const leaves = (box: DOMRect, frame: DOMRect): boolean =>
    box.left < frame.left || box.right > frame.right || box.bottom > frame.bottom + 1;
  // the box of a line is taller than its letters, so that lines close together touch a little
  const touch = (a: DOMRect, b: DOMRect): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) * 0.3;
  return texts.flatMap(({ words, box, card }, place) => [
    ...(leaves(box, page) ? [{ kind: "outside the figure", words }] : []),
    ...(card && card.height > 30 && card.width > 90 && leaves(box, card)
      ? [{ kind: "outside its card", words }]
      : []),
    ...texts
      .slice(place + 1)
      .filter((other) => touch(box, other.box))
      .map((other) => ({ kind: "overlap", words: `${words} / ${other.words}` })),
  ]);
};

describe.skipIf(!hasBrowser)("figures in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
  });

  test("no text overlaps another or leaves its card or figure", async () => {
    const page = await browser.newPage({ viewport: { width: 1300, height: 900 } });
    const figures = await drawAll();
    expect(figures.length).toBeGreaterThan(20);
    const troubles: string[] = [];
    for (const { name, drawn } of figures) {
      await page.setContent(`<body style="margin:20px">${svg(drawn.drawing)}</body>`);
      const found = await page.evaluate(troublesIn);
      troubles.push(...found.map(({ kind, words }) => `${name}: ${kind}: ${words}`));
    }
    expect(troubles).toEqual([]);
  }, 120_000);

  test("the check itself finds an overlap, a text outside its card and one outside the figure", async () => {
    const page = await browser.newPage();
    const text = (x: number, y: number) =>
      `<text x="${x}" y="${y}" font-size="13">Some words</text>`;
    const card = `<g><title>card</title><rect x="10" y="10" width="100" height="50"/>${text(70, 30)}</g>`;
    await page.setContent(
      `<svg width="400" height="200">${card}${text(200, 90)}${text(210, 92)}${text(380, 150)}</svg>`,
    );
    const kinds = (await page.evaluate(troublesIn)).map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(["outside its card", "outside the figure", "overlap"]);
  });
});
