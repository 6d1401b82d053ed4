import { expect, test } from "vitest";
import { joinRemarks } from "../../../src/compose/join-remarks.ts";
import { readableQuantity } from "../../../src/compose/readable-quantity.ts";
import { spokenSpans } from "../../../src/compose/spoken-spans.ts";
import type { Span } from "../../../src/document/span.ts";
import { measureOf } from "../../../src/notation/measures.ts";
import type { Quantity } from "../../../src/notation/quantity.ts";
import { planOf } from "../../kit/plan-of.ts";
import { cellsOf, composed, leadOf, sectionOf, tableOf, textOf } from "./composed.ts";

const measured = (amount: number, symbol: string): Quantity => {
  const unit = measureOf(symbol);
  if (!unit) throw new Error(`no unit ${symbol}`);
  return { amount, unit, approximate: false, written: "" };
};

test("a large mass or volume steps up to the unit that reads well", () => {
  expect(readableQuantity(measured(17_333_333.25, "kg"))).toEqual(measured(17_333.33325, "t"));
  expect(readableQuantity(measured(3e11, "g"))).toEqual(measured(300_000, "t"));
  expect(readableQuantity(measured(99_999, "kg"))).toEqual(measured(99_999, "kg"));
  expect(readableQuantity(measured(-250_000, "L"))).toEqual(measured(-250, "kL"));
  const money: Quantity = {
    amount: 1e9,
    unit: { kind: "money", currency: "JPY" },
    approximate: false,
    written: "",
  };
  expect(readableQuantity(money)).toBe(money);
});

const plainly = (spans: readonly Span[]): string =>
  spans.map((span) => ("text" in span ? span.text : "")).join("");

test("a sentence begins with a capital and ends with a stop, a key never does", () => {
  expect(spokenSpans("the plan names no product", ".")).toEqual([
    { kind: "text", text: "The plan names no product." },
  ]);
  expect(spokenSpans("state `effect.likely` per year", ".")[0]).toEqual({
    kind: "text",
    text: "State ",
  });
  for (const sentence of [
    "effect.likely に年間の効果を書いてください",
    "targets の各ターゲットに書いてください",
    "lever（品質など）を書いてください",
    "`a` starts late",
  ])
    expect(plainly(spokenSpans(sentence, "。"))).toBe(`${sentence.replace("`a`", "a")}。`);
  for (const whole of ["One. Two.", "一つです。"])
    expect(plainly(spokenSpans(whole, "."))).toBe(whole);
});

test("remarks in a row have one stop between them", () => {
  expect(joinRemarks(["図", "一つ。", "二つ。"], "。")).toBe("図。一つ。二つ。");
  expect(joinRemarks(["Title", "One.", "Two."], ". ")).toBe("Title. One. Two.");
});

const aim = `chain:
  stages:
    a: { name: { ja: 甲, en: First }, level: 2, rivalLevel: 3 }
    b: { name: { ja: 乙, en: Second }, level: 4 }
    c: { name: { ja: 丙, en: Third } }
targets:
  t: { title: { ja: 狙い, en: Aim }, stages: [a, b, c], requiredLevel: 5 }`;

test("the level required stands beside the level of each stage, by its name", async () => {
  const said = async (language: "ja" | "en") =>
    textOf(sectionOf(await composed(planOf(aim).plan, language), "5").blocks);
  expect(await said("ja")).toContain(
    "工程の水準（5段階）: 必要な水準は5です。現在は「甲」が2（競合3）、「乙」が4です。",
  );
  expect(await said("en")).toContain(
    "Level of the stages (of 5): Required: 5; now: “First” 2 (rivals 3) and “Second” 4",
  );
});

test("the table of targets says which two levels it shows", async () => {
  const table = tableOf(await composed(planOf(aim).plan, "en"), "T8");
  expect(table.columns[4]?.title).toBe("Level of the stages, lowest now → required (of 5)");
  expect(cellsOf(table.rows[0])[4]).toBe("2 → 5");
});

test("only the first name of a row keeps the capital of its article", async () => {
  const named = aim
    .replace("en: First", "en: The first stage")
    .replace("en: Second", "en: The second stage");
  const table = tableOf(await composed(planOf(named).plan, "en"), "T8");
  expect(cellsOf(table.rows[0])[1]).toBe("The first stage; the second stage; Third");
});

test("a hole of a sheet names the key that fills it", async () => {
  const ja = textOf(sectionOf(await composed(planOf(aim).plan, "ja"), "5").blocks);
  expect(ja).toContain("需要: 未定 targets.t.demand");
  expect(ja).toContain("年間の効果: 未定 targets.t.effect.likely");
});

const goal = (from: string, to: string) => `indicators:
  i: { name: { ja: 指標, en: Measure }, baseline: { value: ${from}, asOf: 2020 }, target: { value: ${to}, asOf: 2030 } }`;

