import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scheduleAccount } from "../../../../src/analyse/accounts/schedule.ts";
import { scheduleRiskAccount } from "../../../../src/analyse/accounts/schedule-risk.ts";
import { staffLoadAccount } from "../../../../src/analyse/accounts/staff-load.ts";
import { schedule } from "../../../../src/analyse/analyses/schedule.ts";
import { type ScheduleRisk, scheduleRisk } from "../../../../src/analyse/analyses/schedule-risk.ts";
import { staffLoad } from "../../../../src/analyse/analyses/staff-load.ts";
import { soundPlanOf } from "../../../kit/plan-of.ts";

const outcomeOf = (tasks: string, methods = "") =>
  soundPlanOf(
    `plan: { period: FY2026-FY2030 }\n${methods === "" ? "" : `methods: { ${methods} }\n`}roadmap:\n  tasks:\n${tasks}`,
  ).use(scheduleRisk);
const of = (tasks: string, methods = ""): ScheduleRisk => {
  const outcome = outcomeOf(tasks, methods);
  if (!outcome.defined) throw new Error(outcome.reason);
  return outcome;
};
const three = "{ low: 2, likely: 4, high: 12 }";

describe("one task of 2, 4 or 12 months", () => {
  const risk = of(`    a: { duration: ${three}, deadline: 2026-08 }\n`);

  test("ends after five months in the mean, one later than its likely duration says", () => {
    expect(risk).toMatchObject({ seed: 1, draws: 10_000, length: 4 });
    // four standard errors of the mean of 10,000
    expect(Math.abs(risk.meanLength - 5)).toBeLessThan(4 * Math.sqrt(3 / 10_000));
    expect(risk.bias).toBeCloseTo(risk.meanLength - 4, 12);
    expect(Math.abs(risk.mergeBias)).toBeLessThan(4 * Math.sqrt(3 / 10_000));
  });

  test("has the percentiles of the beta distribution 1.8, 4.2", () => {
    // by numerical integration: 4.767, 6.503, 8.213
    expect(Math.abs(risk.p50 - 4.767)).toBeLessThan(0.09);
    expect(Math.abs(risk.p80 - 6.503)).toBeLessThan(0.12);
    expect(Math.abs(risk.p95 - 8.213)).toBeLessThan(0.2);
    expect(risk.p80Error).toBeGreaterThan(0.01);
    expect(risk.p80Error).toBeLessThan(0.05);
  });

  test("is always critical, and keeps its deadline in half of the draws or so", () => {
    expect(risk.tasks[0]).toMatchObject({ criticality: 1, varies: true, p80: risk.p80 });
    expect(risk.milestones[0]?.probability).toBeGreaterThan(0.5);
    expect(risk.milestones[0]?.probability).toBeLessThan(0.6);
  });
});

const pair = `    a: { duration: ${three} }\n    b: { duration: ${three} }\n    c: { duration: 2, after: [a, b] }\n`;

test("where two paths meet, the slower one counts", () => {
  const risk = of(pair);
  expect(risk.mergeBias).toBeGreaterThan(0.8);
  expect(risk.bias).toBeCloseTo(risk.mergeBias + 1, 9);
  expect(risk.tasks.map(({ criticality }) => Math.round(criticality * 10))).toEqual([5, 5, 10]);
  expect(risk.fixed.map(({ id }) => id)).toEqual(["c"]);
});

test("a shared driver widens the spread of a row of tasks and narrows the merge", () => {
  const row = `    a: { duration: ${three} }\n    b: { duration: ${three}, after: [a] }\n    c: { duration: ${three}, after: [b] }\n`;
  const [alone, shared] = [of(row), of(row, "sharedSpread: 50%")];
  expect(alone.shared).toBeUndefined();
  expect(shared.shared).toBe(0.5);
  expect(shared.p95 - shared.p50).toBeGreaterThan(1.2 * (alone.p95 - alone.p50));
  expect(of(pair, "sharedSpread: 1").mergeBias).toBeLessThan(0.05);
});

describe("certain durations", () => {
  test("give certain dates", () => {
    const risk = of("    a: { duration: { low: 3, likely: 3, high: 3 }, end: 2026-06 }\n");
    expect(risk).toMatchObject({ draws: 1, p50: 3, p80: 3, p95: 3, bias: 0, mergeBias: 0 });
    expect(risk.p80Error).toBe(0);
    expect(risk.milestones[0]?.probability).toBe(1);
    expect(risk.tasks[0]?.varies).toBe(false);
  });

  test("only leave nothing to say", () => {
    expect(outcomeOf("    a: { duration: 3 }\n")).toMatchObject({ reason: "noSpread" });
    expect(outcomeOf("    a: { duration: 3, after: [a] }\n")).toMatchObject({ reason: "circle" });
  });
});

