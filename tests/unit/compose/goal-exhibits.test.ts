import { describe, expect, test } from "vitest";
import type { Plan } from "../../../src/model/plan.ts";
import { composed, everyBlock, wholeSections } from "./composed.ts";
import { exhibitOf, planIn } from "./exhibit-of.ts";

describe("goals beside the past and known cases", () => {
  const body = `product:
  output: { points: { "2020": 100 t, "2022": 96 t, "2025": 90 t } }
indicators:
  made: { name: { ja: 生産, en: Output }, headline: true, baseline: { value: 90 t, asOf: 2025 }, target: { value: 120 t, asOf: 2030 } }
`;

  test("say when a fall is expected to turn", async () => {
    const text = await exhibitOf(planIn(body), "en", "growth");
    expect(text).toContain(
      "“Output” needs 5.9% a year; over the past 5 years the product’s output fell by 2.1% a year.",
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
      "So the change is to be faster than before",
    );
    expect(await past('"2020": 80 t, "2025": 50 t', "45 t")).toContain(
      "So the change is to be slower than before.",
    );
    expect(await past('"2020": 55.4 t, "2025": 50 t', "45.1 t")).toContain(
      "So the change is to be as fast as before.",
    );
    expect(await past('"2020": 40 t, "2025": 50 t', "45 t")).toContain(
      "the rise to turn into a fall",
    );
  });

  test("say on which side of the past, gone on, the target lies", async () => {
    const grown = (target: string, language: "en" | "ja", assumption = "") =>
      exhibitOf(
        planIn(`indicators:
  sales: { name: { ja: 売上, en: Sales }, headline: true, history: { points: { "2020": 80 t, "2025": 100 t } }, baseline: { value: 100 t, asOf: 2025 }, target: { value: ${target}, asOf: 2030 }${assumption} }
`),
        language,
        "growth",
      );
    // 100 t x 100 / 80
    expect(await grown("110 t", "en")).toContain(
      "If the past went on it would come to 125 t; the target lies below that: it has to be shown that the plan aims high enough",
    );
    expect(await grown("110 t", "en", ", assumption: { en: It levels off. }")).toContain(
      "the target lies below that, for the reason given under Table T10.",
    );
    expect(await grown("110 t", "ja")).toContain(
      "これまでの伸びが続けば125 tとなり、目標はこれを下回ります。",
    );
    expect(await grown("140 t", "en")).toContain("125 t; the target lies above that.");
  });

  test("count the cases that are exceeded", async () => {
    const text = await exhibitOf(planIn(body), "en", "reference-class");
    expect(text).toContain(
      "Of the four known cases that are long enough, three grew more slowly than that",
    );
    expect(text).toContain("JPY 20 bn (1975) → JPY 40 bn (around 1988) | 27.2% (nominal)");
    expect(text).toContain("Secondary, not checked against the original");
    expect(text).not.toContain("left out");
    const all = planIn(body.replace("value: 120 t", "value: 12000 t"));
    expect(await exhibitOf(all, "en", "reference-class")).toContain(
      "Each of the four known cases that are long enough grew more slowly than that even in its best",
    );
    expect(await exhibitOf(all, "ja", "reference-class")).toContain(
      "比べられる事例4件のすべてで、",
    );
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
  expect(ja).toContain("最も脱落しやすいのは「開発」の段階で、越える確率は35%です。");
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
    "最も脱落しやすいのは「開発」、「実証」の段階で、越える確率はいずれも35%です。",
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
    "“Output” is to stay as it is; over the past 5 years the product’s output fell by 2.1% a year.",
  );
  const notesOf = async (plan: Plan): Promise<string> =>
    everyBlock(wholeSections(await composed(plan, "en")))
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
    "評価のあるニーズ2件は、いずれも重要度の割に充足度が低くなっています",
  );
});
