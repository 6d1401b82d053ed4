import type { Institution } from "../model/cluster.ts";
import type { ValueOf } from "../model/enumerations.ts";
import type { Source } from "../model/figure.ts";
import type {
  DateElsewhere,
  FrameEntry,
  Hole,
  Methods,
  PlanEvent,
  PlanHead,
  Term,
  Threshold,
  Waiver,
} from "../model/plan.ts";
import { readPeriod } from "../notation/read-period.ts";
import type { Language, LocalText } from "../text/language.ts";
import { compact } from "../util/compact.ts";
import type { PlanFile } from "../validate/shapes/plan-file.ts";
import { readSeries } from "./read-figure.ts";
import { readShare } from "./read-share.ts";
import {
  eachOf,
  entriesOf,
  findIn,
  type Path,
  type Reader,
  readAmount,
  readTime,
  sourceAt,
  type Table,
  type Written,
} from "./reader.ts";
import { longSummaries } from "./summary-length.ts";
import { resolveTheme } from "./theme.ts";

export const resolveSources = (reader: Reader, file: PlanFile): readonly Source[] =>
  entriesOf(reader, file.sources, ["sources"], (entry, id, at, origin) =>
    compact({
      ...origin,
      id,
      title: entry.title,
      publisher: entry.publisher,
      year: readTime(reader, entry.year, [...at, "year"]),
      page: entry.page === undefined ? undefined : String(entry.page),
      url: entry.url,
      accessed: readTime(reader, entry.accessed, [...at, "accessed"]),
      note: entry.note,
    }),
  );

type DateElsewhereWritten = {
  readonly date: Written;
  readonly source?: string | undefined;
  readonly note?: LocalText | undefined;
};

type FrameWritten = {
  readonly name: LocalText;
  readonly date?: Written | undefined;
  readonly event?: ValueOf<"eventKind"> | undefined;
  readonly elsewhere?: readonly DateElsewhereWritten[] | undefined;
  readonly source?: string | undefined;
  readonly note?: LocalText | undefined;
};

const datesElsewhere = (
  reader: Reader,
  written: readonly DateElsewhereWritten[] | undefined,
  path: Path,
): readonly DateElsewhere[] =>
  (written ?? []).flatMap((entry, position): readonly DateElsewhere[] => {
    const at = [...path, position];
    const date = readTime(reader, entry.date, [...at, "date"]);
    const source = sourceAt(reader, entry.source, [...at, "source"]);
    return date ? [compact({ origin: reader.place(at), date, source, note: entry.note })] : [];
  });

const isEntry = (entry: LocalText | FrameWritten): entry is FrameWritten =>
  typeof entry === "object" && "name" in entry;

const frameEntries = (
  reader: Reader,
  written: LocalText | readonly FrameWritten[] | undefined,
  path: Path,
): readonly FrameEntry[] =>
  eachOf<LocalText | FrameWritten>(written, path).map(([entry, at]) => {
    const origin = reader.place(at);
    if (!isEntry(entry)) return { origin, name: entry, elsewhere: [] };
    return compact({
      origin,
      name: entry.name,
      date: readTime(reader, entry.date, [...at, "date"]),
      event: entry.event,
      elsewhere: datesElsewhere(reader, entry.elsewhere, [...at, "elsewhere"]),
      source: sourceAt(reader, entry.source, [...at, "source"]),
      note: entry.note,
    });
  });

/** Takes a default and records it, so that the document can print what was assumed. */
const assume = <T>(reader: Reader, value: T | undefined, field: string, fallback: T): T => {
  if (value !== undefined) return value;
  reader.assumed.push({ field, value: String(fallback) });
  return fallback;
};

const eventsOf = (
  reader: Reader,
  written: NonNullable<PlanFile["plan"]>["process"],
): readonly PlanEvent[] =>
  (written ?? []).flatMap(({ text, event, ...entry }, position): readonly PlanEvent[] => {
    const at = ["plan", "process", position];
    const date = readTime(reader, entry.date, [...at, "date"]);
    const elsewhere = datesElsewhere(reader, entry.elsewhere, [...at, "elsewhere"]);
    const source = sourceAt(reader, entry.source, [...at, "source"]);
    const origin = reader.place(at);
    return date ? [compact({ origin, date, text, event, elsewhere, source })] : [];
  });

const untitled: LocalText = { ja: "地域イノベーション計画", en: "Regional innovation plan" };

