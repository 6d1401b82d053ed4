import { expect, test } from "vitest";
import { type Drawing, type Shape, titleRoom } from "../../../src/document/drawing.ts";
import { svg } from "../../../src/render/svg.ts";

const drawing = (...shapes: Drawing["shapes"]): Drawing => ({
  id: "fig",
  width: 100.128,
  height: 50,
  title: "A < B",
  description: 'says "so"',
  language: "en",
  shapes,
});

const shape = (
  tag: Shape["tag"],
  attributes: Shape["attributes"],
  ...children: Shape["children"]
): Shape => ({ tag, attributes, children });

/** What stands between the description and the end, and what the root says of it. */
const inside = (...shapes: Drawing["shapes"]): string =>
  svg(drawing(...shapes)).replace(/^[\s\S]*<\/desc>\n|\n?<\/svg>\n$/g, "");
const rootOf = (...shapes: Drawing["shapes"]): string =>
  /text-rendering="geometricPrecision"([^>]*)>/.exec(svg(drawing(...shapes)))?.[1] ?? "";

test("the root names, describes and measures the picture", () => {
  expect(svg(drawing())).toMatchInlineSnapshot(`
    "<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100.1 50" width="100.1" height="50" role="img" aria-labelledby="fig-title fig-desc" xml:lang="en" font-family="&#39;Noto Sans JP&#39;,&#39;Noto Sans CJK JP&#39;,&#39;Hiragino Sans&#39;,&#39;Hiragino Kaku Gothic ProN&#39;,&#39;Yu Gothic&#39;,YuGothic,Meiryo,sans-serif" text-rendering="geometricPrecision">
    <title id="fig-title">A &lt; B</title>
    <desc id="fig-desc">says &quot;so&quot;</desc>
    </svg>
    "
  `);
});

test("in a page it leaves to the page what the page gives it", () => {
  const text = svg(drawing(), { isInline: true });
  expect(text).toMatch(/^<svg viewBox="0 0 100.1 50" width=100.1 height=50 role=img /);
  expect(text).not.toMatch(/xmlns|font-family|xml:lang/);
  expect(text).toContain('<desc id="fig-desc">');
});

test("in a page it leaves its title to the page, with the room that takes", () => {
  const title = shape("text", { y: 38, [titleRoom]: 30 }, "Finding");
  const picture = drawing(shape("g", {}, title, shape("text", { y: 45 }, "words")));
  const inPage = svg(picture, { isInline: true });
  expect(inPage).toContain('viewBox="0 30 100.1 20" width=100.1 height=20');
  expect(inPage).not.toContain("Finding");
  const file = svg(picture);
  expect(file).toContain('viewBox="0 0 100.1 50"');
  expect(file).toContain('<text y="38">Finding</text>');
  expect(file).not.toContain(titleRoom);
});

test.each([
  [1, "1"],
  [1.005, "1"],
  [2 / 3, "0.7"],
  [10.5, "10.5"],
  [100, "100"],
  [1e6, "1000000"],
])("%d is written %s", (value, expected) => {
  expect(inside(shape("rect", { x: value }))).toBe(`<rect x="${expected}"/>`);
});

test.each([0, -0.001, 0.04])("a place of %d is left out", (value) => {
  expect(inside(shape("rect", { x: value, width: 9 }))).toBe('<rect width="9"/>');
});

test("shades keep two digits", () => {
  const faint = shape("rect", { width: 9, opacity: 0.256 });
  expect(inside(faint)).toBe('<rect width="9" opacity="0.26"/>');
});

test("attributes without a value are left out", () => {
  const words = shape("text", { y: 1, x: undefined }, "<&>", shape("tspan", {}, "a"));
  expect(inside(words)).toBe('<text y="1">&lt;&amp;&gt;<tspan>a</tspan></text>');
});

test("no character may make the file unreadable", () => {
  const words = shape("text", { class: "\u0000" }, "a\ud800b\uffff\u0007");
  expect(inside(words)).toBe('<text class="\ufffd">a\ufffdb\ufffd\ufffd</text>');
});

