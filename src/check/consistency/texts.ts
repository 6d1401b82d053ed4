import type { Print } from "../../diagnostics/speech.ts";
import type { Period } from "../../notation/period.ts";
import type { Quantity } from "../../notation/quantity.ts";
import type { LocalText } from "../../text/language.ts";
import type { Report } from "../rule.ts";
import type { Point } from "./compass.ts";

type Whole = { readonly sum: Quantity; readonly whole: Quantity; readonly total: Quantity };

const points: Readonly<Record<Point, string>> = {
  ne: "north-east",
  nw: "north-west",
  se: "south-east",
  sw: "south-west",
};

const all = (values: readonly Quantity[], print: Print): string =>
  print.list(values.map(print.quantity));

/** What is said of statements of the plan that cannot all be true. */
export const agreeTexts = {
  partsMore: (facts: Whole, print: Print) =>
    `the parts of ${print.quantity(facts.total)} sum to ${print.quantity(facts.sum)}, and nothing says that they overlap`,
  partsLess: (facts: Whole & { rest: Quantity }, print: Print) =>
    `the parts of ${print.quantity(facts.total)} sum to ${print.quantity(facts.sum)}, which leaves ${print.quantity(facts.rest)} not itemised`,
  unlike: (facts: { quantity: Quantity; other: Quantity }, print: Print) =>
    `${print.quantity(facts.quantity)} cannot be held against ${print.quantity(facts.other)}: the units differ`,
  factors: (
    facts: { value: Quantity; factors: readonly Quantity[]; product: Quantity },
    print: Print,
  ) =>
    `${facts.factors.map(print.quantity).join(" × ")} is ${print.quantity(facts.product)}, not ${print.quantity(facts.value)}`,
  factorUnits: (facts: { value: Quantity; factors: readonly Quantity[] }, print: Print) =>
    `${facts.factors.map(print.quantity).join(" × ")} is in other units than ${print.quantity(facts.value)}`,
  growth: (
    facts: { stated: Quantity; before: Quantity; after: Quantity; change: number },
    print: Print,
  ) =>
    `a change of ${print.quantity(facts.stated)} is stated, but ${print.quantity(facts.before)} to ${print.quantity(facts.after)} is ${print.share(facts.change, 1)}`,
  conflict: (facts: { values: readonly Quantity[] }, print: Print) =>
    `${all(facts.values, print)} are stated for the same thing at the same time`,
  undated: (facts: { values: readonly Quantity[] }, print: Print) =>
    `${all(facts.values, print)} are stated for the same thing, without a date on each`,
  order: (facts: { values: readonly Quantity[] }, print: Print) =>
    `low, likely and high are not in order: ${facts.values.map(print.quantity).join(", ")}`,
  otherDate: (facts: { name: LocalText; date: Period; other: Period }, print: Print) =>
    `\`${print.pick(facts.name)}\` is dated ${print.period(facts.date)}, by another source ${print.period(facts.other)}`,
  severalDates: (facts: { name: LocalText; dates: readonly Period[] }, print: Print) =>
    `\`${print.pick(facts.name)}\` is dated ${print.list(facts.dates.map(print.period))}, and nothing says that these are different events`,
  compass: (facts: { name: LocalText; named: Point; told: Point }, print: Print) =>
    `the name \`${print.pick(facts.name)}\` says ${points[facts.named]}, the text about it ${points[facts.told]}`,
} as const;

export const agreeNotes = {
  whole: () => "the whole",
  part: () => "a part",
  other: () => "the other value",
  before: () => "the value before",
  date: () => "the other date",
  name: () => "the name",
} as const;

export type Say = Report<typeof agreeTexts>;
