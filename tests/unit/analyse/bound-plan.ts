import { commitments } from "../../../src/analyse/analyses/commitments.ts";
import { soundPlanOf } from "../../kit/plan-of.ts";

/** What binds whom in a plan. */
export const found = (yaml: string) => {
  const outcome = soundPlanOf(yaml).use(commitments);
  if (!outcome.defined) throw new Error(outcome.reason);
  return outcome.institutions;
};

/** Fingerprints by institution. */
export const fingerprints = (yaml: string): Readonly<Record<string, string>> =>
  Object.fromEntries(found(yaml).map((one) => [one.institution.id, one.fingerprint]));

/** A plan in which every part that can bind an institution binds `lab`, and some bind `mill`. */
export const boundPlan = `format: 1
plan:
  title: Bread of the coast
  status: agreed
  period: FY2027-FY2031
  lead: lab
  version: 1.0.0
  purpose: Why the plan is made
region: { name: Coast, description: A coast, population: 10000 }
product: { name: Bread, buyers: [Bakeries] }
chain:
  stages:
    field: { name: Fields, position: raw-material, output: 10億円 }
    oven: { name: Ovens, position: core }
  links: [{ from: field, to: oven, value: 9億円 }]
institutions:
  lab:
    name: Laboratory
    type: public-lab
    budget: 5億円
    contribution: { people: Two researchers, money: One tenth of its budget, assets: The pilot oven }
    note: Founded long ago
  mill: { name: Mill, contribution: One miller }
  bank: { name: Bank }
targets:
  crust: { title: A better crust, stages: [oven], mechanism: It cracks, decision: chosen, priority: 60% }
  grain: { title: Hardy grain, stages: [field], decision: chosen, priority: 40% }
roadmap:
  tasks:
    early: { title: Early work, owner: mill, duration: 3 months }
    trial:
      title: Baking trial
      target: crust
      phase: development
      layer: technology
      owner: lab
      start: 2027-04
      end: 2028-09
      deadline: FY2028
      after: [{ task: early, type: FS, lag: 1 months }]
      duration: { low: 12 months, likely: 18 months, high: 30 months }
      readiness: { trl: { from: 3, to: 5 } }
      cost: { value: 2億円, kind: assumption, asOf: FY2025, note: A guess, priceBasis: nominal }
      gate: { test: Nine of ten loaves rise, date: 2028-10, decider: lab, ifNot: Stop }
      handover: To the mill
      staff: { lab: 2 FTE, mill: 1 FTE }
      funding:
        - { payer: lab, eligible: 1.5億円, rate: 1/2, cap: 60百万円, status: planned, note: First }
        - { payer: mill, rate: 1/3 }
      note: A note
    sale:
      title: First sale
      target: grain
      owner: mill
      duration: 6 months
      gate: { test: Sold, date: 2030-04, decider: mill }
measures:
  school:
    title: School of baking
    type: people
    description: Lessons
    provider: lab
    rate: 50%
    cap: 10百万円
    targets: [crust]
    budget:
      FY2027: { amount: 8百万円, payer: lab, status: secured }
      FY2028: { amount: 9百万円, payer: mill }
    status: planned
  loan: { title: Loan, provider: bank, budget: { FY2029: { amount: 30百万円, payer: bank } } }
roles:
  trial: { accountable: lab, responsible: [lab, mill], consulted: [bank], informed: [bank], note: Of old }
  sale: { accountable: mill, responsible: [mill], consulted: [lab] }
  school: { accountable: lab, responsible: [lab] }
efforts:
  - { institution: lab, now: { crust: 0.5 FTE, other: 3 FTE }, plan: { crust: 2.5 FTE, grain: 0.25 FTE, other: 1.5 FTE }, note: By hand }
  - { institution: mill, now: { grain: 4 FTE }, plan: { grain: 5 FTE } }
positions:
  - { institution: lab, target: grain, stance: -2, note: Fears for the crust, resolution: The crust is tested first }
  - { institution: mill, target: crust, stance: 1 }
indicators:
  loaves:
    name: Loaves sold
    level: outcome-final
    layer: e
    unit: loaves
    direction: increase
    baseline: { value: 1000個, asOf: FY2026, kind: actual }
    target: { value: 5000個, asOf: FY2031, kind: target, note: Fivefold }
    interim: [{ date: FY2028, value: 2000個 }, { date: FY2029, value: 3000個 }]
    source: The bakers
    frequency: Yearly
    owner: lab
    measures: [school]
    assumption: People eat bread
risks:
  rust: { text: Rust on the grain, likelihood: 3, impact: 4, owner: lab, response: Hardy seed in store, trigger: A tenth is lost }
reviews:
  middle: { date: 2029-12, kind: interim, reviewer: [lab, Outside experts], ifOffTrack: Targets are cut, findings: None yet }
observations:
  - { indicator: loaves, period: FY2027, value: 1200個 }
changes:
  - { version: 1.0.0, date: 2027-03-01, what: First text }
glossary: { crumb: { term: Crumb, definition: The inside } }
`;
