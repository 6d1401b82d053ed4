import { describe, expect, test } from "vitest";
import { planOf } from "../../kit/plan-of.ts";
import { cellsOf, composed, everyBlock, sectionOf, textOf } from "./composed.ts";

const head = `format: 1
plan: { title: { ja: 試, en: Trial }, period: FY2026-FY2028, currency: JPY }
`;

const tables = async (body: string, language: "ja" | "en", section: string) => {
  const { blocks } = sectionOf(await composed(planOf(head + body).plan, language), section);
  const rowsOf = (id: string): readonly (readonly string[])[] => {
    const table = everyBlock(blocks).find((block) => block.kind === "table" && block.id === id);
    return table?.kind === "table" ? table.rows.map(cellsOf) : [];
  };
  return { text: textOf(blocks), rowsOf };
};

describe("the efforts", () => {
  const efforts = `institutions:
  lab: { name: { ja: 研究所, en: Laboratory } }
  firm: { name: { ja: 会社, en: Company } }
  bank: { name: { ja: 銀行, en: Bank } }
targets:
  x: { title: { ja: 香り, en: Aroma }, priority: 3 }
  y: { title: { ja: 原料, en: Crop }, priority: 1 }
efforts:
  - { institution: lab, now: { other: 2 FTE }, plan: { x: 2 FTE } }
  - { institution: firm, now: { x: 1 FTE, other: 3 FTE }, plan: { x: 3 FTE, y: 1 FTE } }
  - { institution: bank, now: { other: 1 FTE }, plan: { x: 0 FTE } }
`;

  test("are told apart as scattered or off the plan, before and after", async () => {
    const en = await tables(efforts, "en", "9");
    expect(en.text).toContain("it is 17% now and 98% as planned.");
    expect(en.text).toContain(
      "What is missing now is mainly effort for the targets that come first.",
    );
    expect(en.text).toContain(
      "As planned the institutions agree with each other and with the plan",
    );
    expect(en.rowsOf("alignment-states")[0]?.slice(1)).toEqual(["0.17", "0.98"]);
    expect(en.rowsOf("alignment-themes")).toEqual([
      ["Aroma", "75%", "14% under half", "83%"],
      ["Crop", "25%", "0% under half", "17%"],
      ["Outside the plan", "0%", "86%", "0%"],
    ]);
    expect(en.rowsOf("alignment-institutions")[2]).toEqual([
      "Bank",
      expect.stringMatching(/^−0\.\d{3}$/),
      "–",
    ]);
    const ja = await tables(efforts, "ja", "9");
    expect(ja.text).toContain("現在は17%、計画後は98%です。");
    expect(ja.text).toContain(
      "主に、優先度の高いターゲットに力が十分に向いていないことによります。",
    );
  });

  test("in different units are refused with the reason, and none at all with nothing", async () => {
    const mixed = efforts.replace("x: 0 FTE", "x: 1百万円");
    expect((await tables(mixed, "en", "9")).text).toContain(
      "cannot be computed: the efforts are in different units: FTE and JPY.",
    );
    expect((await tables(mixed, "ja", "9")).text).toContain("単位がそろっていません（FTE、JPY）");
    const nothing = efforts.replace(/\d FTE/g, "0 FTE");
    expect((await tables(nothing, "en", "9")).text).toContain("cannot be computed: no institution");
    const none = await tables(efforts.slice(0, efforts.indexOf("efforts:")), "en", "9");
    expect(none.text).not.toContain("Do the efforts follow");
  });
});

