import * as z from "zod";
import {
  choice,
  entries,
  expecting,
  figure,
  label,
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

export const productCode = z.strictObject({
  code: label,
  version: label.optional(),
  name: text.optional(),
});
const codes = listOf(z.union([z.string(), productCode], expecting("code")), "codes");

export const productCodes = z.strictObject({
  hs: codes.optional(),
  jsic: codes.optional(),
  isic: codes.optional(),
  nace: codes.optional(),
  naics: codes.optional(),
});

export const market = z.strictObject({
  description: text.optional(),
  size: figure.optional(),
  growth: figure.optional(),
  segments: texts.optional(),
  price: figure.optional(),
});

export const competitor = z.strictObject({
  name: text,
  note: text.optional(),
  output: figure.optional(),
  source: reference.optional(),
});

export const product = z.strictObject({
  name: text.optional(),
  description: text.optional(),
  codes: productCodes.optional(),
  buyers: texts.optional(),
  market: z.union([text, market], expecting("market")).optional(),
  competitors: listOf(
    z.union([text, competitor], expecting("competitor")),
    "competitors",
  ).optional(),
  output: series.optional(),
  unitValue: series.optional(),
  nationalShare: figure.optional(),
});

// the two words stand beside any text only so that an editor can propose them
const places = [z.literal("in-region"), z.literal("outside")] as const;

export const locality = z.strictObject({
  share: z.union([...places, z.string(), z.number()], expecting("location")),
  source: reference.optional(),
  asOf: time.optional(),
  kind: choice("figureKind").optional(),
  note: text.optional(),
});
export const location = z.union(
  [...places, z.string(), z.number(), locality],
  expecting("location"),
);

export const stage = z.strictObject({
  name: text.optional(),
  position: choice("position").optional(),
  location: location.optional(),
  description: text.optional(),
  firms: figure.optional(),
  employment: figure.optional(),
  output: figure.optional(),
  volume: figure.optional(),
  planned: figure.optional(),
  valueAdded: figure.optional(),
  capacity: figure.optional(),
  level: level(1, 5).optional(),
  rivalLevel: level(1, 5).optional(),
  importance: level(1, 5).optional(),
  source: reference.optional(),
  asOf: time.optional(),
  note: text.optional(),
});

export const link = z.strictObject({
  from: reference,
  to: reference,
  kind: choice("linkKind").optional(),
  value: figure.optional(),
  volume: figure.optional(),
  since: time.optional(),
  source: reference.optional(),
  asOf: time.optional(),
  note: text.optional(),
});

export const input = z.strictObject({
  stage: reference,
  of: reference,
  quantity,
  per: quantity,
  source: reference.optional(),
  asOf: time.optional(),
  kind: choice("figureKind").optional(),
  note: text.optional(),
});

export const chain = z.strictObject({
  description: text.optional(),
  stages: entries(stage).optional(),
  links: z.array(link).optional(),
  inputs: z.array(input).optional(),
});

export const institutionCodes = z.strictObject({
  corporateNumber: z.string().optional(),
  ror: z.string().optional(),
  lei: z.string().optional(),
});

export const contribution = z.strictObject({
  people: text.optional(),
  money: text.optional(),
  assets: text.optional(),
});

export const institution = z.strictObject({
  name: text.optional(),
  type: choice("institutionType").optional(),
  location: location.optional(),
  stages: references.optional(),
  functions: listOf(choice("function"), "functions").optional(),
  fields: texts.optional(),
  capabilities: texts.optional(),
  staff: figure.optional(),
  budget: figure.optional(),
  commitment: choice("commitment").optional(),
  since: time.optional(),
  codes: institutionCodes.optional(),
  contribution: z.union([text, contribution], expecting("contribution")).optional(),
  source: reference.optional(),
  asOf: time.optional(),
  note: text.optional(),
});

export const diamondItem = z.strictObject({
  condition: choice("condition"),
  sign: choice("sign").optional(),
  statement: text,
  source: reference.optional(),
  answeredBy: references.optional(),
  note: text.optional(),
});

export const benchmark = z.strictObject({
  name: text,
  metric: text,
  value: figure,
  own: z.boolean().optional(),
  note: text.optional(),
});

export const need = z.strictObject({
  who: z.union([reference, text], expecting("body")).optional(),
  text: text.optional(),
  stage: reference.optional(),
  evidence: text.optional(),
  date: time.optional(),
  source: reference.optional(),
});

export const seed = z.strictObject({
  owner: reference.optional(),
  technology: text.optional(),
  trl: level(1, 9).optional(),
  ip: text.optional(),
  source: reference.optional(),
});

export const diagnosis = z.strictObject({
  summary: text.optional(),
  diamond: z.array(diamondItem).optional(),
  benchmarks: entries(benchmark).optional(),
  needs: entries(need).optional(),
  seeds: entries(seed).optional(),
});
