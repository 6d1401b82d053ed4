import { describe, expect, test } from "vitest";
import { commitments } from "../../../src/analyse/analyses/commitments.ts";
import { algorithms } from "../../../src/analyse/commitments/algorithms.ts";
import { soundPlanOf } from "../../kit/plan-of.ts";
import { boundPlan, fingerprints, found } from "./bound-plan.ts";

describe("rip-1", () => {
  test("gives for ever what it gave: agreements rest on it", () => {
    const yaml = `institutions: { lab: { name: L } }
roadmap: { tasks: { trial: { title: Trial, owner: lab, duration: 6 months } } }`;
    // sha256sum of the canonical JSON that the page of the analysis shows
    expect(fingerprints(yaml)).toEqual({
      lab: "0054f4047cc658eefbba141393411193b77879c0911d35d7127d1b6193236199",
    });
    expect(fingerprints(boundPlan)).toEqual({
      bank: "afa741de321db3ca3bc8777ce1873a2b5855673fc221ae840e59b028253bb851",
      lab: "153663d561ed1f7365d53cc0aa45c6c2bcc8a5511f97af271eec354da082a5bf",
      mill: "5ace10b4a3a058be0d330594c2f5ee68f5d2a9df6c0f1609c80ad76891c0e3cd",
    });
    expect([...algorithms.keys()]).toEqual(["rip-1"]);
  });

  test("gives two institutions with the same duties different fingerprints", () => {
    const { lab, mill } = fingerprints(`institutions: { lab: { name: L }, mill: { name: L } }
risks: { a: { text: A, owner: lab }, b: { text: A, owner: mill } }`);
    expect(lab).not.toBe(mill);
  });
});

describe("the state of an agreement", () => {
  const duty = `institutions: { lab: { name: L }, mill: { name: M } }
risks: { a: { text: A, owner: lab } }
`;
  const now = fingerprints(duty)["lab"] ?? "";
  const record = (date: string, fingerprint: string, algorithm = "rip-1") =>
    `  - { institution: lab, date: ${date}, person: Head, fingerprint: "${fingerprint}", algorithm: ${algorithm} }\n`;
  const states = (...records: readonly string[]) =>
    found(`${duty}agreements:\n${records.join("")}`).map(({ state, agreement }) => [
      state,
      agreement?.date.written,
    ]);

  test("is told by the latest one, whatever their order", () => {
    const [old, fresh] = [record("2026-03-15", "0"), record("2026-03-16", now.toUpperCase())];
    expect(states(old, fresh)).toEqual([["agreed", "2026-03-16"]]);
    expect(states(fresh, old)).toEqual([["agreed", "2026-03-16"]]);
    expect(states(fresh, record("2026-04", "0"))).toEqual([["stale", "2026-04"]]);
    expect(states(fresh, record("2026-03-16", "0"))).toEqual([["stale", "2026-03-16"]]);
  });

  test("is unknown by an algorithm that is not known, and none where nothing binds", () => {
    expect(states(record("2026-03-15", now, "rip-0"))).toEqual([["unknown", "2026-03-15"]]);
    expect(soundPlanOf("institutions: { lab: { name: L } }").use(commitments)).toMatchObject({
      defined: false,
      reason: "nobody",
    });
  });
});
