import { describe, expect, test } from "vitest";
import type { Rule } from "../../../src/check/rule.ts";
import { demandPull } from "../../../src/check/rules/demand-pull.ts";
import { targetAbsorbable } from "../../../src/check/rules/target-absorbable.ts";
import { targetSpread } from "../../../src/check/rules/target-spread.ts";
import { asLines, checkText } from "../../kit/check-text.ts";

const said = (rule: { readonly id: string }, yaml: string): readonly string[] =>
  asLines(checkText(yaml, { rules: [rule as unknown as Rule], as: "agreed" }));

describe("a gap to the level of local firms", () => {
  const planWith = (measure: string): string => `chain:
  stages: { coating: { name: Coating, level: 2 }, other: { name: Other, level: 4 } }
institutions: { maker: { name: Maker, type: sme, stages: [coating] }, far: { name: Far, stages: [other] } }
targets:
  film: { title: Film, stages: [coating], users: [maker], requiredLevel: 4 }
  else: { title: Else, stages: [other], users: [far], requiredLevel: 4 }
barriers: { skill: { text: Skill, stages: [coating] } }
roadmap: { tasks: { trial: { title: Trial, target: film } } }
measures: { one: { title: One, ${measure} } }
`;

  test.each([
    "type: people, targets: [film]",
    "type: rd, tasks: [trial]",
    "type: facility, beneficiaries: [coating]",
    "type: network, beneficiaries: [maker]",
    "type: information, barriers: [skill]",
  ])("is bridged by { %s }", (measure) => {
    expect(said(targetAbsorbable, planWith(measure))).toEqual([]);
  });

  test.each([
    "type: market, targets: [film]",
    "targets: [film]",
    "type: people, targets: [else]",
    "type: people, beneficiaries: [other, far]",
    "type: people",
  ])("is not bridged by { %s }", (measure) => {
    expect(said(targetAbsorbable, planWith(measure))[0]).toContain("is beyond local firms");
  });

  test("of one level needs no bridge, and a plan may allow more", () => {
    const near = planWith("type: market").replace("requiredLevel: 4", "requiredLevel: 3");
    expect(said(targetAbsorbable, near)).toEqual([]);
    const allowed = "thresholds: { target-absorbable: { gap: 2, reason: r } }\n";
    expect(said(targetAbsorbable, allowed + planWith("type: market"))).toEqual([]);
  });

  test("is one to where the firms sit that use the result, if none sits at the target's stage", () => {
    const yaml = (users: string): string =>
      planWith("type: market")
        .replace("users: [maker]", "users: [far]")
        .replace(
          "users: [far], requiredLevel: 4 }\nbarriers",
          `users: ${users}, requiredLevel: 4 }\nbarriers`,
        )
        .replace("level: 2", "level: 3")
        .replace("stages: { coating", "stages: { low: { name: Low, level: 1 }, coating")
        .replace(
          "far: {",
          "small: { name: Small, type: sme, stages: [low] }, lab: { name: Lab, type: university, stages: [low] }, far: {",
        );
    expect(said(targetAbsorbable, yaml("[far]"))).toEqual([]);
    expect(said(targetAbsorbable, yaml("[small]"))[0]).toContain("`Low` is at 1");
    expect(said(targetAbsorbable, yaml("[far, lab]"))).toEqual([]);
  });

  test("is asked of neither markets, nor stages outside, nor targets turned down", () => {
    const yaml = `chain:
  stages: { shops: { name: Shops, position: market }, mill: { name: Mill, location: outside } }
targets:
  a: { title: A, stages: [shops, mill], users: [A firm], requiredLevel: 5 }
  b: { title: B, stages: [shops], decision: rejected, reason: r }
`;
    expect(said(targetAbsorbable, yaml)).toEqual([]);
  });
});

test("an association and a body without a type can use a result, a bank and a bureau cannot", () => {
  const users = (type: string): string => `chain: { stages: { s: { name: S, level: 3 } } }
institutions: { one: { name: One${type} } }
targets: { a: { title: A, stages: [s], users: [one], requiredLevel: 3 } }
`;
  for (const type of ["", ", type: association", ", type: farmer-producer"])
    expect(said(targetAbsorbable, users(type))).toEqual([]);
  for (const type of [", type: bank", ", type: ministry-bureau", ", type: tlo"])
    expect(said(targetAbsorbable, users(type))[0]).toContain(
      "no user of target `A` is a firm: `One`",
    );
});

describe("demand", () => {
  const chain = "chain: { stages: { s: { name: S }, t: { name: T } } }\n";
  const need = (
    rest: string,
  ): string => `${chain}diagnosis: { needs: { n: { text: Quick, stage: s${rest} } } }
`;
  const target = (rest: string): string => `targets: { a: { title: A, stages: [s]${rest} } }\n`;

  test("is that of the stages only where the target names no needs", () => {
    expect(said(demandPull, need(", who: Nine hospitals, date: 2025") + target(""))).toEqual([]);
    const other = `${chain}diagnosis:
  needs:
    n: { who: Nine hospitals, text: Quick, stage: s, date: 2025 }
    m: { text: Cheap }
`;
    expect(said(demandPull, other + target(""))).toEqual([]);
    expect(said(demandPull, other + target(", needs: [m]"))[0]).toContain(
      "do not say whose they are",
    );
  });

  test("needs a date, in the text or in a need that says whose it is", () => {
    expect(said(demandPull, need(", who: Nine hospitals") + target(""))[0]).toContain(
      "without the date",
    );
    expect(said(demandPull, need(", date: 2025") + target(""))[0]).toContain("do not say whose");
    expect(said(demandPull, need(", date: 2025") + target(", demand: Quick"))[0]).toContain(
      "without the date",
    );
    expect(
      said(demandPull, target(", demand: Quick, demandAsOf: 2025").replace("stages: [s], ", "")),
    ).toEqual([]);
  });
});

test("targets are not said to crowd the core where a stage, or a stage's position, is not known", () => {
  const chain = "chain: { stages: { c: { name: C, position: core }, x: { name: X } } }\n";
  expect(said(targetSpread, `${chain}targets: { a: { title: A, stages: [c] } }\n`)).toHaveLength(2);
  expect(said(targetSpread, `${chain}targets: { a: { title: A, stages: [x] } }\n`)).toEqual([]);
  expect(
    said(targetSpread, `${chain}targets: { a: { title: A, stages: [c] }, b: { title: B } }\n`),
  ).toEqual([]);
});
