import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { referenceClass } from "../../../src/analyse/analyses/reference-class.ts";
import { bestSpan } from "../../../src/analyse/best-span.ts";
import { referenceCases } from "../../../src/analyse/reference-cases.ts";
import { planOf } from "../../kit/plan-of.ts";

const caseOf = (id: string) => referenceCases.find((one) => one.id === id)?.points ?? [];
const percent = (rate: number | undefined) => ((rate ?? Number.NaN) * 100).toFixed(1);

describe("the best years of a case", () => {
  test("of Yamanaka lacquerware are 27.2 % a year over ten, 13.6 % over all 33", () => {
    const points = caseOf("yamanaka-lacquerware");
    expect(bestSpan(points, 10)).toMatchObject({ from: 1965.5, to: 1975.5 });
    expect(percent(bestSpan(points, 10)?.rate)).toBe("27.2");
    expect(percent(bestSpan(points, 33)?.rate)).toBe("13.6");
    expect(percent(bestSpan(points, 5)?.rate)).toBe("27.2");
    expect(bestSpan(points, 34)).toBeUndefined();
    expect(bestSpan(points, 0)).toBeUndefined();
    // two years of the slower growth beside all ten of the faster
    expect(percent(bestSpan(points, 12)?.rate)).toBe(
      percent(((200 / 18) * (18 / 6) ** 0.2) ** (1 / 12) - 1),
    );
  });

  test("of the others are as their sources let expect", () => {
    expect(percent(bestSpan(caseOf("shochu"), 5)?.rate)).toBe("4.6");
    expect(percent(bestSpan(caseOf("imabari-towels"), 5)?.rate)).toBe("2.5");
    expect(percent(bestSpan(caseOf("kagoshima-shochu"), 5)?.rate)).toBe("-2.8");
  });

  test("are not beaten by any other years of the same length", () => {
    const series = fc
      .array(
        fc.record({
          step: fc.integer({ min: 1, max: 9 }),
          amount: fc.integer({ min: 1, max: 1000 }),
        }),
        { minLength: 2, maxLength: 6 },
      )
      .map((steps) => {
        let year = 2000;
        return steps.map(({ step, amount }) => {
          year += step;
          return { year, amount };
        });
      });
    fc.assert(
      fc.property(series, fc.integer({ min: 1, max: 20 }), fc.nat(100), (points, years, part) => {
        const best = bestSpan(points, years);
        const [first, last] = [points[0]?.year ?? 0, points.at(-1)?.year ?? 0];
        fc.pre(last - first >= years);
        const from = first + ((last - first - years) * part) / 100;
        const inside = points.filter(({ year }) => year > from && year < from + years);
        const ends = [from, from + years].map((year) => {
          const next = Math.max(
            1,
            points.findIndex((one) => one.year >= year),
          );
          const [a, b] = [points[next - 1], points[next]];
          if (!a || !b) throw new Error("outside");
          return {
            year,
            amount: a.amount * (b.amount / a.amount) ** ((year - a.year) / (b.year - a.year)),
          };
        });
        const other = bestSpan(
          [ends[0], ...inside, ends[1]].flatMap((one) => one ?? []),
          years,
        );
        if (other) expect(best?.rate).toBeGreaterThanOrEqual(other.rate - 1e-9);
      }),
    );
  });
});

describe("required growth beside the cases", () => {
  const placeOf = (baseline: string, target: string) => {
    const yaml = `indicators: { a: { name: A, headline: true, baseline: ${baseline}, target: ${target} } }`;
    return planOf(yaml).use(referenceClass).required[0]?.place;
  };

  test("is above as many as grew less in their best years", () => {
    const place = placeOf("{ value: 100億円, asOf: 2025 }", "{ value: 161.051億円, asOf: 2030 }");
    expect(place).toMatchObject({ defined: true, above: 3, of: 4 });
    const long = placeOf("{ value: 100億円, asOf: 2000 }", "{ value: 400億円, asOf: 2030 }");
    expect(long).toMatchObject({ above: 1, of: 2 });
    const last = placeOf("{ value: 100 t, asOf: 2000 }", "{ value: 400 t, asOf: 2040 }");
    expect(last).toMatchObject({ defined: false, reason: "tooLong" });
  });

  test("is asked of the headline and the final results alone", () => {
    const yaml = `indicators:
  pay: { name: Pay, level: outcome-mid, baseline: { value: 10円, asOf: 2025 }, target: { value: 20円, asOf: 2030 } }
  sales: { name: Sales, level: impact, baseline: { value: 10円, asOf: 2025 }, target: { value: 20円, asOf: 2030 } }
`;
    const { required } = planOf(yaml).use(referenceClass);
    expect(required.map(({ indicator }) => indicator.id)).toEqual(["sales"]);
  });

  test("is not asked of averages, prices and fields, of which the first two are named", () => {
    const entry = (id: string, name: string, unit: string, rest = "円") =>
      `  ${id}: { name: ${name}, level: impact, unit: "${unit}", baseline: { value: 10${rest}, asOf: 2025 }, target: { value: 20${rest}, asOf: 2030 } }\n`;
    const yaml = `indicators:\n${
      entry("pay", "Average yearly pay", "円") +
      entry("price", "Value of a bottle", "円/L") +
      entry("fields", "Fields planted", "ha", " ha") +
      entry("sales", "Value added by the plan", "円/年")
    }`;
    const { required, averages } = planOf(yaml).use(referenceClass);
    expect(required.map(({ indicator }) => indicator.id)).toEqual(["sales"]);
    expect(averages.map(({ id }) => id)).toEqual(["pay", "price"]);
  });

  test("is not asked of falls, shares and heads", () => {
    expect(placeOf("{ value: 10 t, asOf: 2025 }", "{ value: 9 t, asOf: 2030 }")).toMatchObject({
      reason: "noGrowth",
    });
    expect(placeOf("{ value: 10%, asOf: 2025 }", "{ value: 20%, asOf: 2030 }")).toBeUndefined();
    expect(placeOf("{ value: 10 人, asOf: 2025 }", "{ value: 20 人, asOf: 2030 }")).toBeUndefined();
  });
});
