import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import Handlebars from "handlebars";
import { expect, test } from "vitest";
import { makeProse } from "../../../src/compose/prose.ts";
import { engine } from "../../../src/template/engine.ts";
import { templates as proseEn } from "../../../src/template/prose-en.gen.ts";
import { templates as proseJa } from "../../../src/template/prose-ja.gen.ts";
import type { Specification } from "../../../src/template/specification.ts";
import { type Language, languages } from "../../../src/text/language.ts";
import { hbsModule } from "../../tools/hbs-plugin.js";
import { textOf } from "./composed.ts";

const templatesOf: Readonly<Record<Language, Readonly<Record<string, Specification>>>> = {
  en: proseEn,
  ja: proseJa,
};

const proseIn = (language: Language) => makeProse(language, templatesOf[language]);

const namesIn = (language: string): readonly string[] =>
  readdirSync(`templates/prose/${language}`).sort();
const stems = namesIn("ja").map((name) => name.replace(/\.hbs$/, ""));

/** A template's variables: those asked about by `if`, those gone through by `each`, those printed. */
type Variables = {
  readonly asked: Set<string>;
  readonly lists: Map<string, Variables>;
  readonly printed: Set<string>;
  /** What is asked inside a group: a heading stands over its items and never alone. */
  readonly groups: Map<string, readonly string[]>;
};

const variables = (): Variables => ({
  asked: new Set(),
  lists: new Map(),
  printed: new Set(),
  groups: new Map(),
});

const originalOf = (expression: hbs.AST.Expression | undefined): string =>
  (expression as hbs.AST.PathExpression).original;

const collectBlock = (block: hbs.AST.BlockStatement, into: Variables): void => {
  const about = originalOf(block.params[0]);
  const isLoop = originalOf(block.path) === "each";
  if (isLoop) into.lists.set(about, collect(block.program, variables()));
  else if (!/^@|^\.\./.test(about)) into.asked.add(about);
  if (about.startsWith("group-"))
    into.groups.set(about, [...collect(block.program, variables()).asked]);
  if (!isLoop) collect(block.program, into);
  collect(block.inverse, into);
};

const collect = (program: hbs.AST.Program | undefined, into: Variables): Variables => {
  for (const statement of program?.body ?? []) {
    if (statement.type === "MustacheStatement")
      into.printed.add(
        originalOf((statement as hbs.AST.MustacheStatement).path as hbs.AST.Expression),
      );
    if (statement.type === "BlockStatement")
      collectBlock(statement as hbs.AST.BlockStatement, into);
  }
  return into;
};

const put = (facts: Record<string, unknown>, name: string, value: unknown): void => {
  const [first = "", ...rest] = name.split(".");
  if (rest.length === 0) {
    facts[first] = value;
    return;
  }
  const below = { ...(facts[first] as Record<string, unknown> | undefined) };
  put(below, rest.join("."), value);
  facts[first] = below;
};

/** One item of a list; what is asked about it is true in every other one. */
const itemOf = (inner: Variables, place: number): unknown => {
  if (inner.printed.has("this")) return "〈this〉";
  const facts: Record<string, unknown> = {};
  for (const name of inner.printed) put(facts, name, `〈${name}〉`);
  for (const name of inner.asked) put(facts, name, place % 2 === 0);
  return facts;
};

const itemsOf = (inner: Variables, count: number): readonly unknown[] =>
  Array.from({ length: count }, (_, place) => itemOf(inner, place));

const withGroups = (
  facts: Record<string, unknown>,
  { groups }: Variables,
): Record<string, unknown> => ({
  ...facts,
  ...Object.fromEntries(
    [...groups].map(([group, inner]) => [group, inner.some((name) => facts[name])]),
  ),
});

/** Facts with every combination of the booleans, up to 4,096 of them. */
const combinations = function* (of: Variables): Generator<Record<string, unknown>> {
  const asked = [...of.asked];
  const count = Math.min(4096, 2 ** asked.length);
  for (let bits = 0; bits < count; bits += 1) {
    const facts: Record<string, unknown> = {};
    for (const name of of.printed) put(facts, name, `〈${name}〉`);
    for (const [name, inner] of of.lists) put(facts, name, itemsOf(inner, bits % 4));
    for (const [place, name] of asked.entries()) put(facts, name, ((bits >> place) & 1) === 1);
    yield withGroups(facts, of);
  }
};

const parsed = (language: string, stem: string): Variables =>
  collect(
    Handlebars.parse(readFileSync(`templates/prose/${language}/${stem}.hbs`, "utf8")),
    variables(),
  );

test("both languages have the same templates", () => {
  expect(namesIn("en")).toEqual(namesIn("ja"));
  expect(stems.length).toBeGreaterThan(15);
});

test.each(languages.flatMap((language) => stems.map((stem) => [language, stem] as const)))(
  "%s/%s gives whole sentences for every combination of its conditions",
  (language, stem) => {
    const prose = proseIn(language);
    let rendered = 0;
    for (const facts of combinations(parsed(language, stem))) {
      const said = textOf(prose(stem, facts));
      rendered += 1;
      if (said === "") continue;
      expect(said).not.toMatch(/undefined|NaN|\[object|\{\{|\}\}/);
      expect(said).not.toMatch(/\*\*|[（「(] |、。|。。|,\.|\.\.| {2}| [.,;]/);
      expect(said.trim()).toMatch(language === "ja" ? /。$/ : /\.$/);
    }
    expect(rendered).toBeGreaterThan(0);
  },
);

test("a fact the template asks for and does not get is an error that names it", () => {
  expect(() => proseIn("en")("chain", {})).toThrow(/"hasClosure" not defined/);
  expect(() => proseIn("ja")("chain", { hasClosure: false })).toThrow(/"reason" not defined/);
  expect(() => proseIn("en")("risks", { risks: {} })).toThrow(/"one" not defined/);
});

/** A template of one variable in the place of a real one. */
const echo = async (): Promise<Record<string, Specification>> => {
  const url = `data:text/javascript,${encodeURIComponent(hbsModule("A {{x}} B", "/templates/prose/en/x.hbs"))}`;
  return { "prose/en/risks": (await import(/* @vite-ignore */ url)).default };
};

test("no text of the plan becomes markup, and none of it is lost", async () => {
  const prose = makeProse("en", await echo());
  const hostile = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom(..."*_`[]()<>!#|\\-+.&~ 1\n\t") }),
  );
  fc.assert(
    fc.property(hostile, (value) => {
      const blocks = prose("risks", { x: value });
      expect(blocks).toHaveLength(1);
      const [only] = blocks;
      if (only?.kind !== "paragraph") throw new Error("not a paragraph");
      expect(only.spans.every(({ kind }) => kind === "text")).toBe(true);
      const seen = textOf(blocks).replace(/\s+/g, " ");
      const meant = `A ${value} B`.replaceAll("\0", "\uFFFD").replace(/\s+/g, " ");
      expect(seen).toBe(meant);
    }),
    { numRuns: 500 },
  );
});

test("the templates are those that were precompiled", () => {
  for (const language of languages)
    for (const stem of stems)
      expect(Object.keys(templatesOf[language])).toContain(`prose/${language}/${stem}`);
  expect(() => engine<string>(proseEn)("prose/en/none", {})).toThrow();
});
