import type { ValueOf } from "../model/enumerations.ts";
import type { Elsewhere, Figure, Part, Series, Source } from "../model/figure.ts";
import type { Period } from "../notation/period.ts";
import type { LocalText } from "../text/language.ts";
import { compact } from "../util/compact.ts";
import { asMoney } from "./as-money.ts";
import {
  listed,
  type Path,
  type Reader,
  readAmount,
  readTime,
  sourceAt,
  type Written,
} from "./reader.ts";

type ElsewhereWritten = {
  readonly value: Written;
  readonly asOf?: Written | undefined;
  readonly source?: string | undefined;
  readonly note?: LocalText | undefined;
};

type PartObject = ElsewhereWritten & { readonly kind?: ValueOf<"figureKind"> | undefined };

type FigureObject = PartObject & {
  readonly priceBasis?: string | undefined;
  readonly parts?: Readonly<Record<string, Written | PartObject>> | undefined;
  readonly overlap?: LocalText | undefined;
  readonly factors?: readonly Written[] | undefined;
  readonly growth?: Written | undefined;
  readonly elsewhere?: readonly ElsewhereWritten[] | undefined;
};
export type FigureWritten = Written | FigureObject;

/** What a figure takes from its owner where it does not say so itself. */
export type FigureDefaults = {
  readonly source?: Source | undefined;
  readonly asOf?: Period | undefined;
  readonly kind?: ValueOf<"figureKind"> | undefined;
  readonly note?: LocalText | undefined;
  readonly priceBasis?: string | undefined;
  readonly money?: boolean;
};

const elsewhereOf = (
  reader: Reader,
  written: readonly ElsewhereWritten[],
  path: Path,
  money: boolean | undefined,
): readonly Elsewhere[] =>
  written.flatMap((entry, position): readonly Elsewhere[] => {
    const at = [...path, position];
    const quantity = readAmount(reader, entry.value, [...at, "value"]);
    const asOf = readTime(reader, entry.asOf, [...at, "asOf"]);
    const source = sourceAt(reader, entry.source, [...at, "source"]);
    if (!quantity) return [];
    const whole = money ? asMoney(reader, quantity, [...at, "value"]) : quantity;
    return [compact({ origin: reader.place(at), quantity: whole, asOf, source, note: entry.note })];
  });

/** What a figure says of how it comes about and of what others say: nothing where it says nothing. */
const backingOf = (
  reader: Reader,
  { factors, growth, elsewhere, overlap }: Omit<FigureObject, "value">,
  path: Path,
  money: boolean | undefined,
): Pick<Figure, "factors" | "growth" | "elsewhere" | "overlap"> =>
  compact({
    overlap,
    factors: factors?.flatMap((factor, position) =>
      listed(readAmount(reader, factor, [...path, "factors", position])),
    ),
    growth: readAmount(reader, growth, [...path, "growth"]),
    elsewhere: elsewhere && elsewhereOf(reader, elsewhere, [...path, "elsewhere"], money),
  });

/** The parts of a total, which share its source, date, kind and note unless they say otherwise. */
const partsOf = (
  reader: Reader,
  written: FigureObject["parts"],
  path: Path,
  defaults: FigureDefaults,
): readonly Part[] | undefined =>
  written &&
  Object.entries(written).flatMap(([label, part]) =>
    listed(readFigure(reader, part, [...path, label], defaults)).map((figure) => ({
      label,
      figure,
    })),
  );

/** Reads a figure and enters it, and then its parts, into the list of all figures of the plan. */
export const readFigure = (
  reader: Reader,
  written: FigureWritten | undefined,
  path: Path,
  defaults: FigureDefaults = {},
): Figure | undefined => {
  if (written === undefined) return undefined;
  const whole = typeof written === "object" ? written : { value: written };
  const inside = (key: string): Path => (typeof written === "object" ? [...path, key] : path);
  const quantity = readAmount(reader, whole.value, inside("value"));
  const asOf = readTime(reader, whole.asOf, inside("asOf")) ?? defaults.asOf;
  const source = sourceAt(reader, whole.source, inside("source")) ?? defaults.source;
  const kind = whole.kind ?? defaults.kind;
  const priceBasis = whole.priceBasis ?? defaults.priceBasis;
  const note = whole.note ?? defaults.note;
  const backing = backingOf(reader, whole, path, defaults.money);
  const own = reader.figures.length;
  const parts = partsOf(reader, whole.parts, inside("parts"), {
    ...{ source, asOf, kind, note, priceBasis },
    ...(defaults.money ? { money: true } : {}),
  });
  // after everything in it was read, so that its faults are said at once
  if (!quantity) return undefined;
  const figure: Figure = compact({
    origin: reader.place(path),
    quantity: defaults.money ? asMoney(reader, quantity, inside("value")) : quantity,
    asOf,
    kind,
    source,
    note,
    priceBasis,
    parts,
    ...backing,
  });
  // the total comes before its parts, as in the file
  reader.figures.splice(own, 0, figure);
  return figure;
};

type SeriesObject = Omit<FigureObject, "value" | "asOf"> & {
  readonly points: Readonly<Record<string, FigureWritten>>;
};

/** Values by year, sorted by time; a single figure is a series of one point at its own date. */
export const readSeries = (
  reader: Reader,
  written: FigureWritten | SeriesObject | undefined,
  path: Path,
): Series | undefined => {
  if (written === undefined) return undefined;
  if (typeof written !== "object" || !("points" in written)) {
    const figure = readFigure(reader, written, path);
    const points = figure?.asOf ? [{ period: figure.asOf, figure }] : [];
    return figure && { origin: reader.place(path), points };
  }
  const source = sourceAt(reader, written.source, [...path, "source"]);
  const points = Object.entries(written.points).flatMap(([key, value]) => {
    const at = [...path, "points", key];
    const period = readTime(reader, key, at, "key");
    const { kind, note, priceBasis } = written;
    const defaults = { source, asOf: period, kind, note, priceBasis };
    const figure = readFigure(reader, value, at, defaults);
    return period && figure ? [{ period, figure }] : [];
  });
  return compact({
    origin: reader.place(path),
    points: points.sort((a, b) => a.period.from - b.period.from || a.period.to - b.period.to),
    note: written.note,
  });
};
