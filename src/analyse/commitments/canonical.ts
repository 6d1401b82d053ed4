import type { Figure } from "../../model/figure.ts";
import { inBase } from "../../notation/in-base.ts";
import { normalised } from "../../notation/normalised.ts";
import type { Duration, Period } from "../../notation/period.ts";
import type { Quantity } from "../../notation/quantity.ts";
import type { LocalText } from "../../text/language.ts";
import { compact } from "../../util/compact.ts";

/** Values as JSON has them; a key that holds `undefined` is as good as absent. */
export type Plain =
  | string
  | number
  | boolean
  | undefined
  | readonly Plain[]
  | { readonly [key: string]: Plain };

type PlainMap = { readonly [key: string]: Plain };

const isList = (value: readonly Plain[] | PlainMap): value is readonly Plain[] =>
  Array.isArray(value);

const mapAsJson = (map: PlainMap): string => {
  let text = "";
  for (const key of Object.keys(map).sort()) {
    const value = map[key];
    if (value === undefined) continue;
    text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${canonicalJson(value)}`;
  }
  return `{${text}}`;
};

/** JSON with the keys in the order of their code units and no white space. */
export const canonicalJson = (value: Plain): string => {
  if (typeof value !== "object") return JSON.stringify(value) ?? "null";
  return isList(value) ? `[${value.map(canonicalJson).join(",")}]` : mapAsJson(value);
};

/** A list whose order says nothing: in the order of what its members are as JSON. */
export const unordered = (values: readonly Plain[]): readonly Plain[] => {
  if (values.length < 2) return values;
  const keyed = values.map((value) => ({ value, json: canonicalJson(value) }));
  keyed.sort((a, b) => (a.json < b.json ? -1 : a.json > b.json ? 1 : 0));
  return keyed.map(({ value }) => value);
};

const isEastAsian = (unit: number): boolean =>
  (unit >= 0x3000 && unit <= 0x30ff) ||
  (unit >= 0x3400 && unit <= 0x9fff) ||
  (unit >= 0xf900 && unit <= 0xfaff);

/** The words of a text. Beside East Asian letters a break or a space is layout, never meaning. */
const words = (text: string): string => {
  const [first = "", ...rest] = normalised(text).split(" ");
  let joined = first;
  for (const word of rest) {
    const isIdle =
      isEastAsian(joined.charCodeAt(joined.length - 1)) || isEastAsian(word.charCodeAt(0));
    joined += isIdle ? word : ` ${word}`;
  }
  return joined;
};

/** A text as its words, however it is broken into lines; one text where all languages say the same. */
export const textOf = (text: LocalText | undefined): Plain => {
  if (text === undefined) return undefined;
  if (typeof text === "string") return words(text);
  const written = Object.entries(text).flatMap(([language, one]) =>
    one === undefined ? [] : [[language, words(one)] as const],
  );
  const [first] = written;
  return written.every(([, one]) => one === first?.[1]) ? first?.[1] : Object.fromEntries(written);
};

/** Ways to write か所, and plant beside plants, do not make two counters. */
const counterOf = (of: string): string =>
  of
    .replace(/^[カヵヶケ箇個](?=[所国社月年])/, "か")
    .toLowerCase()
    .replace(/(?<=[a-z]{3})s$/, "");

const unitOf = ({ unit }: Quantity): string => {
  switch (unit.kind) {
    case "money":
      return unit.currency;
    case "measure":
      return unit.dimension;
    case "share":
      return "share";
    case "count":
      return `count ${counterOf(unit.of)}`.trim();
  }
};

const about = (approximate: boolean): true | undefined => (approximate ? true : undefined);

/** The amount in the base unit of its kind: 0.6 kL and 600 L are one. */
export const quantityOf = (quantity: Quantity | undefined): Plain =>
  quantity &&
  compact({
    amount: inBase(quantity) + 0,
    unit: unitOf(quantity),
    about: about(quantity.approximate),
  });

/** A share of a cost, whether written 50% or 0.5. */
export const rateOf = (quantity: Quantity | undefined): Plain =>
  quantity?.unit.kind === "count" && quantity.unit.of === ""
    ? quantityOf({ ...quantity, unit: { kind: "share" } })
    : quantityOf(quantity);

/** What is promised of a figure: its value and prices, not where it comes from. */
export const figureOf = (figure: Figure | undefined): Plain =>
  figure &&
  compact({
    value: quantityOf(figure.quantity),
    prices: figure.priceBasis === undefined ? undefined : words(figure.priceBasis).toLowerCase(),
  });

/** The months it covers, with the days of its ends where they are named. */
export const periodOf = (period: Period | undefined): Plain => {
  if (!period) return undefined;
  const { from, to, approximate, ends } = period;
  const [first, last] = ends ?? [period, period];
  return compact({ from, to, fromDay: first.day, toDay: last.day, about: about(approximate) });
};

export const monthsOf = (duration: Duration | undefined): Plain => duration?.months;
