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
  text,
  time,
} from "./basics.ts";

export const role = z.strictObject({
  accountable: references.optional(),
  responsible: references.optional(),
  consulted: references.optional(),
  informed: references.optional(),
  note: text.optional(),
});

/** Amounts by target id, or `other` for effort outside the plan. */
const amounts = z.record(z.string(), quantity);
export const effort = z.strictObject({
  institution: reference,
  now: amounts.optional(),
  plan: amounts.optional(),
  source: reference.optional(),
  note: text.optional(),
});

export const position = z.strictObject({
  institution: reference,
  target: reference,
  stance: level(-3, 3),
  note: text.optional(),
  resolution: text.optional(),
});

export const multiplier = z.strictObject({
  value: quantity,
  table: text.optional(),
  year: time.optional(),
  sector: text.optional(),
  source: reference.optional(),
  note: text.optional(),
});

export const spilloverPath = z.strictObject({
  target: reference.optional(),
  stages: references.optional(),
  indicator: reference.optional(),
  mechanism: text.optional(),
  lag: duration.optional(),
  method: text.optional(),
  multiplier: reference.optional(),
});

export const spillover = z.strictObject({
  description: text.optional(),
  paths: entries(spilloverPath).optional(),
  multipliers: entries(multiplier).optional(),
});

export const interim = z.strictObject({ date: time, value: quantity });

export const indicator = z.strictObject({
  name: text.optional(),
  level: choice("indicatorLevel").optional(),
  layer: choice("monitoringLayer").optional(),
  unit: text.optional(),
  direction: choice("direction").optional(),
  headline: z.boolean().optional(),
  baseline: figure.optional(),
  target: figure.optional(),
  interim: z.array(interim).optional(),
  source: z.union([reference, text], expecting("source")).optional(),
  frequency: text.optional(),
  owner: reference.optional(),
  formula: text.optional(),
  measures: references.optional(),
  targets: references.optional(),
  parent: reference.optional(),
  assumption: text.optional(),
});

export const risk = z.strictObject({
  text: text.optional(),
  likelihood: level(1, 5).optional(),
  impact: level(1, 5).optional(),
  owner: reference.optional(),
  response: text.optional(),
  trigger: text.optional(),
  stages: references.optional(),
});

export const review = z.strictObject({
  date: time.optional(),
  kind: choice("reviewKind").optional(),
  reviewer: listOf(z.union([reference, text], expecting("body")), "reviewers").optional(),
  findings: text.optional(),
  decisions: text.optional(),
  ifOffTrack: text.optional(),
});

export const observation = z.strictObject({
  indicator: reference,
  period: time,
  value: quantity,
  kind: choice("figureKind").optional(),
  source: reference.optional(),
  note: text.optional(),
});
