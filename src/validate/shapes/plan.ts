import * as z from "zod";
import { type LocalText, languages } from "../../text/language.ts";
import {
  choice,
  expecting,
  figure,
  id,
  label,
  level,
  listOf,
  quantity,
  reference,
  text,
  texts,
  time,
} from "./basics.ts";

export const frameEntry = z.strictObject({
  name: text,
  date: time.optional(),
  source: reference.optional(),
  note: text.optional(),
});

export const eventEntry = z.strictObject({ date: time, text, source: reference.optional() });

export const plan = z.strictObject({
  id: id.optional(),
  title: text.optional(),
  status: choice("status").optional(),
  version: label.optional(),
  period: time.optional(),
  languages: z.array(z.enum(languages)).optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, expecting("currency"))
    .optional(),
  fiscalYearStart: level(1, 12).optional(),
  lead: reference.optional(),
  frame: z.union([text, z.array(frameEntry)], expecting("frame")).optional(),
  higherPlans: z.array(frameEntry).optional(),
  purpose: text.optional(),
  context: text.optional(),
  summary: text.optional(),
  notice: text.optional(),
  process: z.array(eventEntry).optional(),
});

export const regionCodes = z.strictObject({
  jis: listOf(z.string(), "codes").optional(),
  iso: listOf(z.string(), "codes").optional(),
  nuts: listOf(z.string(), "codes").optional(),
  fips: listOf(z.string(), "codes").optional(),
});

export const region = z.strictObject({
  name: text.optional(),
  kind: choice("regionKind").optional(),
  codes: regionCodes.optional(),
  description: text.optional(),
  population: figure.optional(),
  employment: figure.optional(),
  economy: figure.optional(),
  industry: figure.optional(),
  statistics: z.string().optional(),
  inputOutput: z.string().optional(),
  boundary: text.optional(),
});

export const source = z.strictObject({
  title: text.optional(),
  publisher: text.optional(),
  year: time.optional(),
  page: label.optional(),
  url: z.string().optional(),
  accessed: time.optional(),
  note: text.optional(),
});

export const waiver = z.strictObject({
  rule: z.string(),
  place: z.string().optional(),
  reason: text,
  person: text,
  expires: time,
});

/** One rule's thresholds with the reason for changing them: `{ maximum: 7, reason: … }`. */
export const threshold = z
  .object({ reason: text })
  // a limit is a number or a share; the type of a map has to allow what `reason` is as well
  .catchall(quantity as z.ZodType<LocalText | number>);

export const term = z.strictObject({
  term: text.optional(),
  definition: text.optional(),
  source: reference.optional(),
});

export const change = z.strictObject({
  version: label,
  date: time,
  author: text.optional(),
  what: text,
  why: text.optional(),
});

export const agreement = z.strictObject({
  institution: reference,
  date: time,
  person: text,
  office: text.optional(),
  scope: texts.optional(),
  conditions: text.optional(),
  dissent: text.optional(),
  fingerprint: z.string(),
  algorithm: label,
  revision: z.string().optional(),
});
