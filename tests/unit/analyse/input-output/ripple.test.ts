import { describe, expect, test } from "vitest";
import { rippleAccount } from "../../../../src/analyse/accounts/ripple.ts";
import { analyse } from "../../../../src/analyse/analyse.ts";
import { type DemandRipple, ripple } from "../../../../src/analyse/analyses/ripple.ts";
import type { IoTable } from "../../../../src/model/tables.ts";
import { planOf } from "../../../kit/plan-of.ts";
import { twoSectors, withTwoSectors } from "./two-sectors.ts";

const demand = (amounts: string, more = "") =>
  `spillover: { demands: { d: { name: D, amounts: ${amounts}${more} } } }`;

const outcomeOf = (body: string, options?: string, tables = twoSectors()) => {
  const { plan, use, said } = planOf(withTwoSectors(body, options), "plan.yaml", tables);
  expect(said).toEqual([]);
  const outcome = use(ripple);
  if (!outcome.defined) throw new Error(outcome.reason);
  return { plan, outcome };
};

const first = (body: string, options?: string) => {
  const found = outcomeOf(body, options).outcome.demands[0]?.ripple;
  if (!found) throw new Error("no demand");
  return found;
};

const defined = (body: string, options?: string): DemandRipple => {
  const found = first(body, options);
  if (!found.defined) throw new Error(found.reason);
  return found;
};

const hundred = demand("{ a: { value: 1億円, local: true } }");

describe("the worked example of the page", () => {
  const { rounds, demanded, imported } = defined(hundred);

  test("brings 51.82 in the first round and 22.99 in the second: 174.80, 1.748 times", () => {
    expect(demanded).toBeCloseTo(100, 10);
    expect(imported).toBeCloseTo(0, 10);
    expect(rounds.direct.output).toBeCloseTo(100, 10);
    expect(rounds.first.output).toBeCloseTo(51.8152, 4);
    expect(rounds.second?.output).toBeCloseTo(22.9879, 4);
    expect(rounds.total.output).toBeCloseTo(174.8031, 4);
    expect(rounds.multiplier).toBeCloseTo(1.748, 4);
    expect((rounds.direct.compensation ?? 0) + (rounds.first.compensation ?? 0)).toBeCloseTo(
      44.2244,
      4,
    );
  });

  test("counts value added, employed persons and employees of every round", () => {
    expect(rounds.direct).toMatchObject({ persons: 10, employees: 8 });
    expect(rounds.direct.valueAdded).toBeCloseTo(30, 10);
    const all = [rounds.direct, rounds.first, rounds.second];
    for (const name of ["output", "valueAdded", "compensation", "persons", "employees"] as const)
      expect(all.reduce((sum, round) => sum + (round?.[name] ?? 0), 0)).toBeCloseTo(
        rounds.total[name] ?? 0,
        9,
      );
  });

  test("bounds a loop of wages without end", () => {
    const { second } = outcomeOf(hundred).outcome;
    expect(second).toMatchObject({ defined: true, rate: 0.7 });
    expect(second.defined && second.endless).toBeCloseTo(1.16797, 5);
  });

  test("induces output by exports, which are never imported", () => {
    // B E / sum E with E = 150 and 1500
    const induced = (150 * 1.51815182 + 1500 * 1.45214521) / 1650;
    expect(outcomeOf(hundred).outcome.exports).toBeCloseTo(induced, 6);
  });
});

test("half of what is not local by nature is imported at once", () => {
  const { rounds, imported } = defined(demand("{ a: 1億円 }"));
  expect(rounds.direct.output).toBeCloseTo(50, 10);
  expect(imported).toBeCloseTo(50, 10);
  expect(rounds.multiplier).toBeCloseTo(1.748, 4);
});

test("amounts are divided by the deflator", () => {
  expect(defined(demand("{ a: 1億円 }", ", deflator: 1.25")).demanded).toBeCloseTo(80, 10);
});

test("purchaser prices give their margins to commerce and transport", () => {
  const { demanded, margins, rounds } = defined(demand("{ a: 1億円 }", ", prices: purchaser"));
  expect(demanded).toBeCloseTo(100, 10);
  expect(margins).toBeCloseTo(25, 10);
  // 75 of a and 25 of b, half of each imported
  expect(rounds.direct.compensation).toBeCloseTo(37.5 * 0.3 + 12.5 * 0.25, 10);
});

