import * as z from "zod/mini";
import { type LocalText, languages } from "../../text/language.ts";
import {
  choice,
  entry,
  expecting,
  figure,
  id,
  label,
  level,
  listOf,
  quantity,
  reference,
  series,
  text,
  texts,
  time,
} from "./basics.ts";

export const dateElsewhere = entry({ source: reference, note: text }, { date: time });

export const frameEntry = entry(
  {
    date: time,
    event: choice("eventKind"),
    elsewhere: z.array(dateElsewhere),
    source: reference,
    note: text,
  },
  { name: text },
);

export const eventEntry = entry(
  { event: choice("eventKind"), elsewhere: z.array(dateElsewhere), source: reference },
  { date: time, text },
);

const colour = z
  .string(expecting("colour"))
  .check(z.regex(/^#[0-9a-fA-F]{6}$/, expecting("colour")));

/** Letters of any script, digits, spaces and a few signs: nothing that could end a name in a style sheet. */
const font = z
  .string(expecting("font"))
  .check(z.regex(/^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._-]{0,59}$/u, expecting("font")));

const fontStack = z.array(font, expecting("fonts")).check(z.maxLength(12, expecting("fonts")));

export const colours = entry({ accent: colour, ink: colour, paper: colour });

export const fonts = entry({ text: fontStack, headings: fontStack });

export const logo = entry({ name: text }, { file: z.string() });

export const cover = entry({ date: time, note: text });

export const theme = entry({
  colours,
  fonts: z.union([fontStack, fonts], expecting("fonts")),
  logo: z.union([z.string(), logo], expecting("logo")),
  cover: z.union([z.boolean(), cover], expecting("cover")),
});

export const plan = entry({
  id: id,
  title: text,
  status: choice("status"),
  version: label,
  period: time,
  languages: z.array(z.enum(languages)),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/, expecting("currency"))),
  fiscalYearStart: level(1, 12),
  lead: reference,
  frame: z.union([text, z.array(frameEntry)], expecting("frame")),
  higherPlans: z.array(frameEntry),
  purpose: text,
  context: text,
  summary: text,
  notice: text,
  process: z.array(eventEntry),
  theme,
});

export const regionCodes = entry({
  jis: listOf(z.string(), "codes"),
  iso: listOf(z.string(), "codes"),
  nuts: listOf(z.string(), "codes"),
  fips: listOf(z.string(), "codes"),
});

export const statistics = entry(
  {
    region: z.string(),
    reference: z.string(),
    measure: choice("statistic"),
    unit: quantity,
    industries: listOf(z.string(), "codes"),
    source: reference,
    kind: choice("figureKind"),
    note: text,
  },
  { file: z.string() },
);

export const inputOutput = entry(
  {
    area: choice("tableArea"),
    type: choice("tableKind"),
    year: time,
    unit: quantity,
    consumptionRate: figure,
    commerceSector: z.string(),
    transportSector: z.string(),
    source: reference,
    kind: choice("figureKind"),
    note: text,
  },
  { folder: z.string() },
);

export const region = entry({
  name: text,
  kind: choice("regionKind"),
  codes: regionCodes,
  description: text,
  population: figure,
  employment: figure,
  economy: figure,
  industry: figure,
  statistics: z.union([z.string(), statistics], expecting("statistics")),
  inputOutput: z.union([z.string(), inputOutput], expecting("inputOutput")),
  nationalInputOutput: z.union([z.string(), inputOutput], expecting("inputOutput")),
  localSpending: figure,
  boundary: text,
});

export const source = entry({
  title: text,
  publisher: text,
  year: time,
  page: label,
  url: z.string(),
  accessed: time,
  note: text,
});

export const hole = entry({ until: time, note: text }, { by: reference });

export const waiver = entry(
  { place: z.string() },
  { rule: z.string(), reason: text, person: text, expires: time },
);

/** One rule's thresholds with the reason for changing them: `{ maximum: 7, reason: … }`. */
export const threshold = z.catchall(
  z.object({ reason: text }),
  // a limit is a number or a share; the type of a map has to allow what `reason` is as well
  quantity as z.ZodMiniType<LocalText | number>,
);

export const methods = entry({
  seed: level(0, 999_999_999),
  draws: level(100, 1_000_000),
  flqDelta: quantity,
  discountRate: quantity,
  sharedSpread: quantity,
  priceIndex: series,
  note: text,
});

export const term = entry({ term: text, definition: text, source: reference });

export const changeClasses = entry({
  commitment: quantity,
  needsAgreement: quantity,
  informational: quantity,
});

export const changeResults = entry({
  headlineTarget: quantity,
  closure: quantity,
  fundingGap: quantity,
  likelyFinish: time,
});

export const change = entry(
  {
    author: text,
    why: text,
    status: choice("status"),
    classes: changeClasses,
    results: changeResults,
  },
  { version: label, date: time, what: text },
);

export const agreement = entry(
  { office: text, scope: texts, conditions: text, dissent: text, revision: z.string() },
  { institution: reference, date: time, person: text, fingerprint: z.string(), algorithm: label },
);
