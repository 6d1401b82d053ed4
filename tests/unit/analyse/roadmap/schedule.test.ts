import { describe, expect, test } from "vitest";
import { schedule } from "../../../../src/analyse/analyses/schedule.ts";
import type { Statement } from "../../../../src/analyse/roadmap/statement.ts";
import { monthOf } from "../../../../src/notation/month-of.ts";
import { soundPlanOf } from "../../../kit/plan-of.ts";

const of = (tasks: string, roadmap = "") => {
  const outcome = soundPlanOf(
    `plan: { period: FY2026-FY2030 }\ninstitutions: { lab: {}, farm: { blockedMonths: [9, 10] } }\nroadmap:\n${roadmap}  tasks:\n${tasks}`,
  ).use(schedule);
  if (!outcome.defined) throw new Error(outcome.reason);
  return outcome;
};

/** One statement in a line: what, of which task, and its number. */
const short = (statement: Statement): string => {
  const task = "task" in statement ? statement.task.id : "";
  switch (statement.kind) {
    case "duration":
      return `${task} lasts ${statement.months}`;
    case "link":
      return `${task} ${statement.type} ${statement.waitsFor.id} ${statement.lag}`;
    case "rest":
      return `${task} rests ${statement.resting}`;
    case "roadmap-start":
      return "roadmap starts";
    default:
      return `${task} ${statement.kind}`;
  }
};

describe("blocked months", () => {
  test("of the roadmap, the owner and the task add up", () => {
    const { tasks, start } = of(
      `    a: { duration: 6 months, owner: farm, blockedMonths: [12] }
    b: { duration: 6 months, owner: lab }
    c: { start: 2026-04, end: 2026-12, owner: farm }
`,
      "  blockedMonths: [8]\n",
    );
    expect(start).toBe(monthOf(2026, 4));
    // April to July, November, January; April to July, September, October; as dated
    expect(tasks.map(({ end }) => end)).toEqual([
      monthOf(2027, 2),
      monthOf(2026, 11),
      monthOf(2027, 1),
    ]);
  });

  test("a task that ends at its stated end starts earlier by its rest", () => {
    const { tasks } = of(`    a: { duration: 3 months, end: 2026-11, owner: farm }\n`);
    expect(tasks[0]).toMatchObject({ start: monthOf(2026, 7), end: monthOf(2026, 12) });
  });

  test("all the year round there is no schedule", () => {
    const all = "[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]";
    expect(
      soundPlanOf(
        `plan: { period: FY2026 }\nroadmap: { tasks: { a: { duration: 1, blockedMonths: ${all} } } }`,
      ).use(schedule),
    ).toMatchObject({ defined: false, reason: "endless" });
  });
});

describe("a deadline", () => {
  const { tasks, milestones } = of(`    a: { duration: 6 months }
    b: { duration: 3 months, after: [a], deadline: 2026-10 }
    c: { duration: 20 months }
`);
  test("makes the float of what leads to it negative, and leaves alone what sets the end", () => {
    expect(tasks.map(({ float, critical, late }) => [float, critical, late])).toEqual([
      [-2, false, undefined],
      [-2, false, 2],
      [0, true, undefined],
    ]);
  });

  test("is a milestone that is reached too late", () => {
    expect(milestones).toMatchObject([
      { kind: "deadline", by: monthOf(2026, 11), reached: monthOf(2027, 1) },
    ]);
  });
});

