import { describe, expect, test } from "vitest";
import { chainClosureAccount } from "../../../src/analyse/accounts/chain-closure.ts";
import { chainGraphAccount } from "../../../src/analyse/accounts/chain-graph.ts";
import { supplyRiskAccount } from "../../../src/analyse/accounts/supply-risk.ts";
import { analyse } from "../../../src/analyse/analyse.ts";
import type { Print } from "../../../src/diagnostics/speech.ts";
import type { Table } from "../../../src/document/block.ts";
import { chainGraphJa } from "../../../src/languages/ja/analyses/chain-graph.ts";
import { planOf } from "../../kit/plan-of.ts";
import { twoSectors } from "../analyse/input-output/two-sectors.ts";
import { cellsOf, composed, everyBlock, sectionOf, tableOf, textOf } from "./composed.ts";

const yaml = `format: 1
plan: { title: { ja: 試, en: Trial }, period: FY2026-FY2030, currency: JPY }
region: { localSpending: 60% }
chain:
  stages:
    p: { name: { ja: 組立, en: Assembly }, position: core, location: in-region, output: 100億円, valueAdded: 45%, wages: 30億円 }
    a: { name: { ja: 部品, en: Parts }, position: component, location: in-region, output: 30億円, valueAdded: 50%, wages: 35% }
    b: { name: { ja: 輸入部品, en: Imported parts }, position: component, location: outside }
    c: { name: { ja: 素材, en: Material }, position: raw-material, location: in-region, output: 12億円, valueAdded: 75% }
    d: { name: { ja: 鉱石, en: Ore }, position: raw-material, location: outside }
    m: { name: { ja: 市場, en: Market }, position: market }
  links:
    - { from: a, to: p, value: 30億円, good: part }
    - { from: b, to: p, value: 20億円, good: part, covers: 40% }
    - { from: c, to: a, value: 12億円 }
    - { from: b, to: a, value: 3億円 }
    - { from: d, to: c, value: 3億円 }
    - { from: p, to: m, value: 100億円 }
`;

const partOf = async (text: string, language: "ja" | "en", id: string) => {
  const section = sectionOf(await composed(planOf(text).plan, language), "3");
  return section.blocks.flatMap((block) =>
    block.kind === "section" && block.id === id ? block.blocks : [],
  );
};

const rowsOf = async (text: string, language: "ja" | "en", id: string) => {
  const section = sectionOf(await composed(planOf(text).plan, language), "3");
  const table = everyBlock(section.blocks).find(
    (block): block is Table => block.kind === "table" && block.id === id,
  );
  return (table?.rows ?? []).map((row) => cellsOf(row));
};

describe("the stages of the worked chain", () => {
  test("are said by their linkages, with influence and sensitivity apart", async () => {
    expect(await rowsOf(yaml, "ja", "linkages-table")).toEqual([
      ["組立", "1.12", "0.98", "0.79", "0.50"],
      ["部品", "1.10", "1.08", "1.02", "1.00"],
      ["素材", "0.79", "1.73", "1.19", "1.50"],
    ]);
  });

  test("carry value at most, and stop sales as far as others do not cover them", async () => {
    expect(await rowsOf(yaml, "en", "dependence-table")).toEqual([
      ["Assembly", "JPY 6.9 bn (100%)", "100%", "–"],
      ["Parts", "JPY 2.4 bn (35%)", "60%", "Imported parts (cover 40%)"],
      ["Material", "JPY 900 m (13%)", "60%", "none"],
      ["Imported parts", "–", "100%", "none"],
      ["Ore", "–", "60%", "none"],
    ]);
    const said = textOf(await partOf(yaml, "en", "linkages"));
    expect(said).toContain("“Parts” carries most: at most 35% of the value the region captures");
    expect(said).toContain("at most JPY 900 m a year runs through “Material”, and yet 60%");
  });

  test("without money are measured by the links to a market, and nothing else is claimed", async () => {
    const bare = `plan: { title: T }
chain: { stages: { a: { name: A }, b: { name: B }, m: { name: M, position: market } }, links: [{ from: a, to: b }, { from: b, to: m }] }`;
    const said = textOf(await partOf(bare, "en", "linkages"));
    expect(said).toContain("Without it, 100% of the links to a market would stop.");
    expect(said).not.toContain("pulls most");
    expect(await rowsOf(bare, "en", "linkages-table")).toEqual([]);
    expect(await partOf("plan: { title: T }", "en", "linkages")).toEqual([]);
  });
});

