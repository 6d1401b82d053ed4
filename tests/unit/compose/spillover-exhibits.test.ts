import { describe, expect, test } from "vitest";
import type { Section } from "../../../src/document/block.ts";
import type { Plan } from "../../../src/model/plan.ts";
import type { Language } from "../../../src/text/language.ts";
import { planOf } from "../../kit/plan-of.ts";
import { germany1995 } from "../analyse/input-output/germany-1995.ts";
import { twoSectors, withTwoSectors } from "../analyse/input-output/two-sectors.ts";
import { cellsOf, composed, everyBlock, sectionOf, textOf } from "./composed.ts";

const body = `chain:
  stages:
    p: { name: { ja: 本体, en: Core }, position: core, location: in-region, output: 10億円, valueAdded: 45%, sector: a }
    m: { name: { ja: 市場, en: Market }, position: market }
  links: [ { from: p, to: m, value: 10億円 } ]
spillover:
  paths: { way: { method: { ja: 連関表, en: Table } } }
  demands:
    more: { name: { ja: 出荷増, en: More sales }, year: FY2028, amounts: { a: { value: 1億円, local: true } } }
    works: { name: { ja: 工事, en: Works }, prices: purchaser, deflator: 1.25, amounts: { a: 1億円 } }
    odd: { name: { ja: 外貨, en: Foreign }, amounts: { a: EUR 1 m } }
  appraisal: { benefitKind: surplus, discountRate: 4%, costs: { FY2026: 1億円 }, benefits: { FY2027-FY2031: 1.5億円 } }
`;

const planWith = (options?: string) =>
  planOf(withTwoSectors(body, options), "plan.yaml", twoSectors()).plan;

const sectionIn = async (plan: Plan, language: Language): Promise<Section> =>
  sectionOf(await composed(plan, language), "10");

const partOf = (section: Section, id: string): string =>
  textOf(section.blocks.filter((block) => block.kind === "section" && block.id === id));

const rowsOf = (section: Section, id: string) => {
  const table = everyBlock(section.blocks).find(
    (block) => block.kind === "table" && block.id === id,
  );
  if (table?.kind !== "table") throw new Error(`no table ${id}`);
  return table.rows.map((row) => cellsOf(row));
};

describe("the ripple of a demand", () => {
  test("is said in a few sentences, with its rounds as a table", async () => {
    const section = await sectionIn(planWith(), "en");
    const text = partOf(section, "ripple");
    expect(text).toContain(
      "“More sales”: demand of JPY 100 m in FY2028; output of JPY 175 m in the region, 1.75 times the direct effect",
    );
    expect(text).toContain("fixed, assumes no limit of capacity and no stocks");
    expect(text).toContain("shown side by side and never added");
    expect(text).toContain(
      "Computed with the region’s input-output table (2020), at the prices of its year.",
    );
    expect(rowsOf(section, "ripple-more").map(([round, output]) => [round, output])).toEqual([
      ["Direct effect", "100.0"],
      ["First round: purchases", "51.8"],
      ["Second round: spending of wages", "23.0"],
      ["Total", "174.8"],
    ]);
  });

  test("says what was imported, stripped of margins and deflated, and what could not be followed", async () => {
    const text = partOf(await sectionIn(planWith(), "en"), "ripple");
    expect(text).toContain("“Works”: demand of JPY 80 m, of which JPY 40 m falls on producers");
    expect(text).toContain("stated at purchaser prices: JPY 20 m of it are margins");
    expect(text).toContain("It was divided by 1.25");
    expect(text).toContain(
      "of “Foreign” is not computed: EUR 1 m is not money of the table’s currency.",
    );
  });

  test("reads the same in Japanese", async () => {
    const text = partOf(await sectionIn(planWith(), "ja"), "ripple");
    expect(text).toContain(
      "「出荷増」：需要1億円（2028年度）、生産誘発額1.75億円（直接効果の1.75倍）",
    );
    expect(text).toContain("「外貨」の経済波及効果は計算できません");
    expect(text).toContain("合計しません。");
  });

  test("without a consumption rate ends after the first round and says so", async () => {
    const section = await sectionIn(planWith(""), "en");
    expect(partOf(section, "ripple")).toContain(
      "No second round: the table has no consumption rate; the total is of the direct effect and the first round.",
    );
    expect(rowsOf(section, "ripple-more")).toHaveLength(3);
  });
});

