import { describe, expect, it } from "vitest";
import { withTables } from "./table-plans.ts";

const read = (text: string) =>
  withTables(
    "indicators: { jobs: { name: Jobs } }\nsources: { survey: { title: Survey } }\nobservations: data/o.csv\n",
    { observations: text },
  );

describe("observations in a CSV file", () => {
  it("are what the list would be", () => {
    const { plan, spots } = read(
      'indicator,period,value,kind,source,note\njobs,FY2026,"1,200人",actual,survey,first\njobs,2027-03,1300,,,\n',
    );
    expect(spots).toEqual([]);
    expect(plan.observations).toMatchObject([
      {
        indicator: { id: "jobs" },
        value: { amount: 1200 },
        kind: "actual",
        source: { id: "survey" },
        note: "first",
      },
      { period: { calendar: "month" }, value: { amount: 1300 } },
    ]);
    expect(plan.observations[1]).not.toHaveProperty("note");
  });

  it("are told of at their cells", () => {
    const { plan, spots } = read(
      "period,indicator,value,kind,source\n2026,job,1,,\n20x6,jobs,1,,\n2026,jobs,one,,\n2026,jobs,1,real,census\n2026,,1,,\n2026,jobs\n",
    );
    expect([...spots].sort()).toEqual([
      "period/unreadable found observations.csv 3:1",
      "quantity/noNumber found observations.csv 4:11",
      "reference/unknown near observations.csv 2:6",
      "reference/unknown unknown observations.csv 5:18",
      "table/blank found observations.csv 6:6",
      "table/choice found observations.csv 5:13",
      "table/ragged found observations.csv 7:1",
    ]);
    expect(plan.observations.length).toBe(1);
  });

  it("are counted where many are wrong", () => {
    const rows = Array.from({ length: 90 }, (_, number) => `nothing,2026,${number}`);
    const { spots } = read(["indicator,period,value", ...rows].join("\n"));
    expect(spots.length).toBe(21);
    expect(spots.at(-1)).toBe("table/more found observations.csv 1:1");
  });
});
