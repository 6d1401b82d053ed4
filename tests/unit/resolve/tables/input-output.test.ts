import { describe, expect, it } from "vitest";
import { inFolder, twoSectors, withTables } from "./table-plans.ts";

const read = (
  changed: Readonly<Record<string, string>> = {},
  yaml = "region: { inputOutput: io }\n",
) => withTables(yaml, inFolder("inputOutput", { ...twoSectors, ...changed }));

describe("region.inputOutput", () => {
  it("is one table out of the files of a folder, in the order of the sectors", () => {
    const { plan, spots } = read({
      "employment.csv": "sector,persons,employees\n02,7,6\n01,9,1\n",
    });
    expect(spots).toEqual([]);
    expect(plan.region.inputOutput).toMatchObject({
      area: "regional",
      type: "competitive",
      file: "io",
      unit: { amount: 1_000_000, unit: { kind: "money", currency: "JPY" } },
      sectors: [
        { code: "01", name: { ja: "農業", en: "Farming" } },
        { code: "02", name: { ja: "製造業", en: "Making" } },
      ],
      transactions: [
        [10, 20],
        [5, 0],
      ],
      finalDemand: [
        { group: "household", values: [30, 40] },
        { group: "stocks", values: [-1, 0] },
        { group: "exports", values: [50, 0] },
      ],
      imports: [4, 8],
      primaryInputs: [
        { input: "wages", values: [60, 10] },
        { input: "surplus", values: [30, 7] },
      ],
      employment: { persons: [9, 7], employees: [1, 6] },
    });
    expect(plan.region.nationalInputOutput).toBeUndefined();
  });

  it("is as the plan says, with margins and their sectors", () => {
    const yaml =
      'region: { nationalInputOutput: { folder: n, type: domestic, year: 2020, unit: 1億円, consumptionRate: "62%", commerceSector: "02", transportSector: "01" } }\n';
    const { "imports.csv": _, ...rest } = twoSectors;
    const margins = "sector,commerce,transport\n01,0.2,0.05\n02,0,0\n";
    const files = inFolder("nationalInputOutput", { ...rest, "margins.csv": margins });
    const { plan, spots } = withTables(yaml, files);
    expect(spots).toEqual([]);
    expect(plan.region.nationalInputOutput).toMatchObject({
      area: "national",
      type: "domestic",
      year: { written: "2020" },
      unit: { amount: 100_000_000 },
      imports: [0, 0],
      consumptionRate: { quantity: { amount: 0.62 } },
      margins: { commerce: [0.2, 0], transport: [0.05, 0], commerceSector: 1, transportSector: 0 },
    });
  });

  it.each([
    ["sectors.csv", "code\n01\n02\n01\n", "table/sector twice", "4:1"],
    ["transactions.csv", ",01,02,total\n01,1,2,3\n02,3,4,7\n", "table/square found", "1:1"],
    ["transactions.csv", ",02,01\n01,1,2\n02,3,4\n", "table/order found", "1:2"],
    ["transactions.csv", ",01,02\n02,1,2\n01,3,4\n", "table/order found", "2:1"],
    ["transactions.csv", ",01,02\n01,1,2\n02,3\n", "table/ragged found", "3:1"],
    ["transactions.csv", ",01,02\n01,1,2\n02,3,z\n", "table/number found", "3:6"],
    ["transactions.csv", ",01,02\n01,1,X\n02,3,4\n", "table/secret found", "2:6"],
    [
      "final-demand.csv",
      "sector,household,tourists\n01,1,2\n02,3,4\n",
      "table/choice found",
      "1:18",
    ],
    ["final-demand.csv", "sector\n01\n02\n", "table/choice none", "1:1"],
    ["final-demand.csv", "sector,household\n01,1\n03,1\n02,1", "table/sector near", "3:1"],
    ["imports.csv", "sector,value\n01,-1\n02,1\n", "table/negative found", "2:4"],
    ["imports.csv", "sector,value\n01,1\n", "table/sectors-missing found", "1:1"],
    ["imports.csv", "sector,value\n01,1\n02,1\n01,1\n", "table/sector twice", "4:1"],
    ["primary-inputs.csv", "input,01\nwages,1\n", "table/sectors-missing found", "1:1"],
    ["primary-inputs.csv", "input,01,02\nwage,1,2\n", "table/choice found", "2:1"],
    ["employment.csv", "sector,persons\n01,-1\n02,1\n", "table/negative found", "2:4"],
  ])("tells what is wrong with %s at its cell: %#", (name, text, said, at) => {
    const { spots, plan } = read({ [name]: text });
    expect(spots).toEqual([`${said} region.inputOutput/${name}.csv ${at}`]);
    if (name !== "employment.csv") expect(plan.region.inputOutput).toBeUndefined();
  });

  it("needs the sectors that earn the margins, which are shares", () => {
    const margins = "sector,commerce,transport\n01,0.2,0\n02,1.5,0\n";
    const { spots, plan } = read({ "margins.csv": margins });
    expect(spots).toEqual([
      "table/share found region.inputOutput/margins.csv.csv 3:4",
      "table/sector unnamed plan.yaml 3:24",
      "table/sector unnamed plan.yaml 3:24",
    ]);
    expect(plan.region.inputOutput?.margins).toBeUndefined();
  });

  it("reads 500 sectors in well under a second and a half", () => {
    const codes = Array.from({ length: 500 }, (_, place) => `s${place}`);
    const row = (code: string, place: number) =>
      [
        code,
        ...codes.map((_, other) => `"${(place * other) % 97},${100 + (other % 899)}.5"`),
      ].join();
    const files = {
      "sectors.csv": ["code", ...codes].join("\n"),
      "transactions.csv": [["", ...codes].join(), ...codes.map(row)].join("\n"),
      "final-demand.csv": ["sector,household", ...codes.map((code) => `${code},1`)].join("\n"),
      "imports.csv": ["sector,value", ...codes.map((code) => `${code},1`)].join("\n"),
      "primary-inputs.csv": `${["input", ...codes].join()}\n${["wages", ...codes.map(() => 1)].join()}`,
    };
    const { plan, spots } = withTables(
      "region: { inputOutput: io }\n",
      inFolder("inputOutput", files),
    );
    expect(spots).toEqual([]);
    expect(plan.region.inputOutput?.transactions[499]?.[2]).toBe((998 % 97) * 1000 + 102.5);
  });
});
