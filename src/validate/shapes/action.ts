import * as z from "zod/mini";
import {
  choice,
  duration,
  entries,
  entry,
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
  evidence: text,
  source: reference,
  effect: effect,
  scores: z.record(z.string(), z.union([quantity, spread], expecting("score"))),
  decision: choice("decision"),
  reason: text,
});

export const criterion = entry({
  name: text,
  worst: quantity,
  best: quantity,
  weight: quantity,
  note: text,
});

export const predecessor = entry(
  { type: choice("dependency"), lag: duration },
  { task: reference },
);

export const gate = entry({ test: text, date: time, decider: reference, ifNot: text });

export const riseObject = entry({}, { from: level(1, 10), to: level(1, 10) });
const rise = z.union([z.int(), z.string(), riseObject], expecting("readiness"));

export const readiness = entry({
  trl: rise,
  mrl: rise,
  crl: rise,
  from: level(1, 9),
  to: level(1, 9),
});

export const task = entry({
  title: text,
  target: reference,
  phase: choice("phase"),
  layer: choice("layer"),
  start: time,
  end: time,
  after: listOf(z.union([reference, predecessor], expecting("predecessor")), "predecessors"),
  duration: z.union([z.string(), z.number(), threePoint], expecting("duration")),
  readiness: readiness,
  cost: figure,
  owner: reference,
  gate: gate,
  handover: text,
  source: reference,
  note: text,
});

export const roadmap = entry({ description: text, start: time, tasks: entries(task) });

export const barrier = entry({
  kind: choice("barrier"),
  text: text,
  tasks: references,
  stages: references,
  severity: level(1, 3),
  source: reference,
});

export const budgetLine = entry(
  { source: text, status: choice("fundingStatus"), note: text },
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

export const limits = entry({ max: figure, rate: quantity, years: quantity });

export const programme = entry({
  name: text,
  provider: z.union([reference, text], expecting("body")),
  limits: limits,
  inForce: time,
  url: z.string(),
  source: reference,
  note: text,
});
