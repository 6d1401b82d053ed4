import { describe, expect, test } from "vitest";
import type { Table } from "../../../src/document/block.ts";
import { planOf } from "../../kit/plan-of.ts";
import { cellsOf, composed, everyBlock, sectionOf, textOf } from "./composed.ts";

const yaml = `format: 1
plan: { title: { ja: 試, en: Trial }, period: FY2026-FY2030, currency: JPY }
measures:
  a: { title: { ja: 研究補助, en: Research grant } }
  b: { title: { ja: 販路支援, en: Market support } }
indicators:
  sales:
    name: { ja: 出荷額, en: Shipments }
    direction: increase
    baseline: { value: 120億円, asOf: 2025, kind: actual }
    target: { value: 200億円, asOf: 2030, kind: target }
    trajectory: geometric
    history: { kind: actual, points: { "2020": 100億円, "2021": 104億円, "2022": 109億円, "2023": 111億円, "2024": 116億円 } }
    comparisons:
      nation: { name: { ja: 全国, en: Nation }, values: { kind: actual, points: { "2020": 1000億円, "2021": 1030億円, "2022": 1100億円, "2023": 1120億円, "2024": 1150億円, "2025": 1200億円, "2026": 1210億円, "2027": 1320億円 } } }
      east: { name: { ja: 東県, en: East }, values: { kind: actual, points: { "2020": 10億円, "2025": 12億円 } } }
    additionality: { gross: { value: 30億円, asOf: 2027 }, leakage: 10%, displacement: 25%, multiplier: 1.3, reference: { gross: { value: 12億円, asOf: 2027 } } }
    attribution: { a: 80%, b: 40% }
  jobs:
    name: { ja: 雇用, en: Jobs }
    direction: increase
    baseline: { value: 100人, asOf: 2025, kind: actual }
    target: { value: 200人, asOf: 2030, kind: target }
    additionality: { gross: 10人 }
    attribution: { a: 50% }
  waste:
    name: { ja: 廃棄物, en: Waste }
    direction: decrease
    baseline: { value: 100 t, asOf: 2025, kind: actual }
    target: { value: 50 t, asOf: 2030, kind: target }
observations:
  - { indicator: sales, period: 2026, value: 125億円, kind: actual }
  - { indicator: sales, period: 2027, value: 150億円, kind: actual }
  - { indicator: jobs, period: 2026, value: 104人, kind: actual }
  - { indicator: jobs, period: 2027, value: 107人, kind: actual }
`;

const sectionIn = async (language: "ja" | "en", text = yaml) =>
  sectionOf(await composed(planOf(text).plan, language), "12").blocks;

const rowsOf = async (language: "ja" | "en", id: string) => {
  const table = everyBlock(await sectionIn(language)).find(
    (block): block is Table => block.kind === "table" && block.id === id,
  );
  return (table?.rows ?? []).map((row) => cellsOf(row));
};

describe("where the indicators stand", () => {
  test("is seen from the latest observation, in counts and never on average", async () => {
    const said = textOf(await sectionIn("ja"));
    expect(said).toContain(
      "最新の測定値（2027年）では、3指標の判定は、順調1、やや遅れ0、遅れ1、未測定1です。",
    );
    expect(said).toContain("「雇用」は、見込みの区間の良い側の端でも目標に届きません");
  });

  test("of values from before the plan says where it starts from, and calls nothing late", async () => {
    const early = yaml.replace("period: FY2026-FY2030", "period: FY2028-FY2030");
    const said = textOf(await sectionIn("ja", early));
    expect(said).toContain("計画の始まる2028年4月より前の値なので、出発点として示し");
    expect(said).toContain("その時点の計画の値に達していないのは「雇用」です。");
    expect(said).not.toContain("遅れているのは");
  });

  test("stands in a table with plan, state and forecast", async () => {
    const [, jobs, waste] = await rowsOf("en", "progress-table");
    expect(jobs).toEqual([
      "Jobs",
      "107 people (2027, actual)",
      "140 people",
      "18%",
      "behind",
      "118 people (102 people to 134 people)",
      "200 people",
    ]);
    expect(waste?.[4]).toBe("not observed yet");
  });

  test("names a tolerance of the indicator's own, beside the state that goes by it", async () => {
    const own = yaml.replace("    trajectory: geometric\n", "$&    tolerance: 20%\n");
    const table = everyBlock(await sectionIn("en", own)).find(
      (block): block is Table => block.kind === "table" && block.id === "progress-table",
    );
    const states = (table?.rows ?? []).map((row) => cellsOf(row)[4]);
    expect(states[0]).toBe("on track (tolerance 20%)");
    expect(states[1]).toBe("behind");
  });

  test("is left out of a plan nothing has been observed of", async () => {
    const before = yaml.slice(0, yaml.indexOf("observations:"));
    expect(textOf(await sectionIn("en", before))).not.toContain("Where the indicators stand");
  });
});