export const resolveHead = (
  reader: Reader,
  file: PlanFile,
  institutions: Table<Institution>,
  fallbackId: string,
): PlanHead => {
  const plan = file.plan ?? {};
  const both: readonly Language[] = ["ja", "en"];
  const status = assume(reader, plan.status, "plan.status", "draft");
  for (const found of longSummaries(reader, plan.summary, status)) reader.complain(found);
  return compact({
    origin: reader.place(["plan"], "key"),
    id: plan.id ?? fallbackId,
    title: plan.title ?? untitled,
    status,
    version: plan.version === undefined ? undefined : String(plan.version),
    period: readTime(reader, plan.period, ["plan", "period"]),
    languages: [...new Set(assume(reader, plan.languages, "plan.languages", both))],
    currency: assume(reader, plan.currency, "plan.currency", "JPY"),
    fiscalYearStart: assume(reader, plan.fiscalYearStart, "plan.fiscalYearStart", 4),
    lead: findIn(reader, institutions, plan.lead, ["plan", "lead"]),
    frame: frameEntries(reader, plan.frame, ["plan", "frame"]),
    higherPlans: frameEntries(reader, plan.higherPlans, ["plan", "higherPlans"]),
    purpose: plan.purpose,
    context: plan.context,
    summary: plan.summary,
    notice: plan.notice,
    events: eventsOf(reader, plan.process),
    theme: resolveTheme(reader, plan.theme),
  });
};

export const resolveHoles = (
  reader: Reader,
  file: PlanFile,
  institutions: Table<Institution>,
): readonly Hole[] =>
  entriesOf(reader, file.holes, ["holes"], (entry, path, at, origin) => {
    const by = findIn(reader, institutions, entry.by, [...at, "by"]);
    const until = readTime(reader, entry.until, [...at, "until"]);
    return by ? [compact({ ...origin, path, by, until, note: entry.note })] : [];
  }).flat();

export const resolveWaivers = (reader: Reader, file: PlanFile): readonly Waiver[] =>
  (file.waivers ?? []).flatMap((waiver, position) => {
    const at = ["waivers", position];
    const expires = readTime(reader, waiver.expires, [...at, "expires"]);
    const { rule, place, reason, person } = waiver;
    return expires
      ? [compact({ origin: reader.place(at), rule, place, reason, person, expires })]
      : [];
  });

/** A limit as a number: a plain one, or a share such as `1%` as 0.01. */
const limitOf = (reader: Reader, written: unknown, path: Path): number | undefined =>
  typeof written === "string" || typeof written === "number"
    ? readAmount(reader, written, path)?.amount
    : undefined;

export const resolveThresholds = (reader: Reader, file: PlanFile): readonly Threshold[] =>
  entriesOf(reader, file.thresholds, ["thresholds"], (entry, rule, at, origin) => {
    const { reason, ...limits } = entry;
    const read = Object.entries(limits).flatMap(([name, value]) => {
      const limit = limitOf(reader, value, [...at, name]);
      return limit === undefined ? [] : [[name, limit] as const];
    });
    return { ...origin, rule, limits: Object.fromEntries(read), reason };
  });

export const resolveMethods = (reader: Reader, file: PlanFile): Methods => {
  const { seed, draws, note, ...written } = file.methods ?? {};
  const share = (key: "flqDelta" | "discountRate" | "sharedSpread") =>
    readShare(reader, written[key], ["methods", key]);
  return compact({
    origin: reader.place(["methods"], "key"),
    seed,
    draws,
    flqDelta: share("flqDelta")?.amount,
    discountRate: share("discountRate"),
    sharedSpread: share("sharedSpread"),
    priceIndex: readSeries(reader, written.priceIndex, ["methods", "priceIndex"]),
    note,
  });
};

export const resolveGlossary = (reader: Reader, file: PlanFile): readonly Term[] =>
  entriesOf(reader, file.glossary, ["glossary"], (entry, id, at, origin) =>
    compact({
      ...origin,
      id,
      term: entry.term ?? id,
      definition: entry.definition,
      source: sourceAt(reader, entry.source, [...at, "source"]),
    }),
  );

/** Only the head's own fields that other readings depend on; faults in them are said elsewhere. */
export const readingDefaults = (
  file: PlanFile,
): { readonly currency: string; readonly fiscalYearStart: number } => ({
  currency: file.plan?.currency ?? "JPY",
  fiscalYearStart: file.plan?.fiscalYearStart ?? 4,
});

/** First month of the plan's period, read before the rest because the roadmap counts from it. */
export const startOf = (file: PlanFile, fiscalYearStart: number): number | undefined => {
  const written = file.plan?.period;
  if (written === undefined) return undefined;
  const reading = readPeriod(written, { fiscalYearStart });
  return reading.ok ? reading.value.from : undefined;
};
