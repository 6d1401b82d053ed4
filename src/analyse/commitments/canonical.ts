import type { Figure } from "../../model/figure.ts";
import { inBase } from "../../notation/in-base.ts";
import { normalised } from "../../notation/normalised.ts";
import type { Duration, Period } from "../../notation/period.ts";
import type { Quantity } from "../../notation/quantity.ts";
import type { LocalText } from "../../text/language.ts";
import { compact } from "../../util/compact.ts";
import { rateOf } from "../finance/rate-of.ts";

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

const eastAsianEnd = /[\u3000-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]$/u;
const eastAsianStart =
  /^[\u3000-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/u;

/** Where a digit meets a raised, lowered, circled or broken one: 10⁴ is not 104, nor 5½ 51/2. */
const meeting = /(?<=\p{Nd})(?=[\p{No}\u207a\u207b])|(?<=\p{No})(?=\p{Nd})/gu;

/** The words of a text. Beside East Asian letters a break or a space is layout, never meaning. */
const words = (text: string): string => {
  const all = normalised(text.replace(meeting, "^")).split(" ");
  let joined = all[0] ?? "";
  for (const [before, word] of all.slice(1).entries()) {
    // only its last two units: a long text is looked at once
    const isIdle = eastAsianEnd.test((all[before] ?? "").slice(-2)) || eastAsianStart.test(word);
    joined += isIdle ? word : ` ${word}`;
  }
  return joined;
};

/**
 * A text as its words, however it is broken into lines; one text where all languages say the same, and none
 * where no language has a word.
 */
export const textOf = (text: LocalText | undefined): Plain => {
  if (text === undefined) return undefined;
  if (typeof text === "string") return words(text) || undefined;
  const written = Object.entries(text).flatMap(([language, one]) => {
    const own = one === undefined ? "" : words(one);
    return own === "" ? [] : [[language, own] as const];
  });
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

const greatest = (a: bigint, b: bigint): bigint => (b === 0n ? a : greatest(b, a % b));

/** A share of a cost as the exact fraction money is reckoned with: 50%, 0.5 and 1/2 are one, 2/3 and 66.7% two. */
export const shareOf = (quantity: Quantity | undefined): Plain => {
  const fraction = quantity && rateOf(quantity);
  if (!fraction) return quantityOf(quantity);
  const { part, whole } = fraction;
  const common = greatest(part < 0n ? -part : part, whole);
  return compact({
    share: `${part / common}/${whole / common}`,
    about: about(quantity.approximate),
  });
};

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
