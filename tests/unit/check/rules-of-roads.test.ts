import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Rule } from "../../../src/check/rule.ts";
import { reached } from "../../../src/util/graph.ts";
import { marksBeyond } from "../../../src/util/marks-beyond.ts";
import { asLines, checkText } from "../../kit/check-text.ts";
import { allRules } from "../../kit/rules-of.ts";

const rules = await allRules();
const say = (id: string, yaml: string): readonly string[] =>
  asLines(checkText(yaml, { rules: [rules.get(id) as Rule], as: "agreed" }));

const road = (tasks: string, more = ""): string => `plan: { period: FY2027-FY2033 }
chain: { stages: { s: { name: S } } }
targets: { a: { title: A, stages: s }, b: { title: B, stages: s, decision: rejected } }
roadmap:
  start: 2027-04
  tasks:
${tasks}${more}`;

test("marks are those of everything that can be reached, circles or not", () => {
  const graphs = fc.integer({ min: 1, max: 12 }).chain((size) =>
    fc.array(fc.uniqueArray(fc.nat({ max: size - 1 }), { maxLength: 4 }), {
      minLength: size,
      maxLength: size,
    }),
  );
  fc.assert(
    fc.property(graphs, (graph) => {
      const marks = graph.map((_, node) => 1 << node);
      const beyond = marksBeyond(graph, marks);
      for (const [node, to] of graph.entries()) {
        const seen = reached(graph, to);
        const expected = marks.reduce((all, mark, other) => (seen[other] ? all | mark : all), 0);
        expect(beyond[node]).toBe(expected);
      }
    }),
  );
});

describe("roadmap-to-region", () => {
  const whole = `    r: { title: R, target: a, phase: development }
    d: { title: D, target: a, phase: demonstration, after: [r] }
    c: { title: C, target: a, phase: commercialisation, after: [d] }
    g: { title: G, target: a, phase: market-growth, after: [c] }
`;

  test("counts shared work that follows, through other shared work, but none that stands alone", () => {
    const shared = (after: string) =>
      `    m: { title: M, after: [g] }\n    s: { title: S, phase: spillover, after: [${after}] }\n`;
    expect(say("roadmap-to-region", road(whole + shared("m")))).toEqual([]);
    expect(say("roadmap-to-region", road(whole + shared("")))[0]).toContain("lacks spillover");
  });

  test("counts shared work that comes before", () => {
    const tasks = `    r: { title: R, phase: research }
    d: { title: D, target: a, phase: demonstration, after: [r] }
    x: { title: X, target: a, phase: commercialisation }
    y: { title: Y, target: a, phase: market-growth }
    z: { title: Z, target: a, phase: spillover }
`;
    expect(say("roadmap-to-region", road(tasks))).toEqual([]);
    expect(say("roadmap-to-region", road(tasks.replace(", after: [r]", "")))[0]).toContain(
      "lacks research or development",
    );
  });

  test("takes no milestone for growth or spillover, but one for a launch", () => {
    const point = (title: string) => (line: string) =>
      line.replace(`title: ${title},`, `title: ${title}, duration: 0 months,`);
    const end = "    s: { title: S, target: a, phase: spillover, after: [g] }\n";
    const long = (text: string) => text.replace("title: G,", "title: G, duration: 9 months,");
    expect(say("roadmap-to-region", road(whole + end))).toEqual([]);
    expect(say("roadmap-to-region", road(point("C")(whole) + end))).toEqual([]);
    expect(say("roadmap-to-region", road(point("G")(whole) + end))[0]).toContain("market growth");
    expect(say("roadmap-to-region", road(whole + point("S")(end)))[0]).toContain("spillover");
    const both = `${point("S")(end)}    v: { title: V, target: a, phase: spillover }\n`;
    expect(say("roadmap-to-region", road(long(whole) + both))).toEqual([]);
  });

  test("sees a spillover that is over before the first sale", () => {
    const tasks = (
      after: string,
      months: number,
    ) => `    r: { title: R, target: a, phase: research }
    d: { title: D, target: a, phase: demonstration, duration: 12 months }
    c: { title: C, target: a, phase: commercialisation, after: [d], duration: 6 months }
    g: { title: G, target: a, phase: market-growth }
    s: { title: S, target: a, phase: spillover, duration: ${months} months, after: [${after}] }
`;
    expect(say("roadmap-to-region", road(tasks("c", 6)))).toEqual([]);
    // the first sale falls into the eighteenth month
    expect(say("roadmap-to-region", road(tasks("", 19)))).toEqual([]);
    expect(say("roadmap-to-region", road(tasks("", 18)))[0]).toContain("ends in September 2028");
    const open = tasks("", 6).replace("duration: 6 months, after: []", "after: []");
    expect(say("roadmap-to-region", road(open))).toEqual([]);
  });

  test("says nothing of targets that are not chosen, nor where there are none", () => {
    expect(
      say(
        "roadmap-to-region",
        road("    r: { title: R }\n").replace("a: {", "a: { decision: open,"),
      ),
    ).toEqual([]);
    expect(say("roadmap-to-region", "plan: { title: P }\n")).toEqual([]);
  });
});

