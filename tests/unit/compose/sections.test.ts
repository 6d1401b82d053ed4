import { describe, expect, test } from "vitest";
import { rules } from "../../../src/check/rules/index.gen.ts";
import { outline } from "../../../src/compose/outline.ts";
import type { Block, PlanDocument } from "../../../src/document/block.ts";
import { sectionsJa } from "../../../src/languages/ja/sections.ts";
import { languages } from "../../../src/text/language.ts";
import { planOf } from "../../kit/plan-of.ts";
import {
  cellsOf,
  composed,
  everyBlock,
  leadOf,
  samplePlan,
  sectionOf,
  tableOf,
  textOf,
  wholeSections,
} from "./composed.ts";

const sample = await samplePlan();
const empty = planOf("format: 1\n").plan;
const documents = {
  rich: { ja: await composed(sample, "ja"), en: await composed(sample, "en") },
  empty: { ja: await composed(empty, "ja"), en: await composed(empty, "en") },
};
const plans: readonly PlanDocument[] = Object.values(documents).flatMap(({ ja, en }) => [ja, en]);
const all = plans.flatMap((plan) => (plan.annex ? [plan, plan.annex] : [plan]));

const whole = (document: PlanDocument): readonly Block[] => [
  ...document.lede,
  document.imprint,
  ...document.sections,
];

const numbered = (document: PlanDocument) =>
  everyBlock(document.sections).flatMap((block) =>
    block.kind === "table" || block.kind === "figure" || block.kind === "section"
      ? [`${block.kind} ${block.number} ${block.id}`]
      : [],
  );

