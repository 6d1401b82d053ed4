import { describe, expect, it } from "vitest";
import type { Finding } from "../../../src/report/finding.ts";
import { gateOf } from "../../../src/report/gate.ts";

const finding = (change: Partial<Finding>): Finding => ({
  code: "rule",
  key: "found",
  facts: {},
  message: "found",
  severity: "error",
  file: "plan.yaml",
  range: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } },
  path: ["a"],
  related: [],
  writes: ["a"],
  resolvers: [],
  edits: [],
  isWritten: true,
  above: 0,
  more: "",
  ...change,
});

const institutions = new Map([
  ["lab", "Lab"],
  ["prefecture", "Prefecture"],
]);
const asked = {
  plan: "plan.yaml",
  status: "agreed",
  printed: "agreed",
  institutions,
  lead: "prefecture",
};

describe("gateOf", () => {
  it("is open where no error counts, and tells what else there is", () => {
    const waiver = { reason: "r", person: "p", expires: "2027" };
    const gate = gateOf(
      [finding({ severity: "warning" }), finding({ severity: "note" }), finding({ waiver })],
      asked,
    );
    expect(gate).toMatchObject({ isOpen: true, shares: [], besides: { warning: 1, note: 1 } });
  });

  it("gives each error to those who can put it right, and the rest to the lead", () => {
    const [one, two, three] = [
      finding({ resolvers: ["lab"], path: ["one"] }),
      finding({ path: ["two"] }),
      finding({ resolvers: ["lab", "prefecture"], path: ["three"] }),
    ] as const;
    const { isOpen, shares } = gateOf([one, two, three], asked);
    expect(isOpen).toBe(false);
    expect(shares).toEqual([
      { institution: "lab", name: "Lab", isLead: false, findings: [one, three] },
      { institution: "prefecture", name: "Prefecture", isLead: true, findings: [two, three] },
    ]);
  });

  it("leaves errors with nobody where the plan names no lead", () => {
    const { shares } = gateOf([finding({})], { ...asked, lead: undefined });
    expect(shares).toEqual([{ isLead: false, findings: [finding({})] }]);
  });
});
