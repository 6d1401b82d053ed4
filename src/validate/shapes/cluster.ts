import * as z from "zod/mini";
import {
  choice,
  entries,
  entry,
  expecting,
  figure,
  label,
  level,
  listOf,
  monthsOfYear,
  quantity,
  reference,
  references,
  series,
  text,
  texts,
  time,
} from "./basics.ts";

export const productCode = entry({ version: label, name: text }, { code: label });
const codes = listOf(z.union([z.string(), productCode], expecting("code")), "codes");

export const productCodes = entry({
  hs: codes,
  jsic: codes,
  isic: codes,
  nace: codes,
  naics: codes,
});

export const market = entry({
  description: text,
  size: figure,
  growth: figure,
  segments: texts,
  price: figure,
  inRegion: text,
});

export const competitor = entry({ note: text, output: figure, source: reference }, { name: text });

export const diffusion = entry({
  potential: figure,
  p: quantity,
  q: quantity,
  source: reference,
  note: text,
});

export const product = entry({
  name: text,
  description: text,
  codes: productCodes,
  buyers: texts,
  market: z.union([text, market], expecting("market")),
  competitors: listOf(z.union([text, competitor], expecting("competitor")), "competitors"),
  output: series,
  unitValue: series,
  nationalShare: figure,
  emerging: text,
  diffusion: diffusion,
});

// the two words stand beside any text only so that an editor can propose them
const places = [z.literal("in-region"), z.literal("outside")] as const;

export const locality = entry(
  { source: reference, asOf: time, kind: choice("figureKind"), note: text },
  { share: z.union([...places, z.string(), z.number()], expecting("location")) },
);
export const location = z.union(
  [...places, z.string(), z.number(), locality],
  expecting("location"),
);

export const stage = entry({
  name: text,
  position: choice("position"),
  location: location,
  description: text,
  firms: figure,
  employment: figure,
  output: figure,
  volume: figure,
  planned: figure,
  valueAdded: figure,
  capacity: figure,
  wages: figure,
  sector: label,
  level: level(1, 5),
  rivalLevel: level(1, 5),
  importance: level(1, 5),
  source: reference,
  asOf: time,
  note: text,
});

export const link = entry(
  {
    kind: choice("linkKind"),
    value: figure,
    volume: figure,
    since: time,
    good: reference,
    essential: z.boolean(),
    covers: quantity,
    source: reference,
    asOf: time,
    note: text,
  },
  { from: reference, to: reference },
);

export const input = entry(
  { source: reference, asOf: time, kind: choice("figureKind"), note: text },
  { stage: reference, of: reference, quantity, per: quantity },
);

export const chain = entry({
  description: text,
  stages: entries(stage),
  links: z.array(link),
  inputs: z.array(input),
});

export const institutionCodes = entry({
  corporateNumber: z.string(),
  ror: z.string(),
  lei: z.string(),
});

export const contribution = entry({ people: text, money: text, assets: text, text });

export const institution = entry({
  name: text,
  type: choice("institutionType"),
  location: location,
  stages: references,
  functions: listOf(choice("function"), "functions"),
  fields: texts,
  capabilities: texts,
  members: quantity,
  staff: figure,
  capacity: figure,
  blockedMonths: monthsOfYear,
  budget: figure,
  commitment: choice("commitment"),
  since: time,
  codes: institutionCodes,
  contribution: z.union([text, contribution], expecting("contribution")),
  afterwards: text,
  source: reference,
  asOf: time,
  note: text,
});

export const diamondItem = entry(
  { sign: choice("sign"), source: reference, answeredBy: references, notNow: text, note: text },
  { condition: choice("condition"), statement: text },
);

export const benchmark = entry(
  { own: z.boolean(), note: text },
  { name: text, metric: text, value: figure },
);

export const need = entry({
  who: z.union([reference, text], expecting("body")),
  text: text,
  stage: reference,
  evidence: text,
  date: time,
  source: reference,
  answeredBy: references,
  notNow: text,
  importance: level(1, 5),
  performance: level(1, 5),
  aim: level(1, 5),
});

export const seed = entry({
  owner: reference,
  technology: text,
  trl: level(1, 9),
  ip: text,
  targets: references,
  source: reference,
});

export const diagnosis = entry({
  summary: text,
  diamond: z.array(diamondItem),
  benchmarks: entries(benchmark),
  needs: entries(need),
  seeds: entries(seed),
  synonyms: z.array(z.array(z.string())),
});
