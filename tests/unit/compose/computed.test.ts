import { describe, expect, test } from "vitest";
import { planOf } from "../../kit/plan-of.ts";
import { cellsOf, composed, everyBlock, leadOf, sectionOf, tableOf, textOf } from "./composed.ts";

const small = (body: string) =>
  planOf(`format: 1
plan: { title: { ja: 試, en: Trial }, period: FY2026-FY2028, currency: JPY }
institutions:
  lab: { name: { ja: 研究所, en: Laboratory }, type: public-lab }
  firm: { name: { ja: 会社, en: Company }, type: sme }
${body}`).plan;

describe("what is computed", () => {
  test("a shortage of material is said plainly", async () => {
    const plan = small(`chain:
  stages:
    crop: { name: { ja: 芋, en: Potato }, position: raw-material, location: in-region, capacity: "82,000 t" }
    still: { name: { ja: 蒸留, en: Distilling }, position: core, location: in-region, volume: "78,000 kL" }
  inputs: [ { stage: still, of: crop, quantity: 2 kg, per: 1.8 L } ]`);
    const ja = textOf(sectionOf(await composed(plan, "ja"), "3").blocks);
    expect(ja).toContain(
      "能力が足りないのは、「芋」（能力82,000 tに対し、必要量は86,667 tで106%）です。",
    );
    const en = await composed(plan, "en");
    expect(cellsOf(tableOf(en, "T5").rows[0]).slice(2)).toEqual([
      "78,000 kL × 2 kg ÷ 1.8 L",
      "86,667 t",
      "82,000 t",
      "106%",
    ]);
  });

  test("a budget adds up by year and state, and never across currencies", async () => {
    const plan = small(`measures:
  a: { title: { ja: 甲, en: A }, status: secured, budget: { FY2026: 1億円, FY2027: 0.1億円 } }
  b: { title: { ja: 乙, en: B }, budget: { FY2026: { amount: 0.2億円, status: applied } } }`);
    const en = await composed(plan, "en");
    const budget = tableOf(en, "T14");
    expect(textOf([budget])).toContain("JPY m");
    const rows = budget.rows.map((row) => cellsOf(row));
    expect(rows[1]).toEqual(["A", "100", "10", "110"]);
    expect(rows[3]).toEqual(["Total", "120", "10", "130"]);
    expect(leadOf(en, "8")).toContain(
      "The two support measures cost JPY 130 m; 15% of that is not secured yet. Most is needed in FY2026: JPY 120 m.",
    );
    const mixed = small(`measures:
  a: { title: { ja: 甲, en: A }, budget: { FY2026: 1億円 } }
  b: { title: { ja: 乙, en: B }, budget: { FY2026: 1 M EUR } }`);
    const total = cellsOf(tableOf(await composed(mixed, "en"), "T14").rows[3]);
    expect(total[1]).toBe("JPY 100 m and EUR 1 m");
  });

  const roles = `roadmap:
  tasks:
    try: { title: { ja: 試す, en: Try }, start: 2026-04, duration: 6 months, owner: lab, handover: { ja: 手引き, en: A manual } }
    sell: { title: { ja: 売る, en: Sell }, after: [try], duration: 1 month, owner: firm }
roles:
  try: { accountable: lab, responsible: [lab, firm], informed: [firm] }`;

  test("roles stand in a matrix with a mark for each part", async () => {
    const [ja, en] = [await composed(small(roles), "ja"), await composed(small(roles), "en")];
    expect(cellsOf(tableOf(ja, "T15").rows[0])).toEqual(["試す", "責・担", "担・共"]);
    expect(cellsOf(tableOf(en, "T15").rows[0])).toEqual(["Try", "A/R", "R/I"]);
    expect(cellsOf(tableOf(en, "T15").rows[1])[1]).toBe("to be decided");
    expect(leadOf(en, "9")).toContain(
      "One of two tasks and measures has exactly one institution that answers for it. Most fall to Laboratory: one of two.",
    );
  });

  test("a change of owner is a hand-over, with what is handed over", async () => {
    const en = await composed(small(roles), "en");
    expect(cellsOf(tableOf(en, "T17").rows[0])).toEqual([
      "Try (Laboratory)",
      "Sell (Company)",
      "September 2026",
      "A manual",
    ]);
  });

  test("dates, float and the tasks that set the end come from the schedule", async () => {
    const en = await composed(small(roles), "en");
    expect(cellsOf(tableOf(en, "T11").rows[1]).slice(1, 4)).toEqual([
      "October 2026",
      "October 2026",
      "sets the end",
    ]);
    expect(leadOf(en, "7")).toBe(
      "Two tasks lead from April 2026 to October 2026, 7 months in all. One task hands its work over to another institution; the plan says what is handed over. The end is set by “Try” and “Sell”: a delay there delays the whole.",
    );
  });

  test("a milestone stands in the month that ends with it, unless it has a start of its own", async () => {
    const plan = small(`roadmap:
  start: 2026-04
  tasks:
    work: { title: { ja: 作業, en: Work }, start: 2026-04, duration: 9 months }
    done: { title: { ja: 完了, en: Done }, after: [work], duration: 0 months }
    fair: { title: { ja: 展示会, en: Fair }, start: 2026-10, duration: 0 months }
    open: { title: { ja: 未定, en: Open }, after: [work] }`);
    const en = await composed(plan, "en");
    const dates = tableOf(en, "T11").rows.map((row) => cellsOf(row).slice(0, 3));
    expect(dates).toEqual([
      ["Work", "April 2026", "December 2026"],
      ["Fair", "October 2026", "October 2026"],
      ["Done", "December 2026", "December 2026"],
      ["Open", "January 2027", "to be decided (length to be decided)"],
    ]);
  });

  test("growth is shown by segment and over the whole", async () => {
    const plan = small(`product:
  name: { ja: 椀, en: Bowls }
  output: { kind: actual, points: { "1955": 6億円, "1965": 18億円, "1975": 200億円 } }`);
    const en = await composed(plan, "en");
    const table = everyBlock(sectionOf(en, "2").blocks).find(
      (block) => block.kind === "table" && block.id === "output",
    );
    if (table?.kind !== "table") throw new Error("no table of output");
    expect(table.rows.map((row) => cellsOf(row)[2])).toEqual(["–", "11.6%", "27.2%", "19.2%"]);
    expect(leadOf(en, "2")).toContain(
      "Bowls came to JPY 20 bn in 1975, against JPY 600 m in 1955: 19.2% more a year.",
    );
  });

  test("the scale of a target is a share of the industry and a multiple of a firm's success", async () => {
    const plan = small(`region: { industry: { value: 1000億円, asOf: 2020, kind: actual } }
targets:
  t: { title: { ja: 狙い, en: Aim }, effect: { likely: { value: 20億円, asOf: FY2028, kind: target } } }
  u: { title: { ja: 別案, en: Other }, decision: rejected, reason: { ja: 小さい, en: Too small } }`);
    const text = textOf(sectionOf(await composed(plan, "en"), "5").blocks);
    expect(text).toContain("2.0% (of the regional industry, JPY 100 bn, 2020, actual)");
    expect(text).toContain("10.0 times what counts as one small firm’s success, JPY 200 m");
    expect(text).toContain("Too small");
  });
});

test("a text of the plan stays text: markup and template marks in names are printed as they are", async () => {
  const name = "{{x}} <b>*y*</b> [z](javascript:alert(1)) `q`";
  const plan = small(`product: { name: ${JSON.stringify(name)}, buyers: [a] }
targets: { t: { title: ${JSON.stringify(name)} } }`);
  const en = await composed(plan, "en");
  expect(leadOf(en, "0")).toContain(name);
  expect(leadOf(en, "5")).toContain(name);
});
