import * as z from "zod/mini";
import { type Enumeration, valuesOf } from "../../model/enumerations.ts";
import { languages } from "../../text/language.ts";

// no code is generated at run time: faster for the one plan a command reads, and safe under a CSP
z.config({ jitless: true });

/**
 * What a union expects, as the key of a sentence: `trouble.ts` looks it up, because the library's own
 * words for a failed union help nobody.
 */
export const expecting = (key: string) => ({ error: () => `expected:${key}` });

type Fields = Readonly<Record<string, z.ZodMiniType>>;
type Optional<F extends Fields> = { readonly [K in keyof F]: z.ZodMiniOptional<F[K]> };

const optional = <F extends Fields>(fields: F): Optional<F> =>
  Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [key, z.optional(field)]),
  ) as unknown as Optional<F>;

// biome-ignore lint/complexity/noBannedTypes: no required keys, not any keys
type None = {};

/** A map of known keys: all may be missing but for the required ones, as holes are normal in a plan. */
export const entry = <const F extends Fields, const R extends Fields = None>(
  fields: F,
  required: R = {} as R,
) => z.strictObject({ ...required, ...optional(fields) });

const slug = () => z.string(expecting("id")).check(z.regex(/^[a-z][a-z0-9-]*$/, expecting("id")));

export const id = slug();

/** A reference to another entry by its id; whether it exists is the resolver's business. */
export const reference = slug();

const inLanguages = Object.fromEntries(languages.map((tag) => [tag, z.string()])) as {
  readonly ja: z.ZodMiniString;
  readonly en: z.ZodMiniString;
};

export const text = z.union([z.string(), entry(inLanguages)], expecting("text"));

/** A name, number or version: `14`, `"0203"`, `1.2`. */
export const label = z.union([z.string(), z.number()], expecting("label"));

/** A quantity with its unit (`1200億円`, `86,000 t`, `14%`) or a bare number. */
export const quantity = z.union([z.string(), z.number()], expecting("quantity"));

/** A month, year, fiscal year, day or span, as `2027-04`, `FY2027`, `令和9年度`. */
export const time = z.union([z.string(), z.number()], expecting("time"));

/** `18 months`, `1年6か月`, or a bare number of months. */
export const duration = z.union([z.string(), z.number()], expecting("duration"));

export const choice = <E extends Enumeration>(name: E) => z.enum(valuesOf(name));

export const figurePart = entry(
  { asOf: time, kind: choice("figureKind"), source: reference, note: text },
  { value: quantity },
);

export const elsewhere = entry({ asOf: time, source: reference, note: text }, { value: quantity });

export const figureObject = entry(
  {
    asOf: time,
    kind: choice("figureKind"),
    source: reference,
    note: text,
    priceBasis: z.string(),
    parts: z.record(z.string(), z.union([z.string(), z.number(), figurePart], expecting("figure"))),
    overlap: text,
    factors: z.array(quantity),
    growth: quantity,
    elsewhere: z.array(elsewhere),
  },
  { value: quantity },
);

export const threePoint = entry({}, { low: duration, likely: duration, high: duration });

export const figure = z.union([z.string(), z.number(), figureObject], expecting("figure"));

/** `{ low, likely, high }`, all three figures. */
export const spread = entry({ low: quantity, high: quantity }, { likely: quantity });

export const level = (least: number, most: number) => {
  const expected = expecting(`level:${least}:${most}`);
  return z.int(expected).check(z.minimum(least, expected), z.maximum(most, expected));
};

export const seriesObject = entry(
  { kind: choice("figureKind"), source: reference, note: text, priceBasis: z.string() },
  { points: z.record(z.string(), figure) },
);

/** Calendar months in which work rests, as `[8, 9]`. */
export const monthsOfYear = z.array(level(1, 12), expecting("months"));

/** Values by year; a plain figure is a series of one point. */
export const series = z.union(
  [z.string(), z.number(), seriesObject, figureObject],
  expecting("series"),
);

/** A list, or one thing standing for a list of one. */
export const listOf = <S extends z.ZodMiniType>(item: S, key: string) =>
  z.union([item, z.array(item)], expecting(key));

export const texts = listOf(text, "texts");
export const references = listOf(reference, "references");

/** A map of entries by id. */
export const entries = <S extends z.ZodMiniType>(one: S) => z.record(id, one);
