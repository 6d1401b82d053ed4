import { describe, expect, it } from "vitest";
import { accounts } from "../../../src/analyse/accounts/index.gen.ts";
import { rules } from "../../../src/check/rules/index.gen.ts";
import { fieldTexts } from "../../../src/validate/field-texts.ts";
import { steps } from "../../../src/walk/steps/index.gen.ts";
import { walk } from "../../../src/walk/walk.ts";
import { planOf } from "../../kit/plan-of.ts";

const collections = { steps, accounts, rules };
const walked = (yaml: string) => {
  const { plan, use } = planOf(yaml);
  return walk({ plan, use, findings: [] }, collections);
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

  it("gives a finding to the step of its rule, and an unwaived warning keeps the step open", () => {
    const { plan, use } = planOf("reviews: { a: {} }");
    const place = { file: "plan.yaml", path: ["reviews"] };
    const finding = (severity: "warning" | "note") => ({
      ...{ code: "region-scale", key: "small", facts: {}, place, related: [] },
      severity,
    });
    const step = (number: number, severity: "warning" | "note") =>
      walk({ plan, use, findings: [finding(severity)] }, collections)[number - 1];
    const own = rules.find(({ id }) => id === "region-scale")?.step ?? 0;
    expect(own).toBe(3);
    expect(step(own, "warning")?.findings).toHaveLength(1);
    expect(step(own === 1 ? 2 : 1, "warning")?.findings).toEqual([]);
  });

  it("names only keys that the plan file has, and headlines that exist", () => {
    const texts: object = fieldTexts;
    const keys = steps.flatMap(({ needs }) => needs.map(([key]) => key));
    expect(keys.filter((key) => !(key in texts) && !(`file.${key}` in texts))).toEqual([]);
    const ids: readonly string[] = accounts.map(({ id }) => id);
    expect(steps.filter(({ headline }) => !ids.includes(headline)).map(({ id }) => id)).toEqual([]);
  });
});
