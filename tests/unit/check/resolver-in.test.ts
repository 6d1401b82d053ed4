import { expect, it } from "vitest";
import { resolverIn } from "../../../src/check/resolver-in.ts";
import { soundPlanOf } from "../../kit/plan-of.ts";

const { plan } = soundPlanOf(`
plan: { lead: prefecture }
institutions:
  prefecture: { name: Prefecture }
  lab: { name: Lab }
  makers: { name: Makers }
targets: { edge: { title: Edge, stages: [] } }
roadmap:
  tasks:
    owned: { title: Owned, owner: lab }
    shared: { title: Shared }
    orphan: { title: Orphan }
measures:
  grant: { title: Grant, provider: prefecture }
  loan: { title: Loan }
programmes: { fund: { name: Fund, provider: prefecture }, words: { name: Words, provider: A ministry } }
roles:
  shared: { accountable: makers }
  loan: { accountable: makers }
  owned: {}
indicators: { sales: { name: Sales, owner: makers } }
risks: { frost: { text: Frost, owner: makers } }
positions: [{ institution: lab, target: edge, stance: 1 }]
observations: [{ indicator: sales, period: 2026, value: 1 }]
`);

it.each([
  [["institutions", "lab", "staff"], "lab"],
  [["roadmap", "tasks", "owned", "gate", "test"], "lab"],
  [["roadmap", "tasks", "shared"], "makers"],
  [["roadmap", "tasks", "orphan"], undefined],
  [["measures", "grant", "budget", "FY2026"], "prefecture"],
  [["measures", "loan"], "makers"],
  [["programmes", "fund"], "prefecture"],
  [["programmes", "words"], undefined],
  [["roles", "owned", "accountable"], "lab"],
  [["roles", "shared"], "makers"],
  [["indicators", "sales", "baseline"], "makers"],
  [["risks", "frost", "response"], "makers"],
  [["positions", 0, "resolution"], "lab"],
  [["observations", 0], "makers"],
  [["targets", "edge"], undefined],
  [["chain"], undefined],
  [["constructor"], undefined],
  [[], undefined],
] as const)("knows who can put %j right", (path, institution) => {
  expect(resolverIn(plan)({ file: "plan.yaml", path })).toBe(institution);
});
