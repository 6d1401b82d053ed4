import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { templateRegistry } from "../../tools/template-registry.js";

const folder = new URL("../../../templates/", import.meta.url);

test.each(["layout", "prose/en", "prose/ja"])("the registry of %s is fresh", (name) => {
  const registry = `../../../src/template/${name.replace("/", "-")}.gen.ts`;
  const written = readFileSync(new URL(registry, import.meta.url), "utf8");
  expect(written).toBe(templateRegistry(folder.pathname, name));
});

test("HTML layouts leave nothing unescaped but what was rendered before", () => {
  const names = readdirSync(new URL("layout/html/", folder)).filter((name) =>
    name.endsWith(".hbs"),
  );
  const unescaped = names.flatMap((name) => {
    const text = readFileSync(new URL(`layout/html/${name}`, folder), "utf8");
    return [...text.matchAll(/\{\{\{\s*(.*?)\s*\}\}\}|\{\{&/g)].map(
      (match) => `${name} ${match[1]}`,
    );
  });
  expect([...new Set(unescaped)].sort()).toEqual([
    "callout.hbs blocks",
    "facts.hbs spans",
    "figure.hbs caption",
    "figure.hbs data",
    "figure.hbs svg",
    "lead.hbs spans",
    "list.hbs this",
    "page.hbs blocks",
    "page.hbs css",
    "page.hbs imprint",
    "page.hbs lede",
    "page.hbs sections",
    "paragraph.hbs spans",
    "quote.hbs blocks",
    "section.hbs blocks",
    "table.hbs head.look",
    "table.hbs head.spans",
    "table.hbs heading",
    "table.hbs institutions",
    "table.hbs look",
    "table.hbs note",
    "table.hbs noteWay",
    "table.hbs spans",
  ]);
});
