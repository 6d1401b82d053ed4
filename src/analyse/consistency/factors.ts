import { exactProduct } from "../../notation/exact.ts";
import { type Interval, printedInterval } from "../../notation/printed-interval.ts";
import type { Quantity, Unit } from "../../notation/quantity.ts";
import { readQuantity } from "../../notation/read-quantity.ts";
import { mayBeSame, productOf } from "./intervals.ts";

/** Powers by what is measured: yen per litre is money JPY to 1 and volume to -1. */
type Dimensions = ReadonlyMap<string, number>;
type Scaled = { readonly dimensions: Dimensions; readonly factor: number };

const none: Scaled = { dimensions: new Map(), factor: 1 };

const times = (a: Dimensions, b: Dimensions, power: 1 | -1): Dimensions => {
  const powers = new Map(a);
  for (const [name, own] of b) powers.set(name, (powers.get(name) ?? 0) + power * own);
  return new Map([...powers].filter(([, own]) => own !== 0));
};

const ofUnitWord = (word: string): Scaled => {
  const reading = readQuantity(`1 ${word}`);
  return reading.ok && reading.value.unit.kind !== "count" ? ofUnit(reading.value.unit) : none;
};

/** A rate such as 円/L; what is counted has no dimension, so that 12 firms of 20 people are 240. */
const ofRate = (of: string): Scaled => {
  const [over = "", under = ""] = of.split("/");
  const [top, bottom] = [ofUnitWord(over), ofUnitWord(under)];
  return {
    dimensions: times(top.dimensions, bottom.dimensions, -1),
    factor: top.factor / bottom.factor,
  };
};

const ofUnit = (unit: Unit): Scaled => {
  if (unit.kind === "money")
    return { dimensions: new Map([[`money ${unit.currency}`, 1]]), factor: 1 };
  if (unit.kind === "measure")
    return { dimensions: new Map([[unit.dimension, 1]]), factor: unit.factor };
  return unit.kind === "count" && unit.of.includes("/") ? ofRate(unit.of) : none;
};

const isSame = (a: Dimensions, b: Dimensions): boolean => times(a, b, -1).size === 0;

/** The printed interval in base units, with a rate brought to base units too. */
const intervalOf = (quantity: Quantity): Interval => {
  const interval = printedInterval(quantity);
  if (quantity.unit.kind !== "count") return interval;
  const { factor } = ofUnit(quantity.unit);
  return { low: interval.low * factor, high: interval.high * factor };
};

export type FactorsProduct =
  | { readonly is: "same" | "unlike" }
  | { readonly is: "other"; readonly product: Quantity };

/** Holds a value against the product it is said to be, as far as the printed digits go. */
export const multiplyFactors = (value: Quantity, factors: readonly Quantity[]): FactorsProduct => {
  const units = factors.map(({ unit }) => ofUnit(unit));
  const own = ofUnit(value.unit);
  const all = units.reduce<Dimensions>((sum, one) => times(sum, one.dimensions, 1), new Map());
  if (!isSame(all, own.dimensions)) return { is: "unlike" };
  if (mayBeSame(productOf(factors.map(intervalOf)), intervalOf(value))) return { is: "same" };
  const scale = units.reduce((product, { factor }) => product * factor, 1) / own.factor;
  const amounts = factors.reduce((product, { amount }) => exactProduct(product, amount), 1);
  const amount = exactProduct(amounts, scale);
  return { is: "other", product: { amount, unit: value.unit, approximate: false, written: "" } };
};
