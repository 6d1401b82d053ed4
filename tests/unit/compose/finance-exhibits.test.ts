import { describe, expect, test } from "vitest";
import type { Section, Table } from "../../../src/document/block.ts";
import type { Language } from "../../../src/text/language.ts";
import { soundPlanOf } from "../../kit/plan-of.ts";
import { cellsOf, composed, everyBlock, sectionOf, textOf } from "./composed.ts";
import { financedPlan } from "./financed-plan.ts";

const exhibitIn = async (language: Language, id: string, plan = financedPlan().plan) => {
  const blocks = everyBlock(sectionOf(await composed(plan, language), "8").blocks);
  return blocks.find((block): block is Section => block.kind === "section" && block.id === id);
};

const tableIn = (exhibit: Section | undefined, id: string): readonly (readonly string[])[] => {
  const table = everyBlock(exhibit ? [exhibit] : []).find(
    (block): block is Table => block.kind === "table" && block.id === id,
  );
  return (table?.rows ?? []).map((row) => cellsOf(row));
};

describe("section 8", () => {
  test("shows each source of a task to the last thousand yen, in the words of a grant guideline", async () => {
    const ja = await exhibitIn("ja", "task-funding");
    const text = textOf(ja ? [ja] : []);
    expect(text).toContain(
      "補助金等が966.6万円、実施主体の自己負担が433.4万円、財源のない額が400万円です。",
    );
    expect(text).toContain("「研究」の「架空県実証補助」は、併用できる制度として示されていない");
    expect(tableIn(ja, "task-funding-jpy").slice(1, 4)).toEqual([
      ["架空県実証補助\n (架空県)", "8,500", "2/3 (1,000円未満切捨て)", "6,000", "5,666", "確保済"],
      ["架空酒造 (自己負担)", "–", "–", "–", "4,334", "確保済"],
      ["事業費", "–", "–", "–", "10,000", "–"],
    ]);
  });

  test("says what private money stands beside public, and how far that is known", async () => {
    const en = await exhibitIn("en", "budget");
    expect(textOf(en ? [en] : [])).toContain(
      "Public bodies pay JPY 3 m and private ones JPY 1 m: 0.33 of private money to 1 of public.",
    );
    expect(textOf(en ? [en] : [])).toContain("lies between 0.25 and 0.67");
  });

  test("says what has to be advanced, by whom and how long", async () => {
    const ja = await exhibitIn("ja", "liquidity");
    expect(textOf(ja ? [ja] : [])).toContain(
      "つなぎ資金は最大で約483万円（2027年3月末）必要です。立替えは、その月を含めて18か月続きます。",
    );
    expect(tableIn(ja, "liquidity-owners")).toEqual([
      ["架空酒造", "5,666,000", "2,833,000", "2027年3月", "7"],
      ["架空研究所", "4,000,000", "2,000,002", "2027年3月", "18"],
    ]);
    expect(tableIn(ja, "liquidity-terms")).toEqual([
      ["架空県実証補助", "50%", "取組の終了後", "2か月"],
      ["架空の国補助", "–", "年度の終了後", "1か月"],
    ]);
  });

  test("sets secured, applied and open money against the need", async () => {
    const en = await exhibitIn("en", "funding-coverage");
    const text = textOf(en ? [en] : []);
    expect(text).toContain("Coverage is lowest in research, where 0% is secured.");
    expect(text).toContain(
      "One step between technology readiness 4 and 7 lacks a cost or the money for it: “Research”.",
    );
    expect(tableIn(en, "funding-by-phase").at(-1)).toEqual([
      "Total",
      "24,000,000",
      "13,000,000",
      "4,000,000",
      "2,000,001",
      "4,999,999",
      "54%",
      "8,600,000",
    ]);
  });

  test("gives cost per unit with its range, named gross", async () => {
    const rows = tableIn(await exhibitIn("en", "cost-per-outcome"), "costs-per-unit");
    expect(rows[1]?.slice(1, 5)).toEqual(["200 kL (gross)", "1", "5,000,001", "JPY 25,000 per kL"]);
    expect(rows[3]?.[4]).toBe("JPY 12.5 per JPY 1,000 (JPY 10 to JPY 25)");
    const ja = tableIn(await exhibitIn("ja", "cost-per-outcome"), "costs-per-unit");
    expect([ja[1]?.[4], ja[3]?.[4]]).toEqual(["25,000円／kL", "12.5円／1,000円 (10円〜25円)"]);
  });

  test("shows nothing of it where a plan says nothing of money", async () => {
    const { plan } = soundPlanOf("plan: { title: A }\nroadmap: { tasks: { t: { title: T } } }");
    for (const id of [
      "task-funding",
      "budget",
      "liquidity",
      "funding-coverage",
      "cost-per-outcome",
    ])
      expect(await exhibitIn("ja", id, plan), id).toBeUndefined();
  });

  test("says why, where a plan tries and it cannot be computed", async () => {
    const { plan } = soundPlanOf(
      "roadmap: { tasks: { a: { cost: 1円, funding: { rate: 1/2 } }, b: { cost: EUR 1, funding: { rate: 1/2 } } } }",
    );
    for (const id of ["task-funding", "liquidity", "funding-coverage"]) {
      const exhibit = await exhibitIn("en", id, plan);
      expect(textOf(exhibit ? [exhibit] : []), id).toContain("the costs are in several currencies");
    }
  });
});
