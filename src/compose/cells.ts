import { fromCommonMark } from "../document/commonmark.ts";
import { missing, text as plain, type Span } from "../document/span.ts";
import type { Institution } from "../model/cluster.ts";
import type { Enumeration, ValueOf } from "../model/enumerations.ts";
import type { Figure, Source } from "../model/figure.ts";
import type { Period } from "../notation/period.ts";
import type { Quantity } from "../notation/quantity.ts";
import type { LocalText } from "../text/language.ts";
import type { Text } from "../text/text.ts";
import type { documentWords } from "./document-words.ts";
import { inSentence } from "./in-sentence.ts";
import { joinRemarks } from "./join-remarks.ts";
import type { NamedHoles } from "./named-holes.ts";
import { spansOf } from "./spans-of.ts";
import { spokenSpans } from "./spoken-spans.ts";

type Spans = readonly Span[];
type Titled = { readonly title: LocalText } | { readonly name: LocalText };

/** Values of the plan as the spans of a cell. What is missing prints as a hole, never as nothing. */
export type Cells = {
  readonly hole: Spans;
  /** A hole with who fills it by when, or the owner of the part to ask, for the narrow cells of a table. */
  readonly holeIn: (key: string) => Spans;
  /** The same with the key of the plan file that fills it. */
  readonly holeAt: (key: string) => Spans;
  /** The spans, or where they are a hole, what `holeIn` says. */
  readonly orIn: (spans: Spans, key: string) => Spans;
  /** The same for `holeAt`. */
  readonly orAt: (spans: Spans, key: string) => Spans;
  /** For what a plan need not state. */
  readonly none: Spans;
  readonly plain: (value: string | undefined) => Spans;
  readonly text: (value: LocalText | undefined) => Spans;
  /** A text of several paragraphs, its paragraphs one under the other. */
  readonly long: (value: LocalText | undefined) => Spans;
  readonly optional: (value: LocalText | undefined) => Spans;
  /** The value with its date and kind. */
  readonly figure: (figure: Figure | undefined) => Spans;
  readonly optionalFigure: (figure: Figure | undefined) => Spans;
  readonly quantity: (quantity: Quantity | undefined) => Spans;
  readonly period: (period: Period | undefined) => Spans;
  readonly term: <E extends Enumeration>(list: E, value: ValueOf<E> | undefined) => Spans;
  readonly names: (things: readonly Titled[]) => Spans;
  readonly source: (source: Source | undefined, note?: LocalText) => Spans;
  /** Names in a row, which may hold commas of their own. */
  readonly listed: (names: readonly string[]) => string;
  /** Titles inside a sentence, each in quotation marks. */
  readonly quoted: (titles: readonly string[]) => string;
  /** Name of a party given as an institution or in words. */
  readonly party: (party: Institution | LocalText) => string;
  /** Date and kind of a figure, "2004, actual"; empty where it has neither. */
  readonly marks: (figure: Figure) => string;
  /** "JPY 120 bn (2005)". */
  readonly dated: (value: string, when: string) => string;
  /** Short facts in one aside; empty ones are left out. */
  readonly joined: (parts: readonly string[]) => string;
  /** The sentence of a rule, which has no stop of its own. */
  readonly spoken: (sentence: string) => Spans;
  /** "61% to 66%"; one value where both print the same. */
  readonly range: (low: string, high: string) => string;
};

type Joins = Readonly<Record<keyof typeof documentWords, string>>;

const flat = (value: string): string => value.replace(/\s+/g, " ").trim();

const nameOf = (thing: Titled): LocalText => ("title" in thing ? thing.title : thing.name);

/** The part of a figure's print that stands for its date and kind. */
const marksOf = (text: Text, joins: Joins) => (figure: Figure) =>
  [
    ...(figure.asOf ? [text.period(figure.asOf)] : []),
    ...(figure.kind ? [text.enumerated("figureKind", figure.kind)] : []),
  ].join(joins.clauseJoin);

