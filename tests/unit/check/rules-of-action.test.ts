import { describe, expect, test } from "vitest";
import { analyse } from "../../../src/analyse/analyse.ts";
import { check } from "../../../src/check/check.ts";
import type { Rule } from "../../../src/check/rule.ts";
import { complaints } from "../../../src/diagnostics/complaints.ts";
import { asLines, checkText } from "../../kit/check-text.ts";
import { soundPlanOf } from "../../kit/plan-of.ts";
import { allRules } from "../../kit/rules-of.ts";

const rules = await allRules();
const say = (id: string, yaml: string): readonly string[] =>
  asLines(checkText(yaml, { rules: [rules.get(id) as Rule], as: "agreed" }));

describe("one-accountable", () => {
  test("counts an institution that is named twice once", () => {
    const plan = (who: string) =>
      `institutions: { a: { name: A }, b: { name: B } }
roadmap: { tasks: { t: { title: T } } }
roles: { t: { accountable: [${who}] } }
`;
    expect(say("one-accountable", plan("a, a"))).toEqual([]);
    expect(say("one-accountable", plan("a, b"))).toHaveLength(1);
  });
});

describe("roadmap-order", () => {
  const tasks = (lines: string) => `plan: { period: FY2026-FY2030 }\nroadmap:\n  tasks:\n${lines}`;
  test("lets a task that names only its end last from its predecessor until then", () => {
    const yaml = tasks(
      `    a: { start: 2026-04, duration: 6 months }\n    b: { after: [a], end: 2027-03 }\n    c: { after: [b], start: 2027-04, duration: 3 months }\n`,
    );
    expect(say("roadmap-order", yaml)).toEqual([]);
    expect(say("roadmap-order", yaml.replace("start: 2027-04", "start: 2027-03"))).toEqual([
      "6:29 error: `c` starts in March 2027, but has to wait for `b` until April 2027",
      "  5:5 it waits for this",
    ]);
  });

  test("allows for whole years in a start and an end", () => {
    const of = (duration: string) =>
      say("roadmap-order", tasks(`    a: { start: FY2026, end: FY2027, duration: ${duration} }\n`));
    expect(of("24 months")).toEqual([]);
    expect(of("2 months")).toEqual([]);
    expect(of("25 months")).toHaveLength(3);
  });

  test("names of the tasks beyond the plan those that take the others along", () => {
    const of = (last: string) =>
      say(
        "roadmap-order",
        tasks(
          `    a: { start: 2030-10, duration: 8 months }\n    b: { after: [a], duration: 2 months }\n    c: { ${last}, duration: 2 months }\n`,
        ),
      );
    expect(of("after: [b]")).toEqual([
      "4:5 error: `a` lasts through May 2031, beyond the plan's last month March 2031",
    ]);
    expect(of("start: 2031-08, after: [b]")).toHaveLength(2);
  });

  test("lets the spillover to the region go on after the plan has ended", () => {
    const of = (phase: string) =>
      say(
        "roadmap-order",
        tasks(`    a: { start: 2030-04, duration: 24 months, phase: ${phase} }\n`),
      );
    expect(of("market-growth")).toHaveLength(1);
    expect(of("spillover")).toEqual([]);
  });

  test("is silent about leads that hold and about milestones on the last day of the plan", () => {
    const yaml = tasks(
      `    a: { start: 2026-04, duration: 12 months }\n    b: { start: 2027-02, duration: 0 months, after: [{ task: a, lag: -2 months }] }\n    end: { end: 2031-03, duration: 0 months }\n`,
    );
    expect(say("roadmap-order", yaml)).toEqual([]);
  });
});

describe("figure-sourced", () => {
  const figure = (fields: string) =>
    say(
      "figure-sourced",
      `region: { industry: { value: 100億円, ${fields} } }\nsources: { s: { title: S } }\n`,
    );
  test.each([
    ["kind: actual, asOf: 2005, source: s", ""],
    ["kind: actual, asOf: 2005, note: from memory", "a source"],
    ["kind: target, asOf: FY2030, note: set by the council", ""],
    ["kind: forecast, asOf: FY2030", "a source or note"],
    ["kind: assumption, note: half of the field", ""],
    ["kind: assumption", "a note"],
    ["asOf: 2005, source: s", "a kind"],
    ["note: n", "a source, a date and a kind"],
  ])("{ %s } lacks %s", (fields, lacks) => {
    expect(figure(fields)).toEqual(lacks === "" ? [] : [`1:11 error: JPY 10 bn lacks ${lacks}`]);
  });
});

