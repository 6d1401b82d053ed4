import { describe, expect, test } from "vitest";
import type { Block } from "../../../src/document/block.ts";
import type { Plan } from "../../../src/model/plan.ts";
import type { Language } from "../../../src/text/language.ts";
import { planOf } from "../../kit/plan-of.ts";
import { composed, everyBlock, textOf } from "./composed.ts";

/** The text of one exhibit, or nothing where the document has none. */
const exhibitOf = async (plan: Plan, language: Language, id: string): Promise<string> => {
  const { sections } = await composed(plan, language);
  const found = everyBlock(sections).find(
    (block: Block) => block.kind === "section" && block.id === id,
  );
  return found?.kind === "section" ? textOf(found.blocks) : "";
};

const planIn = (body: string): Plan =>
  planOf(`plan: { title: { ja: 試, en: Trial }, period: FY2026-FY2030 }\n${body}`).plan;

describe("the ranking of options in the document", () => {
  const body = `criteria:
  effect: { name: { ja: 効果, en: Effect }, worst: 1, best: 5, weight: 0.5 }
  cost: { name: { ja: 費用, en: Cost }, worst: 100, best: 0, weight: 0.3 }
  reach: { name: { ja: 波及, en: Reach }, worst: 0%, best: 100%, weight: 0.2 }
targets:
  yeast: { title: { ja: 酵母, en: Yeast }, decision: rejected, reason: late, scores: { effect: 5, cost: 80, reach: 50% } }
  crop: { title: { ja: 作物, en: Crop }, scores: { effect: 3, cost: 20, reach: 60% } }
  label: { title: { ja: 表示, en: Label }, decision: open, scores: { effect: 2, cost: 85, reach: 40% } }
  far: { title: { ja: 遠方, en: Far }, decision: open, scores: { cost: 0 } }
`;

  test("says what is dominated, what is first, what turns it, and what was passed over", async () => {
    const text = await exhibitOf(planIn(body), "en", "target-ranking");
    expect(text).toContain(
      "Another option is at least as good as “Label” on every criterion and better on one: whatever the weights, it is not first.",
    );
    expect(text).toContain(
      "At the weights of the plan “Yeast” scores most, 0.66 of 1, before “Crop” with 0.61.",
    );
    expect(text).toContain(
      "changes the first two times; when, for one, the weight of “Effect” goes",
    );
    expect(text).toContain("“Yeast” was not taken although it scores more than a target that was");
    expect(text).toContain(
      "“Far” lacks scores, for which any value was drawn, and could come out first.",
    );
    expect(text).toContain("Crop (chosen) | 0.61");
    expect(text).toContain("Cost from 30% to 35%");
    expect(text).toContain("Far (open) | 0.30 to 1.00 (scores missing)");
  });

  test("says the same in Japanese", async () => {
    const text = await exhibitOf(planIn(body), "ja", "target-ranking");
    expect(text).toContain("計画の重みでは、「酵母」の評点が最も高く、0.66（1点満点）です。");
    expect(text).toContain(
      "「酵母」は、採用したターゲットの一つより評点が高いものの、採用していません。",
    );
    expect(text).toContain("費用 30% → 35%");
  });

  test("says why there is none, and nothing where the plan compares nothing", async () => {
    const none = await exhibitOf(planIn("criteria: { a: { name: A } }"), "en", "target-ranking");
    expect(none).toContain("no criterion has a worst and a best value to score between");
    expect(await exhibitOf(planIn("region: { name: X }"), "en", "target-ranking")).toBe("");
  });
});

describe("the stages in the document", () => {
  const body = `chain:
  stages:
    crop: { name: { ja: 作物, en: Crop }, location: in-region, importance: 4, level: 2, rivalLevel: 4 }
    still: { name: { ja: 蒸留, en: Still }, location: in-region, importance: 5, level: 4, rivalLevel: 4, output: 100 円 }
    yeast: { name: { ja: 酵母, en: Yeast }, location: in-region }
    shop: { name: { ja: 店, en: Shop }, position: market }
  links:
    - { from: crop, to: still, value: 30 円 }
    - { from: still, to: shop, value: 100 円 }
targets:
  mash: { title: { ja: もろみ, en: Mash }, stages: [still], requiredLevel: 5 }
`;

  test("stand side by side, with what is overlooked", async () => {
    const text = await exhibitOf(planIn(body), "en", "stage-scores");
    expect(text).toContain("One of three stages that sell has a target.");
    expect(text).toContain(
      "In the region “Crop” matters to the buyer, lies behind the rivals and has no target.",
    );
    expect(text).toContain(
      "“Still” has a target although it is level with the rivals or ahead of them.",
    );
    expect(text).toContain("“Yeast” has neither an importance nor levels to compare.");
    expect(text).toContain("Crop | 4 | 2 | 30% | 1 | 2 (level 4 needed, to equal rivals) | –");
    expect(text).toContain("Still | 5 | 0 | 100% | 0 | 1 (level 5 needed, by a target) | Mash");
    expect(text).toContain("Shop | – | – | – | – | – | –");
  });

  test("are left out where nothing is said of any", async () => {
    const bare = planIn("chain: { stages: { a: { name: A, location: in-region } } }");
    expect(await exhibitOf(bare, "en", "stage-scores")).toBe("");
    expect(await exhibitOf(planIn(body), "ja", "stage-scores")).toContain(
      "製品をつくり売る3工程のうち、1工程にターゲットがあります。",
    );
  });
});

