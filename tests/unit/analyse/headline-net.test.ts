import { describe, expect, test } from "vitest";
import { type HeadlineNet, headlineNet } from "../../../src/analyse/headline-net.ts";
import { soundPlanOf } from "../../kit/plan-of.ts";

const net = (gross: string, anyway: string, rates: string): string =>
  `additionality: { gross: ${gross}, ${rates}, reference: { gross: ${anyway} } }`;

const part = (id: string, target: string, rest: string): string =>
  `  ${id}: { name: ${id}, parent: whole, baseline: { value: 0億円, asOf: 2024 }, target: { value: ${target}, asOf: 2033 }, ${rest} }`;

const blanks = part(
  "blanks",
  "10億円",
  net("10億円", "2億円", "leakage: 10%, displacement: 20%, multiplier: 1.5"),
);
const joints = part(
  "joints",
  "20億円",
  net("20億円", "5億円", "displacement: 40%, multiplier: 1.5"),
);
const jobs =
  "  jobs: { name: jobs, parent: whole, baseline: { value: 0人, asOf: 2024 }, target: { value: 50人, asOf: 2033 } }";

const of = (target: string, ...parts: readonly string[]): HeadlineNet | undefined => {
  const { plan, use } = soundPlanOf(`indicators:
  whole: { name: whole, headline: true, baseline: { value: 0億円, asOf: 2024 }, target: { value: ${target}, asOf: 2033 } }
${parts.join("\n")}`);
  return headlineNet(plan, use);
};

describe("the net of the headline", () => {
  test("is the sum of what contributes to it in its unit, without and with the multiplier", () => {
    const found = of("45億円", blanks, joints, jobs);
    expect(found?.parts.map(({ indicator }) => indicator.id)).toEqual(["blanks", "joints"]);
    // (10 - 2) x .9 x .8 = 5.76 and (20 - 5) x .6 = 9
    expect(found?.parts.map(({ additional }) => additional)).toEqual([
      expect.closeTo(5.76e8, 0),
      expect.closeTo(9e8, 0),
    ]);
    expect(found?.sum).toEqual({
      gross: 30e8,
      anyway: 7e8,
      additional: expect.closeTo(14.76e8, 0),
    });
    expect(found?.spread).toEqual({ gross: 45e8, additional: expect.closeTo(22.14e8, 0) });
    expect(found?.isSpread).toBe(true);
  });

  test("allows the target its rounding and no more", () => {
    expect(of("44.9億円", blanks, joints)).toBeUndefined();
    expect(of("45.0億円", blanks, joints)).toBeDefined();
    expect(of("30億円", blanks, joints)).toBeUndefined();
  });

  test("is unknown while one part has none", () => {
    expect(of("45億円", blanks, part("joints", "20億円", "level: impact"))).toBeUndefined();
    expect(of("45億円", jobs)).toBeUndefined();
  });
});