test("an indicator behind its path that yet comes to its target says so", async () => {
  const late = yaml
    .replace("value: 150億円", "value: 128億円")
    .replace("value: 200億円, asOf: 2030", "value: 131億円, asOf: 2030")
    .replace("value: 120億円, asOf: 2025", "value: 120億円, asOf: 2025")
    .replace("trajectory: geometric", "interim: [{ date: 2027, value: 130億円 }]");
  const said = textOf(await sectionIn("en", late));
  expect(said).toMatch(
    /“Shipments” \(JPY 14\.2 bn expected, target JPY 13\.1 bn\) is short of the planned path, but would reach its target/,
  );
});

test("growth is said relative to others, with what speaks against it", async () => {
  const said = textOf(await sectionIn("en"));
  expect(said).toContain(
    "“Shipments” rose by 13.6% relative to “Nation” (index 1.136): JPY 1.8 bn more than if both had grown alike.",
  );
  expect(said).toContain("no departure from the group shows");
  expect(said).not.toContain("because of");
  expect((await rowsOf("en", "reference-index-table")).at(-1)).toEqual([
    "2027",
    "JPY 15 bn",
    "JPY 13.2 bn",
    "1.136",
    "JPY 1.8 bn",
  ]);
});

test("a trend before the plan is said with its direction, and a loss with its sign in front", async () => {
  const saying = async (points: string, language: "ja" | "en") => {
    const text = yaml.replace(
      / {4}history:.*\n/,
      `    history: { kind: actual, points: ${points} }\n`,
    );
    return textOf(await sectionIn(language, text));
  };
  const gaining =
    '{ "2020": 70億円, "2021": 79億円, "2022": 92億円, "2023": 101億円, "2024": 109億円 }';
  const losing =
    '{ "2020": 150億円, "2021": 143億円, "2022": 141億円, "2023": 131億円, "2024": 126億円 }';
  expect(await saying(gaining, "en")).toMatch(
    /From 2020 to 2025, before the plan, it gained \d+\.\d% a year on the group/,
  );
  expect(await saying(losing, "en")).toMatch(
    /it lost \d+\.\d% a year on the group \(95% interval \d+\.\d% to \d+\.\d%\)/,
  );
  expect(await saying(gaining, "ja")).toContain("ずつ上昇していました");
  expect(await saying(losing, "ja")).toContain("ずつ低下していました");
  expect(await saying(gaining, "en")).toContain("−JPY 3 bn");
});

test("what is additional, and what is claimed twice", async () => {
  const said = textOf(await sectionIn("en"));
  expect(said).toContain(
    "Of JPY 3.9 bn for “Shipments” (JPY 3 bn gross, times the multiplier of 1.30), JPY 1.58 bn (41%) is additional",
  );
  expect(said).toContain("No substitution is stated");
  expect(said).toContain("“Jobs” is additional, or whose it is, cannot be worked out");
  expect(await rowsOf("ja", "attribution-table")).toEqual([
    ["出荷額", "研究補助 80%、販路支援 40%", "120%", "1.20"],
    ["雇用", "研究補助 50%", "50%", "1.00"],
  ]);
});

test("the goals say the net beside the gross, like by like, and how many targets have it", async () => {
  const goals = textOf(sectionOf(await composed(planOf(yaml).plan, "en"), "6").blocks);
  expect(goals).toContain(
    "The part that is additional is worked out for one of three: of JPY 3.9 bn for “Shipments”, spread included, it is JPY 1.58 bn (41%).",
  );
});