describe("what does not go together", () => {
  const { clashes, conflicts } = of(`    a: { start: 2026-04, duration: 12 months }
    b: { duration: 6 months, after: [{ task: a, lag: 2 months }] }
    c: { start: 2027-06, duration: 4 months, after: [b] }
    d: { start: 2027-10, duration: 1 month, after: [c] }
`);
  const [first, second] = clashes;

  test("is said with the chain of statements behind it", () => {
    expect(clashes.map(({ task, late }) => [task.id, late])).toEqual([
      ["c", 6],
      ["d", 6],
    ]);
    expect(conflicts.map(({ task }) => task.id)).toEqual(["c", "d"]);
    expect(first?.chain.map(short)).toEqual([
      "a start",
      "a lasts 12",
      "b FS a 2",
      "b lasts 6",
      "c FS b 0",
    ]);
    expect(first?.reached).toBe(monthOf(2027, 12));
    expect(first?.limit.place.path).toEqual(["roadmap", "tasks", "c", "start"]);
    expect(first?.chain.map(({ place }) => place.path.slice(2).join("."))).toEqual([
      "a.start",
      "a.duration",
      "b.after.0",
      "b.duration",
      "c.after.0",
    ]);
  });

  test("is freed by single changes, each no larger than it must be", () => {
    expect(
      first?.changes.map(({ statement, months, frees }) => [short(statement), months, frees]),
    ).toEqual([
      ["a lasts 12", 6, 2],
      ["b FS a 2", 6, 2],
      ["c FS b 0", 6, 2],
      ["c start", 6, 1],
    ]);
    expect(first?.changes.map(({ to }) => to)).toEqual([6, -4, -6, monthOf(2027, 12)]);
  });

  test("a start may come earlier, but not before the roadmap", () => {
    const found = (start: string) =>
      of(`    a: { start: ${start}, duration: 12 months }
    c: { start: 2027-06, duration: 4 months, after: [a] }
`).clashes[0]?.changes.map(({ statement, to }) => [short(statement), to]);
    expect(found("2026-10")).toEqual([
      ["c start", monthOf(2027, 10)],
      ["a start", monthOf(2026, 6)],
      ["a lasts 12", 8],
      ["c FS a 0", -4],
    ]);
    expect(found("2026-04")).toBeUndefined();
  });

  test("follows from what is missed before it", () => {
    expect(second?.follows?.id).toBe("c");
    expect(second?.changes).toEqual([]);
  });

  test("one change is not offered where another path is late as well", () => {
    const found = of(`    a: { duration: 5 months }
    b: { duration: 6 months }
    c: { duration: 1 month, after: [a, b], gate: { date: 2026-07 } }
`).clashes[0];
    expect(found?.late).toBe(3);
    expect(found?.limit.kind).toBe("gate");
    // shortening b alone leaves a late, and c needs its month
    expect(found?.changes.map(({ statement }) => short(statement))).toEqual(["c gate"]);
  });

  test("a rest is named, and counts working months", () => {
    const found = of(`    a: { duration: 6 months, owner: farm, deadline: 2026-10 }\n`).clashes[0];
    expect(found?.late).toBe(1);
    expect(found?.chain.map(short)).toEqual(["roadmap starts", "a lasts 6", "a rests 9,10"]);
    expect(
      found?.changes.map(({ statement, months, to }) => [short(statement), months, to]),
    ).toEqual([
      ["a deadline", 1, monthOf(2026, 12)],
      ["a lasts 6", 1, 5],
    ]);
    const start = of(`    a: { start: 2026-09, duration: 1 month, owner: farm }\n`).clashes[0];
    expect(start?.chain.map(short)).toEqual(["a start", "a rests 9,10"]);
    expect(start).toMatchObject({ late: 2, reached: monthOf(2026, 11) });
  });

  test("a stated end is missed when what comes before takes longer", () => {
    const found = of(`    a: { start: 2026-04, duration: 12 months }
    b: { after: [a], end: 2026-12 }
    e: { after: [{ task: a, type: FF }], end: 2026-12 }
`).clashes;
    expect(found.map(({ limit, chain }) => [short(limit), chain.map(short).join("; ")])).toEqual([
      ["b end", "a start; a lasts 12; b FS a 0"],
      ["e end", "a start; a lasts 12; e FF a 0"],
    ]);
  });

  test("a gate inside its task by the task's own dates is no limit", () => {
    expect(
      of(`    a: { start: 2026-04, duration: 12 months, gate: { date: 2026-09 } }\n`).clashes,
    ).toEqual([]);
    expect(
      of(`    a: { start: 2026-04, duration: 12 months, gate: { date: 2027-03 } }\n`).clashes,
    ).toEqual([]);
  });

  test("a gate inside its task by the schedule is no limit, until the shortest duration is over", () => {
    const gated = (date: string, duration = "{ low: 8, likely: 12, high: 18 }") =>
      of(`    a: { duration: 6 months }
    b: { after: [a], duration: ${duration}, gate: { date: ${date} } }
`).clashes.map(({ limit, late }) => [short(limit), late]);
    // b lasts from October 2026 to September 2027, at the shortest to May
    expect(gated("2026-09")).toEqual([["b gate", 12]]);
    expect(gated("2026-10")).toEqual([]);
    expect(gated("2027-04")).toEqual([]);
    expect(gated("2027-05")).toEqual([["b gate", 4]]);
    expect(gated("2027-08")).toEqual([["b gate", 1]]);
    expect(gated("2027-09")).toEqual([]);
    expect(gated("2027-08", "12 months")).toEqual([]);
  });

  test("rests count for the shortest duration of a task with a gate", () => {
    const gated = (date: string) =>
      of(`    a: { start: 2026-07, duration: 4 months, owner: farm, gate: { date: ${date} } }
`).clashes.length;
    // July, August, November, December
    expect([gated("2026-11"), gated("2026-12")]).toEqual([0, 0]);
    expect(gated("2026-06")).toBe(1);
  });

  test("nothing is said where everything fits", () => {
    expect(of("    a: { start: 2026-04, end: 2026-09, deadline: 2026-09 }\n").clashes).toEqual([]);
  });
});