describe("the draws", () => {
  test("are the same for the same seed, and others for another", () => {
    expect(of(pair)).toEqual(of(pair));
    const [one, two] = [of(pair, "seed: 1"), of(pair, "seed: 2")];
    expect(two.meanLength).not.toBe(one.meanLength);
    expect(two.length).toBe(one.length);
    expect(Math.abs(two.meanLength - one.meanLength)).toBeLessThan(0.15);
  });

  test("of a task stay where they are when another is added", () => {
    const [few, more] = [of(pair), of(`    z: { duration: ${three} }\n${pair}`)];
    const finish = (risk: ScheduleRisk) => risk.tasks.find(({ task }) => task.id === "a")?.p80;
    expect(finish(more)).toBe(finish(few));
  });

  test("are as many as the plan says", () => {
    expect(of(pair, "draws: 500").draws).toBe(500);
  });
});

test("resting months are kept in every draw", () => {
  const risk = of(`    a: { duration: ${three}, blockedMonths: [7, 8, 9, 10, 11, 12] }\n`);
  // three months of work until July, then none until January
  expect(risk.p50).toBeGreaterThan(9);
  expect(risk.milestones).toEqual([]);
});

test("percentiles are in order, shares are shares, and some task is always critical", () => {
  const task = fc.record({
    low: fc.integer({ min: 0, max: 6 }),
    more: fc.integer({ min: 0, max: 6 }),
    most: fc.integer({ min: 0, max: 9 }),
    after: fc.integer({ min: 0, max: 4 }),
  });
  fc.assert(
    fc.property(fc.array(task, { minLength: 1, maxLength: 6 }), (tasks) => {
      const yaml = tasks.map(({ low, more, most, after }, place) => {
        const wait = place > after ? `, after: [t${place - after - 1}]` : "";
        const [likely, high] = [low + more, low + more + most];
        return `    t${place}: { duration: { low: ${low}, likely: ${likely}, high: ${high} }, deadline: 2026-12${wait} }\n`;
      });
      const risk = of(yaml.join(""), "draws: 200");
      for (const { p50, p80, p95 } of [risk, ...risk.tasks]) {
        expect(p50).toBeLessThanOrEqual(p80);
        expect(p80).toBeLessThanOrEqual(p95);
      }
      const shares = [
        ...risk.tasks.map(({ criticality }) => criticality),
        ...risk.milestones.map(({ probability }) => probability),
      ];
      expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
      const critical = risk.tasks.reduce((sum, { criticality }) => sum + criticality, 0);
      expect(critical).toBeGreaterThanOrEqual(1 - 1e-9);
    }),
    { numRuns: 60 },
  );
});

test("the account gives months, probabilities and what was drawn", () => {
  const { plan, use } = soundPlanOf(
    `plan: { period: FY2026-FY2030 }\nroadmap: { tasks: { a: { duration: ${three}, deadline: 2026-09 } } }`,
  );
  const outcome = use(scheduleRisk);
  const readings = scheduleRiskAccount.readings(outcome, plan);
  const known = Object.keys(scheduleRiskAccount.quantities);
  expect(readings.every(({ quantity }) => known.includes(quantity))).toBe(true);
  expect(readings.find(({ of: about }) => about?.join() === "roadmap,p80")?.value).toBe(
    12 * 2026 + 9,
  );
  expect(readings.find(({ quantity }) => quantity === "met")?.of).toEqual([
    "roadmap.tasks.a",
    "deadline",
  ]);
  expect(scheduleRiskAccount.basis(outcome, plan)).toMatchObject({
    drawn: { seed: 1, draws: 10_000 },
    taken: { sharedSpread: 0 },
  });
  expect(scheduleRiskAccount.brief(outcome, plan)).toMatchObject({ key: "finishes" });
});

test("the account names the months of rest and the spread that durations share", () => {
  const { plan, use } = soundPlanOf(`plan: { period: FY2026-FY2030 }
institutions: { farm: { blockedMonths: [9] }, lab: {} }
methods: { sharedSpread: 30% }
roadmap:
  blockedMonths: [8]
  tasks: { a: { duration: ${three}, staff: { lab: 1 FTE } } }
`);
  const parts = ["roadmap.tasks", "roadmap.blockedMonths", "institutions.farm.blockedMonths"];
  const basis = scheduleRiskAccount.basis(use(scheduleRisk), plan);
  expect(basis.parts).toEqual([...parts, "methods.sharedSpread"]);
  expect(basis).not.toHaveProperty("taken");
  expect(staffLoadAccount.basis(use(staffLoad), plan).parts).toEqual(parts);
  expect(scheduleAccount.basis(use(schedule), plan).parts).toEqual(parts);
});