test("what buying in the region would bring is ranked, with the closure after it", async () => {
  expect((await rowsOf(yaml, "en", "substitution-table"))[0]).toEqual([
    "Imported parts (by Assembly)",
    "JPY 2 bn",
    "80% (as the region’s sellers of this good)",
    "16.0",
    "JPY 1.6 bn",
    "85.0%",
  ]);
  const said = textOf(await partOf(yaml, "ja", "substitution"));
  expect(said).toContain(
    "域内に残る割合が69.0%から85.0%へ上がり、年16億円が新たに域内に残る計算です",
  );
});

test("the local multiplier stands apart, as a range where wages are missing", async () => {
  const rows = await rowsOf(yaml, "en", "local-multiplier-table");
  expect(rows.map((row) => row[1])).toEqual(["1.000", "0.600", "0.405", "2.005", "2.068 to 2.212"]);
  expect(textOf(await partOf(yaml, "en", "local-multiplier"))).toContain(
    "One stage states no wages: “Material”.",
  );
  const silent = yaml.replace("region: { localSpending: 60% }", "region: {}");
  expect(textOf(await partOf(silent, "en", "local-multiplier"))).toContain("cannot be worked out");
});

test("a value added that was estimated stands in the table of stages as an estimate", async () => {
  const silent = yaml
    .replace("valueAdded: 50%, wages: 35%", "sector: a")
    .replace(
      "localSpending: 60%",
      "inputOutput: { folder: io, year: 2020, unit: 1百万円, commerceSector: b, transportSector: b }",
    );
  const { plan } = planOf(silent, "plan.yaml", twoSectors());
  const cellIn = async (language: "ja" | "en") => {
    const [, parts] = tableOf(await composed(plan, language), "T4").rows;
    return parts && cellsOf(parts)[4];
  };
  // wages of 300 in an output of 1,000
  expect(await cellIn("en")).toBe("JPY 900 m (estimated, input-output table)");
  expect(await cellIn("ja")).toBe("9億円 (産業連関表による推計)");
});

test("the line of the steps says how many are markets, one of them too", () => {
  const lineOf = (text: string) => {
    const { plan, use } = planOf(text);
    return chainGraphAccount.brief(use(chainGraphAccount.analysis), plan);
  };
  expect(lineOf(yaml)).toEqual({ key: "whole", facts: { stages: 6, markets: 1 } });
  const print = { number: String } as unknown as Print;
  const inEnglish = chainGraphAccount.lines as unknown as typeof chainGraphJa.lines;
  const said = (markets: number) => [
    inEnglish.whole({ stages: 4, markets }, print),
    chainGraphJa.lines.whole({ stages: 4, markets }, print),
  ];
  expect(said(0)).toEqual([
    "4 stages hang together, none of them a market",
    "4工程がつながっています（市場の工程はありません）",
  ]);
  expect(said(1)).toEqual([
    "4 stages hang together, one of them a market",
    "4工程がつながっており、うち市場は1工程です",
  ]);
  expect(said(2)[0]).toBe("4 stages hang together, 2 of them markets");
});

test("the accounts say the same numbers with their units", () => {
  const { plan } = planOf(yaml);
  const use = analyse(plan);
  const closure = chainClosureAccount.readings(use(chainClosureAccount.analysis), plan);
  const [first] = closure;
  expect(first).toMatchObject({ quantity: "closure", interval: "bounds" });
  expect(first?.low).toBeCloseTo(0.69, 12);
  expect(first?.high).toBeCloseTo(0.74, 12);
  const risk = use(supplyRiskAccount.analysis);
  expect(supplyRiskAccount.brief(risk, plan)).toMatchObject({
    key: "single",
    facts: { count: 3, stage: { en: "Imported parts" } },
  });
});

test("the largest single purchase is told from what all buyers together pay most for", async () => {
  const leadIn = async (text: string) =>
    textOf(sectionOf(await composed(planOf(text).plan, "en"), "3").blocks.slice(0, 1));
  const several = yaml
    .replace(
      "    m: {",
      "    e: { name: Steel, position: raw-material, location: outside }\n    m: {",
    )
    .replace(
      "value: 20億円, good: part, covers: 40% }",
      "value: 13億円 }\n    - { from: e, to: p, value: 12億円 }",
    )
    .replace("{ from: b, to: a, value: 3億円 }", "{ from: e, to: a, value: 3億円 }");
  expect(await leadIn(several)).toContain(
    "what “Assembly” buys from “Imported parts”: 13.0% of sales. Over all buyers, most is paid for “Steel”: 15.0%.",
  );
  expect(await leadIn(yaml)).not.toContain("Over all buyers");
});
