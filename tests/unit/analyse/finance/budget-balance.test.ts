import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type BudgetBalance,
  budgetBalance,
} from "../../../../src/analyse/analyses/budget-balance.ts";
import { soundPlanOf } from "../../../kit/plan-of.ts";

const balanceOf = (yaml: string): BudgetBalance => {
  const outcome = soundPlanOf(yaml).use(budgetBalance);
  if (!outcome.defined) throw new Error(outcome.reason);
  return outcome;
};

/** January to December 2027: a quarter of it in FY2026. */
const trial = (more = ""): string =>
  `{ title: Trial, start: 2027-01, duration: 12 months, cost: 24百万円${more} }`;

const planWith = (task: string, budget: string): string => `
institutions:
  prefecture: { name: Prefecture, type: prefecture }
  firm: { name: Firm, type: sme }
roadmap: { tasks: { trial: ${task} } }
measures: { grant: { title: Grant, tasks: [trial], budget: ${budget} } }
`;

const sides = ({ groups }: BudgetBalance) =>
  groups.map(({ sources, uses, displaced }) => ({ sources, uses, displaced }));

describe("budgets against costs", () => {
  it("sets them side by side in all and by fiscal year", () => {
    const found = balanceOf(planWith(trial(), "{ FY2026: 6百万円, FY2027: 18百万円 }"));
    expect(sides(found)).toEqual([{ sources: 24e6, uses: 24e6, displaced: 0 }]);
    expect(found.years.map(({ sources, uses }) => [sources, uses])).toEqual([
      [6e6, 6e6],
      [18e6, 18e6],
    ]);
  });

  it("says how much stands in another year: 18 of 24 million", () => {
    const found = balanceOf(planWith(trial(), "{ FY2026: 24百万円 }"));
    expect(sides(found)).toEqual([{ sources: 24e6, uses: 24e6, displaced: 0.75 }]);
  });

  it("does not take money that is missing in all for money in another year", () => {
    const found = balanceOf(planWith(trial(), "{ FY2026: 3百万円, FY2027: 9百万円 }"));
    expect(sides(found)).toEqual([{ sources: 12e6, uses: 24e6, displaced: 0 }]);
  });

  const half = ", funding: [{ measure: grant, rate: 1/2 }, { payer: firm }]";

  it.each([
    ["inside the budget where it names the payer", "{ amount: 12百万円, payer: firm }", 24e6],
    ["outside it where it does not", "{ amount: 0円, payer: prefecture }", 12e6],
  ])("counts a source that names no measure %s", (_, other, uses) => {
    const lines = `{ FY2027: [{ amount: 12百万円, payer: prefecture }, ${other}] }`;
    expect(sides(balanceOf(planWith(trial(half), lines)))[0]?.uses).toBe(uses);
  });

  it.each([
    [12, 12e6],
    [24, 24e6],
    [17, 12e6],
    [19, 24e6],
  ])("takes the nearer reading where a budget of %i million names no payers", (sum, uses) => {
    expect(sides(balanceOf(planWith(trial(half), `{ FY2027: ${sum}百万円 }`)))[0]?.uses).toBe(uses);
  });

  it("names what the stated sources leave open, and does not ask it of the budget", () => {
    const funding = ", funding: [{ measure: grant, payer: prefecture, cap: 20百万円 }]";
    const found = balanceOf(
      planWith(trial(funding), "{ FY2027: { amount: 20百万円, payer: prefecture } }"),
    );
    expect(sides(found)[0]).toMatchObject({ sources: 20e6, uses: 20e6 });
    expect(found.short).toMatchObject([{ sources: 20e6, uses: 24e6 }]);
  });

  it("judges measures that share a task together", () => {
    const found = balanceOf(`
roadmap:
  tasks:
    a: { title: A, start: 2027-04, duration: 12 months, cost: 10百万円 }
    b: { title: B, start: 2027-04, duration: 12 months, cost: 30百万円 }
    c: { title: C, start: 2027-04, duration: 12 months, cost: 5百万円 }
measures:
  one: { title: One, tasks: [a, b], budget: { FY2027: 15百万円 } }
  two: { title: Two, tasks: [b], budget: { FY2027: 25百万円 } }
  three: { title: Three, tasks: [c], budget: { FY2027: 5百万円 } }
`);
    expect(found.groups.map(({ measures }) => measures.map(({ id }) => id))).toEqual([
      ["one", "two"],
      ["three"],
    ]);
    expect(found.total).toEqual({ sources: 45e6, uses: 45e6 });
  });

  it("keeps every yen: years add up to the sums, whatever the months", () => {
    const months = fc.integer({ min: 1, max: 40 });
    const yen = fc.integer({ min: 1, max: 1_000_000_007 });
    fc.assert(
      fc.property(months, yen, yen, (length, cost, amount) => {
        const { groups, years } = balanceOf(`
roadmap: { tasks: { a: { title: A, start: 2027-02, duration: ${length} months, cost: ${cost}円 } } }
measures: { m: { title: M, tasks: [a], budget: { FY2027-FY2029: ${amount}円 } } }
`);
        const of = (side: "sources" | "uses") => years.reduce((sum, one) => sum + one[side], 0);
        expect([of("sources"), of("uses")]).toEqual([amount, cost]);
        expect(groups[0]?.displaced).toBeGreaterThanOrEqual(0);
        expect(groups[0]?.displaced).toBeLessThanOrEqual(1);
      }),
      { numRuns: 40 },
    );
  });
});