test("multipliers are shown for the sectors of demands and stages, with the denominator of type II", async () => {
  const section = await sectionIn(planWith(), "en");
  const [row, ...others] = rowsOf(section, "input-output-multipliers");
  expect(others).toEqual([]);
  expect(row?.slice(0, 3)).toEqual([
    "Alpha",
    "“More sales”, “Works”, “Foreign” and “Core”",
    "1.52",
  ]);
  const text = partOf(section, "input-output");
  expect(text).toContain("divided by the compensation of employees of all sectors, JPY 800 m");
  expect(partOf(await sectionIn(planWith(), "ja"), "input-output")).toContain(
    "全部門の雇用者所得8億円",
  );
});

test("the methods stand side by side in shares of value added, without a total", async () => {
  const rows = rowsOf(await sectionIn(planWith(), "en"), "estimates-table");
  expect(rows.map(([method]) => method)).toEqual([
    "Chain account",
    "Type I of the input-output table",
    "Ripple effect, all rounds",
    "Ripple effect, all rounds",
  ]);
  expect(rows[0]?.[2]).toBe("45% to 100%");
});

test("a national table made regional shows its band, and that the simple quotient overstates", async () => {
  const plan = planWith();
  const national = {
    ...germany1995,
    employment: {
      persons: germany1995.employment?.persons ?? [],
      regional: [10, 900, 0, 80, 30, 90],
    },
  };
  const region = { ...plan.region, nationalInputOutput: national };
  const section = await sectionIn({ ...plan, region }, "en");
  const text = partOf(section, "regionalisation");
  expect(text).toContain("with δ 0.3 (λ 0.");
  expect(text).toContain("the band is that of δ from 0.2 to 0.4");
  expect(text).toMatch(
    /gives multipliers that are \d+% larger on average \(weighted by the region’s employment\): it overstates/,
  );
  const rows = rowsOf(section, "regionalisation-multipliers");
  expect(rows).toHaveLength(5);
  expect(rows[0]?.[2]).toMatch(/^\d\.\d\d \(\d\.\d\d to \d\.\d\d\)$/);
  const bare = { ...region, nationalInputOutput: germany1995 };
  const open = partOf(await sectionIn({ ...plan, region: bare }, "ja"), "regionalisation");
  expect(open).toContain("全国の産業連関表は地域化できません");
});

describe("costs and benefits", () => {
  test("are given at three rates, in real prices, apart from the ripple", async () => {
    const section = await sectionIn(planWith(), "en");
    const text = partOf(section, "appraisal");
    expect(text).toContain("At a discount rate of 4.0% the net present value is JPY 33.6 m");
    expect(text).toContain("Benefits exceed costs at 2.0% and 6.0% as well.");
    expect(text).toContain(
      "taken to be in real prices, though the plan does not state the price basis",
    );
    expect(text).toContain("The ripple effect is no benefit");
    expect(rowsOf(section, "appraisal-rates").map(([rate, , , net]) => [rate, net])).toEqual([
      ["2.0%", "41.4"],
      ["4.0%", "33.6"],
      ["6.0%", "26.4"],
    ]);
  });

  test("of output are refused", async () => {
    const plan = planWith();
    const { appraisal } = plan.spillover;
    if (!appraisal) throw new Error("no appraisal");
    const spillover = {
      ...plan.spillover,
      appraisal: { ...appraisal, benefitKind: "output" as const },
    };
    expect(partOf(await sectionIn({ ...plan, spillover }, "en"), "appraisal")).toContain(
      "output is not a benefit",
    );
    expect(partOf(await sectionIn({ ...plan, spillover }, "ja"), "appraisal")).toContain(
      "生産額は便益ではありません",
    );
  });
});

test("a plan without tables, demands and appraisal has none of it", async () => {
  const { plan } = planOf("spillover: { paths: { way: { method: Table } } }");
  const parts = (await sectionIn(plan, "en")).blocks.filter(({ kind }) => kind === "section");
  expect(parts).toEqual([]);
});
