import * as z from "zod";
import { type Enumeration, valuesOf } from "../../model/enumerations.ts";
import { languages } from "../../text/language.ts";

// no code is generated at run time: faster for the one plan a command reads, and safe under a CSP
z.config({ jitless: true });

/**
 * What a union expects, as the key of a sentence: `trouble.ts` looks it up, because the library's own
 * words for a failed union help nobody.
 */
export const expecting = (key: string) => ({ error: () => `expected:${key}` });

const slug = () => z.string(expecting("id")).regex(/^[a-z][a-z0-9-]*$/, expecting("id"));

export const id = slug();

/** A reference to another entry by its id; whether it exists is the resolver's business. */
export const reference = slug();

export const text = z.union(
  [
    z.string(),
    z.strictObject(
      Object.fromEntries(languages.map((tag) => [tag, z.string().optional()])) as {
        ja: z.ZodOptional<z.ZodString>;
        en: z.ZodOptional<z.ZodString>;
      },
    ),
  ],
  expecting("text"),
);

/** A name, number or version: `14`, `"0203"`, `1.2`. */
export const label = z.union([z.string(), z.number()], expecting("label"));

/** A quantity with its unit (`1200億円`, `86,000 t`, `14%`) or a bare number. */
export const quantity = z.union([z.string(), z.number()], expecting("quantity"));

/** A month, year, fiscal year, day or span, as `2027-04`, `FY2027`, `令和9年度`. */
export const time = z.union([z.string(), z.number()], expecting("time"));

/** `18 months`, `1年6か月`, or a bare number of months. */
export const duration = z.union([z.string(), z.number()], expecting("duration"));

export const choice = <E extends Enumeration>(name: E) => z.enum(valuesOf(name));

export const figureObject = z.strictObject({
  value: quantity,
  asOf: time.optional(),
  kind: choice("figureKind").optional(),
  source: reference.optional(),
  note: text.optional(),
  priceBasis: z.string().optional(),
});

export const threePoint = z.strictObject({ low: duration, likely: duration, high: duration });

export const figure = z.union([z.string(), z.number(), figureObject], expecting("figure"));

/** `{ low, likely, high }`, all three figures. */
export const spread = z.strictObject({
  low: quantity.optional(),
  likely: quantity,
  high: quantity.optional(),
});

export const level = (least: number, most: number) =>
  z
    .int(expecting(`level:${least}:${most}`))
    .min(least, expecting(`level:${least}:${most}`))
    .max(most, expecting(`level:${least}:${most}`));

export const seriesObject = z.strictObject({
  kind: choice("figureKind").optional(),
  source: reference.optional(),
  note: text.optional(),
  priceBasis: z.string().optional(),
  points: z.record(z.string(), figure),
});

/** Values by year; a plain figure is a series of one point. */
export const series = z.union(
  [z.string(), z.number(), seriesObject, figureObject],
  expecting("series"),
);

/** A list, or one thing standing for a list of one. */
export const listOf = <S extends z.ZodType>(item: S, key: string) =>
  z.union([item, z.array(item)], expecting(key));

export const texts = listOf(text, "texts");
export const references = listOf(reference, "references");

/** A map of entries by id. */
export const entries = <S extends z.ZodType>(entry: S) => z.record(id, entry);
