import { describe, expect, test } from "vitest";
import type { Rule } from "../../../src/check/rule.ts";
import { asLines, checkText } from "../../kit/check-text.ts";
import { allRules } from "../../kit/rules-of.ts";

const rules = await allRules();
const say = (id: string, yaml: string): readonly string[] =>
  asLines(checkText(yaml, { rules: [rules.get(id) as Rule], as: "agreed" }));

describe("valley-of-death", () => {
  const task = (fields: string, rest = "") =>
    say(
      "valley-of-death",
      `plan: { currency: JPY }
institutions: { lab: { name: Lab } }
targets: { gone: { title: Gone, decision: rejected } }
roadmap: { tasks: { t: { title: T, owner: lab, ${fields} } } }
${rest}`,
    );
  const paid = "cost: 10百万円, funding: [{ payer: lab, status: secured }]";

  test.each([
    ["1-4", 0],
    ["1-5", 1],
    ["4-6", 1],
    ["6-9", 1],
    ["7-9", 0],
    ["8-9", 0],
  ])("looks at a step from TRL %s", (trl, count) => {
    expect(task(`readiness: { trl: ${trl} }, cost: 10百万円`)).toHaveLength(count);
    expect(task(`readiness: { trl: ${trl} }, ${paid}`)).toEqual([]);
  });

  test("takes its band from the plan", () => {
    const band = "thresholds: { valley-of-death: { lower: 2, upper: 3, reason: R } }";
    expect(task("readiness: { trl: 4-6 }, cost: 10百万円", band)).toEqual([]);
    expect(task("readiness: { trl: 2-4 }, cost: 10百万円", band)).toHaveLength(1);
  });

  test("asks nothing of a rejected target, of a point in time and of other readiness", () => {
    expect(task("target: gone, readiness: { trl: 4-6 }, cost: 10百万円")).toEqual([]);
    expect(task("duration: 0, readiness: { trl: 4-6 }")).toEqual([]);
    expect(task("readiness: { mrl: 4-6 }, cost: 10百万円")).toEqual([]);
    expect(task("duration: 0, readiness: { trl: 4-6 }, cost: 10百万円")).toHaveLength(1);
  });

  test("does not count a line that stands for a gap, and is content with one payer who is bound", () => {
    const lines = (...lines: readonly string[]) =>
      task(`readiness: { trl: 4-6 }, cost: 10百万円, funding: [${lines.join(", ")}]`);
    expect(lines("{ payer: lab, cap: 6百万円, status: secured }", "{ status: gap }")).toEqual([
      "4:21 error: nobody pays JPY 4 m of the JPY 10 m that `T` (TRL 4 to 6) costs",
      "  4:96 JPY 6 m from this source, secured",
      "  4:140 JPY 4 m without a source yet",
    ]);
    expect(lines("{ payer: lab, cap: 1百万円, status: secured }", "{ status: planned }")).toEqual(
      [],
    );
    expect(lines("{ payer: lab, status: applied }")).toEqual([]);
    expect(lines("{ payer: lab, status: planned }")[0]).toContain("nothing of the JPY 10 m");
  });

  test("says why it cannot tell", () => {
    expect(task("readiness: { trl: 4-6 }")[0]).toContain("no task states a cost");
    const two = `plan: { currency: JPY }
roadmap:
  tasks:
    a: { readiness: { trl: 4-6 }, cost: 10百万円 }
    b: { readiness: { trl: 6-8 }, cost: EUR 2 m }
`;
    expect(say("valley-of-death", two)[0]).toContain("the costs are in several currencies");
    expect(say("valley-of-death", two.replace("EUR 2 m", "-2百万円")).at(-1)).toBe(
      "5:41 error: whether `b` (TRL 6 to 8) is paid for is not known: its cost is below zero",
    );
  });
});

