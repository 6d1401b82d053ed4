import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { svg } from "../../src/render/svg.ts";
import { hasBrowser, openBrowser } from "../kit/browser.ts";
import { figureMakers } from "../kit/drawn-plans.ts";
import { figureFaults } from "../kit/figure-faults.ts";
import { drawGallery } from "../kit/gallery.ts";

describe.skipIf(!hasBrowser)("figures in a browser", () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1300, height: 4000 } });
    // what the program that runs the tests adds to a function is not there in the page
    await page.addInitScript("globalThis.__name = (made) => made");
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
  });

  const faultsIn = async (markup: string): Promise<readonly string[]> => {
    await page.setContent(`<body style="margin:20px">${markup}</body>`);
    return (await page.evaluate(figureFaults)).map(({ kind, words }) => `${kind}: ${words}`);
  };

  test.each(figureMakers.map(({ number, id }) => ({ number, id })))(
    "$number $id: letters are whole, apart, on top, clear and of 11 px at least, with every plan",
    async ({ id }) => {
      const figures = await drawGallery({ figures: [id], plans: [] });
      expect(figures.length).toBeGreaterThan(1);
      const faults: string[] = [];
      for (const { name, drawn } of figures) {
        const found = await faultsIn(svg(drawn.drawing));
        faults.push(...found.map((fault) => `${name}: ${fault}`));
      }
      expect(faults).toEqual([]);
    },
    120_000,
  );

  const text = (x: number, y: number, more = "") =>
    `<text x="${x}" y="${y}" font-size="13" ${more}>Some words</text>`;
  const picture = (inner: string) =>
    `<svg width="400" height="200" viewBox="0 0 400 200"><rect width="400" height="200" fill="#fff"/>${inner}</svg>`;

  test.each([
    ["overlap: Some words / Some words", `${text(100, 90)}${text(110, 92)}`],
    ["outside the figure: Some words", text(380, 150)],
    ["outside the figure: Some words", text(100, 5)],
    [
      "outside its card: Some words",
      `<g><title>card</title><rect x="10" y="10" width="100" height="50" fill="#fff"/>${text(70, 30)}</g>`,
    ],
    [
      "outside its card: Some words",
      `<g data-org="a"><rect x="10" y="10" width="100" height="50" fill="#fff"/>${text(70, 30)}</g>`,
    ],
    ["hidden: Some words", `${text(100, 90)}<circle cx="130" cy="86" r="9" fill="#333"/>`],
    ["too small: Some words", text(100, 90, 'style="font-size:10.9px"')],
    [
      "too faint: Some words",
      `<rect x="50" y="50" width="200" height="80" fill="#1d3f72"/>${text(100, 90)}`,
    ],
    ["too faint: Some words", text(100, 90, 'fill="#fff"')],
  ])("the check itself finds a planted fault: %s", async (fault, inner) => {
    expect(await faultsIn(picture(inner))).toEqual([fault]);
  });

  test("the check itself says nothing of a sound picture", async () => {
    const inner = `<rect x="50" y="50" width="200" height="80" fill="#1d3f72"/>${text(100, 90, 'fill="#fff"')}<path d="M90 60H180V120H90Z" fill="none" stroke="#fff"/>${text(100, 150)}`;
    expect(await faultsIn(picture(inner))).toEqual([]);
  });
});