describe("the outline", () => {
  test("has each section once, under its own number", () => {
    const numbers = outline.map(([number]) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(new Set(outline.map(([, { id }]) => id)).size).toBe(outline.length);
    expect(numbers.slice(0, 10)).toEqual(["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]);
  });

  test("shows each rule in one section only, and knows every rule there is", () => {
    const shown = outline.flatMap(([, section]) => section.rules);
    expect(new Set(shown).size).toBe(shown.length);
    for (const { id } of rules) expect(shown).toContain(id);
  });

  test("has Japanese words for every English one, none of them empty by mistake", () => {
    for (const [, { id, words }] of outline) {
      const own = sectionsJa[id as keyof typeof sectionsJa] as Readonly<Record<string, string>>;
      expect(Object.keys(own).sort()).toEqual(Object.keys(words).sort());
      expect(own["title"]).toMatch(/[\p{sc=Han}\p{sc=Katakana}]/u);
    }
  });
});

describe("every document", () => {
  test.each(["rich", "empty"] as const)(
    "of a %s plan has one structure in both languages",
    (which) => {
      expect(numbered(documents[which].ja)).toEqual(numbered(documents[which].en));
    },
  );

  test("has ids that are there once", () => {
    for (const document of all) {
      const ids = everyBlock(whole(document)).flatMap((block) =>
        "id" in block && block.id !== "" ? [block.id] : [],
      );
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test("holds no trace of a program", () => {
    // an address may hold anything
    for (const document of all)
      expect(textOf(whole(document)).replace(/https?:\/\/\S+/g, "")).not.toMatch(
        /undefined|NaN|\[object|Infinity|(?<![\w/])n\/a(?![\w/])/,
      );
  });

  test("has a cell for every column of every row, none of them blank outside headings", () => {
    // the matrix of roles is blank where an institution has no part
    const tables = all
      .flatMap((document) => everyBlock(document.sections))
      .filter((block) => block.kind === "table")
      .filter(({ number }) => /^T/.test(number) && number !== "T15");
    for (const { rows, columns } of tables)
      for (const { cells, look } of rows) {
        expect(cells).toHaveLength(columns.length);
        expect(look === "group" || cells.every((spans) => spans.length > 0)).toBe(true);
      }
  });

  test("links only to places it has", () => {
    for (const document of plans) {
      const sections = [...document.sections, ...(document.annex?.sections ?? [])];
      const ids = new Set(
        everyBlock(sections).flatMap((block) => ("id" in block ? [block.id] : [])),
      );
      const targets =
        JSON.stringify([sections, document.annex?.lede]).match(/"href":"#[^"]+"/g) ?? [];
      for (const href of targets) expect(ids).toContain(href.slice(9, -1));
    }
  });

  test("opens every section with a lead", () => {
    for (const document of plans)
      for (const { blocks, number } of document.sections)
        expect([number, blocks[0]?.kind]).toEqual([number, "lead"]);
  });

  test("is plain, JSON-safe data", () => {
    for (const document of all) expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });
});

describe("the sample plan", () => {
  const { ja, en } = documents.rich;

  test("is printed with all its numbered tables and figures", () => {
    const numbers = everyBlock(wholeSections(ja)).flatMap((block) =>
      "number" in block && /^[TF]\d/.test(block.number) ? [block.number] : [],
    );
    expect(numbers).toEqual(
      expect.arrayContaining(
        "T0 T1 T2 T3 T4 T5 T6 T7 T8 T9 T10 T11 T12 T13 T14 T15 T16 T17 T18 T19 T20 T21 T25 T27".split(
          " ",
        ),
      ),
    );
    expect(numbers).toContain("F3");
    expect(numbers).toContain("F9");
  });

  test("says what stays in the region, and where most of the rest goes", () => {
    expect(leadOf(ja, "3")).toMatch(
      /地域の収入として残るのは\d+%〜\d+%です（[^）]+）。.+域外からの仕入れを取引ごとにみると、最も大きいのは「.+」が「.+」から買う分/,
    );
    expect(leadOf(en, "3")).toMatch(
      /\d+% to \d+% stays in the region as income, reckoned from the trade that the plan states, without the plan’s own effects\. .+ The largest single purchase outside .+: [\d.]+% of sales\. The share/,
    );
  });

  test("has a budget whose three groups come to one total", () => {
    const totals = tableOf(en, "T14")
      .rows.filter(({ look }) => look === "total")
      .map((row) => cellsOf(row));
    expect(totals).toHaveLength(3);
    expect(totals[1]).toEqual(totals[0]);
    expect(totals[2]).toEqual(totals[0]);
  });

  test("prints the date and kind of every figure it has", () => {
    expect(tableOf(en, "T10").columns[3]?.title).toMatch(/\(FY2030[;)]/);
    expect(cellsOf(tableOf(en, "T10").rows[0])[3]).toMatch(/^JPY [\d.]+ bn$/);
    expect(tableOf(ja, "T10").columns[3]?.title).toMatch(/（2030年度[。）]/);
    expect(cellsOf(tableOf(ja, "T10").rows[0])[3]).toMatch(/^[\d.]+億円$/);
    const listed = tableOf(ja, "T27").rows.filter(({ look }) => look !== "group");
    expect(listed).toHaveLength(sample.figures.length);
  });

  test("marks rows with the institutions they concern", () => {
    const known = new Set(ja.institutions?.map(({ id }) => id));
    expect(known.size).toBe(sample.institutions.length);
    const { rows } = tableOf(ja, "T16");
    expect(rows.map(({ institutions }) => institutions?.[0])).toEqual(
      sample.institutions.map(({ id }) => id),
    );
    const marked = everyBlock(ja.sections)
      .flatMap((block) => (block.kind === "table" ? block.rows : []))
      .flatMap(({ institutions = [] }) => institutions);
    expect(marked.filter((id) => !known.has(id))).toEqual([]);
  });

  test("sets its notice apart on the first page", () => {
    const callouts = ja.lede.filter(({ kind }) => kind === "callout");
    expect(callouts).toHaveLength(1);
    expect(ja.kicker).toContain("2026年度〜2030年度");
    expect(textOf(sectionOf(ja, "0").blocks)).toContain("ロードマップの期間");
  });

  test("is Japanese in Japanese and English in English", () => {
    expect(leadOf(en, "0")).not.toMatch(/[\p{sc=Han}\p{sc=Katakana}]/u);
    for (const { number } of ja.sections)
      expect(leadOf(ja, number)).toMatch(/(です|ます|した|ました|せん)(。|$)/);
  });
});

describe("an empty plan", () => {
  test.each(languages)("in %s says what is missing and which key supplies it", (language) => {
    const document = documents.empty[language];
    const holes = everyBlock(document.sections).filter(
      (block) => block.kind === "callout" && block.tone === "hole",
    );
    const keys = (JSON.stringify(holes).match(/"kind":"code","text":"[^"]+"/g) ?? []).map((code) =>
      code.slice(22, -1),
    );
    expect(keys).toEqual(
      expect.arrayContaining(
        "plan.purpose institutions product.competitors chain.stages chain.inputs targets indicators roadmap.tasks barriers measures roles sources".split(
          " ",
        ),
      ),
    );
  });

  test("has no chapter for what it has nothing of", () => {
    expect(documents.empty.ja.sections.map(({ number }) => number)).toEqual(
      "0 1 2 3 4 5 6 7 8 9 A1 A3 A4".split(" "),
    );
  });

  test("gives the reason why a quantity is not defined, in the reader's language", () => {
    expect(leadOf(documents.empty.ja, "3")).toContain("工程がありません");
    expect(leadOf(documents.empty.en, "3")).toContain("the chain has no stages");
  });

  test("shows the findings of a section at its end", () => {
    const last = sectionOf(documents.empty.en, "2").blocks.at(-1);
    expect(last).toMatchObject({ kind: "callout", tone: "error" });
  });
});
