import { describe, expect, test } from "vitest";
import { staffLoadAccount } from "../../../../src/analyse/accounts/staff-load.ts";
import { type StaffLoad, staffLoad } from "../../../../src/analyse/analyses/staff-load.ts";
import { monthOf } from "../../../../src/notation/month-of.ts";
import { soundPlanOf } from "../../../kit/plan-of.ts";

const planned = (tasks: string, lab = "{ capacity: 2 FTE }") =>
  soundPlanOf(
    `plan: { period: FY2026-FY2030 }\ninstitutions: { lab: ${lab}, firm: {} }\nroadmap:\n  tasks:\n${tasks}`,
  );
const of = (tasks: string, lab?: string): StaffLoad => {
  const outcome = planned(tasks, lab).use(staffLoad);
  if (!outcome.defined) throw new Error(outcome.reason);
  return outcome;
};

const tasks = `    a: { duration: 12 months, start: 2026-10, staff: { lab: 1.5 FTE, firm: 2 } }
    b: { duration: 3 months, start: 2027-01, staff: { lab: 1 FTE } }
    c: { duration: 24 months, start: 2026-10 }
    d: { start: 2026-10, staff: { lab: 9 FTE } }
`;

describe("the load of an institution", () => {
  const { institutions, unstaffed, open, fiscalYears } = of(tasks);
  const [lab, firm] = institutions;

  test("is summed by month and by fiscal year", () => {
    expect(lab?.load.slice(0, 7)).toEqual([0, 0, 0, 0, 0, 0, 1.5]);
    expect(lab?.load.slice(9, 13)).toEqual([2.5, 2.5, 2.5, 1.5]);
    expect(lab?.personMonths).toBe(21);
    expect(fiscalYears).toEqual([2026, 2027, 2028]);
    expect(lab?.years.map(({ personMonths }) => personMonths)).toEqual([12, 9, 0]);
    expect(firm?.personMonths).toBe(24);
  });

  test("is set against what the institution can give", () => {
    expect(lab).toMatchObject({
      peak: 2.5,
      peakMonth: monthOf(2027, 1),
      capacity: 2,
      overload: {
        months: [monthOf(2027, 1), monthOf(2027, 2), monthOf(2027, 3)],
        most: 0.5,
        personMonths: 1.5,
      },
    });
    expect(firm?.overload).toBeUndefined();
  });

  test("leaves out, and names, tasks without staff and staff without a length", () => {
    expect(unstaffed.map(({ id }) => id)).toEqual(["c"]);
    expect(open.map(({ id }) => id)).toEqual(["d"]);
  });
});

test("a task with a review while it runs stays where the plan puts it", () => {
  const even = (gate: string) =>
    of(`    long: { duration: 12 months, staff: { lab: 0.1 FTE } }
    a: { duration: 6 months, staff: { lab: 1 FTE }${gate} }
    b: { start: 2026-04, duration: 6 months, staff: { lab: 0.5 FTE } }
`).levelling?.moves.map(({ task, to }) => [task.id, to]);
  expect(even("")).toEqual([["a", monthOf(2026, 10)]]);
  expect(even(", gate: { date: 2026-06 }")).toBeUndefined();
  // a decision at the end sets how far it can go
  expect(even(", gate: { date: 2026-12 }")).toEqual([["a", monthOf(2026, 7)]]);
});

test("the end with the people there are is later", () => {
  const two = `    a: { duration: 6 months, staff: { lab: 2 FTE } }\n    b: { duration: 4 months, staff: { lab: 1 FTE } }\n`;
  expect(of(two).bound).toEqual({ possible: true, end: monthOf(2027, 2), later: 4 });
  expect(of(two, "{ capacity: 3 FTE }").bound).toBeUndefined();
  expect(of(two, "{ capacity: 1 FTE }").bound).toMatchObject({
    possible: false,
    tooMuch: [{ staff: 2, capacity: 1 }],
  });
});

test("smoothing moves free tasks only, and keeps deadlines", () => {
  const side = (b: string) => `    long: { duration: 6 months }
    a: { duration: 3 months, staff: { lab: 2 FTE } }
    b: { duration: 3 months, staff: { lab: 2 FTE }${b} }
`;
  expect(of(side("")).levelling).toMatchObject({
    before: 48,
    after: 24,
    moves: [{ from: monthOf(2026, 4), to: monthOf(2026, 7) }],
    peaks: [{ before: 4, after: 2 }],
  });
  // starts are equal, so the first id is tried first
  const moved = (found: StaffLoad) => found.levelling?.moves.map(({ task }) => task.id);
  expect(moved(of(side("")))).toEqual(["a"]);
  const early = (yaml: string) => yaml.replace("a: {", "a: { deadline: 2026-06,");
  expect(moved(of(early(side(""))))).toEqual(["b"]);
  expect(moved(of(early(side(", start: 2026-04"))))).toBeUndefined();
});

test("without staff, or without lengths, nothing can be said", () => {
  expect(planned("    a: { duration: 3 }\n").use(staffLoad)).toMatchObject({ reason: "noStaff" });
  expect(
    planned("    a: { start: 2026-04, staff: { lab: 1 FTE } }\n").use(staffLoad),
  ).toMatchObject({
    reason: "noLength",
  });
  const { use, plan } = planned("    a: { duration: 3 }\n");
  expect(staffLoadAccount.brief(use(staffLoad), plan)).toBeUndefined();
});

test("amounts that are no people are left out and said", () => {
  const { unlike, institutions } = of(
    "    a: { duration: 3, staff: { lab: 2 t, firm: 1 人 } }\n",
    "{ capacity: 3 t }",
  );
  expect(unlike.map(({ id }) => id)).toEqual(["lab"]);
  expect(institutions.map(({ institution }) => institution.id)).toEqual(["firm"]);
});

test("the account knows its quantities, and says where people lack", () => {
  const { plan, use } = planned(tasks);
  const outcome = use(staffLoad);
  const known = Object.keys(staffLoadAccount.quantities);
  const readings = staffLoadAccount.readings(outcome, plan);
  expect(readings.every(({ quantity }) => known.includes(quantity))).toBe(true);
  expect(readings.find(({ of: about }) => about?.[1] === "FY2027")?.value).toBe(9);
  expect(staffLoadAccount.brief(outcome, plan)).toEqual({
    key: "overloaded",
    facts: { personMonths: 45, count: 1 },
  });
});
