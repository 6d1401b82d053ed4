import { describe, expect, it } from "vitest";
import { crosswalkOf } from "../../../src/check/judgement/crosswalk.ts";
import { factors } from "../../../src/check/judgement/factors.ts";
import { frameworks } from "../../../src/check/judgement/frameworks.ts";
import { judgementOf } from "../../../src/check/judgement/judgement.ts";
import { ruleResults } from "../../../src/check/judgement/rule-results.ts";
import { wheelOf } from "../../../src/check/judgement/wheel.ts";
import type { Rule } from "../../../src/check/rule.ts";
import { rules as registry } from "../../../src/check/rules/index.gen.ts";
import { outline } from "../../../src/compose/outline.ts";
import { fault } from "../../../src/diagnostics/diagnostic.ts";
import { soundPlanOf } from "../../kit/plan-of.ts";

const rules = registry as readonly Rule[];
const ids = rules.map(({ id }) => id);
const empty = soundPlanOf("plan: { id: empty }\n").plan;
const place = { file: "plan.yaml", path: ["plan"] };
const waiver = { reason: "r", person: "p", expires: { from: 0, to: 12 } } as never;

/** All rules as if each came to one result. */
const all = (state: "holds" | "speaks" | "waived" | "nothing") =>
  rules.map(({ id, title, number, step, severity }) => ({
    ...{ id, title, number, step, severity, state },
    found: state === "speaks" ? 1 : 0,
    waived: state === "waived" ? 1 : 0,
  }));

describe("what the wheel and the crosswalk rest on", () => {
  it("are rules that exist", () => {
    const factorRules = factors.flatMap((step) => step.factors.flatMap((factor) => factor.rules));
    const asked = frameworks.flatMap((one) => one.requirements.flatMap((line) => line.rules));
    expect(factorRules.length).toBeGreaterThan(25);
    expect(asked.length).toBeGreaterThan(60);
    for (const id of [...factorRules, ...asked]) expect(ids).toContain(id);
  });

  it("are six steps of three factors, each with a ground, and lines of eight frameworks", () => {
    expect(factors.map((step) => step.factors.length)).toEqual([3, 3, 3, 3, 3, 3]);
    const grounds = [
      ...factors.flatMap((step) => step.factors),
      ...frameworks.flatMap((one) => one.requirements),
    ];
    for (const { rules: own, evidence = [] } of grounds)
      expect(own.length + evidence.length).toBeGreaterThan(0);
    expect(frameworks).toHaveLength(8);
  });

  it("point at sections of the document that there are", () => {
    const numbers = outline.map(([number]) => number);
    for (const { requirements } of frameworks)
      for (const { sections } of requirements)
        for (const section of sections) expect(numbers).toContain(section);
  });
});

describe("every rule", () => {
  it("is shown at the end of one section of the document", () => {
    const shown = outline.flatMap(([, section]) => section.rules);
    expect([...shown].sort()).toEqual([...ids].sort());
  });
});

describe("ruleResults", () => {
  const [first, second] = rules as [Rule, Rule];

  it("counts what was found and what is waived, and knows silence from nothing to judge", () => {
    const found = [
      fault(first.id, "k", place),
      fault(first.id, "k", place),
      { ...fault(first.id, "k", place), waiver },
      { ...fault(second.id, "k", place), waiver },
    ];
    const [one, other] = [first, second].map((rule) =>
      ruleResults(rules, empty, found).find(({ id }) => id === rule.id),
    );
    expect(one).toMatchObject({ state: "speaks", found: 2, waived: 1 });
    expect(other).toMatchObject({ state: "waived", found: 0, waived: 1 });
    const silent = ruleResults(rules, empty, []);
    for (const rule of rules) {
      const state = rule.applies(empty) ? "holds" : "nothing";
      expect(silent.find(({ id }) => id === rule.id)?.state, rule.id).toBe(state);
    }
  });

  it("is in the order of the numbers, each once", () => {
    const numbers = ruleResults(rules, empty, []).map(({ number }) => number);
    expect(numbers).toEqual(rules.map(({ number }) => number).toSorted((a, b) => a - b));
    expect(numbers[0]).toBe(1);
    expect(numbers.at(-1)).toBe(70);
  });
});

