import { describe, expect, test } from "vitest";
import { appraisalAccount } from "../../../src/analyse/accounts/appraisal.ts";
import { appraisal } from "../../../src/analyse/analyses/appraisal.ts";
import { soundPlanOf } from "../../kit/plan-of.ts";

const worked = `{
  benefitKind: value-added, discountRate: 4%,
  costs: { FY2026: EUR 100 },
  benefits: { FY2027: EUR 30, FY2028: EUR 30, FY2029: EUR 30, FY2030: EUR 30, FY2031: EUR 30 } }`;

const planWith = (written: string, more = "") =>
  soundPlanOf(`plan: { currency: EUR }\n${more}\nspillover: { appraisal: ${written} }`);

const outcomeOf = (written: string, more = "") => planWith(written, more).use(appraisal);

const defined = (written: string, more = "") => {
  const outcome = outcomeOf(written, more);
  if (!outcome.defined) throw new Error(outcome.reason);
  return outcome;
};

describe("the worked example of the page", () => {
  const { at, beside, internalRate, base, baseTaken, currency } = defined(worked);

  test("is worth 33.5547 more than it costs, 1.3355 times", () => {
    expect(at.benefits).toBeCloseTo(133.5547, 4);
    expect(at.costs).toBe(100);
    expect(at.net).toBeCloseTo(33.5547, 4);
    expect(at.ratio).toBeCloseTo(1.3355, 4);
    expect(currency).toBe("EUR");
  });

  test("is given at two points less and more", () => {
    expect(beside.map(({ rate }) => rate)).toEqual([0.02, 0.06]);
    expect(beside[0].net).toBeGreaterThan(at.net);
    expect(beside[1].net).toBeLessThan(at.net);
  });

  test("balances at 15.2 %", () => {
    expect(internalRate.defined && internalRate.rate).toBeCloseTo(0.1524, 4);
  });

  test("counts from its first year", () => {
    expect(base.written).toBe("FY2026");
    expect(baseTaken).toBe(true);
  });
});

test("a stated base moves every value by the same factor; a rate below two points stays at 0", () => {
  const early = defined(worked.replace("costs:", "base: FY2025, costs:"));
  expect(early.at.net).toBeCloseTo(33.5547 / 1.04, 4);
  expect(early.at.ratio).toBeCloseTo(1.3355, 4);
  expect(early.baseTaken).toBe(false);
  expect(defined(worked.replace("4%", "1%")).beside[0].rate).toBe(0);
});

test("an amount over several years is spread evenly", () => {
  const spread = worked.replace(/benefits: .*/, "benefits: { FY2027-FY2031: EUR 150 } }");
  expect(defined(spread).at.benefits).toBeCloseTo(133.5547, 4);
});

test("the rate of the plan's methods is taken where the appraisal has none", () => {
  const without = worked.replace(", discountRate: 4%", "");
  expect(outcomeOf(without)).toMatchObject({ reason: "noRate" });
  expect(defined(without, "methods: { discountRate: 4% }").at.net).toBeCloseTo(33.5547, 4);
});

describe("what cannot be set against each other says why", () => {
  test.each([
    ["noKind", worked.replace("benefitKind: value-added, ", "")],
    ["output", worked.replace("value-added", "output")],
    ["noCosts", worked.replace("costs: { FY2026: EUR 100 },", "")],
    ["noBenefits", worked.replace(/benefits: .*/, "}")],
    ["currencies", worked.replace("EUR 100", "100円")],
    [
      "prices",
      worked
        .replace("FY2026: EUR 100", 'FY2026: { value: EUR 100, priceBasis: "2020" }')
        .replace("FY2027: EUR 30", 'FY2027: { value: EUR 30, priceBasis: "2015" }'),
    ],
  ])("%s", (reason, written) => {
    expect(outcomeOf(written)).toMatchObject({ defined: false, analysis: "appraisal", reason });
  });

  test("a flow whose sign changes twice has no internal rate", () => {
    const twice = defined(
      worked.replace("costs: { FY2026: EUR 100 }", "costs: { FY2026: EUR 100, FY2032: EUR 80 }"),
    );
    expect(twice.internalRate).toMatchObject({ defined: false, reason: "noInternalRate" });
  });

  test("a plan without an appraisal has nothing to say", () => {
    const { plan, use } = soundPlanOf("plan: { currency: EUR }");
    expect(appraisalAccount.brief(use(appraisal), plan)).toBeUndefined();
    expect(appraisalAccount.readings(use(appraisal), plan)).toEqual([]);
  });
});

test("the account has the three rates with money and ratio", () => {
  const { plan, use } = planWith(worked);
  const outcome = use(appraisal);
  const readings = appraisalAccount.readings(outcome, plan);
  expect(readings.filter(({ quantity }) => quantity === "net").map(({ of }) => of?.[1])).toEqual([
    "rate",
    "rate-less",
    "rate-more",
  ]);
  expect(appraisalAccount.basis(outcome, plan).figures).toHaveLength(6);
  expect(appraisalAccount.basis(outcome, plan).taken).toEqual({ base: "FY2026" });
  expect(appraisalAccount.brief(outcome, plan)).toMatchObject({ key: "worth" });
});
