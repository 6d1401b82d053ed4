import * as z from "zod";
import {
  choice,
  duration,
  entries,
  expecting,
  figure,
  level,
  listOf,
  quantity,
  reference,
  references,
  spread,
  text,
  threePoint,
  time,
} from "./basics.ts";

export const effect = z.strictObject({
  on: text.optional(),
  low: figure.optional(),
  likely: figure.optional(),
  high: figure.optional(),
  by: time.optional(),
  origin: choice("origin").optional(),
  note: text.optional(),
});

export const target = z.strictObject({
  title: text.optional(),
  stages: references.optional(),
  lever: choice("lever").optional(),
  innovationType: choice("innovationType").optional(),
  mechanism: text.optional(),
  users: listOf(z.union([reference, text], expecting("body")), "users").optional(),
  requiredLevel: level(1, 5).optional(),
  demand: text.optional(),
  evidence: text.optional(),
  source: reference.optional(),
  effect: effect.optional(),
  scores: z.record(z.string(), z.union([quantity, spread], expecting("score"))).optional(),
  decision: choice("decision").optional(),
  reason: text.optional(),
});

export const criterion = z.strictObject({
  name: text.optional(),
  worst: quantity.optional(),
  best: quantity.optional(),
  weight: quantity.optional(),
  note: text.optional(),
});

export const predecessor = z.strictObject({
  task: reference,
  type: choice("dependency").optional(),
  lag: duration.optional(),
});

export const gate = z.strictObject({
  test: text.optional(),
  date: time.optional(),
  decider: reference.optional(),
  ifNot: text.optional(),
});

export const riseObject = z.strictObject({ from: level(1, 10), to: level(1, 10) });
const rise = z.union([z.int(), z.string(), riseObject], expecting("readiness"));

export const readiness = z.strictObject({
  trl: rise.optional(),
  mrl: rise.optional(),
  crl: rise.optional(),
  from: level(1, 9).optional(),
  to: level(1, 9).optional(),
});

export const task = z.strictObject({
  title: text.optional(),
  target: reference.optional(),
  phase: choice("phase").optional(),
  layer: choice("layer").optional(),
  start: time.optional(),
  end: time.optional(),
  after: listOf(
    z.union([reference, predecessor], expecting("predecessor")),
    "predecessors",
  ).optional(),
  duration: z.union([z.string(), z.number(), threePoint], expecting("duration")).optional(),
  readiness: readiness.optional(),
  cost: figure.optional(),
  owner: reference.optional(),
  gate: gate.optional(),
  handover: text.optional(),
  source: reference.optional(),
  note: text.optional(),
});

export const roadmap = z.strictObject({
  description: text.optional(),
  start: time.optional(),
  tasks: entries(task).optional(),
});

export const barrier = z.strictObject({
  kind: choice("barrier").optional(),
  text: text.optional(),
  tasks: references.optional(),
  stages: references.optional(),
  severity: level(1, 3).optional(),
  source: reference.optional(),
});

export const budgetLine = z.strictObject({
  amount: quantity,
  source: text.optional(),
  status: choice("fundingStatus").optional(),
  note: text.optional(),
});

export const measure = z.strictObject({
  title: text.optional(),
  type: choice("measureType").optional(),
  intervention: choice("intervention").optional(),
  description: text.optional(),
  barriers: references.optional(),
  tasks: references.optional(),
  targets: references.optional(),
  provider: reference.optional(),
  beneficiaries: references.optional(),
  programme: reference.optional(),
  rate: quantity.optional(),
  cap: figure.optional(),
  budget: z
    .record(z.string(), z.union([quantity, budgetLine, z.array(budgetLine)], expecting("budget")))
    .optional(),
  status: choice("fundingStatus").optional(),
  afterwards: text.optional(),
  source: reference.optional(),
});

export const limits = z.strictObject({
  max: figure.optional(),
  rate: quantity.optional(),
  years: quantity.optional(),
});

export const programme = z.strictObject({
  name: text.optional(),
  provider: z.union([reference, text], expecting("body")).optional(),
  limits: limits.optional(),
  inForce: time.optional(),
  url: z.string().optional(),
  source: reference.optional(),
  note: text.optional(),
});