test("needs are sorted by what matters and is met badly", async () => {
  const body = `diagnosis:
  needs:
    heat: { text: { ja: 熱, en: Heat }, importance: 5, performance: 2, aim: 4 }
    ease: { text: { ja: 楽, en: Ease }, importance: 2, performance: 4 }
`;
  const text = await exhibitOf(planIn(body), "en", "need-gaps");
  expect(text).toContain("One of two rated needs matters and is met badly: “Heat”.");
  expect(text).toContain("Heat | – | 5 | 2 | 3 | 10 | concentrate here");
  expect(await exhibitOf(planIn(body), "ja", "need-gaps")).toContain(
    "評価のあるニーズ2件のうち1件は、重要なのに充足度が低い状態です（「熱」）。",
  );
  expect(await exhibitOf(planIn("region: { name: X }"), "en", "need-gaps")).toBe("");
});

describe("goals beside the past and known cases", () => {
  const body = `product:
  output: { points: { "2020": 100 t, "2022": 96 t, "2025": 90 t } }
indicators:
  made: { name: { ja: 生産, en: Output }, headline: true, baseline: { value: 90 t, asOf: 2025 }, target: { value: 120 t, asOf: 2030 } }
`;

  test("say when a fall is expected to turn", async () => {
    const text = await exhibitOf(planIn(body), "en", "growth");
    expect(text).toContain(
      "“Output” asks for 5.9% a year; the product’s output fell by 2.1% a year over 5 years.",
    );
    expect(text).toContain("The plan expects the fall to stop or turn");
    expect(text).toContain("– (the series has no value one year before its last)");
    expect(await exhibitOf(planIn(body), "ja", "growth")).toContain(
      "「生産」に必要な伸びは年5.9%です。",
    );
  });

  test("tell a fall that is wanted from one that is feared", async () => {
    const past = (values: string, target: string) =>
      exhibitOf(
        planIn(`indicators:
  scrap: { name: { ja: 屑, en: Scrap }, headline: true, history: { points: { ${values} } }, baseline: { value: 50 t, asOf: 2025 }, target: { value: ${target}, asOf: 2030 } }
`),
        "en",
        "growth",
      );
    expect(await past('"2020": 60 t, "2025": 50 t', "30 t")).toContain(
      "That is faster than before",
    );
    expect(await past('"2020": 80 t, "2025": 50 t', "45 t")).toContain("no faster than before");
    expect(await past('"2020": 40 t, "2025": 50 t', "45 t")).toContain(
      "the rise to turn into a fall",
    );
  });

  test("count the cases that are exceeded", async () => {
    const text = await exhibitOf(planIn(body), "en", "reference-class");
    expect(text).toContain("That exceeds 3 of the 4 known cases that are long enough");
    expect(text).toContain("JPY 20 bn (1975) → JPY 40 bn (around 1988) | 27.2% (nominal)");
    expect(text).toContain("Secondary, not checked against the original");
    expect(text).not.toContain("left out");
    expect(await exhibitOf(planIn("region: { name: X }"), "en", "reference-class")).toBe("");
  });
});

test("projects are followed to the market, with the valley on the way", async () => {
  const body = `roadmap:
  success:
    development: { trials: 9, successes: 3, projects: 2 }
    commercialisation: { trials: 9, successes: 6 }
`;
  const [en, ja] = [
    await exhibitOf(planIn(body), "en", "stage-success"),
    await exhibitOf(planIn(body), "ja", "stage-success"),
  ];
  // demonstration is not known, so that nobody can be followed
  expect(en).toContain(
    "How many projects arrive cannot be told: the chance to get through demonstration is not known.",
  );
  expect(en).toContain("A project is lost most easily in development: 35% get through.");
  expect(en).toContain("development valley | 3 of 9 | 35% (90%: 13% to 60%)");
  expect(ja).toContain("最も失われやすいのは「開発」の段階で、越える確率は35%です。");
});

test("a carried case says what it assumes", async () => {
  const body = `product: { diffusion: { potential: 1000 台, p: 0.03, q: 0.38, source: s } }
sources: { s: { title: { ja: 出典, en: Study } } }
`;
  const text = await exhibitOf(planIn(body), "en", "diffusion");
  expect(text).toContain("of another case, counted from April 2026");
  expect(text).toContain("Sales would be largest in June 2032");
  expect(text).toContain("is an assumption; the coefficients come from “Study”.");
  expect(await exhibitOf(planIn(body), "ja", "diffusion")).toContain(
    "販売が最大となるのは2032年6月",
  );
});

