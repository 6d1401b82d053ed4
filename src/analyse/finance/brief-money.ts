import type { Quantity } from "../../notation/quantity.ts";
import { roundedQuantity } from "../../notation/rounded-quantity.ts";

/** As many as a reader takes in; an amount with one more is left as it is. */
const digits = 3;

/** An amount for a line: to three digits and marked so, unless it is short as it stands. */
export const briefMoney = (quantity: Quantity): Quantity =>
  roundedQuantity(quantity, digits + 1).amount === quantity.amount
    ? quantity
    : { ...roundedQuantity(quantity, digits), approximate: true };