describe("units-time-codes", () => {
  test("catches a market stated eight times too large once a peer is given (E3)", () => {
    const market = (size: string) =>
      say(
        "units-time-codes",
        `product: { market: { size: ${size} }, nationalShare: 1.1%, output: { points: { "2012": EUR 0.55 bn } } }`,
      );
    expect(market("EUR 400 bn")[0]).toContain(
      "EUR 400 bn, but output and a share of 1.1% make it EUR 50 bn",
    );
    expect(market("EUR 51 bn")).toEqual([]);
  });

  test("compares the budgets of bodies of one type, not a prefecture's with an association's", () => {
    const yaml = (town: string) => `institutions:
  pref: { type: prefecture, budget: 8000億円 }
  lab: { type: public-lab, budget: 5億円 }
  guild: { type: association, budget: 3000万円 }
  t1: { type: municipality, budget: 60億円 }
  t2: { type: municipality, budget: 90億円 }
  t3: { type: municipality, budget: ${town} }
`;
    expect(say("units-time-codes", yaml("70億円"))).toEqual([]);
    expect(say("units-time-codes", yaml("70兆円"))).toHaveLength(2);
  });

  test("catches millions for billions among programmes of one kind (E13)", () => {
    const yaml = (odd: string) => `diagnosis:
  benchmarks:
    a: { name: A, metric: budget, value: EUR 20 bn }
    b: { name: B, metric: budget, value: EUR 9 bn }
    c: { name: C, metric: budget, value: EUR 14 bn }
    d: { name: D, metric: budget, value: ${odd} }
`;
    expect(say("units-time-codes", yaml("EUR 8.1 m"))[0]).toContain("1/1,111 of the middle");
    expect(say("units-time-codes", yaml("EUR 8.1 bn"))).toEqual([]);
  });

  test("lets a district grow seventyfold in a generation (M012)", () => {
    const yaml = `product: { output: { points: { "1955": 6億円, "1965": 18億円, "1975": 200億円, "1988": 400億円 } } }`;
    expect(say("units-time-codes", yaml)).toEqual([]);
  });

  test("objects to a part larger than its whole", () => {
    expect(
      say(
        "units-time-codes",
        "product: { market: { size: 10億円 }, output: { points: { FY2005: 20億円 } } }",
      )[0],
    ).toContain("JPY 2 bn is sold in a market of JPY 1 bn");
    const rivals = "competitors: [{ name: A, output: 30億円 }, { name: B, output: 5億円 }]";
    const market = `product: { market: { size: 10億円 }, ${rivals}, output: { points: { FY2005: 20億円 } } }`;
    const said = say("units-time-codes", `${market.slice(0, -1)}, nationalShare: 1% }`);
    // the rival and the region, and no word of what output and share would make the market
    expect(said).toEqual([
      expect.stringContaining("JPY 3 bn is sold in a market of JPY 1 bn"),
      ...[1, 2].map(() => expect.stringContaining("compared with this")),
    ]);
    expect(
      say(
        "units-time-codes",
        "region: { industry: 10億円 }\nproduct: { output: { points: { FY2005: 20億円 } } }",
      )[0],
    ).toContain("more than the whole regional industry, JPY 1 bn");
  });

  test.each([
    ["01100", "011002"],
    ["13113", "131130"],
    ["46000", "460001"],
    ["17206", "172065"],
  ])("knows the check digit of %s", (five, six) => {
    const jis = (code: string) => say("units-time-codes", `region: { codes: { jis: "${code}" } }`);
    expect(jis(five)).toEqual([]);
    expect(jis(six)).toEqual([]);
    const wrong = `${five}${(Number(six.at(-1)) + 1) % 10}`;
    expect(jis(wrong)[0]).toContain(`its digits give ${six.at(-1)}`);
  });

  test("leaves a chapter to the rule on the product, and says the rest of what codes can be", () => {
    const code = (scheme: string, written: string) =>
      say(
        "units-time-codes",
        `product: { codes: { ${scheme}: { code: "${written}", version: "1" } } }`,
      );
    expect(code("hs", "22")).toEqual([]);
    expect(code("hs", "9901")[0]).toContain("chapter 99");
    expect(code("hs", "7701")[0]).toContain("reserved");
    expect(code("hs", "22a8")[0]).toContain("something other than digits");
    expect(code("jsic", "U")[0]).toContain("between A and T");
    expect(code("jsic", "10245")[0]).toContain("has 5 digits, not 2, 3 or 4");
  });
});

test("running all rules together says exactly what running each alone says", async () => {
  const { readFileSync } = await import("node:fs");
  const { rulesFolder } = await import("../../kit/rules-of.ts");
  const { examplesOf } = await import("../../pages/examples-of.ts");
  for (const id of rules.keys()) {
    for (const { yaml } of examplesOf(readFileSync(`${rulesFolder}${id}.md`, "utf8"))) {
      const { plan } = soundPlanOf(yaml);
      // each time with analyses of its own: what one rule asked for must not change what another finds
      const found = (some: readonly Rule[]): readonly string[] => {
        const { complain, said } = complaints();
        check(plan, analyse(plan), { rules: some, today: "2026-04-01" }, complain);
        return said().map((one) => JSON.stringify(one));
      };
      const all = [...rules.values()];
      expect(found(all).toSorted()).toEqual(all.flatMap((rule) => found([rule])).toSorted());
    }
  }
});
