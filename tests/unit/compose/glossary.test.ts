import { expect, test } from "vitest";
import { builtInTerms } from "../../../src/compose/glossary/built-in-terms.ts";
import { occurringTerms } from "../../../src/compose/glossary/occurring-terms.ts";
import type { Language } from "../../../src/text/language.ts";
import { planOf } from "../../kit/plan-of.ts";
import { cellsOf, composed, leadOf, samplePlan, tableOf } from "./composed.ts";

const found = (text: string, language: Language): readonly string[] =>
  occurringTerms(text, builtInTerms, language).map((term) => term[language]);

test("a term is found as a whole word, in the plural too, whatever the case", () => {
  expect(found("Gates and hand-overs.", "en")).toEqual(["gate", "hand-over"]);
  expect(found("A gateway floats by.", "en")).toEqual([]);
  expect(found("TRL4 is no level; TRL 4 is.", "en")).toEqual(["TRL"]);
});

test("a word that is part of a longer term is not counted for itself", () => {
  expect(found("a type II multiplier", "en")).toEqual(["type II multiplier"]);
  expect(found("非関連多様性が高い", "ja")).toEqual(["非関連多様性"]);
  expect(found("非関連多様性と関連多様性", "ja")).toEqual(["関連多様性", "非関連多様性"]);
});

test("a term in Latin letters is found among Japanese ones, but not inside a word", () => {
  expect(found("TRLが4以上", "ja")).toEqual(["技術成熟度（TRL）"]);
  expect(found("CTRLキー", "ja")).toEqual([]);
});

const stages = `chain: { stages: { a: { name: { ja: 甲, en: First } } } }`;

test("a plan without terms of its own explains those of the method it uses, and no others", async () => {
  const { plan } = planOf(`${stages}\nrisks: { r: { text: Rain, likelihood: 1, impact: 1 } }`);
  for (const language of ["en", "ja"] as const) {
    const terms = tableOf(await composed(plan, language), "T28").rows.map((row) => cellsOf(row)[0]);
    expect(terms).toContain(language === "en" ? "supply chain" : "サプライチェーン");
    expect(terms).not.toContain(language === "en" ? "discount rate" : "割引率");
  }
});

test("what the plan says of a term goes before what the method says", async () => {
  const { plan } = planOf(`${stages}
glossary:
  trl: { term: { ja: 技術成熟度（TRL）, en: technology readiness level (TRL) }, definition: { ja: 我々の尺度, en: Our scale } }
diagnosis: { seeds: { s: { technology: { ja: 技術, en: A technology }, trl: 4 } } }`);
  const { rows } = tableOf(await composed(plan, "en"), "T28");
  const readiness = rows.map(cellsOf).filter(([term]) => /TRL/.test(term ?? ""));
  expect(readiness).toEqual([
    ["technology readiness level (TRL)", "技術成熟度（TRL）", "Our scale"],
  ]);
});

test("a large plan explains its own terms first, and says how many of each", async () => {
  const plan = await samplePlan();
  const en = await composed(plan, "en");
  const { rows } = tableOf(en, "T28");
  expect(rows.length).toBeGreaterThan(plan.glossary.length + 30);
  expect(leadOf(en, "A4")).toContain(`${rows.length - plan.glossary.length} terms of the method`);
  const [term] = plan.glossary;
  expect(cellsOf(rows[0])[0]).toBe(typeof term?.term === "object" ? term.term.en : term?.term);
});
