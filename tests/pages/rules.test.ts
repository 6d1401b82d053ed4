import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Rule } from "../../src/check/rule.ts";
import { rulesJa } from "../../src/languages/ja/rules/index.gen.ts";
import type { Language } from "../../src/text/language.ts";
import { asLines, checkText } from "../kit/check-text.ts";
import { allRules, rulesFolder } from "../kit/rules-of.ts";
import { examplesOf, rewritten } from "./examples-of.ts";

const rules = await allRules();
const endings: Readonly<Record<Language, string>> = { en: ".md", ja: ".ja.md" };
const pages = readdirSync(rulesFolder).filter((name) => name.endsWith(".md"));

const sayer = (rule: Rule, language: Language) => (yaml: string) =>
  asLines(checkText(yaml, { rules: [rule], language }))
    .map((line) => `${line}\n`)
    .join("");

test("there are rules, and each file holds the rule it is named after", () => {
  expect(rules.size).toBeGreaterThanOrEqual(17);
  for (const [name, rule] of rules) expect(rule.id).toBe(name);
});

test("every page belongs to a rule", () => {
  const ids = pages.map((name) => name.replace(/(\.ja)?\.md$/, ""));
  expect([...new Set(ids)].sort()).toEqual([...rules.keys()]);
});

test("numbers are unique and every rule has its Japanese sentences", () => {
  const numbers = [...rules.values()].map(({ number }) => number);
  expect(new Set(numbers).size).toBe(numbers.length);
  for (const [id, rule] of rules) {
    const texts = (rulesJa as Record<string, Pick<Rule, "messages" | "notes">>)[id];
    expect(Object.keys(texts?.messages ?? {}).sort(), id).toEqual(
      Object.keys(rule.messages).sort(),
    );
    expect(Object.keys(texts?.notes ?? {}).sort(), id).toEqual(
      Object.keys(rule.notes ?? {}).sort(),
    );
  }
});

describe.each([...rules])("%s", (id, rule) => {
  test.each(["en", "ja"] as const)("says on its page in %s what it says", (language) => {
    const path = `${rulesFolder}${id}${endings[language]}`;
    expect(existsSync(path), `no page ${path}`).toBe(true);
    const page = readFileSync(path, "utf8");
    const say = sayer(rule, language);
    if (process.env["UPDATE"]) writeFileSync(path, rewritten(page, say));
    const examples = examplesOf(process.env["UPDATE"] ? readFileSync(path, "utf8") : page);
    expect(page.split("\n")[0]).toBe(language === "en" ? `# ${id}` : `# ${id} ${rule.title.ja}`);
    expect(new Set(examples.map(({ kind }) => kind))).toEqual(new Set(["wrong", "right"]));
    for (const { kind, yaml, text } of examples) {
      const said = say(yaml);
      if (kind === "right") expect(said, yaml).toBe("");
      else {
        expect(said, yaml).not.toBe("");
        expect(said).toBe(text);
      }
    }
  });
});
