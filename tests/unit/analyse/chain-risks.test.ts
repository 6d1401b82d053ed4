import { describe, expect, test } from "vitest";
import { supplyRiskAccount } from "../../../src/analyse/accounts/supply-risk.ts";
import { analyse } from "../../../src/analyse/analyse.ts";
import { chainClosure } from "../../../src/analyse/analyses/chain-closure.ts";
import { supplyRisk } from "../../../src/analyse/analyses/supply-risk.ts";
import type { Outcome } from "../../../src/analyse/analysis.ts";
import type { IoTable } from "../../../src/model/tables.ts";
import { soundPlanOf } from "../../kit/plan-of.ts";
import { worked } from "./worked-chain.ts";

const defined = <T>(outcome: Outcome<T>): T => {
  if (!outcome.defined) throw new Error(`${outcome.analysis} ${outcome.reason}`);
  return outcome;
};

describe("single points of failure", () => {
  const risksOf = (yaml: string) => defined(soundPlanOf(yaml).use(supplyRisk));

  test("are all the suppliers of a chain without alternatives, inside and outside", () => {
    const { stages, measuredBy } = risksOf(worked);
    expect(measuredBy).toBe("sales");
    expect(stages.map(({ stage, blocked, single }) => [stage.id, blocked, single])).toEqual([
      ["p", 1, false],
      ["a", 1, true],
      ["b", 1, true],
      ["c", 1, true],
      ["d", 1, true],
    ]);
  });

  test("go with a second seller of the good, as far as it covers the need", () => {
    const { stages } = risksOf(
      worked
        .replace("{ from: a, to: p, value: EUR 30 }", "{ from: a, to: p, value: EUR 30, good: x }")
        .replace(
          "{ from: b, to: p, value: EUR 20 }",
          "{ from: b, to: p, value: EUR 20, good: x, covers: 40% }",
        )
        .replace(
          "{ from: b, to: a, value: EUR 3 }",
          "{ from: b, to: a, value: EUR 3, essential: false }",
        ),
    );
    const of = (id: string) => stages.find(({ stage }) => stage.id === id);
    expect(of("a")?.blocked).toBeCloseTo(0.6, 12);
    expect(of("a")?.single).toBe(false);
    expect(of("a")?.dependence?.alternatives.map(({ id }) => id)).toEqual(["b"]);
    expect(of("a")?.dependence?.covered).toBeCloseTo(0.4, 12);
    expect(of("b")).toBeUndefined();
    expect(of("c")?.blocked).toBeCloseTo(0.6, 12);
  });

  test("never rest on a residue that is handed back, whatever hangs on it", () => {
    const back = worked
      .replace("    m: {", "    r: { position: recycling }\n    m: {")
      .replace(
        "  links:\n",
        "  links:\n    - { from: m, to: b, kind: return }\n    - { from: r, to: p, kind: return, essential: true }\n",
      );
    const named = (yaml: string) =>
      risksOf(yaml).stages.map(({ stage, blocked }) => [stage.id, blocked]);
    expect(named(back)).toEqual(named(worked));
    expect(named(back.replace("r, to: p, kind: return", "r, to: p, kind: supply"))).toContainEqual([
      "r",
      1,
    ]);
  });

  test("tell who only takes residues away from who supplies", () => {
    const chain = (kind: string) =>
      `chain: { stages: { a: {}, r: { position: recycling }, p: {}, m: { position: market } }, links: [{ from: a, to: p }, { from: p, to: r, kind: return }, { from: r, to: p, kind: ${kind} }, { from: p, to: m }] }`;
    const takersIn = (kind: string) =>
      risksOf(chain(kind)).stages.flatMap(({ stage, takesAway }) => (takesAway ? [stage.id] : []));
    expect(takersIn("service")).toEqual(["r"]);
    expect(takersIn("supply")).toEqual([]);
    const { plan, use } = soundPlanOf(chain("service"));
    expect(supplyRiskAccount.brief(use(supplyRisk), plan)).toMatchObject({ facts: { count: 1 } });
  });

  test("count all other sellers and name the first ten", () => {
    const sellers = Array.from({ length: 13 }, (_, place) => `a${place}`);
    const yaml = `chain:
  stages: { p: {}, m: { position: market }, ${sellers.map((one) => `${one}: {}`).join(", ")} }
  links: [{ from: p, to: m }, ${sellers.map((one) => `{ from: ${one}, to: p, good: x, covers: 5% }`).join(", ")}]`;
    const of = risksOf(yaml).stages.find(({ stage }) => stage.id === "a3");
    expect(of?.blocked).toBeCloseTo(1 / 13, 12);
    expect(of?.dependence?.count).toBe(12);
    expect(of?.dependence?.alternatives).toHaveLength(10);
    expect(of?.single).toBe(false);
  });

  test("are measured by links to a market where no sale has a value", () => {
    const { stages, measuredBy } = risksOf(
      `chain: { stages: { a: {}, b: {}, c: {}, m: { position: market } }, links: [{ from: a, to: b }, { from: b, to: m }, { from: c, to: m }] }`,
    );
    expect(measuredBy).toBe("outlets");
    expect(stages.map(({ stage, blocked, single }) => [stage.id, blocked, single])).toEqual([
      ["a", 0.5, true],
      ["b", 0.5, false],
      ["c", 0.5, false],
    ]);
  });
});

describe("a value added that is not stated", () => {
  const table = {
    sectors: [{ code: "11", name: "Food" }],
    transactions: [[40]],
    primaryInputs: [
      { input: "wages", values: [30] },
      { input: "surplus", values: [20] },
      { input: "imports", values: [10] },
    ],
  } as unknown as IoTable;
  const written = soundPlanOf(
    worked.replace("valueAdded: 50%, wages: 35%", "sector: '11', wages: 35%"),
  );
  const plan = { ...written.plan, region: { ...written.plan.region, inputOutput: table } };

  test("is taken from the sector's ratio in the table, and marked", () => {
    const closure = defined(analyse(plan)(chainClosure));
    const stage = closure.stages.find((one) => one.stage.id === "a");
    // 50 of value added per 100 of output: imports are no value added; purchases of .50 leave as much
    expect(stage?.estimated).toBe(true);
    expect(stage?.capture).toBeCloseTo(0.8, 12);
    expect(closure.closure).toBeCloseTo(0.69, 12);
    expect(closure.stages.filter(({ estimated }) => estimated)).toHaveLength(1);
  });

  test("is never more than the purchases leave", () => {
    const rich = { ...table, transactions: [[0]] } as IoTable;
    const closure = defined(
      analyse({ ...plan, region: { ...plan.region, inputOutput: rich } })(chainClosure),
    );
    expect(closure.closure).toBeCloseTo(0.69, 12);
  });
});
