import { describe, expect, it } from "vitest";
import { withTables } from "./table-plans.ts";

const csv = `region,industry,year,value,group,name.ja,name.en
全国,1025,2016,"40,000",10,清酒製造業,Sake
46,1025,2016,-,,,
46,091,FY2021,X,,畜産食料品製造業,
46,1025,2021,１２.５,10,,
全国,091,令和3年,…,,,
全国,1025,2021,"1,234.5",,,
`;
const ours = 'region: { name: 架空県, codes: { jis: ["46"] }, statistics: a.csv }\n';
const product = 'product: { codes: { hs: "2208", jsic: [{ code: "1025", version: "2013" }] } }\n';
const read = (text: string, yaml = ours + product) =>
  withTables(yaml, { "region.statistics": text });
const valued = (value: string) => `region,industry,year,value\n46,a,2020,${value}\n`;

describe("region.statistics", () => {
  it("is a value by region, industry and year", () => {
    const { plan, spots } = read(csv);
    expect(spots).toEqual([]);
    expect(plan.region.statistics).toMatchObject({
      file: "a.csv",
      measure: "employment",
      unit: { amount: 1, unit: { kind: "count" } },
      regions: ["全国", "46"],
      own: 1,
      reference: 0,
      industries: [
        { code: "1025", group: "10", own: true, name: { ja: "清酒製造業", en: "Sake" } },
        { code: "091", group: "09", own: false, name: { ja: "畜産食料品製造業" } },
      ],
      years: [
        {
          year: 2016,
          values: [
            [40_000, null],
            [0, null],
          ],
        },
        {
          year: 2021,
          values: [
            [1234.5, null],
            [12.5, null],
          ],
        },
      ],
    });
    expect(plan.assumed).toContainEqual({ field: "region.statistics.unit", value: "1 person" });
  });

  it("takes the plan's word for region, reference, measure, unit and industries", () => {
    const yaml =
      "region: { name: B, statistics: { file: a.csv, region: b, reference: all, measure: value-added, unit: 100万円, industries: [y], kind: actual } }\n";
    const text = "value,year,industry,region\n-3,2020,x,all\n▲4,2020,y,b\n";
    const { plan, spots } = read(text, yaml);
    expect(spots).toEqual([]);
    expect(plan.region.statistics).toMatchObject({
      regions: ["all", "b"],
      own: 1,
      reference: 0,
      measure: "value-added",
      unit: { amount: 1_000_000, unit: { kind: "money", currency: "JPY" } },
      industries: [{ own: false }, { own: true }],
      years: [
        {
          values: [
            [-3, null],
            [null, -4],
          ],
        },
      ],
    });
  });

  it("compares with the sum of all regions where no rows are of the nation", () => {
    const { plan } = read("region,industry,year,value\n46,a,2020,1\n45,a,2020,2\n");
    expect(plan.region.statistics?.reference).toBeUndefined();
  });

  it("finds the region by any of its names", () => {
    const yaml = "region: { name: { ja: 架空県, en: Fictional }, statistics: a.csv }\n";
    const { plan, spots } = read("region,industry,year,value\nFictional,sake,2020,1\n", yaml);
    expect([spots, plan.region.statistics?.own]).toEqual([[], 0]);
  });

  it("takes the wider industry where the file has none as fine as the product's code", () => {
    const { plan } = read("region,industry,year,value\n46,10,2020,1\n46,22,2020,1\n");
    expect(plan.region.statistics?.industries.map(({ own }) => own)).toEqual([true, false]);
  });

  it.each([
    ["region,industry,year\n46,a,2020\n", "table/column missing region.statistics.csv 1:1"],
    ["region,industry,year,values\n46,a,2020,1\n", "table/column near region.statistics.csv 1:1"],
    [
      "region,industry,year,value,value\n46,a,2020,1,1\n",
      "table/column twice region.statistics.csv 1:28",
    ],
    [
      "region;industry;year;value\n46;a;2020;1\n",
      "table/column delimiter region.statistics.csv 1:1",
    ],
    ["a,b\n46,2020\n", "table/column missing region.statistics.csv 1:1"],
    ["region,industry,year,value\n", "table/no-rows found region.statistics.csv 1:1"],
    [
      "region,industry,year,value\n46,a,2020,1\n46,b,2020\n",
      "table/ragged found region.statistics.csv 3:1",
    ],
    [
      "region,industry,year,value\n46,a,2020,1,234\n46,b,2020,1",
      "table/ragged found region.statistics.csv 2:1",
    ],
    [`${valued("1")}46,b,2020,12x\n`, "table/number found region.statistics.csv 3:11"],
    [`${valued("1")}46,b,2020,-12\n`, "table/negative found region.statistics.csv 3:11"],
    [`${valued("1")}46,b,20,12\n`, "table/year found region.statistics.csv 3:6"],
    [`${valued("1")}46,b,2020-04,12\n`, "table/year found region.statistics.csv 3:6"],
    [`${valued("1")}46,,2020,12\n`, "table/blank found region.statistics.csv 3:4"],
    [`${valued("1")}46,a,令和2年,12\n`, "table/twice found region.statistics.csv 3:1"],
    ["region,industry,year,value\n45,a,2020,1\n", "table/region own plan.yaml 3:58"],
  ])("tells what is wrong with it at its cell: %#", (text, spot) => {
    expect(read(text).spots).toEqual([spot]);
  });

  it.each([
    ["region: Fictionl", "table/region near plan.yaml 3:46"],
    ["region: Elsewhere", "table/region unknown plan.yaml 3:46"],
    ["region: Fictional, reference: Nation", "table/region unknown plan.yaml 3:68"],
    ["region: Fictional, industries: [sakee]", "table/industry near plan.yaml 3:69"],
    ["region: Fictional, industries: [wood]", "table/industry unknown plan.yaml 3:69"],
    ["region: Fictional, measure: output, unit: 3 t", "money/otherUnit found plan.yaml 3:80"],
  ])("tells what the plan says wrongly of it: %s", (said, spot) => {
    const yaml = `region: { statistics: { file: a.csv, ${said} } }\n`;
    const text = "region,industry,year,value\nFictional,sake,2020,1\n";
    expect(read(text, yaml).spots).toEqual([spot]);
  });

  it("counts the faults of a table that has many", () => {
    const rows = Array.from({ length: 50 }, (_, number) => `46,i${number},2020,x${number}`);
    const { spots } = read(["region,industry,year,value", ...rows].join("\n"));
    expect(spots.length).toBe(21);
    expect(spots.at(-1)).toBe("table/more found region.statistics.csv 1:1");
  });

  it("refuses a table that would fill the memory", () => {
    const rows = Array.from({ length: 3000 }, (_, number) => `r${number},i${number},2020,1`);
    const { spots, plan } = read(["region,industry,year,value", ...rows].join("\n"));
    expect(spots).toEqual(["table/sparse found region.statistics.csv 1:1"]);
    expect(plan.region.statistics).toBeUndefined();
  });

  it("refuses more industries than any classification has", () => {
    const rows = Array.from({ length: 20_001 }, (_, number) => `46,i${number},2020,1`);
    const { spots } = read(["region,industry,year,value", ...rows].join("\n"));
    expect(spots).toEqual(["table/sparse industries region.statistics.csv 1:1"]);
  });
});
