import * as z from "zod/mini";
import type { ValueOf } from "../../model/enumerations.ts";
import {
  choice,
  duration,
  entries,
  entry,
  expecting,
  figure,
  level,
  listOf,
  monthsOfYear,
  quantity,
  reference,
  references,
  spread,
  text,
  texts,
  threePoint,
  time,
} from "./basics.ts";

export const effect = entry({
  on: text,
  low: figure,
  likely: figure,
  high: figure,
  by: time,
  origin: choice("origin"),
  note: text,
});

export const target = entry({
  title: text,
  stages: references,
  lever: choice("lever"),
  innovationType: choice("innovationType"),
  mechanism: text,
  users: listOf(z.union([reference, text], expecting("body")), "users"),
  requiredLevel: level(1, 5),
  demand: text,
  demandAsOf: time,
  needs: references,
  drivers: listOf(choice("driver"), "drivers"),
  technologies: texts,
  evidence: text,
  source: reference,
  effect: effect,
  scores: z.record(z.string(), z.union([quantity, spread], expecting("score"))),
  decision: choice("decision"),
  reason: text,
  priority: quantity,
});

export const corner = entry({}, { at: quantity, value: quantity });

export const criterion = entry({
  name: text,
  worst: quantity,
  best: quantity,
  weight: quantity,
  rank: level(1, 99),
  points: z.array(corner),
  note: text,
});

export const predecessor = entry(
  { type: choice("dependency"), lag: duration },
  { task: reference },
);

export const gate = entry({ test: text, date: time, decider: reference, ifNot: text });

export const riseObject = entry({}, { from: level(1, 10), to: level(1, 10) });
const rise = z.union(
  [z.int(expecting("readiness")), z.string(), riseObject],
  expecting("readiness"),
);

export const readiness = entry({
  trl: rise,
  mrl: rise,
  crl: rise,
  from: level(1, 9),
  to: level(1, 9),
  reason: text,
});

export const fundingLine = entry({
  measure: reference,
  programme: reference,
  payer: z.union([reference, text], expecting("body")),
  eligible: figure,
  rate: quantity,
  cap: figure,
  status: choice("fundingStatus"),
  probability: quantity,
  note: text,
});

export const task = entry({
  title: text,
  target: reference,
  phase: choice("phase"),
  layer: choice("layer"),
  start: time,
  end: time,
  after: listOf(z.union([reference, predecessor], expecting("predecessor")), "predecessors"),
  duration: z.union([duration, threePoint], expecting("duration")),
  readiness: readiness,
  cost: figure,
  owner: reference,
  gate: gate,
  handover: text,
  deadline: time,
  blockedMonths: monthsOfYear,
  staff: z.record(z.string(), quantity),
  funding: listOf(fundingLine, "funding"),
  source: reference,
  note: text,
});

export const phaseSuccess = entry({
  trials: level(0, 100_000),
  successes: level(0, 100_000),
  probability: quantity,
  projects: level(0, 100_000),
  source: reference,
  note: text,
});

const success = entry({
  research: phaseSuccess,
  development: phaseSuccess,
  demonstration: phaseSuccess,
  commercialisation: phaseSuccess,
  "market-growth": phaseSuccess,
  spillover: phaseSuccess,
} satisfies Readonly<Record<ValueOf<"phase">, typeof phaseSuccess>>);

export const roadmap = entry({
  description: text,
  start: time,
  blockedMonths: monthsOfYear,
  success: success,
  tasks: entries(task),
});

export const barrier = entry({
  kind: choice("barrier"),
  text: text,
  tasks: references,
  stages: references,
  severity: level(1, 3),
  source: reference,
});

export const budgetLine = entry(
  { source: text, payer: reference, status: choice("fundingStatus"), note: text },
  { amount: quantity },
);

export const measure = entry({
  title: text,
  type: choice("measureType"),
  intervention: choice("intervention"),
  description: text,
  barriers: references,
  tasks: references,
  targets: references,
  provider: reference,
  beneficiaries: references,
  programme: reference,
  rate: quantity,
  cap: figure,
  budget: z.record(
    z.string(),
    z.union([quantity, budgetLine, z.array(budgetLine)], expecting("budget")),
  ),
  status: choice("fundingStatus"),
  afterwards: text,
  source: reference,
});

export const limits = entry({
  max: figure,
  per: choice("limitPeriod"),
  rate: quantity,
  years: quantity,
});

export const payment = entry({ advance: quantity, lag: duration, after: choice("paymentBasis") });

export const programme = entry({
  name: text,
  provider: z.union([reference, text], expecting("body")),
  limits: limits,
  inForce: time,
  rounding: figure,
  payment: payment,
  combinable: references,
  url: z.string(),
  source: reference,
  note: text,
});
