import fc from "fast-check";
import { expect, test } from "vitest";
import { analyse } from "../../../../src/analyse/analyse.ts";
import { budget } from "../../../../src/analyse/analyses/budget.ts";
import { fundingCoverage } from "../../../../src/analyse/analyses/funding-coverage.ts";
import { taskFunding } from "../../../../src/analyse/analyses/task-funding.ts";
import type { Cover } from "../../../../src/analyse/finance/cover.ts";
import { planOf } from "../../../kit/plan-of.ts";

const status = fc.constantFrom("secured", "applied", "planned", "gap");
const yen = fc.integer({ min: 0, max: 2_000_000 });
const phase = fc.constantFrom("research", "development", "market-growth");

const line = fc
  .record({ rate: fc.constantFrom("1/2", "2/3", "33%", ""), cap: yen, state: status })
  .map(
    ({ rate, cap, state }) => `{ ${rate ? `rate: ${rate}, ` : ""}cap: ${cap}円, status: ${state} }`,
  );

const task = fc
  .record({
    phase,
    start: fc.integer({ min: 2026, max: 2028 }),
    month: fc.integer({ min: 1, max: 9 }),
    months: fc.integer({ min: 0, max: 30 }),
    cost: yen,
    lines: fc.array(line, { maxLength: 3 }),
  })
  .map(
    (one) =>
      `{ phase: ${one.phase}, start: ${one.start}-0${one.month}, duration: ${one.months} months, cost: ${one.cost}円, funding: [${one.lines.join(", ")}] }`,
  );

const measure = fc
  .record({
    tasks: fc.subarray(["t0", "t1", "t2"]),
    lines: fc.array(fc.tuple(fc.constantFrom("FY2026", "FY2027-FY2028", "2027"), yen, status), {
      maxLength: 3,
    }),
  })
  .map(({ tasks, lines }) => {
    const own = new Map(
      lines.map(([year, amount, state]) => [year, `{ amount: ${amount}円, status: ${state} }`]),
    );
    const written = [...own].map(([year, one]) => `"${year}": ${one}`).join(", ");
    return `{ tasks: [${tasks.join(", ")}], budget: { ${written} } }`;
  });

const anyPlan = fc
  .tuple(fc.array(task, { minLength: 3, maxLength: 3 }), fc.array(measure, { maxLength: 3 }))
  .map(([tasks, measures]) =>
    [
      "roadmap:",
      "  tasks:",
      ...tasks.map((one, place) => `    t${place}: ${one}`),
      "measures:",
      ...measures.map((one, place) => `  m${place}: ${one}`),
    ].join("\n"),
  );

const sum = <T>(all: readonly T[], of: (one: T) => number) =>
  all.reduce((total, one) => total + of(one), 0);

const never = (): never => {
  throw new Error("not defined");
};

const keepsSums = ({ coverage: share = 0, expectedGap, gap, ...cover }: Cover) => {
  const { need, secured, applied, planned, none } = cover;
  expect(secured + applied + planned + none).toBe(need);
  expect(Math.min(secured, applied, planned, none)).toBeGreaterThanOrEqual(0);
  expect(share >= 0 && share <= 1).toBe(true);
  expect(expectedGap.low).toBeLessThanOrEqual(expectedGap.high);
  expect(expectedGap.high).toBeLessThanOrEqual(gap);
};

test("sources and gap add up to the cost of every task in every plan", () => {
  fc.assert(
    fc.property(anyPlan, (yaml) => {
      for (const { funding } of analyse(planOf(yaml).plan)(taskFunding).tasks) {
        const { sources, gap, cost } = funding.defined ? funding : never();
        expect(sum(sources, ({ amount }) => amount) + gap).toBe(cost);
      }
    }),
    { numRuns: 60 },
  );
});

test("years, phases and tasks add up to one need in every plan", () => {
  fc.assert(
    fc.property(anyPlan, (yaml) => {
      const coverage = analyse(planOf(yaml).plan)(fundingCoverage);
      const { phases, tasks, total, ...rest } = coverage.defined ? coverage : never();
      const years = "defined" in rest.years ? never() : rest.years;
      for (const { cover } of [...years, ...phases, ...tasks, { cover: total }]) keepsSums(cover);
      const needOf = (all: readonly { readonly cover: Cover }[]) =>
        sum(all, ({ cover }) => cover.need);
      expect([years, phases, tasks].map(needOf)).toEqual([total.need, total.need, total.need]);
    }),
    { numRuns: 60 },
  );
});

test("budgets add up to the yen by year in every plan", () => {
  fc.assert(
    fc.property(anyPlan, (yaml) => {
      const { byYear, total } = analyse(planOf(yaml).plan)(budget);
      expect(sum(byYear, (one) => one[0]?.amount ?? 0)).toBe(total[0]?.amount ?? 0);
    }),
    { numRuns: 60 },
  );
});
