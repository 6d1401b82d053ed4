import { describe, expect, test } from "vitest";
import type { Account, Reading } from "../../../../src/analyse/account.ts";
import { budgetAccount } from "../../../../src/analyse/accounts/budget.ts";
import { costPerOutcomeAccount } from "../../../../src/analyse/accounts/cost-per-outcome.ts";
import { taskFundingAccount } from "../../../../src/analyse/accounts/task-funding.ts";
import { analyse } from "../../../../src/analyse/analyse.ts";
import type { Plan } from "../../../../src/model/plan.ts";
import { soundPlanOf } from "../../../kit/plan-of.ts";

const readingsOf = <T>(account: Account<T>, plan: Plan): readonly Reading[] =>
  account.readings(analyse(plan)(account.analysis), plan);

const named = (readings: readonly Reading[], quantity: string): readonly Reading[] =>
  readings.filter((reading) => reading.quantity === quantity);

describe("readings of money", () => {
  test("give gaps of the tasks that add up to the gap in all, with what is not yet found", () => {
    const { plan } = soundPlanOf(`roadmap:
  tasks:
    a: { cost: 100円, funding: [ { payer: A, cap: 60円 }, { payer: B, cap: 30円, status: gap } ] }
    b: { cost: 50円, funding: { rate: 1/2 } }`);
    const readings = readingsOf(taskFundingAccount, plan);
    expect(named(readings, "gap").map(({ value }) => value)).toEqual([40, 25]);
    expect(named(readings, "totalGap").map(({ value }) => value)).toEqual([65]);
    expect(named(readings, "notFound")).toEqual([
      { quantity: "notFound", of: ["roadmap.tasks.a", "funding.1"], value: 30, in: "JPY" },
    ]);
    const keys = readings.map(({ quantity }) => quantity);
    expect(Object.keys(taskFundingAccount.quantities)).toEqual(expect.arrayContaining(keys));
  });

  test("mark what is no id: states, types and payers in words", () => {
    const { plan } = soundPlanOf(
      `measures: { m: { type: market, status: planned, budget: { FY2026: { amount: 100円, source: A club } } } }`,
    );
    expect(named(readingsOf(budgetAccount, plan), "total").map(({ of }) => of)).toEqual([
      [],
      ["measures.m"],
      ["status", "planned"],
      ["payer", "A club"],
      ["type", "market"],
    ]);
  });

  test("say what an outcome is counted in", () => {
    const { plan } = soundPlanOf(`
measures: { m: { budget: { FY2026: 100円 } } }
indicators:
  a: { measures: [m], baseline: 0円, target: 10円 }
  b: { measures: [m], baseline: 0社, target: 10社 }
  c: { measures: [m], baseline: 10%, target: 15% }
  d: { measures: [m], baseline: 1 kL, target: 2 kL }`);
    expect(
      named(readingsOf(costPerOutcomeAccount, plan), "outcome").map((one) => [one.value, one.in]),
    ).toEqual([
      [10, "JPY"],
      [10, "社"],
      [5, "percentage points"],
      [1, "kL"],
    ]);
  });
});
