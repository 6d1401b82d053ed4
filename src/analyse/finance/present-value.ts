/** An amount paid so many years after the base year. */
type Dated = { readonly years: number; readonly amount: number };

/** `sum of amount / (1 + rate)^years`; `rate` is 0.04 for 4% a year and above -1. */
export const presentValue = (amounts: readonly Dated[], rate: number): number =>
  amounts.reduce((sum, { years, amount }) => sum + amount / (1 + rate) ** years, 0);
