import type { Figure } from "../../model/figure.ts";
import { decimalOf } from "../../notation/decimal.ts";
import type { Quantity, Unit } from "../../notation/quantity.ts";
import { roundedQuantity } from "../../notation/rounded-quantity.ts";
import type { Text } from "../../text/text.ts";

/** Digits of a computed value: one more than most targets have. */
const digits = 4;

const written = (quantity: Quantity, text: Text): string =>
  quantity.amount < 0
    ? `−${text.quantity({ ...quantity, amount: -quantity.amount })}`
    : text.quantity(quantity);

/** An amount as observed, without the digits that a change of unit leaves. */
export const exactAmount = (amount: number, unit: Unit, text: Text): string =>
  written(roundedQuantity({ amount, unit, approximate: false, written: "" }, 9), text);

/** A computed amount to few digits. */
export const roughly = (amount: number, unit: Unit, text: Text, most = digits): string =>
  written(roundedQuantity({ amount, unit, approximate: false, written: "" }, most), text);

/** The place of the last digit other than 0: 8 for 39.2億円, -1 for 11.8. */
const placeOf = (amount: number): number => {
  const { units, exponent } = decimalOf(amount);
  return exponent + (/0*$/.exec(String(units))?.[0].length ?? 0);
};

/** A computed amount with one digit more than the finest of those it stands beside. */
export const beside = (
  amount: number,
  others: readonly number[],
  unit: Unit,
  text: Text,
): string => {
  const places = others.filter((other) => other !== 0).map(placeOf);
  const size = Math.floor(Math.log10(Math.abs(amount) || 1));
  const kept = places.length === 0 ? digits : size - Math.min(...places) + 2;
  return roughly(amount, unit, text, Math.min(Math.max(kept, 2), 7));
};

/** A figure with its date: "39.2億円 (2024年)". */
export const dated = (figure: Figure | undefined, text: Text): string => {
  if (!figure) return "–";
  const value = text.quantity(figure.quantity);
  if (!figure.asOf) return value;
  const period = text.period(figure.asOf);
  return text.language === "ja" ? `${value}（${period}）` : `${value} (${period})`;
};
