import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Drawing } from "../../src/document/drawing.ts";
import { darkColours } from "../../src/draw/kit/dark-colours.ts";
import { darkStyle } from "../../src/render/html/dark-style.ts";
import { svg } from "../../src/render/svg.ts";
import { hasBrowser, openBrowser } from "../kit/browser.ts";
import { figureFaults } from "../kit/figure-faults.ts";
import { drawGallery } from "../kit/gallery.ts";
import { plainSvg } from "../kit/plain-svg.ts";

/** The start tag of the file, without what its shapes have in common. */
const rootOf = ({ width, height }: Drawing): string => {
  const fonts = /font-family="[^"]*"/.exec(svg({ ...empty, width, height }))?.[0];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ${fonts} text-rendering="geometricPrecision">`;
};

const empty: Drawing = {
  id: "empty",
  width: 1,
  height: 1,
  title: "",
  description: "",
  language: "en",
  shapes: [],
};

/**
 * Where two pictures differ by more than half a unit: a pixel of the one, at double size, that is like
 * none of those around it in the other. Also how much there is to see.
 */
const difference = async ([one, other]: readonly [string, string]) => {
  const pixelsOf = async (markup: string) => {
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup)}`;
    await image.decode();
    const [width, height] = [image.naturalWidth * 2, image.naturalHeight * 2];
    const canvas = Object.assign(document.createElement("canvas"), { width, height });
    const context = canvas.getContext("2d");
    context?.drawImage(image, 0, 0, width, height);
    return { width, data: context?.getImageData(0, 0, width, height).data ?? [] };
  };
  type Pixels = Awaited<ReturnType<typeof pixelsOf>>;
  const tolerance = 40;
  const isNear = (value: number, { width, data }: Pixels, place: number): boolean => {
    let [low, high] = [255, 0];
    for (const row of [-1, 0, 1])
      for (const column of [-1, 0, 1]) {
        const found = data[place + 4 * (row * width + column)] ?? value;
        [low, high] = [Math.min(low, found), Math.max(high, found)];
      }
    return value >= low - tolerance && value <= high + tolerance;
  };
  const [a, b] = [await pixelsOf(one), await pixelsOf(other)];
  const unlike: string[] = [];
  let painted = 0;
  for (let place = 0; place < a.data.length; place += 1) {
    const [first = 0, second = 0] = [a.data[place], b.data[place]];
    if (place % 4 === 0 && first !== a.data[0]) painted += 1;
    if (Math.abs(first - second) <= tolerance) continue;
    if (isNear(first, b, place) && isNear(second, a, place)) continue;
    const pixel = Math.floor(place / 4);
    unlike.push(`${(pixel % a.width) / 2},${Math.floor(pixel / a.width) / 2}`);
  }
  return {
    unlike: unlike.length,
    places: unlike.slice(0, 5),
    painted,
    isSameSize: a.data.length === b.data.length,
  };
};

describe.skipIf(!hasBrowser)("drawings in a browser", () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1300, height: 3000 }, colorScheme: "dark" });
    // what the program that runs the tests adds to a function is not there in the page
    await page.addInitScript("globalThis.__name = (made) => made");
    await page.goto("about:blank");
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
  });

  const samples = () => drawGallery({ figures: [], plans: ["mizuhara", "shochu"] });

  /** Values of soft edges that fall otherwise where letters are put on the grid of the screen. */
  const few = 600;

  test("the short form is the same picture as the long one", async () => {
    const figures = await samples();
    const some = figures.filter(
      ({ shown, language }) => (shown.name === "shochu") === (language === "en"),
    );
    expect(some.length).toBeGreaterThan(10);
    const unlike: string[] = [];
    for (const { name, drawn } of some) {
      const { drawing } = drawn;
      const pair = [svg(drawing), plainSvg(drawing, rootOf(drawing))] as const;
      const found = await page.evaluate(difference, pair);
      expect(found.painted, name).toBeGreaterThan(1000);
      expect(found.isSameSize, name).toBe(true);
      if (found.unlike > few) unlike.push(`${name}: ${found.unlike} at ${found.places.join(" ")}`);
    }
    expect(unlike).toEqual([]);
  }, 180_000);

  test("the comparison sees a line that is gone and one that is moved by a unit", async () => {
    const line = (y: number): Drawing["shapes"][number] => ({
      tag: "line",
      attributes: { x1: 5, y1: y, x2: 295, y2: y, stroke: "#000000" },
      children: [],
    });
    const drawing: Drawing = { ...empty, width: 300, height: 40, shapes: [line(10.5), line(20.5)] };
    const against = async (shapes: Drawing["shapes"]) => {
      const pair = [svg({ ...drawing, shapes }), plainSvg(drawing, rootOf(drawing))] as const;
      return (await page.evaluate(difference, pair)).unlike;
    };
    expect(await against(drawing.shapes)).toBe(0);
    expect(await against([line(10.5)])).toBeGreaterThan(few);
    expect(await against([line(10.5), line(22.5)])).toBeGreaterThan(few);
  });

  test("words can be read on dark paper too", async () => {
    const faint: string[] = [];
    for (const { name, drawn } of await samples()) {
      const style = darkStyle([drawn.drawing], darkColours);
      const figure = svg(drawn.drawing, { isInline: true });
      await page.setContent(
        `<style>${style}</style><div class="paper" style="background:#14181d">${figure}</div>`,
      );
      const found = await page.evaluate(figureFaults);
      faint.push(
        ...found.filter(({ kind }) => kind === "too faint").map(({ words }) => `${name}: ${words}`),
      );
    }
    expect(faint).toEqual([]);
  }, 240_000);

  test("no figure keeps a colour that has no partner in the dark", async () => {
    const literals = (await samples()).flatMap(({ drawn }) => [
      ...svg(drawn.drawing).matchAll(/(?:fill|stroke)="([^"]+)"/g),
    ]);
    const known = new Set(["none", ...Object.keys(darkColours)]);
    const strays = literals.map(([, colour = ""]) => colour).filter((one) => !known.has(one));
    expect(literals.length).toBeGreaterThan(500);
    expect([...new Set(strays)]).toEqual([]);
  });
});
