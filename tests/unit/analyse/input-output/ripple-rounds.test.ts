import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coefficientsOf } from "../../../../src/analyse/input-output/coefficients.ts";
import { solverOf } from "../../../../src/analyse/input-output/leontief.ts";
import { atProducerPrices } from "../../../../src/analyse/input-output/producer-prices.ts";
import { directEffect, rippleModel } from "../../../../src/analyse/input-output/ripple-rounds.ts";
import { added, applied, sumOf } from "../../../../src/analyse/input-output/vector.ts";
import { germany1995 } from "./germany-1995.ts";
import { near } from "./judging.ts";
import { randomTables } from "./random-tables.ts";

describe("the rounds of any balanced table", () => {
  test("the direct effect and the first round are B s; the second follows its definition", () => {
    fc.assert(
      fc.property(randomTables, fc.double({ min: 0, max: 1, noNaN: true }), (table, rate) => {
        const found = coefficientsOf(table);
        const model = rippleModel(found, rate);
        const solve = solverOf(found.own);
        if (!model || !solve) throw new Error("not productive");
        const demand = found.own.map((_, i) => i + 1);
        const s = directEffect({ open: demand, local: demand.map(() => 0) }, found.importShares);
        const [all = []] = solve([s]);
        const { direct, first, second, total } = model.follow(s);
        expect((direct.output + first.output) / sumOf(all)).toBeCloseTo(1, 10);
        const wages = (direct.compensation ?? 0) + (first.compensation ?? 0);
        const consumption = found.consumption ?? [];
        const share = consumption.map(
          (value, i) => (value / sumOf(consumption)) * (1 - (found.importShares[i] ?? 0)),
        );
        const [spent = []] = solve([share.map((value) => value * rate * wages)]);
        expect(second?.output).toBeCloseTo(sumOf(spent), 8);
        expect(total.output).toBeCloseTo(sumOf(all) + sumOf(spent), 7);
      }),
    );
  });

  test("the loop through wages run to its end is the second round times the factor", () => {
    const found = coefficientsOf(germany1995);
    const model = rippleModel(found, 0.7);
    const solve = solverOf(found.own);
    const { compensation = [], consumption = [] } = found;
    const s = [0, 100, 0, 0, 0, 0];
    const { direct, first, second } = model?.follow(s) ?? {};
    let wages = (direct?.compensation ?? 0) + (first?.compensation ?? 0);
    let sum = 0;
    for (let round = 0; round < 200; round += 1) {
      const load = consumption.map((value) => (value / sumOf(consumption)) * 0.7 * wages);
      const [x = []] = solve?.([load]) ?? [];
      sum += sumOf(x);
      wages = sumOf(x.map((value, i) => value * (compensation[i] ?? 0)));
    }
    expect(sum / (second?.output ?? Number.NaN)).toBeCloseTo(model?.endless ?? 0, 9);
  });

  test("exports induce B E / sum E", () => {
    fc.assert(
      fc.property(randomTables, (table) => {
        const found = coefficientsOf(table);
        const { exports = [] } = found;
        const induced = rippleModel(found, undefined)?.exports ?? [];
        // (I - own) x gives back the composition of exports
        const back = added(
          induced,
          applied(found.own, induced).map((value) => -value),
        );
        near(
          back,
          exports.map((value) => value / sumOf(exports)),
          10,
        );
      }),
    );
  });
});

describe("a table whose purchases include imports", () => {
  test("leaves exports out of the import coefficient", () => {
    const found = coefficientsOf({
      ...germany1995,
      type: "competitive",
      sectors: germany1995.sectors.slice(0, 2),
      transactions: [
        [10, 20],
        [30, 40],
      ],
      finalDemand: [
        { group: "household", values: [70, 30] },
        { group: "exports", values: [50, 100] },
      ],
      imports: [25, 50],
      primaryInputs: [{ input: "wages", values: [85, 90] }],
    });
    expect(found.importShares).toEqual([25 / 100, 50 / 100]);
    expect(found.outputs).toEqual([125, 150]);
    near(found.own[0], [(10 / 125) * 0.75, (20 / 150) * 0.75], 12);
    near(
      found.leaks,
      [(10 / 125) * 0.25 + (30 / 125) * 0.5, (20 / 150) * 0.25 + (40 / 150) * 0.5],
      12,
    );
  });

  test("without use or with more imports than use is said, and goes no further than 0..1", () => {
    const found = coefficientsOf({
      ...germany1995,
      type: "competitive",
      sectors: germany1995.sectors.slice(0, 2),
      transactions: [
        [0, 0],
        [0, 10],
      ],
      finalDemand: [{ group: "household", values: [0, 10] }],
      imports: [5, 30],
      primaryInputs: [],
    });
    expect(found.importShares).toEqual([1, 1]);
    expect(found.clipped).toEqual([1]);
    expect(found.empty).toEqual([0, 1]);
  });
});

test("margins are taken off and given to commerce and transport; the sum stays", () => {
  const margins = {
    commerce: [0.3, 0.1, 0, 0],
    transport: [0.1, 0.02, 0, 0],
    commerceSector: 2,
    transportSector: 3,
  };
  near(atProducerPrices([100, 50, 10, 0], margins), [60, 44, 45, 11], 10);
});
