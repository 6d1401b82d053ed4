import type { Indicator } from "../../model/agreement.ts";
import type { Figure } from "../../model/figure.ts";
import type { Quantity } from "../../notation/quantity.ts";
import type { FigureContext } from "../figure.ts";
import { textWidth } from "../kit/text-width.ts";
import { wrap } from "../kit/wrap.ts";
import { circledList } from "./circled.ts";
import type { Logic, LogicBreak } from "./logic.ts";

export const cardPadding = 6;
const nameLook = { size: 11.5, bold: true } as const;
const smallLook = { size: 11.5 } as const;
const leading = 14;

export type CardLine = {
  readonly words: string;
  readonly tone: "name" | "value" | "small" | "gap";
  /** Base line, from the top of the card. */
  readonly y: number;
};

export type CardText = { readonly lines: readonly CardLine[]; readonly height: number };

/** Values that are not measured are marked with a star. */
const unmeasured: ReadonlySet<string | undefined> = new Set(["assumption", "estimate", "forecast"]);

export const isUnmeasured = (figure: Figure | undefined): boolean =>
  figure !== undefined && unmeasured.has(figure.kind);

const star = (figure: Figure): string => (isUnmeasured(figure) ? "*" : "");

/** The unit once, where both ends of a change count the same. */
const isSameUnit = (a: Quantity["unit"], b: Quantity["unit"]): boolean =>
  (a.kind === "count" && b.kind === "count" && a.of === b.of) ||
  (a.kind === "measure" && b.kind === "measure" && a.symbol === b.symbol && a.symbol !== "%");

/** A value without the code of the currency that the picture names once. */
const written = (figure: Figure, { context, currency }: CardWorld): string => {
  const words = context.text.quantity(figure.quantity);
  const isBare = currency !== undefined && words.startsWith(`${currency} `);
  return (isBare ? words.slice(currency.length + 1) : words) + star(figure);
};

/** Baseline and target as they are to be read on either side of an arrow. */
const changeEnds = (
  { baseline, target }: Indicator,
  world: CardWorld,
): readonly [string, string] => {
  const { say, text: words } = world.context;
  const quantity = (figure: Figure | undefined): string =>
    figure === undefined ? say("open") : written(figure, world);
  const isShort =
    baseline &&
    target &&
    (isSameUnit(baseline.quantity.unit, target.quantity.unit) ||
      (baseline.quantity.amount === 0 && target.quantity.unit.kind === "money"));
  const from = isShort
    ? words.number(baseline.quantity.amount) + star(baseline)
    : quantity(baseline);
  return [from, quantity(target)];
};

/** The change, with the numbers of its measures behind it; where they would stand alone, the target with them. */
const changeLines = (indicator: Indicator, width: number, world: CardWorld): readonly string[] => {
  const [from, to] = changeEnds(indicator, world);
  const fit = { ...nameLook, width };
  const numbers = numbersText(indicator, world);
  const numbered = (words: string): string => `${words} ${numbers}`.trimEnd();
  const change = `${from} → ${to}`;
  const fits = (words: string): boolean => textWidth(words, fit) <= width;
  if (fits(numbered(change))) return [numbered(change)];
  if (fits(numbered(to))) return [...wrap(`${from} →`, { ...fit, lines: 2 }), numbered(to)];
  const lines = fits(change)
    ? [change]
    : [`${from} →`, to].flatMap((one) => wrap(one, { ...fit, lines: 2 }));
  return numbers === "" ? lines : [...lines, ...wrap(numbers, { ...fit, lines: 3 })];
};

/** "FY2024 → FY2033"; empty where neither is dated. */
const yearsText = (
  { baseline, target }: Indicator,
  { say, text: words }: FigureContext,
): string => {
  const [from, to] = [baseline, target].map((figure) => figure?.asOf);
  if (!from && !to) return "";
  return [from, to].map((period) => (period ? words.period(period) : say("open"))).join(" → ");
};

/** The years that most indicators share; the picture says them once for all. */
export const commonYears = (indicators: readonly Indicator[], context: FigureContext): string => {
  const counts = new Map<string, number>();
  for (const one of indicators) {
    const years = yearsText(one, context);
    if (years !== "") counts.set(years, (counts.get(years) ?? 0) + 1);
  }
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), ["", 0] as readonly [
    string,
    number,
  ])[0];
};

export type CardWorld = {
  readonly logic: Logic;
  readonly years: string;
  /** The kinds of break that occur. */
  readonly breaks: readonly LogicBreak[];
  /** Numbers of the measures by id. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Budgets of the measures over all years, in words, by id. */
  readonly budgets: ReadonlyMap<string, string>;
  /** How often each name without its remark occurs. */
  readonly names: ReadonlyMap<string, number>;
  /** The one currency of all money, where the picture names it once. */
  readonly currency: string | undefined;
  readonly context: FigureContext;
};

/** The years where they are not those of most. */
const ownYears = (indicator: Indicator, { years, context }: CardWorld): string => {
  const own = yearsText(indicator, context);
  if (own === years) return "";
  return own === "" ? context.say("undated") : own;
};

const numbersText = (indicator: Indicator, { logic, numbers }: CardWorld): string =>
  circledList(
    logic
      .measuresOf(indicator)
      .flatMap(({ id }) => numbers.get(id) ?? [])
      .toSorted((a, b) => a - b),
  );

const remark = /[ 　]*[（(][^（()）]*[)）]$/u;

/** The name; one too long for three lines without the remark in brackets at its end, which the table has. */
const nameLines = (
  { name }: Indicator,
  width: number,
  { context, names }: CardWorld,
): readonly string[] => {
  const whole = context.text.pick(name);
  const look = { ...nameLook, width, lines: 4 };
  const lines = wrap(whole, look);
  const short = whole.replace(remark, "");
  const isNeeded = short === "" || (names.get(short) ?? 0) > 1;
  return lines.length < 4 || isNeeded ? lines : wrap(short, look);
};

/** How many indicators would have each name without its remark. */
export const shortNames = (
  indicators: readonly Indicator[],
  { text }: FigureContext,
): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { name } of indicators) {
    const short = text.pick(name).replace(remark, "");
    counts.set(short, (counts.get(short) ?? 0) + 1);
  }
  return counts;
};

type Piece = readonly [words: readonly string[], tone: CardLine["tone"]];

const piecesOf = (indicator: Indicator, width: number, world: CardWorld): readonly Piece[] => {
  const { logic, context, breaks } = world;
  const small = { ...smallLook, width, lines: 3 };
  const years = ownYears(indicator, world);
  // what is the same on every broken card stands once, beside the legend
  const gaps = breaks.length > 1 ? logic.breaksOf(indicator) : [];
  return [
    [nameLines(indicator, width, world), "name"],
    [changeLines(indicator, width, world), "value"],
    [years === "" ? [] : wrap(years, small), "small"],
    ...gaps.map((one): Piece => [wrap(context.say(one), { ...small, bold: true }), "gap"]),
  ];
};

/** The words of a card as lines that fit its width. */
export const cardText = (indicator: Indicator, width: number, world: CardWorld): CardText => {
  const lines = piecesOf(indicator, width - 2 * cardPadding, world)
    .flatMap(([words, tone]) => words.map((one) => ({ words: one, tone })))
    .map((one, place): CardLine => ({ ...one, y: 17 + place * leading }));
  return { lines, height: 10 + lines.length * leading };
};
