import type { Quantity } from "../../notation/quantity.ts";

/** An amount of a currency as a quantity, for print. */
export const money = (amount: number, currency: string): Quantity => ({
  amount,
  unit: { kind: "money", currency },
  approximate: false,
  written: "",
});