describe("layer-linked", () => {
  test("takes a task that stands by until another begins as linked to what that one comes after", () => {
    const tasks = (after: string) => `    p: { title: P, target: a, layer: product }
    m: { title: M, target: a, layer: market, after: [p] }
    q: { title: Q, target: a, layer: resource, duration: 3 months, after: [${after}] }
`;
    expect(say("layer-linked", road(tasks("{ task: m, type: SF }")))).toEqual([]);
    expect(say("layer-linked", road(tasks("{ task: m, type: FS }")))).toHaveLength(1);
  });

  test("names the end of a strand once, and bears a circle", () => {
    const tasks = `    t1: { title: T1, target: a, layer: technology }
    t2: { title: T2, target: a, layer: technology, after: [t1] }
    m: { title: M, target: a, layer: market, after: [t1] }
`;
    expect(say("layer-linked", road(tasks))).toEqual([
      "8:5 warning: no product and no market task comes after the technology task `T2`",
    ]);
    const circle = tasks.replace("layer: technology }", "layer: technology, after: [t2] }");
    expect(() => say("layer-linked", road(circle))).not.toThrow();
  });
});

describe("readiness-monotone", () => {
  const two = (first: string, second: string, link = "p") =>
    road(`    p: { title: P, target: a, duration: 24 months, readiness: { ${first} } }
    q: { title: Q, target: a, duration: 24 months, after: [${link}], readiness: { ${second} } }
`);

  test("compares only with work that is done, and lets a reason speak for the other way", () => {
    expect(say("readiness-monotone", two("trl: 4-6", "trl: 6-7"))).toEqual([]);
    expect(say("readiness-monotone", two("trl: 4-6", "trl: 5-7"))).toHaveLength(2);
    expect(say("readiness-monotone", two("trl: 4-6", "trl: 5-7, reason: a new alloy"))).toEqual([]);
    for (const link of ["{ task: p, type: SS }", "{ task: p, lag: -3 months }"])
      expect(say("readiness-monotone", two("trl: 4-6", "trl: 4-7", link)), link).toEqual([]);
    expect(
      say("readiness-monotone", two("trl: 4-6", "trl: 3-5", "{ task: p, lag: -3 months }")),
    ).toHaveLength(2);
  });

  test("takes the least ready strand, through tasks that state nothing", () => {
    const tasks = (from: number) => `    p: { title: P, target: a, readiness: { mrl: 4-6 } }
    q: { title: Q, target: a, readiness: { mrl: 3-5 } }
    m: { title: M, target: a, duration: 0, after: [p, q] }
    r: { title: R, target: a, after: [m], readiness: { mrl: ${from}-7 } }
`;
    expect(say("readiness-monotone", road(tasks(5)))).toEqual([]);
    expect(say("readiness-monotone", road(tasks(4)))[0]).toContain("below the MRL 5 that `Q`");
  });

  test("allows two levels in any time, and more in more than a year", () => {
    const rise = (trl: string, duration: string) =>
      say(
        "readiness-monotone",
        road(`    p: { title: P, target: a, duration: ${duration}, readiness: { trl: ${trl} } }\n`),
      );
    expect(rise("4-6", "3 months")).toEqual([]);
    expect(rise("4-7", "18 months")).toEqual([]);
    expect(rise("4-7", "17 months")).toHaveLength(1);
    expect(rise("3-6", "12 months")).toHaveLength(1);
  });

  test("adds up the steps that fall within a year, unless a reason is given", () => {
    const steps = (durations: readonly number[], reason = "") =>
      say(
        "readiness-monotone",
        road(
          durations
            .map(
              (months, place) =>
                `    t${place}: { title: T${place}, target: a, duration: ${months} months, after: [${place === 0 ? "" : `t${place - 1}`}], readiness: { trl: ${2 * place + 1}-${2 * place + 3}${reason} } }\n`,
            )
            .join(""),
        ),
      );
    expect(steps([6, 6])[0]).toContain("TRL to 5 within 12 months of the start of `T0` at 1");
    expect(steps([6, 7])).toEqual([]);
    expect(steps([7, 6, 7])).toEqual([]);
    expect(steps([12, 6, 6])[0]).toContain("TRL to 7 within 12 months of the start of `T1` at 3");
    expect(steps([6, 6], ", reason: a strain long kept")).toEqual([]);
  });

  test("asks of the sale, not of the certificate before it", () => {
    const tasks = (
      trl: string,
    ) => `    c: { title: Certificate, target: a, phase: commercialisation, layer: product, readiness: { trl: 7-7 } }
    l: { title: Launch, target: a, phase: commercialisation, layer: market, after: [c], readiness: { trl: ${trl} } }
`;
    expect(say("readiness-monotone", road(tasks("7-8")))).toEqual([]);
    expect(say("readiness-monotone", road(tasks("7-7")))).toEqual([
      "8:107 warning: sales begin with `Launch` at TRL 7 (at least 8 expected)",
    ]);
    const growth = `    d: { title: D, target: a, phase: demonstration, readiness: { trl: 6-7 } }
    g: { title: G, target: a, phase: market-growth, after: [d] }
`;
    expect(say("readiness-monotone", road(growth))[0]).toContain("sales begin with `G` at TRL 7");
  });
});

describe("kpi-lag", () => {
  const plan = (asOf: string, lag: string, more = "") =>
    road(
      `    d: { title: D, target: a, phase: demonstration, duration: 18 months }
    l: { title: L, target: a, phase: commercialisation, after: [d], duration: 6 months }
`,
      `spillover: { paths: { p: { target: a, stages: [s], indicator: i${lag} } } }
indicators: { i: { name: I, level: impact${more}, target: { value: 3億円, asOf: ${asOf} } } }
`,
    );

  test("is kept to the month", () => {
    // the launch ends with March 2029
    expect(say("kpi-lag", plan("FY2028", ""))).toEqual([]);
    expect(say("kpi-lag", plan("2029-02", ""))[0]).toContain("before the first sale");
    expect(say("kpi-lag", plan("2030-03", ", lag: 12 months"))).toEqual([]);
    expect(say("kpi-lag", plan("2030-02", ", lag: 12 months"))[0]).toContain("until March 2030");
  });

  test("is not asked of a target of the plan the indicator has nothing to do with", () => {
    const yaml = plan("FY2027", "").replace(
      "spillover: { paths: { p: { target: a",
      "spillover: { paths: { p: { target: b",
    );
    expect(say("kpi-lag", yaml)).toEqual([]);
  });
});
