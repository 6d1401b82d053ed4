import { describe, expect, it } from "vitest";
import { inFolder, twoSectors, withTables } from "./table-plans.ts";

const io = inFolder("inputOutput", twoSectors);
const read = (demand: string, tables = io, region = "region: { inputOutput: io }\n") =>
  withTables(
    `${region}spillover: { demands: { more: ${demand} } }\ntargets: { t: { title: T } }\n`,
    tables,
  );

describe("spillover.demands", () => {
  it("are amounts of money by sector of the table", () => {
    const { plan, spots } = read(
      '{ name: More, target: t, year: FY2030, prices: purchaser, amounts: { "01": 3億円, "02": { value: 5000, local: true } }, deflator: 1.05, kind: target }',
    );
    expect(spots).toEqual([]);
    expect(plan.spillover.demands).toMatchObject([
      {
        id: "more",
        target: "t",
        prices: "purchaser",
        deflator: { amount: 1.05 },
        amounts: [
          { sector: 0, local: false, figure: { quantity: { amount: 3e8 }, kind: "target" } },
          { sector: 1, local: true, figure: { quantity: { unit: { currency: "JPY" } } } },
        ],
      },
    ]);
  });

  it("are local in the sectors that are said to be, and in producer prices unless stated", () => {
    const { plan } = read('{ amounts: { "01": 1億円, "02": 1億円 }, local: "01" }');
    expect(plan.spillover.demands[0]?.amounts.map(({ local }) => local)).toEqual([true, false]);
    expect(plan.spillover.demands[0]?.prices).toBe("producer");
    expect(plan.assumed).toContainEqual({
      field: "spillover.demands.more.prices",
      value: "producer",
    });
  });

  it.each([
    ['{ amounts: { "03": 1億円 } }', ["table/sector near plan.yaml 4:44"]],
    ["{ amounts: { brewing: 1億円 } }", ["table/sector unknown plan.yaml 4:44"]],
    ['{ amounts: { "01": 3 t } }', ["money/otherUnit found plan.yaml 4:50"]],
    ['{ amounts: {}, local: ["05"] }', ["table/sector near plan.yaml 4:53"]],
    ["{ amounts: {}, target: u }", ["reference/unknown unknown plan.yaml 4:54"]],
  ])("name what exists: %s", (demand, expected) => {
    expect(read(demand).spots).toEqual(expected);
  });

  it("need a table, and say nothing more where it could not be read", () => {
    const amounts = '{ amounts: { "01": 1億円 } }';
    expect(read(amounts, {}, "region: {}\n").spots).toEqual([
      "table/needed demands plan.yaml 4:14",
    ]);
    expect(read(amounts, {}).spots).toEqual([]);
  });
});

describe("chain.stages.sector", () => {
  const stage = (sector: string) =>
    withTables(
      `region: { inputOutput: io }\nchain: { stages: { still: { name: Still, sector: "${sector}" } } }\n`,
      io,
    );

  it("names a sector of the table", () => {
    expect(stage("02").spots).toEqual([]);
    expect(stage("02").plan.chain.stages[0]?.sector).toBe("02");
    expect(stage("07").spots).toEqual(["table/sector near plan.yaml 4:50"]);
    expect(stage("07").plan.chain.stages[0]).not.toHaveProperty("sector");
  });
});