test.each([
  ["1 t", "3000 kg", "へ高める", "raise"],
  ["3 t", "1000 kg", "へ減らす", "lower"],
  ["3 t", "3000 kg", "に対し", "against"],
])("a goal from %s to %s is said by its direction", async (from, to, ja, en) => {
  const plan = planOf(goal(from, to)).plan;
  expect(leadOf(await composed(plan, "ja"), "6")).toContain(ja);
  expect(leadOf(await composed(plan, "en"), "6")).toContain(en);
});

test("a growth from nothing says why there is none", async () => {
  const plan = planOf(goal("0社", "20社")).plan;
  expect(tableOf(await composed(plan, "ja"), "T10").note).toEqual([
    {
      kind: "text",
      text: "1指標は、必要な伸びを示していません（基準値が0のため計算できません）。",
    },
  ]);
});

test("the note of a series stands once among the figures", async () => {
  const plan = planOf(`sources: { s: { title: 統計 } }
product:
  name: 椀
  output: { kind: actual, source: s, note: 出荷量, points: { "2020": 1 t, "2021": 2 t, "2022": 3 t } }`).plan;
  const notes = tableOf(await composed(plan, "ja"), "T27").rows.map((row) => cellsOf(row)[4]);
  expect(notes).toEqual(["", "統計。出荷量", " (同上)", " (同上)"]);
});

test("what to do depends on what was found", async () => {
  const helpOf = async (yaml: string) =>
    tableOf(await composed(planOf(yaml).plan, "ja"), "findings")
      .rows.map((row) => cellsOf(row).at(-1))
      .filter((help) => help?.includes("規模"));
  const base = "region: { industry: { value: 1000億円, asOf: 2020, kind: actual, note: x } }\n";
  expect(await helpOf(`${base}targets: { t: { title: 狙い } }`)).toEqual([
    "effect.likely に年間の効果を、region.industry に地域の産業規模を書いてください。",
  ]);
  expect(
    await helpOf(
      `${base}targets: { t: { title: 狙い, effect: { likely: { value: 1億円, asOf: 2030, kind: assumption, note: x } } } }`,
    ),
  ).toEqual(["小さな効果が地域の規模に育つ道筋を示してください。"]);
});

test("reviews of every year, written over several, are counted one by one and begin in a year", async () => {
  const plan = planOf(`reviews:
  yearly: { date: FY2028-FY2033, kind: annual }
  last: { date: 2034-03, kind: final }`).plan;
  expect(leadOf(await composed(plan, "en"), "12")).toContain(
    "Reviews run from FY2028 to March 2034: annual check (six times) and final evaluation.",
  );
});

test("a review before the plan begins is not the first of its reviews", async () => {
  const plan = planOf(`plan: { title: 試, period: FY2027-FY2033 }
reviews:
  pilot: { date: 2026-06, kind: annual }
  yearly: { date: FY2028-FY2033, kind: annual }`).plan;
  expect(leadOf(await composed(plan, "ja"), "12")).toContain(
    "見直しとして、年次点検6回（最初は2028年度、最後は2033年度。計画の開始前の1件を除く）を定めています。",
  );
  expect(leadOf(await composed(plan, "en"), "12")).toContain(
    "Reviews run from FY2028 to FY2033: annual check (six times). One more, before the plan begins, is not counted here.",
  );
});

test("figures are counted by kind, and what was measured beside them", async () => {
  const plan = planOf(`product:
  name: 椀
  output: { kind: actual, points: { "2020": 1 t, "2021": 2 t } }
indicators: { sales: { name: 売上, baseline: { value: 3億円, kind: assumption } } }
observations:
  - { indicator: sales, period: 2025, value: 1億円 }`).plan;
  expect(leadOf(await composed(plan, "ja"), "A3")).toContain(
    "内訳は、実績2件、仮定1件です。このほか、指標の測定値が1件あります（3件には含みません。12章）。",
  );
  expect(leadOf(await composed(plan, "en"), "A3")).toContain(
    "Numbers by kind: actual 2; assumption 1. Not counted among them is one measured value of an indicator (section 12).",
  );
});

test("a title that quotes is quoted with the inner marks, in sentences, figures and findings", async () => {
  const plan = planOf(`product: { name: 清酒 }
chain: { stages: { rice: { name: 酒米 } } }
targets: { rice: { title: 酒米「誉富士」の育成, decision: chosen, stages: [rice] } }`).plan;
  const document = JSON.stringify(await composed(plan, "ja"));
  expect(document).toContain("酒米『誉富士』の育成」");
  expect(document).not.toMatch(/「[^」『"]*酒米「/);
  // by itself a title stays as it is written
  expect(document).toContain('"酒米「誉富士」の育成"');
});
