import { describe, expect, it } from "vitest";
import { accounts } from "../../../src/analyse/accounts/index.gen.ts";
import { rules } from "../../../src/check/rules/index.gen.ts";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import type { Period } from "../../../src/notation/period.ts";
import { fieldTexts } from "../../../src/validate/field-texts.ts";
import { steps } from "../../../src/walk/steps/index.gen.ts";
import { walk } from "../../../src/walk/walk.ts";
import { planOf } from "../../kit/plan-of.ts";

const collections = { steps, accounts, rules };
const walked = (yaml: string) => {
  const { plan, use } = planOf(yaml);
  return walk({ plan, use, findings: [] }, collections);
};

const place = { file: "plan.yaml", path: ["reviews"] };

const finding = (code: string, severity: Diagnostic["severity"]): Diagnostic => ({
  ...{ code, key: "found", facts: {}, place, related: [] },
  severity,
});

const monthPeriod: Period = {
  ...{ from: 24_324, to: 24_325, calendar: "month", approximate: false },
  written: "2027-01",
};

describe("the walk", () => {
  it("goes through the eight steps in their order, each once", () => {
    expect(walked("plan: { id: a }").map(({ step }) => step.number)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8,
    ]);
  });

  it("finds nothing in a plan of nothing, and asks for the product first", () => {
    const all = walked("plan: { id: a }");
    expect(all.map(({ state }) => state)).toEqual(Array.from({ length: 8 }, () => "empty"));
    expect(all[0]?.missing[0]).toBe("product.name");
    expect(all[1]?.missing).toContain("targets");
  });

  it("counts a part as written only where every thing has it", () => {
    const one = walked("chain: { stages: { a: { location: in-region }, b: { } } }")[0];
    expect(one?.state).toBe("begun");
    expect(one?.written).toBe(1);
    expect(one?.missing).toContain("stage.location");
    const both = walked(
      "chain: { stages: { a: { location: in-region }, b: { location: outside } } }",
    )[0];
    expect(both?.missing).not.toContain("stage.location");
  });

  it("gives a finding to the step of its rule and to no other", () => {
    const { plan, use } = planOf("reviews: { a: {} }");
    const own = rules.find(({ id }) => id === "region-scale")?.step;
    expect(own).toBe(3);
    const all = walk({ plan, use, findings: [finding("region-scale", "warning")] }, collections);
    expect(
      all.filter(({ findings }) => findings.length > 0).map(({ step }) => step.number),
    ).toEqual([3]);
  });

  it("is ready with all written, but not beside a warning that nobody waived", () => {
    const { plan, use } = planOf(`institutions: { a: { name: A } }
reviews: { a: { reviewer: a, ifOffTrack: Meet. } }
indicators: { a: { layer: e, interim: [{ date: 2027, value: 1 }] } }
risks: { a: { owner: a, response: Stop. } }
changes: [{ version: 1, date: 2026-01, what: Begun. }]
`);
    const rule = rules.find(({ step }) => step === 8)?.id ?? "";
    const stateWith = (...findings: readonly Diagnostic[]) =>
      walk({ plan, use, findings }, collections)[7]?.state;
    const waiver = { reason: "a", person: "b", expires: monthPeriod };
    expect(stateWith()).toBe("ready");
    expect(stateWith(finding(rule, "note"))).toBe("ready");
    expect(stateWith(finding(rule, "warning"))).toBe("begun");
    expect(stateWith({ ...finding(rule, "warning"), waiver })).toBe("ready");
  });

  it("names only keys that the plan file has, and headlines that exist", () => {
    const texts: object = fieldTexts;
    const keys = steps.flatMap(({ needs }) => needs.map(([key]) => key));
    expect(keys.filter((key) => !(key in texts) && !(`file.${key}` in texts))).toEqual([]);
    const ids: readonly string[] = accounts.map(({ id }) => id);
    expect(steps.filter(({ headline }) => !ids.includes(headline)).map(({ id }) => id)).toEqual([]);
  });
});
