import { expect, test } from "vitest";
import type { Drawing } from "../../../src/document/drawing.ts";
import { svg } from "../../../src/render/svg.ts";

const drawing = (shapes: Drawing["shapes"]): Drawing => ({
  id: "fig",
  width: 100.128,
  height: 50,
  title: "A < B",
  description: 'says "so"',
  language: "en",
  shapes,
});

test("the root names, describes and measures the picture", () => {
  expect(svg(drawing([]))).toMatchInlineSnapshot(`
    "<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100.13 50" width="100.13" height="50" role="img" aria-labelledby="fig-title fig-desc" xml:lang="en" font-family="&#39;Noto Sans JP&#39;,&#39;Noto Sans CJK JP&#39;,&#39;Hiragino Sans&#39;,&#39;Hiragino Kaku Gothic ProN&#39;,&#39;Yu Gothic&#39;,YuGothic,Meiryo,sans-serif" text-rendering="geometricPrecision">
    <title id="fig-title">A &lt; B</title>
    <desc id="fig-desc">says &quot;so&quot;</desc>
    </svg>
    "
  `);
});

test.each([
  [1, "1"],
  [1.005, "1"],
  [2 / 3, "0.67"],
  [-0.001, "0"],
  [10.5, "10.5"],
  [100, "100"],
  [1e6, "1000000"],
])("%d is written %s", (value, expected) => {
  const shape = { tag: "rect", attributes: { x: value }, children: [] } as const;
  expect(svg(drawing([shape]))).toContain(`<rect x="${expected}"/>`);
});

test("attributes keep their order, and those without a value are left out", () => {
  const shape = {
    tag: "text",
    attributes: { y: 1, x: undefined, class: "t-ink" },
    children: ["<&>", { tag: "tspan", attributes: {}, children: ["a"] }],
  } as const;
  expect(svg(drawing([shape]))).toContain(
    '<text y="1" class="t-ink">&lt;&amp;&gt;<tspan>a</tspan></text>',
  );
});

test("no character may make the file unreadable", () => {
  const shape = {
    tag: "text",
    attributes: { class: "\u0000" },
    children: ["a\ud800b\uffff\u0007"],
  } as const;
  expect(svg(drawing([shape]))).toContain('<text class="\ufffd">a\ufffdb\ufffd\ufffd</text>');
});