test("years of a carried case and of a fitted curve go by the names of their calendars", async () => {
  const forward = `product: { diffusion: { potential: 1000 台, p: 0.03, q: 0.38, source: s } }
sources: { s: { title: { ja: 出典, en: Study } } }
`;
  expect(await exhibitOf(planIn(forward), "en", "diffusion")).toMatch(/^FY2026 \| /m);
  expect(await exhibitOf(planIn(forward), "ja", "diffusion")).toMatch(/^2026年度 \| /m);
  const amounts = [840, 1470, 2110, 4000, 7590, 10950, 10530, 9470, 7790, 5890];
  const sold = (periods: (year: number) => string) =>
    planIn(
      `product: { diffusion: { note: spreads }, output: { points: { ${amounts.map((amount, year) => `"${periods(2016 + year)}": ${amount} kL`).join(", ")} } } }\n`,
    );
  const rowsOf = (periods: (year: number) => string) => exhibitOf(sold(periods), "en", "diffusion");
  expect(await rowsOf((year) => `${year}`)).toMatch(/^2026 \| /m);
  expect(await rowsOf((year) => `BY${year}`)).toMatch(/^BY2026 \| /m);
  expect(await rowsOf((year) => `FY${year}`)).toMatch(/^FY2026 \| /m);
});

test("averages are named among what is not set beside the known cases", async () => {
  const body = `indicators:
  made: { name: { ja: 生産, en: Output }, headline: true, baseline: { value: 90 t, asOf: 2025 }, target: { value: 120 t, asOf: 2030 } }
  pay: { name: { ja: 平均年収, en: Average pay }, level: impact, baseline: { value: 400 万円, asOf: 2025 }, target: { value: 440 万円, asOf: 2030 } }
`;
  expect(await exhibitOf(planIn(body), "en", "reference-class")).toContain(
    "“Average pay” is left out: an average, a price or an amount per unit",
  );
  expect(await exhibitOf(planIn(body), "ja", "reference-class")).toContain("「平均年収」は、平均");
});

test("a valley that money tells nothing about goes by the chances, ties named", async () => {
  const body = `roadmap:
  success:
    development: { trials: 9, successes: 3, projects: 2 }
    demonstration: { trials: 9, successes: 3 }
    commercialisation: { trials: 9, successes: 6 }
  tasks:
    a: { title: A, phase: development, start: 2026-04, duration: 12 months, cost: 100 円, funding: [{ payer: X, rate: 1/2, status: applied }] }
    b: { title: B, phase: demonstration, start: 2027-04, duration: 12 months, cost: 100 円, funding: [{ payer: X, rate: 1/2, status: applied }] }
    c: { title: C, phase: commercialisation, start: 2028-04, duration: 12 months, cost: 100 円, funding: [{ payer: X, rate: 1/2, status: applied }] }
`;
  const en = await exhibitOf(planIn(body), "en", "stage-success");
  expect(en).toContain(
    "lost equally easily in development and demonstration: 35% get through each",
  );
  expect(en).toContain("as the share of secured money, 0%, is the same in every phase");
  expect(en).toContain(
    "Of the two projects not yet on the market, 0.2 can be expected to reach it",
  );
  expect(await exhibitOf(planIn(body), "ja", "stage-success")).toContain(
    "最も失われやすいのは「開発」、「実証」の段階で、越える確率はいずれも35%です。",
  );
});

test("a target that keeps what there is asks for no rate, and all needs are all", async () => {
  const body = `product: { output: { points: { "2020": 100 t, "2025": 90 t } } }
indicators:
  made: { name: { ja: 生産, en: Output }, headline: true, baseline: { value: 90 t, asOf: 2025 }, target: { value: 90 t, asOf: 2030 } }
diagnosis:
  needs:
    heat: { text: { ja: 熱, en: Heat }, importance: 5, performance: 2, aim: 4 }
    cold: { text: { ja: 冷, en: Cold }, importance: 4, performance: 2 }
`;
  const text = await exhibitOf(planIn(body), "en", "growth");
  expect(text).toContain(
    "“Output” is to stay as it is; the product’s output fell by 2.1% a year over 5 years.",
  );
  const notesOf = async (plan: Plan): Promise<string> =>
    everyBlock((await composed(plan, "en")).sections)
      .flatMap((block) => (block.kind === "table" && block.id === "growth-table" ? block.note : []))
      .map((span) => (span?.kind === "text" ? span.text : ""))
      .join("");
  expect(await notesOf(planIn(body))).toMatch(/^The past of the product stands in/);
  expect(await notesOf(planIn(body.replaceAll("0 t", "0 円")))).toMatch(/^Nominal.* The past/);
  expect(await exhibitOf(planIn(body), "ja", "growth")).toContain(
    "「生産」の目標は現状の維持です。",
  );
  expect(await exhibitOf(planIn(body), "en", "need-gaps")).toContain(
    "Both rated needs matter and are met badly: “Heat” and “Cold”.",
  );
  expect(await exhibitOf(planIn(body), "ja", "need-gaps")).toContain(
    "評価のあるニーズ2件は、いずれも重要なのに充足度が低い状態です",
  );
});
