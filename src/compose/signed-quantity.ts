import type { Quantity } from "../notation/quantity.ts";
import type { Text } from "../text/text.ts";

/** A computed quantity with its sign in front of all of it, currency included: −JPY 2.18 bn. */
export const signedQuantity = (quantity: Quantity, text: Text): string =>
  quantity.amount < 0
    ? `−${text.quantity({ ...quantity, amount: -quantity.amount })}`
    : text.quantity(quantity);
