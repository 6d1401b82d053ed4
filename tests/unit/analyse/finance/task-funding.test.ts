import { describe, expect, test } from "vitest";
import { analyse } from "../../../../src/analyse/analyse.ts";
import { taskFunding } from "../../../../src/analyse/analyses/task-funding.ts";
import type { Outcome } from "../../../../src/analyse/analysis.ts";
import type { Plan } from "../../../../src/model/plan.ts";
import { soundPlanOf } from "../../../kit/plan-of.ts";
import { financedPlan } from "../../compose/financed-plan.ts";

const defined = <T>(outcome: Outcome<T>) => {
  if (!outcome.defined) throw new Error(outcome.reason);
  return outcome;
};

const fundingOf = (plan: Plan, id: string) => {
  const found = analyse(plan)(taskFunding).tasks.find(({ task }) => task.id === id);
  if (!found) throw new Error(id);
  return found.funding;
};

const withTask = (task: string, rest = "") =>
  soundPlanOf(`roadmap:
  tasks:
    t: { start: 2026-04, duration: 12 months, ${task} }
${rest}`).plan;

describe("task-funding", () => {
  const { plan } = financedPlan();

  test("reckons two thirds of the eligible cost, rounds down, and leaves the rest to the owner", () => {
    const trial = defined(fundingOf(plan, "trial"));
    expect(
      trial.sources.map(({ amount, own, sector, status }) => [amount, own, sector, status]),
    ).toEqual([
      [5_666_000, false, "public", "secured"],
      [4_334_000, true, "private", "secured"],
    ]);
    expect(trial.gap).toBe(0);
    expect(trial.faults).toEqual([]);
  });

  test("keeps a programme off the cost that another one counts, and says so", () => {
    const research = defined(fundingOf(plan, "research"));
    expect(research.sources.map(({ amount, limit }) => [amount, limit])).toEqual([
      [4_000_000, undefined],
      [0, "combination"],
    ]);
    expect(research.faults).toEqual([{ kind: "notCombinable", lines: [1] }]);
    expect(research.gap).toBe(4_000_000);
  });

  test("takes one declaration for both, and then objects to rates over the whole", () => {
    const programmes = plan.programmes.map((one) =>
      one.id === "state" ? { ...one, combinable: ["local"] } : one,
    );
    const research = defined(fundingOf({ ...plan, programmes }, "research"));
    expect(research.sources.map(({ amount }) => amount)).toEqual([4_000_000, 4_000_000]);
    expect(research.faults).toMatchObject([{ kind: "ratesOverOne", lines: [0, 1] }]);
    expect(research.faults[0]).toHaveProperty("sum", 7 / 6);
    expect(research.gap).toBe(0);
  });

  test("adds up what is paid by whom", () => {
    expect(analyse(plan)(taskFunding).total).toEqual({
      defined: true,
      currency: "JPY",
      cost: 18_000_000,
      gap: 4_000_000,
      subsidies: 9_666_000,
      own: 4_334_000,
      others: 0,
    });
  });

  test("counts a line that stands for a gap as no source", () => {
    const lines = "{ payer: A, cap: 60円 }, { payer: Not yet found, status: gap }";
    const { total } = analyse(withTask(`cost: 100円, funding: [${lines}]`))(taskFunding);
    expect(total).toMatchObject({ others: 60, gap: 40 });
  });

  const measures = `measures:
  m: { rate: 1/2, cap: 300円, status: applied, programme: p, budget: { FY2026: 200円 } }
programmes: { p: { limits: { rate: 1/3, max: 250円 } } }`;

  test("takes rate, cap, status and programme of its measure, and the programme’s limits", () => {
    const funding = defined(
      fundingOf(withTask("cost: 900円, funding: [{ measure: m }]", measures), "t"),
    );
    expect(funding.sources[0]).toMatchObject({ amount: 250, limit: "cap", status: "applied" });
    expect(funding.sources[0]?.rate?.fraction).toEqual([1, 3]);
    const small = defined(
      fundingOf(withTask("cost: 600円, funding: [{ measure: m }]", measures), "t"),
    );
    expect(small.sources[0]?.amount).toBe(200);
  });

  test("shows what the tasks claim of a measure beside its budget", () => {
    const { claims } = analyse(withTask("cost: 900円, funding: [{ measure: m }]", measures))(
      taskFunding,
    );
    expect(claims).toMatchObject([{ measure: { id: "m" }, amount: 250, budget: 200 }]);
  });

  test("counts cents in euro and refuses parts of them", () => {
    const euro = (cost: string) =>
      fundingOf(withTask(`cost: ${cost}, funding: [{ rate: 1/3 }]`), "t");
    expect(defined(euro("EUR 10.01")).sources[0]?.amount).toBe(3.33);
    expect(defined(euro("EUR 10.01")).gap).toBe(6.68);
    expect(euro("EUR 10.001")).toMatchObject({ reason: "notWhole" });
    expect(euro("100円")).toMatchObject({ gap: 67 });
    expect(euro("0.5円")).toMatchObject({ reason: "notWhole" });
  });

  test("says why a cost cannot be reckoned with", () => {
    const reason = (task: string) => {
      const funding = fundingOf(withTask(task), "t");
      return funding.defined ? "defined" : funding.reason;
    };
    expect(reason("funding: [{ rate: 1/3 }]")).toBe("noCost");
    expect(reason("cost: -5円, funding: [{ rate: 1/3 }]")).toBe("negative");
    expect(reason("cost: 1000兆円, funding: [{ rate: 1/3 }]")).toBe("tooLarge");
    expect(analyse(withTask("cost: 5円"))(taskFunding).total).toMatchObject({ reason: "noLines" });
  });

  test("counts a limit by year once for each fiscal year of the task, as long as the programme pays", () => {
    const amounts = (limits: string): readonly number[] =>
      defined(
        fundingOf(
          soundPlanOf(`
roadmap: { tasks: { t: { start: 2027-10, duration: 24 months, cost: 900円, funding: [{ programme: p }] } } }
programmes: { p: { limits: ${limits} } }`).plan,
          "t",
        ),
      ).sources.map(({ amount, cap = 0 }) => amount + cap / 10_000);
    expect(amounts("{ max: 100円 }")).toEqual([100.01]);
    expect(amounts("{ max: 100円, per: year }")).toEqual([300.03]);
    expect(amounts("{ max: 100円, per: year, years: 2 }")).toEqual([200.02]);
  });

  test("names eligible cost above the cost and caps in another currency", () => {
    const line = "{ rate: 1/2, eligible: 200円, cap: EUR 5 }";
    const funding = defined(fundingOf(withTask(`cost: 100円, funding: [${line}]`), "t"));
    expect(funding.sources[0]).toMatchObject({ amount: 50, eligible: 100 });
    expect(funding.faults).toEqual([
      { kind: "eligibleOverCost", lines: [0] },
      { kind: "unlike", lines: [0], what: "cap" },
    ]);
  });
});