type Phrases = Pick<Cells, "listed" | "quoted" | "party" | "dated" | "joined" | "spoken" | "range">;

/** Quotation marks within a title, as they stand within others. */
const inner = (title: string, words: Joins): string =>
  title
    .replaceAll(words.quoteBefore, words.innerQuoteBefore)
    .replaceAll(words.quoteAfter, words.innerQuoteAfter);

/** Only the first name of a row keeps the capital of its article. */
const inRow = (names: readonly string[], { nameJoin }: Joins): string =>
  names.map((name, place) => (place === 0 ? flat(name) : inSentence(flat(name)))).join(nameJoin);

/** Sentences and their parts. */
const phrasesIn = (text: Text, words: Joins): Phrases => ({
  listed: (names) => inRow(names, words),
  quoted: (titles) => {
    const marked = titles.map(
      (title) => `${words.quoteBefore}${inner(flat(title), words)}${words.quoteAfter}`,
    );
    // Japanese quotation marks need no comma between them
    return text.language === "ja" ? marked.join("") : text.list(marked);
  },
  party: (party) =>
    flat(text.pick(typeof party === "object" && "id" in party ? party.name : party)),
  dated: (value, when) => `${value}${words.datedBefore}${when}${words.datedAfter}`,
  joined: (parts) => parts.filter((one) => one !== "").join(words.clauseJoin),
  spoken: (sentence) => spokenSpans(sentence, words.stop),
  range: (low, high) => (low === high ? low : `${low}${words.rangeJoin}${high}`),
});

export const makeCells = (text: Text, words: Joins, holes: NamedHoles): Cells => {
  const hole: Spans = [missing(words.missing)];
  const none: Spans = [plain(words.none)];
  const holeAt = (key: string): Spans => [
    ...holes.spans(key),
    plain(" "),
    { kind: "code", text: key },
  ];
  const marks = marksOf(text, words);
  const or = <T>(value: T | undefined, print: (value: T) => Spans, otherwise: Spans): Spans => {
    const printed = value === undefined ? [] : print(value);
    return printed.length > 0 ? printed : otherwise;
  };
  const written = (value: string): Spans => (flat(value) === "" ? [] : [plain(flat(value))]);
  const local = (value: LocalText): Spans => written(text.pick(value));
  const figure = (value: Figure): Spans => {
    const when = marks(value);
    const mark: Span = { kind: "aside", text: when, isMark: true };
    return [plain(text.quantity(value.quantity)), ...(when === "" ? [] : [mark])];
  };
  return {
    hole,
    holeIn: holes.narrow,
    holeAt,
    orIn: (spans, key) => (spans === hole ? holes.narrow(key) : spans),
    orAt: (spans, key) => (spans === hole ? holeAt(key) : spans),
    none,
    marks,
    plain: (value) => or(value, written, hole),
    text: (value) => or(value, local, hole),
    long: (value) => or(value, (one) => spansOf(fromCommonMark(text.pick(one))), hole),
    optional: (value) => or(value, local, none),
    figure: (value) => or(value, figure, hole),
    optionalFigure: (value) => or(value, figure, none),
    quantity: (value) => or(value, (one) => [plain(text.quantity(one))], hole),
    period: (value) => or(value, (one) => [plain(text.period(one))], hole),
    term: (list, value) => or(value, (one) => [plain(text.enumerated(list, one))], hole),
    names: (things) =>
      things.length === 0
        ? hole
        : [
            plain(
              inRow(
                things.map((thing) => text.pick(nameOf(thing))),
                words,
              ),
            ),
          ],
    source: (source, note) => {
      const parts = [source?.title ?? source?.id, note].flatMap((part) =>
        part === undefined ? [] : [flat(text.pick(part))],
      );
      return parts.length === 0 ? none : [plain(joinRemarks(parts, words.remarkJoin))];
    },
    ...phrasesIn(text, words),
  };
};
