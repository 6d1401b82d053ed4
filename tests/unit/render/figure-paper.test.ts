import { expect, test } from "vitest";
import { type Drawing, type Shape, titleRoom } from "../../../src/document/drawing.ts";
import { figurePaper } from "../../../src/render/html/figure-paper.ts";
import { withoutTitle } from "../../../src/render/svg/without-title.ts";
import { drawnShapes } from "../../kit/drawn-shapes.ts";
import { choiceOf, drawGallery } from "../../kit/gallery.ts";

const words = (size: number, more: Shape["attributes"] = {}): Shape => ({
  tag: "text",
  attributes: { "font-size": size, ...more },
  children: ["words"],
});

const drawing = (width: number, height: number, ...shapes: Drawing["shapes"]): Drawing => ({
  id: "fig",
  width,
  height,
  title: "",
  description: "",
  language: "en",
  shapes,
});

test.each([
  ["beside the text where its letters can be read there", [960, 700, 11], ""],
  ["on a turned sheet where it is broad", [1180, 780, 11], "wide"],
  ["on a sheet of its own where it is tall", [960, 1280, 11], "tall"],
  ["where it stands, if no sheet makes it larger", [1180, 1020, 11], ""],
  ["beside the text where its smallest letters are larger", [1120, 700, 11.5], ""],
] as const)("a drawing is printed %s", (_, [width, height, size], expected) => {
  const group: Shape = { tag: "g", attributes: {}, children: [words(size), words(14)] };
  expect(figurePaper(drawing(width, height, group))).toBe(expected);
});

test("the room of a title that the page says is not counted", () => {
  const [title, label] = [words(20, { [titleRoom]: 41 }), words(11)];
  expect(figurePaper(drawing(1000, 1200, label))).toBe("tall");
  expect(figurePaper(drawing(1000, 1200, title, label))).toBe("");
});

const sheets = { "": [774, 850], tall: [774, 945], wide: [1103, 648] } as const;

test("of the full samples no letter is smaller than 5.9 points on paper", async () => {
  const figures = await drawGallery(choiceOf(["mizuhara", "shochu"]));
  expect(figures.length).toBeGreaterThan(50);
  const small = figures.flatMap(({ name, drawn: { drawing: whole } }) => {
    const { shapes, width, height } = withoutTitle(whole);
    const [most, tallest] = sheets[figurePaper(whole)];
    const sizes = drawnShapes(shapes).flatMap(({ attributes }) => attributes["font-size"] ?? []);
    const points = Math.min(...sizes.map(Number)) * Math.min(most / width, tallest / height) * 0.75;
    return points < 5.9 ? [`${name}: ${points.toFixed(2)}`] : [];
  });
  expect(small).toEqual([]);
});
