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
      bank: "f02c96767c0e0072d22b743e1ac61e4ffa066599f54dd805c46adaf22d519650",
      lab: "6c35cbb481c389c2ece26794ab5505e51f097ed89a2790f708a17fd2840312f3",
      mill: "859fac8137c49550471b5f3529e59792688998ed07e6de09f90658cc66d48e47",
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
