import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { builtInTerms } from "../../src/compose/glossary/built-in-terms.ts";
import { formsOf } from "../../src/compose/glossary/occurring-terms.ts";

const root = join(import.meta.dirname, "../..");

const filesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(root, folder, name));

/** What the program prints of its own: the prose without its variables, and the strings of words and sentences. */
const prose = filesIn("templates/prose", ".hbs").map((file) =>
  readFileSync(file, "utf8").replace(/\{\{.*?\}\}/gs, " "),
);
const strings = [
  ...filesIn("src/compose", ".ts"),
  ...filesIn("src/draw/figures", ".ts"),
  ...filesIn("src/languages/ja/exhibits", ".ts"),
  ...filesIn("src/languages/ja/figures", ".ts"),
  ...filesIn("src/languages/ja/section-words", ".ts"),
].flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(/"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)].map(
    ([, plain = "", template = ""]) => `${plain}${template.replace(/\$\{[^}]*\}/g, " ")}`,
  ),
);

/** Names of bodies, money, codes and formats, which are what they are called; numbers; kinds of dependency in code. */
const names =
  /^(?:[FTA]\d+|FY\d+|II|JPY|EUR|EU|US|HCA|HS|JSIC|ISO|NUTS|FIPS|CSV|YAML|SHA|FS|SS|FF|SF)$/;

const abbreviationsIn = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(
    texts
      .flatMap((text) => text.match(/(?<![A-Za-z0-9])[A-Z][A-Z0-9]+(?![A-Za-z0-9])/g) ?? [])
      .filter((word) => !names.test(word)),
  );

test("every abbreviation in capitals is in the glossary", () => {
  const explained = new Set(
    builtInTerms.flatMap((term) => [...formsOf(term, "en"), ...formsOf(term, "ja")]),
  );
  const printed = [...abbreviationsIn([...prose, ...strings])];
  expect(printed).toContain("FTE");
  expect(printed.filter((word) => !explained.has(word))).toEqual([]);
});

test("a form belongs to one term in each language, and no definition is longer than a line of the table", () => {
  for (const language of ["en", "ja"] as const) {
    const forms = builtInTerms.flatMap((term) =>
      [...new Set(formsOf(term, language))].map((form) => form.toLowerCase()),
    );
    expect(forms.filter((form, place) => forms.indexOf(form) !== place)).toEqual([]);
  }
  for (const { meaning } of builtInTerms) {
    expect(meaning.en.length).toBeLessThanOrEqual(90);
    expect(meaning.ja.length).toBeLessThanOrEqual(45);
    expect(meaning.en).toMatch(/^[A-Z].*[.…]$/);
    expect(meaning.ja).toMatch(/。$/);
  }
});
