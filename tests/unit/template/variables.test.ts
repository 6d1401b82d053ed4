import { readFileSync, writeFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { analyse } from "../../../src/analyse/analyse.ts";
import { planAt } from "../../../src/analyse/review/plan-at.ts";
import { judgementOf } from "../../../src/check/judgement/judgement.ts";
import type { Rule } from "../../../src/check/rule.ts";
import { rules as registry } from "../../../src/check/rules/index.gen.ts";
import { compose } from "../../../src/compose/compose.ts";
import { composeReview, type ReviewInput } from "../../../src/compose/review/compose-review.ts";
import { tongueOf } from "../../../src/languages/index.ts";
import { reviewTongueOf } from "../../../src/languages/review-tongue.ts";
import { examine } from "../../../src/pipeline.ts";
import { nodeDisk } from "../../../src/read/node-disk.ts";
import { html } from "../../../src/render/formats/html.ts";
import { markdown } from "../../../src/render/formats/markdown.ts";
import { render } from "../../../src/render/render.ts";
import { templates as layouts } from "../../../src/template/layout.gen.ts";
import { pageName } from "../../../src/template/pages.ts";
import type { Specification } from "../../../src/template/specification.ts";
import { texts } from "../../../src/template/texts.gen.ts";
import type { TemplatePage } from "../../../src/template/variable.ts";
import type { Language } from "../../../src/text/language.ts";
import { sampleDocument } from "../../kit/sample-document.ts";
import { type Seen, see, spied, unseen } from "../../tools/collect-variables.ts";
import { addUses, purposeOf, variablesOf } from "../../tools/template-pages.ts";

const rules: readonly Rule[] = registry as readonly Rule[];
const written = new URL("../../../src/template/variables.gen.ts", import.meta.url);
const wanted = ["mizuhara-instruments", "south-kyushu-shochu", "minimal"];
const seen = new Map<string, Seen>();

const seenOf = (name: string): Seen => {
  const known = seen.get(name) ?? { ...unseen(), names: new Map() };
  seen.set(name, known);
  return known;
};

const spies = (
  own: Readonly<Record<string, Specification>>,
  language: Language,
): Readonly<Record<string, Specification>> =>
  Object.fromEntries(
    Object.entries(own).map(([name, specification]) => [
      name,
      spied(specification, (view) => see(seenOf(pageName(name)), view, language)),
    ]),
  );

/** Prints the report of a review of the same plan, some years on. */
const reviewed = (given: ReviewInput, { reviewWords }: Pick<ReviewInput, "reviewWords">): void => {
  const plan = planAt(given.plan, 12 * 2030 + 5);
  composeReview({ ...given, plan, use: analyse(plan), reviewWords });
};

/** Prints a plan in a language with templates that tell what they are given. */
const printed = async (sample: string, language: Language): Promise<void> => {
  const settings = { rules, today: "2026-04-01" };
  const { findings, plan, use } = await examine({ name: `plans/${sample}`, settings }, nodeDisk);
  if (!plan || !use) throw new Error(`${sample} is no plan`);
  const tongue = await tongueOf(language);
  const templates = spies(tongue.templates, language);
  const judgement = judgementOf(rules, plan, findings);
  const other = language === "ja" ? "en" : "ja";
  const translations = [{ language: other, title: "…" }];
  const given = { plan, use, findings, judgement, translations, ...tongue, templates };
  render([compose(given)], [html, markdown], { templates: spies(layouts, language) });
  reviewed(given, await reviewTongueOf(language));
};

const pages = (): Readonly<Record<string, TemplatePage>> => {
  for (const [file, text] of Object.entries(texts)) {
    if (file.endsWith(".hbs")) {
      addUses(seenOf(pageName(file)), text, file.startsWith("layout/html/"));
    } else seenOf(pageName(file));
  }
  return Object.fromEntries(
    [...seen]
      .sort(([a], [b]) => Number(a > b) - Number(a < b))
      .map(([name, one]) => [name, { purpose: purposeOf(name), variables: variablesOf(one) }]),
  );
};

const fileOf = (all: Readonly<Record<string, TemplatePage>>): string =>
  [
    "// Written by `UPDATE=1 npx vitest run --config tests/vitest.config.ts tests/unit/template/variables.test.ts`.",
    'import type { TemplatePage } from "./variable.ts";',
    "",
    "/** What each template is for and what it is given, by its name without the language. */",
    "export const templatePages: Readonly<Record<string, TemplatePage>> = {",
    ...Object.entries(all).map(([name, page]) => `  "${name}": ${JSON.stringify(page)},`),
    "};",
    "",
  ].join("\n");

beforeAll(async () => {
  for (const sample of wanted)
    for (const language of ["en", "ja"] as const) await printed(sample, language);
  for (const language of ["en", "ja"] as const)
    render([sampleDocument(language)], [html, markdown], { templates: spies(layouts, language) });
}, 120_000);

test("every template has a page, and every page a template", () => {
  expect(seen.size).toBeGreaterThan(60);
  const names = new Set(Object.keys(texts).map(pageName));
  expect([...seen.keys()].filter((name) => !names.has(name))).toEqual([]);
});

test("what templates use and are given is what is documented", () => {
  const now = fileOf(pages());
  if (process.env["UPDATE"] === "1") writeFileSync(written, now);
  else expect(readFileSync(written, "utf8")).toBe(now);
});
