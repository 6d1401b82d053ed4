import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { targetPortfolio } from "../../../src/analyse/analyses/target-portfolio.ts";
import { bestPortfolio, type Candidate } from "../../../src/analyse/portfolio.ts";
import { planOf } from "../../kit/plan-of.ts";

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** Every combination tried. */
const bestByTrial = (candidates: readonly Candidate[], money: readonly number[]): number => {
  let best = 0;
  for (let mask = 0; mask < 1 << candidates.length; mask += 1) {
    const taken = candidates.filter((_, place) => (mask >> place) & 1);
    const isPaid = money.every(
      (free, year) => sum(taken.map((one) => one.costs[year] ?? 0)) <= free,
    );
    if (isPaid) best = Math.max(best, sum(taken.map(({ value }) => value)));
  }
  return best;
};

describe("the best combination", () => {
  test("of values 60, 100, 120 at costs 10, 20, 30 with 50 to spend leaves the first out", () => {
    const of = (value: number, cost: number) => ({ value, costs: [cost] });
    expect(bestPortfolio([of(60, 10), of(100, 20), of(120, 30)], [50])).toEqual([1, 2]);
    expect(bestPortfolio([of(60, 10)], [9])).toEqual([]);
    expect(bestPortfolio([], [9])).toEqual([]);
  });

  test("is as good as any that the money of every year can pay", () => {
    const amount = fc.integer({ min: 0, max: 20 });
    const cases = fc.record({
      candidates: fc.array(fc.record({ value: amount, costs: fc.tuple(amount, amount) }), {
        maxLength: 9,
      }),
      money: fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 })),
    });
    fc.assert(
      fc.property(cases, ({ candidates, money }) => {
        const taken = (bestPortfolio(candidates, money) ?? []).map((place) => candidates[place]);
        expect(sum(taken.map((one) => one?.value ?? 0))).toBe(bestByTrial(candidates, money));
        for (const [year, free] of money.entries())
          expect(sum(taken.map((one) => one?.costs[year] ?? 0))).toBeLessThanOrEqual(free);
      }),
    );
  });

  test("of thirty is found", () => {
    const many = Array.from({ length: 30 }, (_, place) => ({
      value: 10 + ((place * 7) % 13),
      costs: [5 + ((place * 11) % 17), 3 + ((place * 5) % 7)],
    }));
    expect(bestPortfolio(many, [120, 60])).toBeDefined();
  });
});

describe("the targets that the secured money would pay for", () => {
  const yaml = (rest: string) => `plan: { period: FY2026-FY2027 }
criteria: { worth: { name: Worth, worst: 0, best: 10, weight: 1 } }
targets:
  a: { title: A, scores: { worth: 9 } }
  b: { title: B, scores: { worth: 6 } }
  c: { title: C, scores: { worth: 5 } }
  d: { title: D, scores: { worth: 8 } }
roadmap:
${rest}  tasks:
    own: { title: Own, start: 2026-04, duration: 12 months, cost: 10 円, funding: [{ payer: X, status: secured }] }
    a: { title: A, target: a, phase: research, start: 2026-04, duration: 12 months, cost: 100 円, funding: [{ payer: X, status: secured }] }
    b: { title: B, target: b, phase: development, start: 2026-04, duration: 12 months, cost: 60 円, funding: [{ payer: X, status: applied }] }
    c: { title: C, target: c, phase: commercialisation, start: 2026-04, duration: 12 months, cost: 40 円, funding: [{ payer: X, status: applied }] }
`;

  test("are those of most score within each year, what belongs to none paid first", () => {
    const outcome = planOf(yaml("")).use(targetPortfolio);
    if (!outcome.defined) throw new Error(outcome.reason);
    expect(outcome.years).toMatchObject([{ secured: 110, common: 10, used: 100 }]);
    // .6 + .5 for 100 yen are more than .9
    expect(outcome.candidates.map(({ target, taken }) => [target.id, taken])).toEqual([
      ["a", false],
      ["b", true],
      ["c", true],
    ]);
    expect(outcome.marginal).toMatchObject({ target: { id: "a" }, shortage: 100 });
    expect(outcome.apart.map((target) => target.id)).toEqual(["d"]);
    expect(outcome.candidates[0]?.chance).toBeUndefined();
  });

  test("count the chance to reach the market where it is known for all", () => {
    const success = `  success:
    research: { trials: 100, successes: 99 }
    development: { trials: 100, successes: 20 }
    demonstration: { trials: 100, successes: 99 }
    commercialisation: { trials: 100, successes: 50 }
`;
    const outcome = planOf(yaml(success)).use(targetPortfolio);
    if (!outcome.defined) throw new Error(outcome.reason);
    const [a, , c] = outcome.candidates;
    expect(c?.chance).toBeCloseTo(50.5 / 101, 12);
    expect(a?.chance).toBeCloseTo((99.5 * 20.5 * 99.5 * 50.5) / 101 ** 4, 12);
  });

  test("need two with scores and costs", () => {
    const one = yaml("").replace(/ {4}[bc]: \{.*\n/g, "");
    expect(planOf(one).use(targetPortfolio)).toMatchObject({ reason: "oneCandidate" });
    expect(planOf("format: 1").use(targetPortfolio)).toMatchObject({ reason: "noCriteria" });
  });
});