test("what makes no difference to a shape is left out", () => {
  const bar = shape("rect", { width: 9, "font-size": 12, "stroke-width": 3, stroke: "none" });
  expect(inside(bar)).toBe('<rect width="9"/>');
  const line = shape("line", { x2: 9, fill: "#ff0000", "stroke-width": 1, stroke: "#000000" });
  expect(inside(line)).not.toContain("fill");
});

const word = (text: string, look: Shape["attributes"]): Shape =>
  shape("text", { x: 5, y: 5, ...look }, text);

test("what all words share stands once, at the root", () => {
  const words = ["a", "b", "c"].map((one) => word(one, { "font-size": 12, fill: "#4b5563" }));
  expect(rootOf(...words)).toBe(' fill="#4b5563" font-size="12"');
  expect(inside(...words)).not.toMatch(/fill|font/);
});

test("a shape that differs from most says so itself", () => {
  const words = ["a", "b", "c", "d"].map((one) => word(one, { fill: "#4b5563" }));
  const all = [...words, word("e", { fill: "#a8125c" }), word("f", {})];
  expect(rootOf(...all)).toBe(' fill="#4b5563"');
  expect(inside(...all)).toContain('<text x="5" y="5" fill="#a8125c">e</text>');
  // without a colour of its own a shape is black, whatever stands around it
  expect(inside(...all)).toContain('<text x="5" y="5" fill="black">f</text>');
});

test("neighbours that look alike share a group", () => {
  const blue = ["a", "b", "c"].map((one) => word(one, { fill: "#0b57a4" }));
  const grey = ["d", "e", "f", "g"].map((one) => word(one, { fill: "#5f6672" }));
  const text = inside(...blue, ...grey);
  expect(text.match(/fill=/g)).toHaveLength(1);
  expect(text).toContain('<g fill="#0b57a4">');
});

test("a group that only lends its look is formed anew; one of an institution stays", () => {
  const plain = shape("g", { fill: "#0b57a4" }, word("a", {}));
  expect(inside(plain)).toBe('<text x="5" y="5" fill="#0b57a4">a</text>');
  const own = shape("g", { "data-org": "lab" }, shape("title", {}, "tip"), word("a", {}));
  expect(inside(own)).toBe('<g data-org="lab"><title>tip</title><text x="5" y="5">a</text></g>');
});

const stroke = (y: number, colour = "#cfd6de"): Shape =>
  shape("line", { x1: 0, y1: y, x2: 40, y2: y, stroke: colour });

test("lines of one look are one path, also past others they do not touch", () => {
  expect(inside(stroke(5), stroke(15))).toBe('<path d="M0 5H40M0 15H40" stroke="#cfd6de"/>');
  const mixed = inside(stroke(5), stroke(15, "#e7ebef"), stroke(25));
  expect(mixed).toContain('d="M0 5H40M0 25H40"');
});

test("a line that crosses another colour keeps its place in the order", () => {
  const upright = shape("line", { x1: 20, y1: 0, x2: 20, y2: 30, stroke: "#a8125c" });
  const text = inside(stroke(5), upright, stroke(15));
  expect(text.match(/<path/g)).toHaveLength(3);
  expect(text.indexOf("M20 0V30")).toBeLessThan(text.indexOf("M0 15H40"));
});

test("see-through lines stay apart, as they would cover each other once instead of twice", () => {
  const faint = [5, 5].map((y) =>
    shape("line", { x2: 40, y1: y, y2: y, stroke: "#000000", "stroke-opacity": 0.5 }),
  );
  expect(inside(...faint).match(/<path/g)).toHaveLength(2);
});

test("areas become one only where they do not touch", () => {
  const arrow = (x: number, end: string) => shape("path", { d: `M ${x} 0 ${end} Z` });
  expect(inside(arrow(0, "h 8 l -4 6"), arrow(50, "h 8 l -4 6"))).toBe(
    '<path d="M0 0H8L4 6ZM50 0h8L54 6Z"/>',
  );
  expect(inside(arrow(0, "h 8 l -4 6"), arrow(4, "h 8 l -4 6")).match(/<path/g)).toHaveLength(2);
});
