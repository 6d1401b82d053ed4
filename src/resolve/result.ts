import type { Measure } from "../model/action.ts";
import type { Additional, Additionality, Appraisal, Flow, Indicator } from "../model/agreement.ts";
import { compact } from "../util/compact.ts";
import type { PlanFile } from "../validate/shapes/plan-file.ts";
import { type FigureWritten, readFigure, readSeries } from "./read-figure.ts";
import { readShare } from "./read-share.ts";
import {
  entriesOf,
  listed,
  type Path,
  type Reader,
  readAmount,
  readMonths,
  readTime,
  sourceAt,
  type Table,
  unknownReference,
  type Written,
} from "./reader.ts";

type IndicatorWritten = NonNullable<PlanFile["indicators"]>[string];
type AdditionalWritten = NonNullable<NonNullable<IndicatorWritten["additionality"]>["reference"]>;

const additionalOf = (reader: Reader, written: AdditionalWritten, at: Path): Additional => {
  const share = (key: "leakage" | "displacement" | "substitution") =>
    readShare(reader, written[key], [...at, key]);
  return compact({
    gross: readFigure(reader, written.gross, [...at, "gross"]),
    leakage: share("leakage"),
    displacement: share("displacement"),
    substitution: share("substitution"),
    multiplier: readAmount(reader, written.multiplier, [...at, "multiplier"]),
  });
};

const additionalityOf = (
  reader: Reader,
  written: IndicatorWritten["additionality"],
  at: Path,
): Additionality | undefined =>
  written &&
  compact({
    origin: reader.place(at),
    ...additionalOf(reader, written, at),
    reference: written.reference && additionalOf(reader, written.reference, [...at, "reference"]),
    source: sourceAt(reader, written.source, [...at, "source"]),
    note: written.note,
  });

const attributionOf = (
  reader: Reader,
  written: Readonly<Record<string, Written>> | undefined,
  at: Path,
  measures: Table<Measure>,
): Indicator["attribution"] =>
  Object.entries(written ?? {}).flatMap(([id, share]) => {
    const path = [...at, id];
    const measure = measures.byId.get(id);
    if (!measure) unknownReference(reader, [measures], id, reader.place(path, "key"));
    const read = readShare(reader, share, path);
    return measure && read ? [{ measure, share: read }] : [];
  });

type Results = Pick<
  Indicator,
  | ("trajectory" | "interval" | "tolerance" | "history")
  | ("comparisons" | "noComparator" | "additionality" | "attribution")
>;

/** How an indicator is followed up: its planned path, what it is compared with, and what is the plan's own. */
export const resultsOf = (
  reader: Reader,
  written: IndicatorWritten,
  at: Path,
  measures: Table<Measure>,
): Results =>
  compact({
    trajectory: written.trajectory,
    interval: readMonths(reader, written.interval, [...at, "interval"]),
    tolerance: readShare(reader, written.tolerance, [...at, "tolerance"]),
    history: readSeries(reader, written.history, [...at, "history"]),
    comparisons: entriesOf(
      reader,
      written.comparisons,
      [...at, "comparisons"],
      (entry, id, path, origin) => {
        const values = readSeries(reader, entry.values, [...path, "values"]);
        const { name = id, sample } = entry;
        return listed(values).map((one) => compact({ ...origin, id, name, values: one, sample }));
      },
    ).flat(),
    noComparator: written.noComparator,
    additionality: additionalityOf(reader, written.additionality, [...at, "additionality"]),
    attribution: attributionOf(reader, written.attribution, [...at, "attribution"], measures),
  });

type SpilloverWritten = NonNullable<PlanFile["spillover"]>;

/** Costs and benefits by year, in order of time. */
export const appraisalOf = (
  reader: Reader,
  written: SpilloverWritten["appraisal"],
): Appraisal | undefined => {
  if (!written) return undefined;
  const at: Path = ["spillover", "appraisal"];
  const source = sourceAt(reader, written.source, [...at, "source"]);
  const flowOf = (key: "costs" | "benefits"): Flow =>
    Object.entries(written[key] ?? {})
      .flatMap(([year, figure]: readonly [string, FigureWritten]) => {
        const path = [...at, key, year];
        const period = readTime(reader, year, path, "key");
        const defaults = { source, asOf: period, money: true, note: written.note };
        const read = readFigure(reader, figure, path, defaults);
        return period && read ? [{ period, figure: read }] : [];
      })
      .sort((a, b) => a.period.from - b.period.from);
  return compact({
    origin: reader.place(at, "key"),
    base: readTime(reader, written.base, [...at, "base"]),
    discountRate: readShare(reader, written.discountRate, [...at, "discountRate"]),
    benefitKind: written.benefitKind,
    costs: flowOf("costs"),
    benefits: flowOf("benefits"),
    source,
    note: written.note,
  });
};
