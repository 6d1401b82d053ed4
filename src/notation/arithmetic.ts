import { type Decimal, decimalOf, numberOf, product, roundedTo, sum } from "./decimal.ts";
import type { Quantity, Unit } from "./quantity.ts";

// both are decimals as written: 0.1 t + 0.2 t is 0.3 t
const exactly = (
  a: number,
  b: number,
  operation: (a: Decimal, b: Decimal) => Decimal,
): number | undefined =>
  Number.isFinite(a) && Number.isFinite(b)
    ? numberOf(operation(decimalOf(a), decimalOf(b)))
    : undefined;

const times = (a: number, b: number): number => exactly(a, b, product) ?? a * b;

/** The amount in the base unit of its dimension (kg, L, m2, m, J, W, s); of others the amount. */
export const inBase = ({ amount, unit }: Quantity): number =>
  unit.kind === "measure" ? times(amount, unit.factor) : amount;

/** か所, カ所, ヶ所 and plant, plants, Plants are each one counter. */
const counterKey = (of: string): string =>
  of
    .replace(/^[カヵヶケ箇個](?=[所国社月年])/, "か")
    .toLowerCase()
    .replace(/(?<=[a-z]{3})s$/, "");

/** What two quantities must share to be added or compared. */
const basis = (unit: Unit): string => {
  switch (unit.kind) {
    case "money":
      return `money ${unit.currency}`;
    case "share":
      return "share";
    case "measure":
      return `measure ${unit.dimension}`;
    case "count":
      return `count ${counterKey(unit.of)}`;
  }
};

/** Whether two quantities are of one kind: the same currency, dimension or counter. */
export const comparable = (a: Quantity, b: Quantity): boolean => basis(a.unit) === basis(b.unit);

const factorOf = (unit: Unit): number => (unit.kind === "measure" ? unit.factor : 1);

const computed = (amount: number, { unit, approximate }: Omit<Quantity, "written">): Quantity => ({
  amount,
  unit,
  approximate,
  written: "",
});

/** In the unit of the first; `undefined` if they are not comparable. A sum has no written form. */
export const addQuantities = (a: Quantity, b: Quantity): Quantity | undefined => {
  if (!comparable(a, b)) return undefined;
  const ofB = factorOf(a.unit) === factorOf(b.unit) ? b.amount : inBase(b) / factorOf(a.unit);
  const amount = exactly(a.amount, ofB, sum) ?? a.amount + ofB;
  return computed(amount, { ...a, approximate: a.approximate || b.approximate });
};

export const scaleQuantity = (quantity: Quantity, factor: number): Quantity =>
  computed(times(quantity.amount, factor), quantity);

/** How many times `b` is contained in `a`; `undefined` if not comparable or `b` is 0. */
export const ratioOf = (a: Quantity, b: Quantity): number | undefined => {
  if (!comparable(a, b) || b.amount === 0) return undefined;
  return factorOf(a.unit) === factorOf(b.unit) ? a.amount / b.amount : inBase(a) / inBase(b);
};

/** For computed values: the amount to so many significant digits, halves away from zero. */
export const roundedQuantity = (quantity: Quantity, significantDigits: number): Quantity => {
  const { amount } = quantity;
  if (!Number.isFinite(amount) || amount === 0) return quantity;
  const exact = decimalOf(amount);
  const digits = String(exact.units).replace("-", "").length;
  const rounded = roundedTo(exact, exact.exponent + digits - significantDigits);
  return computed(numberOf(rounded), quantity);
};
