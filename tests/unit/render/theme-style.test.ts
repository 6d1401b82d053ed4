import { expect, test } from "vitest";
import { themeStyle } from "../../../src/render/html/theme-style.ts";

const bare = {
  colours: { light: {}, dark: {}, print: {} },
  figures: { light: {}, dark: {} },
  fonts: { text: [], headings: [] },
};

test("no theme, and a theme that asks for nothing, are no style", () => {
  expect(themeStyle(undefined)).toBe("");
  expect(themeStyle(bare)).toBe("");
});

test("no name of a font ends its string, its rule or the style element", () => {
  const hostile = ['x";}</style><script>', "a\\", "b\n}", "url(javascript:0)", "serif"];
  const style = themeStyle({ ...bare, fonts: { text: hostile, headings: hostile } });
  const names = style.replace(/"[^"\\\n]*"/g, "Q");
  expect(names).not.toMatch(/["\\\n<>]/);
  expect([...style.matchAll(/\}/g)]).toHaveLength(2);
  expect(style).toContain(",serif,");
});

test("colours of the screen do not reach the paper", () => {
  const style = themeStyle({
    ...bare,
    colours: { light: { accent: "#112233" }, dark: {}, print: { accent: "#001122" } },
    figures: { light: { "#0b57a4": "#112233" }, dark: {} },
  });
  expect(style).toContain("@media screen{:root{--accent:#112233}}");
  expect(style).toContain("@media print{:root{--accent:#001122}}");
  expect(style).toContain('.paper [stroke="#0b57a4"]{stroke:#112233}');
});
