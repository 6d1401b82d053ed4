import { describe, expect, test } from "vitest";
import { growthAccount } from "../../../src/analyse/accounts/growth.ts";
import { growth } from "../../../src/analyse/analyses/growth.ts";
import type { Outcome } from "../../../src/analyse/analysis.ts";
import { planOf, soundPlanOf } from "../../kit/plan-of.ts";

const rateOf = (outcome: Outcome<{ readonly rate: number }> | undefined): string | undefined =>
  outcome?.defined ? (100 * outcome.rate).toFixed(2) : outcome?.reason;

describe("growth beside its own past", () => {
  const yaml = `product:
  output: { points: { "2015": 100 t, "2020": 120 t, "2022": 126 t, "2023": 130 t } }
  unitValue: { points: { "2015": 100 円, "2023": 120 円 } }
indicators:
  made: { name: Made, headline: true, baseline: { value: 130 t, asOf: 2023 }, target: { value: 200 t, asOf: 2030 } }
  price: { name: Price, baseline: { value: 120 円, asOf: 2023 }, target: { value: 150 円, asOf: 2030 } }
  own: { name: Own, history: { points: { "2022": 50 人, "2023": 55 人 } }, baseline: { value: 55 人, asOf: 2023 }, target: { value: 70 人, asOf: 2030 } }
`;
  const { plan, use } = soundPlanOf(yaml);
  const { output, required } = use(growth);

  test("is that of the whole series, the last three years and the last year", () => {
    expect(rateOf(output?.whole)).toBe((100 * (1.3 ** (1 / 8) - 1)).toFixed(2));
    expect(rateOf(output?.lastThree)).toBe((100 * ((130 / 120) ** (1 / 3) - 1)).toFixed(2));
    expect(rateOf(output?.lastYear)).toBe((100 * (130 / 126 - 1)).toFixed(2));
    expect(rateOf(use(growth).unitValue?.lastYear)).toBe("noPoint");
  });

  test("stands beside what an indicator asks for: its own, or the product's in the same unit", () => {
    expect(required.map(({ past }) => past?.of)).toEqual(["output", "unitValue", "history"]);
    expect(rateOf(required[2]?.past?.growth.whole)).toBe("10.00");
  });

  test("is said in a line with the headline's own past", () => {
    const brief = growthAccount.brief(use(growth), plan);
    expect(brief).toMatchObject({ key: "headline", facts: { name: "Made" } });
    const readings = growthAccount.readings(use(growth), plan);
    expect(readings.filter(({ quantity }) => quantity === "required-rate")).toHaveLength(3);
  });
});

test("the growth of comparisons is that of each whole series, and the middle of those that have one", () => {
  const { use } = planOf(`indicators:
  a:
    comparisons:
      p: { name: P, values: { points: { "2010": 100, "2020": 100, "2022": 121 } } }
      q: { name: Q, values: { points: { "2020": 100, "2021": 80 } } }
      r: { name: R, values: { points: { "2020": 100 } } }
      s: { name: S, values: { points: { "2020": 0, "2021": 80 } } }
  b: { name: B }
`);
  const [a, b] = use(growth).required;
  expect(a?.group?.members.map((one) => rateOf(one.growth))).toEqual([
    (100 * (1.21 ** (1 / 12) - 1)).toFixed(2),
    "-20.00",
    "onePoint",
    "fromZero",
  ]);
  expect(a?.group?.rate).toBeCloseTo(Math.sqrt(1.21 ** (1 / 12) * 0.8) - 1, 12);
  expect(b?.group).toBeUndefined();
});

describe("prices", () => {
  test("of money are nominal unless said otherwise, and never mixed", () => {
    const { use } = planOf(`product:
  output: { points: { "2015": 100 円, "2016": 110 円 } }
  unitValue: { points: { "2015": { value: 100 円, priceBasis: "2015" }, "2016": 110 円 } }
indicators:
  a: { baseline: { value: 10 円, asOf: 2020, priceBasis: "2015" }, target: { value: 20 円, asOf: 2030, priceBasis: "2015" } }
`);
    const { output, unitValue, required } = use(growth);
    expect(output?.whole).toMatchObject({ prices: "nominal" });
    expect(rateOf(unitValue?.whole)).toBe("mixedPrices");
    expect(required[0]?.growth).toMatchObject({ prices: "real" });
  });

  test("are taken out with the plan's index where it reaches", () => {
    const { use } = planOf(`product: { output: { points: { "2015": 100 円, "2017": 121 円 } } }
methods: { priceIndex: { points: { "2014": 80, "2016": 100, "2018": 125 } } }
indicators:
  a: { baseline: { value: 10 円, asOf: 2016 }, target: { value: 20 円, asOf: 2030 } }
`);
    const { output, required } = use(growth);
    const whole = output?.whole;
    // 25 % in two years at every turn: 121 / 125 in two years
    expect(rateOf(whole?.defined ? whole.deflated : undefined)).toBe(
      (100 * ((1.21 / 1.25) ** 0.5 - 1)).toFixed(2),
    );
    const wanted = required[0]?.growth;
    expect(rateOf(wanted?.defined ? wanted.deflated : undefined)).toBe("noIndex");
  });
});
