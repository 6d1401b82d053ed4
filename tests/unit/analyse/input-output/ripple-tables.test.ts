import { describe, expect, test } from "vitest";
import { rippleAccount } from "../../../../src/analyse/accounts/ripple.ts";
import { analyse } from "../../../../src/analyse/analyse.ts";
import { ripple } from "../../../../src/analyse/analyses/ripple.ts";
import type { IoTable } from "../../../../src/model/tables.ts";
import { planOf } from "../../../kit/plan-of.ts";
import { germany1995 } from "./germany-1995.ts";
import { twoSectors, withTwoSectors } from "./two-sectors.ts";

const hundred = "spillover: { demands: { d: { name: D, amounts: { a: 1億円 } } } }";

describe("tables that are not quite the region's", () => {
  const germanPlan = (table: IoTable, key: "inputOutput" | "nationalInputOutput") => {
    const { plan } = planOf(withTwoSectors(hundred), "plan.yaml", twoSectors());
    const { inputOutput: _, ...region } = plan.region;
    const amounts = plan.spillover.demands.map((one) => ({
      ...one,
      amounts: one.amounts.map((amount) => ({
        ...amount,
        sector: 1,
        local: false,
        figure: {
          ...amount.figure,
          quantity: {
            ...amount.figure.quantity,
            unit: { kind: "money" as const, currency: "EUR" },
          },
        },
      })),
    }));
    return {
      ...plan,
      region: { ...region, [key]: table },
      spillover: { ...plan.spillover, demands: amounts },
    };
  };

  test("a table of own products only imports nothing at once, and says that of households", () => {
    const outcome = analyse(germanPlan(germany1995, "inputOutput"))(ripple);
    if (!outcome.defined) throw new Error(outcome.reason);
    expect(outcome).toMatchObject({ ownProductsOnly: true, nationwide: true });
    const found = outcome.demands[0]?.ripple;
    if (!found?.defined) throw new Error("not defined");
    expect(found.imported).toBe(0);
    expect(found.rounds.multiplier).toBeCloseTo(1.8413, 4);
  });

  test("a national table is made regional, with the band", () => {
    const table: IoTable = {
      ...germany1995,
      employment: {
        ...germany1995.employment,
        persons: germany1995.employment?.persons ?? [],
        regional: [10, 900, 40, 80, 30, 90],
      },
    };
    const plan = germanPlan(table, "nationalInputOutput");
    const outcome = analyse(plan)(ripple);
    if (!outcome.defined) throw new Error(outcome.reason);
    expect(outcome.regionalised).toMatchObject({ delta: 0.3, band: [0.2, 0.4] });
    const found = outcome.demands[0]?.ripple;
    if (!found?.defined) throw new Error("not defined");
    const { multiplier, total } = found.rounds;
    expect(found.range?.low.multiplier).toBeLessThan(multiplier);
    expect(found.range?.high.multiplier).toBeGreaterThan(multiplier);
    expect(found.range?.low.output).toBeLessThanOrEqual(total.output);
    expect(multiplier).toBeLessThan(1.8413);
    const readings = rippleAccount.readings(outcome, plan);
    expect(readings.find(({ quantity }) => quantity === "multiplier")).toMatchObject({
      interval: "FLQ band",
    });
    expect(rippleAccount.basis(outcome, plan).taken).toEqual({ flqDelta: 0.3 });
  });

  test("a national table without the region's employment gives the reason of its making", () => {
    const outcome = analyse(germanPlan(germany1995, "nationalInputOutput"))(ripple);
    expect(outcome).toMatchObject({ analysis: "regionalisation", reason: "noEmployment" });
  });
});
