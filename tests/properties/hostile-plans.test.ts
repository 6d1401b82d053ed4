import { describe, expect, test } from "vitest";
import { build } from "../../src/pipeline.ts";
import { nodeDisk } from "../../src/read/node-disk.ts";
import { oneOfEach } from "../kit/gallery-trees.ts";
import { hostileStrings } from "../kit/hostile-strings.ts";
import { sampleTree, type Tree } from "../kit/plan-tree.ts";

const isMap = (value: unknown): value is Tree =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isText = (value: unknown): boolean =>
  isMap(value) && typeof value["ja"] === "string" && typeof value["en"] === "string";

const commonMark = new Set(
  "summary purpose context notice description mechanism demand evidence reason on".split(" "),
);

/** Whether the text at a path is CommonMark, in which a list may be a list. */
const isLong = (path: readonly string[]): boolean => {
  const key = path.at(-1) ?? "";
  const isLongNote = key === "note" && (path.includes("effect") || path.includes("spillover"));
  return commonMark.has(key) || isLongNote || path.includes("inputOutput");
};

type Choice = (path: readonly string[]) => string;

/** The tree with other words wherever it has a text in two languages. */
const saying = (choice: Choice, value: unknown, path: readonly string[] = []): unknown => {
  if (isText(value)) return { ja: choice(path), en: choice(path) };
  if (Array.isArray(value)) return value.map((one) => saying(choice, one, path));
  if (!isMap(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, saying(choice, one, [...path, key])]),
  );
};

/** One of everything, but no seeds: what of them matches a need hangs on the words. */
const tree: Tree = (() => {
  const whole = oneOfEach(sampleTree("mizuhara-instruments"));
  const diagnosis = { ...(whole["diagnosis"] as Tree), seeds: {} };
  return { ...whole, diagnosis };
})();

/** The files of the plan with those words, judged by no rule: findings count words too. */
const filesSaying = async (choice: Choice): Promise<ReadonlyMap<string, string>> => {
  const { outputs } = await build(
    {
      name: "hostile.yaml",
      text: JSON.stringify(saying(choice, tree)),
      formats: ["html", "md"],
      languages: ["en"],
      settings: { rules: [], today: "2026-04-01" },
    },
    nodeDisk,
  );
  return new Map(outputs.map(({ path, text }) => [path, text]));
};

const withoutPictures = (page: string): string =>
  page.replace(/<style>[^<]*<\/style>/g, "").replace(/<svg[\s\S]*?<\/svg>/g, "<svg>");

const namesIn = (page: string): readonly string[] => page.match(/<[a-z!][^\s>]*/gi) ?? [];

const countsOf = (names: readonly string[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
};

/** Elements of a page that words of a CommonMark text may make. */
const ofProse = /^<(?:a|p|b|em|strong|code|pre|br|hr|ul|ol|li|blockquote|span|small|div|t\w*)$/;

const drawn = new Set("<svg <g <rect <path <line <circle <text <tspan <title <desc".split(" "));

const picturesIn = (page: string): string => (page.match(/<svg[\s\S]*?<\/svg>/g) ?? []).join("\n");

const short = await filesSaying(() => "name");
/** What is measured per something, as a stroke in its name says, is computed otherwise. */
const withStroke = await filesSaying((path) => (isLong(path) ? "name" : "na/me"));
const pages = [...short.keys()].filter((path) => path.endsWith(".html"));
const elements = (files: ReadonlyMap<string, string>): readonly string[] =>
  pages.flatMap((path) => namesIn(withoutPictures(files.get(path) ?? "")));

const endless = ["x", "漢", "W "].map((sign) => sign.repeat(10_000 / sign.length));
const said = [...hostileStrings, ...endless].filter((words) => words.trim() !== "");

test("the plan they are put into has every part of the document", () => {
  expect(pages).toEqual(["plan.en.html", "annex.en.html"]);
  expect(countsOf(elements(short))["<table"]).toBeGreaterThan(40);
  expect(countsOf(elements(short))["<figure"]).toBeGreaterThan(10);
  expect(said.length).toBeGreaterThanOrEqual(60);
});

describe.each(said.map((words) => [JSON.stringify(words).slice(0, 40), words]))(
  "a plan that says %s",
  (_, words) => {
    test("in every name keeps the elements of its pages, and of its pictures their kinds", async () => {
      const files = await filesSaying((path) => (isLong(path) ? "name" : words));
      const model = words.includes("/") ? withStroke : short;
      expect(countsOf(elements(files))).toEqual(countsOf(elements(model)));
      for (const path of pages) {
        const page = files.get(path) ?? "";
        for (const name of namesIn(picturesIn(page))) expect(drawn).toContain(name);
        expect(page).not.toMatch(/(?![\n\t])\p{Cc}|<[^>]*\son\w+=/u);
      }
      expect([...files.keys()]).toEqual([...short.keys()]);
    });

    test("in every long text adds nothing but prose", async () => {
      const files = await filesSaying((path) => (isLong(path) ? words : "name"));
      const structure = (names: readonly string[]) =>
        countsOf(names.filter((name) => !ofProse.test(name)));
      expect(structure(elements(files))).toEqual(structure(elements(short)));
      for (const path of pages) {
        expect(files.get(path)).not.toMatch(/href="(?!#|https?:|mailto:|tel:|\w+\.\w+\.html)/i);
      }
    });
  },
);