describe("the wheel", () => {
  const scores = (state: Parameters<typeof all>[0]) =>
    wheelOf(empty, all(state)).map(({ score }) => score);

  it("has no points where there is nothing to judge, and none where everything speaks", () => {
    expect(scores("nothing")).toEqual(Array.from({ length: 18 }, () => 0));
    const speaking = wheelOf(empty, all("speaks"));
    // a remark is no fault
    for (const { score, grounds } of speaking)
      if (!grounds.some(({ stands }) => stands)) expect(score).toBe(0);
    expect(speaking.filter(({ score }) => score > 0).length).toBeLessThan(3);
  });

  it("has five points where all rules hold and nothing else is asked", () => {
    for (const { score, grounds } of wheelOf(empty, all("holds")))
      expect(score).toBe(grounds.every(({ stands }) => stands) ? 5 : Math.min(score, 4));
  });

  it("counts a waived rule neither for the plan nor against it", () => {
    expect(scores("waived")).toEqual(Array.from({ length: 18 }, () => 0));
    const breadth = (of: Readonly<Record<string, "waived" | "speaks">>) =>
      wheelOf(
        empty,
        all("holds").map((one) => ({ ...one, state: of[one.id] ?? one.state })),
      ).find(({ name }) => name.en === "breadth")?.score;
    // helix-breadth, orphan-member and idle-institution, two each
    expect(breadth({ "orphan-member": "waived" })).toBe(5);
    expect(breadth({ "orphan-member": "waived", "idle-institution": "speaks" })).toBe(2);
  });

  it("weighs errors three, warnings two and remarks one, and rounds down", () => {
    const structures = (silent: readonly string[]) => {
      const results = all("holds").map((one) =>
        silent.includes(one.id) ? { ...one, state: "speaks" as const } : one,
      );
      return wheelOf(empty, results).find(({ name }) => name.en === "breadth")?.score;
    };
    // helix-breadth, orphan-member and idle-institution, two each
    expect(structures([])).toBe(5);
    expect(structures(["orphan-member"])).toBe(3);
    expect(structures(["orphan-member", "idle-institution"])).toBe(1);
  });
});

describe("the crosswalk", () => {
  const states = (state: Parameters<typeof all>[0]) =>
    new Set(crosswalkOf(empty, all(state)).map((answer) => answer.state));

  it("proves nothing by silence", () => {
    expect(states("nothing")).toEqual(new Set(["nothing"]));
  });

  it("is proven where all it rests on stands, open where nothing does, else partly", () => {
    for (const answer of crosswalkOf(empty, all("holds"))) {
      const standing = answer.grounds.filter(({ stands }) => stands).length;
      const expected =
        standing === answer.grounds.length ? "proven" : standing > 0 ? "partly" : "nothing";
      expect(answer.state).toBe(expected);
    }
    expect(states("speaks")).toContain("open");
  });

  it("asks for a check from outside by somebody who does not carry the plan", () => {
    const stateOf = (reviewer: string) => {
      const { plan } = soundPlanOf(`plan: { id: x, lead: office }
institutions: { office: { name: Office }, guest: { name: Guest } }
reviews: { one: { date: 2027-06, kind: interim, reviewer: [${reviewer}] } }`);
      return crosswalkOf(plan, all("holds")).find(
        ({ requirement }) =>
          typeof requirement === "object" && requirement.en === "check from outside",
      )?.state;
    };
    expect(stateOf("office")).toBe("partly");
    expect(stateOf("office, guest")).toBe("proven");
    expect(stateOf("Outside experts")).toBe("proven");
  });

  it("is not proven by what is waived", () => {
    expect([...states("waived")].toSorted()).toEqual(["nothing", "waived"]);
    const competent = all("holds").map((one) =>
      one.id === "one-accountable" ? { ...one, state: "waived" as const } : one,
    );
    const second = crosswalkOf(empty, competent)[1];
    expect(second?.requirement.en).toBe("2 a competent body");
    expect(second?.state).toBe("partly");
  });

  it("asks what Japanese law asks only of plans that may be of a region in Japan", () => {
    const asked = (codes: string) => {
      const { plan } = soundPlanOf(`plan: { id: x }\nregion: { name: R, codes: ${codes} }\n`);
      return new Set(crosswalkOf(plan, all("holds")).map(({ framework }) => framework.ja));
    };
    const abroad = [
      "EUスマート・スペシャリゼーションの基礎条件（2021〜27年）",
      "米国 総合経済開発戦略 CEDS（13 CFR 303.7）",
      "コレクティブ・インパクトの5条件",
    ];
    expect([...asked("{ nuts: [DEF03], iso: [DE-SH] }")]).toEqual(abroad);
    expect([...asked('{ jis: ["17206"] }')]).toContain("地域未来投資促進法 基本計画");
    expect(asked("{ iso: [JP-17] }").size).toBe(frameworks.length);
    expect(asked("{}").size).toBe(frameworks.length);
  });

  it("is part of the judgement of a plan", () => {
    const { results, wheel, crosswalk } = judgementOf(rules, empty, []);
    expect([results.length, wheel.length, crosswalk.length]).toEqual([70, 18, 37]);
  });
});
