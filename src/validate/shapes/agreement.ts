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
  series,
  text,
  texts,
  time,
} from "./basics.ts";

export const role = entry({
  accountable: references,
  responsible: references,
  consulted: references,
  informed: references,
  capabilities: texts,
  note: text,
});

/** Amounts by target id, or `other` for effort outside the plan. */
const amounts = z.record(z.string(), quantity);
export const effort = entry(
  { now: amounts, plan: amounts, source: reference, note: text },
  { institution: reference },
);

export const position = entry(
  { note: text, resolution: text },
  { institution: reference, target: reference, stance: level(-3, 3) },
);

export const multiplier = entry(
  { table: text, year: time, sector: text, source: reference, note: text },
  { value: quantity },
);

export const spilloverPath = entry({
  target: reference,
  stages: references,
  indicator: reference,
  mechanism: text,
  lag: duration,
  method: text,
  multiplier: reference,
});

export const flow = z.record(z.string(), figure);

export const appraisal = entry({
  base: time,
  discountRate: quantity,
  benefitKind: choice("benefitKind"),
  costs: flow,
  benefits: flow,
  source: reference,
  note: text,
});

export const demandAmount = entry(
  {
    asOf: time,
    kind: choice("figureKind"),
    source: reference,
    note: text,
    priceBasis: z.string(),
    local: z.boolean(),
  },
  { value: quantity },
);

export const demand = entry(
  {
    name: text,
    target: reference,
    year: time,
    prices: choice("priceLevel"),
    local: listOf(z.string(), "codes"),
    deflator: quantity,
    note: text,
    source: reference,
    kind: choice("figureKind"),
  },
  {
    amounts: z.record(
      z.string(),
      z.union([z.string(), z.number(), demandAmount], expecting("figure")),
    ),
  },
);

export const spillover = entry({
  description: text,
  paths: entries(spilloverPath),
  multipliers: entries(multiplier),
  demands: entries(demand),
  appraisal: appraisal,
});

export const interim = entry({}, { date: time, value: quantity });

const additionalFields = {
  gross: figure,
  leakage: quantity,
  displacement: quantity,
  substitution: quantity,
  multiplier: quantity,
};
export const additional = entry(additionalFields);
export const additionality = entry({
  ...additionalFields,
  reference: additional,
  source: reference,
  note: text,
});

export const comparison = entry(
  { name: text, sample: choice("comparisonSample") },
  { values: series },
);

export const ladderStep = entry(
  { effect: figure, count: quantity, indicator: reference, source: reference },
  { name: text },
);

export const ladder = entry({
  steps: z.array(ladderStep),
  multiplier: z.union([reference, quantity], expecting("multiplier")),
});

export const scenario = entry({ name: text, target: figure, note: text });

export const indicator = entry({
  name: text,
  level: choice("indicatorLevel"),
  layer: choice("monitoringLayer"),
  unit: text,
  direction: choice("direction"),
  headline: z.boolean(),
  baseline: figure,
  target: figure,
  interim: z.array(interim),
  source: z.union([reference, text], expecting("source")),
  frequency: text,
  owner: reference,
  formula: text,
  measures: references,
  targets: references,
  trajectory: choice("trajectory"),
  interval: duration,
  tolerance: quantity,
  history: series,
  comparisons: entries(comparison),
  noComparator: text,
  ladder: ladder,
  scenarios: entries(scenario),
  additionality: additionality,
  attribution: z.record(z.string(), quantity),
  parent: reference,
  assumption: text,
});

export const risk = entry({
  text: text,
  kind: choice("riskKind"),
  mode: choice("resilienceMode"),
  likelihood: level(1, 5),
  impact: level(1, 5),
  owner: reference,
  response: text,
  trigger: text,
  stages: references,
});

export const review = entry({
  date: time,
  kind: choice("reviewKind"),
  reviewer: listOf(z.union([reference, text], expecting("body")), "reviewers"),
  findings: text,
  decisions: text,
  ifOffTrack: text,
});

export const observation = entry(
  { kind: choice("figureKind"), source: reference, note: text },
  { indicator: reference, period: time, value: quantity },
);
