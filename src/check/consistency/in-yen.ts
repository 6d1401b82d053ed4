import type { Quantity } from "../../notation/quantity.ts";

/** What a finding on money is about, whichever it is. */
export type InMoney = {
  readonly quantity?: Quantity;
  readonly market?: Quantity;
  readonly industry?: Quantity;
  readonly currencies?: readonly string[];
};

/** Sources of amounts in yen count in units of their own. */
export const isInYen = ({ quantity, market, industry, currencies = [] }: InMoney): boolean => {
  const unit = (quantity ?? market ?? industry)?.unit;
  return currencies.includes("JPY") || (unit?.kind === "money" && unit.currency === "JPY");
};
