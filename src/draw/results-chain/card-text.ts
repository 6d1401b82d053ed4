import type { Indicator } from "../../model/agreement.ts";
import type { Figure } from "../../model/figure.ts";
import type { Quantity } from "../../notation/quantity.ts";
import type { FigureContext } from "../figure.ts";
import { textWidth } from "../kit/text-width.ts";
import { wrap } from "../kit/wrap.ts";
import { circled } from "./circled.ts";
import type { Logic } from "./logic.ts";

export const cardPadding = 8;
const nameLook = { size: 11.5, bold: true } as const;
const smallLook = { size: 11 } as const;
const numberLook = { size: 12 } as const;
const nameLeading = 14.5;
const smallLeading = 13.5;

export type CardLine = {
  readonly words: string;
  /** "beside" stands at the right end of the line before. */
  readonly tone: "name" | "value" | "small" | "numbers" | "beside" | "gap";
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

/** Baseline and target as they are to be read on either side of an arrow. */
const changeEnds = (
  { baseline, target }: Indicator,
  { say, text: words }: FigureContext,
): readonly [string, string] => {
  const quantity = (figure: Figure | undefined): string =>
    figure === undefined ? say("open") : words.quantity(figure.quantity) + star(figure);
  const isShort = baseline && target && isSameUnit(baseline.quantity.unit, target.quantity.unit);
  const from = isShort
    ? words.number(baseline.quantity.amount) + star(baseline)
    : quantity(baseline);
  return [from, quantity(target)];
};

const changeLines = (
  indicator: Indicator,
  width: number,
  context: FigureContext,
): readonly string[] => {
  const [from, to] = changeEnds(indicator, context);
  const fit = { ...nameLook, width };
  if (textWidth(`${from} → ${to}`, fit) <= width) return [`${from} → ${to}`];
  return [`${from} →`, to].flatMap((one) => wrap(one, { ...fit, lines: 2 }));
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
  /** Numbers of the measures by id. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Budgets of the measures over all years, in words, by id. */
  readonly budgets: ReadonlyMap<string, string>;
  readonly context: FigureContext;
};

/** The years where they are not those of most. */
const ownYears = (indicator: Indicator, { years, context }: CardWorld): string => {
  const own = yearsText(indicator, context);
  if (own === years) return "";
  return own === "" ? context.say("undated") : own;
};

const numbersText = (indicator: Indicator, { logic, numbers }: CardWorld): string =>
  logic
    .measuresOf(indicator)
    .flatMap(({ id }) => numbers.get(id) ?? [])
    .toSorted((a, b) => a - b)
    .map(circled)
    .join("");

type Piece = readonly [words: readonly string[], tone: CardLine["tone"]];

const piecesOf = (indicator: Indicator, width: number, world: CardWorld): readonly Piece[] => {
  const { logic, context } = world;
  const small = { ...smallLook, width, lines: 3 };
  const numbers = numbersText(indicator, world);
  const years = ownYears(indicator, world);
  const change = changeLines(indicator, width, context);
  const last =
    years === "" ? textWidth(change.at(-1) ?? "", nameLook) : textWidth(years, smallLook);
  const isBeside = last + 6 + textWidth(numbers, numberLook) <= width;
  return [
    [wrap(context.text.pick(indicator.name), { ...nameLook, width, lines: 5 }), "name"],
    [change, "value"],
    [years === "" ? [] : wrap(years, small), "small"],
    [
      numbers === "" ? [] : wrap(numbers, { ...numberLook, width, lines: 3 }),
      isBeside ? "beside" : "numbers",
    ],
    ...logic
      .breaksOf(indicator)
      .map((one): Piece => [wrap(context.say(one), { ...small, bold: true }), "gap"]),
  ];
};

const leadings: Readonly<Record<CardLine["tone"], number>> = {
  name: nameLeading,
  value: nameLeading,
  small: smallLeading,
  numbers: 16,
  beside: 0,
  gap: smallLeading,
};

/** The words of a card as lines that fit its width. */
export const cardText = (indicator: Indicator, width: number, world: CardWorld): CardText => {
  let y = cardPadding - 3;
  const lines = piecesOf(indicator, width - 2 * cardPadding, world).flatMap(([words, tone]) =>
    words.map((one): CardLine => {
      y += leadings[tone];
      return { words: one, tone, y: Math.round(y) };
    }),
  );
  return { lines, height: Math.round(y) + cardPadding - 2 };
};