describe("the institutions", () => {
  const system = `institutions:
  lab: { name: { ja: 研究所, en: Laboratory }, type: public-lab, location: in-region, functions: [produce] }
  firm: { name: { ja: 会社, en: Company }, type: sme, functions: [use] }
  agent: { name: { ja: 機構, en: Agency }, type: support-body, functions: [coordinate], staff: 1 FTE }
  town: { name: { ja: 町, en: Town }, type: municipality }
chain:
  links:
    - { from: lab, to: firm, kind: joint-research, since: 2010 }
    - { from: agent, to: firm, kind: information, since: 2020 }
diagnosis:
  seeds: { yeast: { owner: lab, technology: { ja: 香り酵母の育種, en: Breeding aromatic yeast } } }
  needs:
    aroma: { who: firm, text: { ja: 香りの立つ酒のための酵母, en: Yeast for aromatic spirits } }
    rice: { text: { ja: 安い米, en: Cheap rice } }
    desk: { text: { ja: 届出の相談, en: Advice on filing }, answeredBy: [advice] }
measures:
  advice: { title: { ja: 相談窓口, en: Advice desk } }
`;

  test("are shown with who bridges, who is cut off, and how it grew", async () => {
    const en = await tables(system, "en", "4");
    expect(en.text).toContain(
      "In all, two ties join three of four institutions: 33.3% of all pairs.",
    );
    expect(en.text).toContain("No tie is written for “Town”.");
    expect(en.text).toContain("If Company left, one institution would be cut off");
    expect(en.rowsOf("network-members")[0]).toEqual(["Company", "2", "33%", "0.50", "2.0", "1"]);
    expect(en.rowsOf("network-brokers")).toEqual([["Company", "0", "0", "0", "1"]]);
    expect(en.rowsOf("network-years")).toEqual([
      ["2010", "1", "2", "2", "17%"],
      ["2020", "2", "3", "1", "33%"],
    ]);
    const ja = await tables(system, "ja", "4");
    expect(ja.text).toContain("4機関のうち3機関が2本のつながりで結ばれ");
    expect(ja.text).toContain("会社が抜けると、ほかの1機関が全体から切り離されます");
    expect(ja.rowsOf("network-kinds")).toEqual([
      ["共同研究", "1"],
      ["情報", "1"],
    ]);
  });

  test("are named where most would be cut off, and only there", async () => {
    const chained = system.replace(
      "diagnosis:",
      `    - { from: firm, to: shop, kind: supply }
    - { from: shop, to: lender, kind: finance }
diagnosis:`,
    );
    const more = chained.replace(
      "chain:",
      `  shop: { name: { ja: 商店（3店）, en: The shops (3) } }
  lender: { name: { ja: 銀行, en: Bank } }
chain:`,
    );
    expect((await tables(more, "en", "4")).text).toContain(
      "If any one of two institutions left, others would be cut off from the largest remaining group; the cut is deepest, two institutions, at Company.",
    );
    const even = more.replace("to: firm, kind: information", "to: lender, kind: information");
    expect((await tables(even, "en", "4")).text).toContain(
      "three institutions left, others would be cut off from the largest remaining group; the cut is deepest, two institutions, at the shops.",
    );
    expect((await tables(even, "ja", "4")).text).toContain(
      "3機関は、そのうち一つが抜けるだけで、ほかの機関が全体から切り離されます。最も多く（2機関）が切り離されるのは、商店です。",
    );
  });

  test("are counted as evidence, never scored", async () => {
    const en = await tables(system, "en", "4");
    expect(en.text).toContain("It is not a score");
    expect(en.text).toContain(
      "the plan states staff of at least 0.5 FTE for the one coordinating body.",
    );
    expect(en.rowsOf("three-powers-table")).toContainEqual([
      "Institutions that produce knowledge",
      "1",
      "4",
      "1",
    ]);
    const ja = await tables(system, "ja", "4");
    expect(ja.rowsOf("three-powers-table").map(([first]) => first)).toEqual(
      expect.arrayContaining(["変革力（イノベーションを育む多様性）", "調整を担う機関"]),
    );
  });

  test("hold seeds that are proposed for needs, with the words that speak for it", async () => {
    const en = await tables(system, "en", "4");
    expect(en.text).toContain("The one technology is described in much the same words as a need.");
    expect(en.text).toContain("No technology is proposed for “Cheap rice”.");
    expect(en.text).toContain(
      "“Advice on filing” is met not by a technology but by support: “Advice desk”.",
    );
    const [row] = en.rowsOf("seed-match-table");
    expect(row?.slice(0, 4)).toEqual([
      "Breeding aromatic yeast",
      "Laboratory",
      "Yeast for aromatic spirits",
      "Company",
    ]);
    expect(row?.slice(5)).toEqual(["aromatic; yeast"]);
    // no row has a next best need, so nothing is said of that column
    expect(en.text).not.toContain("next best");
    const ja = await tables(system, "ja", "4");
    expect(ja.rowsOf("seed-match-table")[0]?.[5]).toBe("酵母、香り");
  });

  test("without ties are told so, with what is left open", async () => {
    const { text } = await tables(system.replace(/^ {4}- .*\n/gm, ""), "en", "4");
    expect(text).toContain(
      "Who works with whom cannot be computed: no link joins two institutions.",
    );
  });
});

test("a plan with nothing of it shows nothing of it", async () => {
  const { text } = await tables("product: { name: A }\n", "en", "4");
  expect(text).not.toContain("three powers");
  expect(text).not.toContain("Who works with whom");
  expect(text).not.toContain("Which technology");
});