test("without a consumption rate there is no second round, and that is said", () => {
  const { outcome } = outcomeOf(hundred, "");
  expect(outcome.second).toMatchObject({ defined: false, reason: "noRate" });
  const found = outcome.demands[0]?.ripple;
  if (!found?.defined) throw new Error("not defined");
  expect(found.rounds.second).toBeUndefined();
  expect(found.rounds.total.output).toBeCloseTo(151.8152, 4);
});

describe("a demand that cannot be followed says why", () => {
  const reason = (body: string, tables = twoSectors()) => {
    const { use } = planOf(withTwoSectors(body), "plan.yaml", tables);
    const outcome = use(ripple);
    const found = outcome.defined ? outcome.demands[0]?.ripple : outcome;
    return found?.defined === false ? found.reason : "defined";
  };

  test.each([
    ["noAmounts", demand("{}")],
    ["unlike", demand("{ a: 10 kg }")],
    ["unlike", demand("{ a: EUR 10 m }")],
    ["deflator", demand("{ a: 1億円 }", ", deflator: 0")],
  ])("%s", (expected, body) => {
    expect(reason(body)).toBe(expected);
  });

  test("noMargins", () => {
    const { "region.inputOutput/margins.csv": _, ...rest } = twoSectors();
    expect(reason(demand("{ a: 1億円 }", ", prices: purchaser"), rest)).toBe("noMargins");
  });

  test("noTable, and a demand for what nobody makes", () => {
    const { plan } = planOf(withTwoSectors(hundred), "plan.yaml", twoSectors());
    const { inputOutput, ...region } = plan.region;
    expect(analyse({ ...plan, region })(ripple)).toMatchObject({ reason: "noTable" });
    const table = inputOutput as IoTable;
    const empty: IoTable = {
      ...table,
      transactions: [
        [0, 0],
        [0, 200],
      ],
      finalDemand: [{ group: "household", values: [400, 2000] }],
      imports: [400, 0],
    };
    const outcome = analyse({ ...plan, region: { ...region, inputOutput: empty } })(ripple);
    if (!outcome.defined) throw new Error(outcome.reason);
    expect(outcome.demands[0]?.ripple).toMatchObject({ defined: false, reason: "noOutput" });
  });

  test("nothingOwn: all of it is imported", () => {
    const tables = {
      ...twoSectors(),
      // a is used 1,700 and imported as much
      "region.inputOutput/imports.csv": "sector,value\na,1700\nb,500\n",
      "region.inputOutput/final-demand.csv": "sector,household,exports\na,400,1000\nb,400,1500\n",
    };
    expect(reason(demand("{ a: 1億円 }"), tables)).toBe("nothingOwn");
  });

  test("notProductive, with the sectors", () => {
    const tables = {
      ...twoSectors(),
      "region.inputOutput/transactions.csv": "x,a,b\na,300,1000\nb,9000,200\n",
      "region.inputOutput/imports.csv": "sector,value\na,0\nb,0\n",
      "region.inputOutput/final-demand.csv": "sector,household,stocks\na,400,0\nb,400,-7000\n",
    };
    expect(reason(demand("{ a: 1億円 }"), tables)).toBe("notProductive");
  });
});

test("the account gives money in yen and heads as persons", () => {
  const { plan, outcome } = outcomeOf(hundred);
  const readings = rippleAccount.readings(outcome, plan);
  const at = (quantity: string, round: string) =>
    readings.find((one) => one.quantity === quantity && one.of?.[1] === round);
  expect(at("output", "direct")).toMatchObject({ value: 100_000_000, in: "JPY" });
  expect(at("persons", "direct")).toMatchObject({ value: 10 });
  expect(at("valueAdded", "total")?.of).toEqual(["spillover.demands.d", "total"]);
  expect(rippleAccount.brief(outcome, plan)).toMatchObject({ key: "one" });
  expect(rippleAccount.basis(outcome, plan).figures).toHaveLength(2);
});

test("a plan without demands has nothing to say", () => {
  const { plan, outcome } = outcomeOf("");
  expect(outcome.demands).toEqual([]);
  expect(rippleAccount.brief(outcome, plan)).toBeUndefined();
});