describe("gate-defined", () => {
  const gate = "gate: { test: T, date: 2027-03, decider: a, ifNot: stop }";
  const tasks = (...lines: readonly string[]) =>
    say(
      "gate-defined",
      `institutions: { a: { name: A } }
targets: { x: { title: X }, gone: { title: Gone, decision: rejected } }
roadmap:
  tasks:
${lines.map((line) => `    ${line}\n`).join("")}`,
    );

  test("is content with a gate anywhere in the phase", () => {
    expect(
      tasks(
        `a: { target: x, phase: research, ${gate} }`,
        "b: { target: x, phase: research }",
        "c: { target: x, phase: development, after: [a, b] }",
      ),
    ).toEqual([]);
  });

  test("speaks at the task that the next phase waits for, the later one of several", () => {
    const said = tasks(
      "a: { target: x, phase: research, start: 2026-04, duration: 9 months }",
      "b: { target: x, phase: research, start: 2026-04, duration: 6 months }",
      "c: { target: x, phase: research, start: 2026-04, duration: 24 months }",
      "d: { target: x, phase: demonstration, after: [a, b] }",
    );
    expect(said).toEqual([
      "5:5 warning: `X` passes from research to demonstration without a gate",
      "  8:5 `d` goes on in the phase demonstration",
    ]);
  });

  test("takes phases for the order where no task waits for another", () => {
    expect(
      tasks(
        "b: { target: x, phase: development, start: 2027-04 }",
        "a: { target: x, phase: research, start: 2026-04 }",
      ),
    ).toEqual([
      "6:5 warning: `X` passes from research to development without a gate",
      "  5:5 `b` goes on in the phase development",
    ]);
  });

  test("asks nothing of one phase, of tasks without a target and of rejected targets", () => {
    expect(tasks("a: { target: x, phase: research }", "b: { target: x }")).toEqual([]);
    expect(tasks("a: { phase: research }", "b: { phase: development, after: [a] }")).toEqual([]);
    expect(
      tasks(
        "a: { target: gone, phase: research, gate: { test: T } }",
        "b: { target: gone, phase: development, after: [a] }",
        "c: { target: gone, phase: demonstration, after: [b] }",
      ),
    ).toEqual([]);
  });

  test("wants every gate complete, also one that nothing asks for", () => {
    expect(tasks("a: { gate: { test: T, decider: a, ifNot: stop } }")).toEqual([
      "5:10 warning: the gate of `a` does not say a date",
    ]);
  });
});

describe("handover", () => {
  const tasks = (...lines: readonly string[]) =>
    say(
      "handover",
      `institutions: { lab: { name: Lab }, firm: { name: Firm }, guild: { name: Guild } }
targets: { gone: { title: Gone, decision: rejected } }
roadmap:
  tasks:
${lines.map((line) => `    ${line}\n`).join("")}`,
    );

  test("says once who goes on from a task", () => {
    expect(
      tasks(
        "a: { owner: lab }",
        "b: { owner: firm, after: [a, { task: a, type: FF }] }",
        "c: { owner: guild, after: [{ task: a, type: SS, lag: 6 months }] }",
        "d: { owner: firm, after: [a] }",
        "e: { owner: lab, after: [a] }",
      ),
    ).toEqual([
      "5:5 warning: the work of `a` passes from `Lab` to `Firm` and `Guild`, and no hand-over is written",
      "  6:5 `Firm` goes on here with `b`",
      "  7:5 `Guild` goes on here with `c`",
      "  8:5 `Firm` goes on here with `d`",
    ]);
  });

  test("asks nothing from start to finish, without an owner or of a rejected target", () => {
    expect(
      tasks("a: { owner: lab }", "b: { owner: firm, after: [{ task: a, type: SF }] }"),
    ).toEqual([]);
    expect(tasks("a: {}", "b: { owner: firm, after: [a] }", "c: { after: [b] }")).toEqual([]);
    expect(tasks("a: { owner: lab, target: gone }", "b: { owner: firm, after: [a] }")).toEqual([]);
  });
});

describe("deadline-heap", () => {
  const tasks = (...lines: readonly string[]) =>
    say(
      "deadline-heap",
      `plan: { period: FY2026-FY2030 }
targets: { gone: { title: Gone, decision: rejected } }
roadmap:
  tasks:
${lines.map((line, place) => `    t${place}: { ${line} }\n`).join("")}`,
    );
  const early = ["end: 2027-03, duration: 0", "gate: { date: 2027-03 }", "deadline: FY2027"];

  test("counts from the first month of the last tenth on", () => {
    const at = (month: string) =>
      tasks(
        ...early,
        `end: ${month}, duration: 0`,
        `deadline: ${month}`,
        `gate: { date: ${month} }`,
      );
    expect(at("2030-09")).toEqual([]);
    expect(at("2030-10")[0]).toBe(
      "4:3 warning: 3 of 6 milestones (50%) fall into the last 10% of the period, from October 2030 on: more than 40%",
    );
    expect(at("2032-01")).toHaveLength(4);
  });

  test("lets two of five stand, and judges no fewer", () => {
    const last = "end: 2031-03, duration: 0";
    expect(tasks(...early, last, last)).toEqual([]);
    expect(tasks(...early.slice(1), last, last, last)).toHaveLength(4);
    expect(tasks(last, last, last, last)).toEqual([]);
  });

  test("counts what a task has in one month once, and nothing of rejected targets", () => {
    const last = "end: 2031-03, duration: 0, gate: { date: 2031-03 }, deadline: FY2030";
    expect(tasks(...early, last, last)).toEqual([]);
    expect(tasks(...early.slice(1), last, last, `${last}, target: gone`)).toEqual([]);
  });

  test("puts a point that waits for a task on the eve of the month after it", () => {
    const wait = "after: [t0], duration: 0";
    const until = (end: string) =>
      tasks(`start: 2026-04, end: ${end}`, wait, wait, wait, ...early.slice(1));
    expect(until("2030-09")).toEqual([]);
    expect(until("2030-10")).toHaveLength(4);
  });
});
