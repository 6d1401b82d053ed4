import type { Programme } from "../../model/action.ts";

/** For how many years a programme pays at most: `3`, `3 years`, `36 months`. */
export const yearsPaid = ({ limits: { years } }: Programme): number | undefined => {
  if (years?.unit.kind !== "count" || years.amount <= 0) return undefined;
  return /月|month/i.test(years.unit.of) ? years.amount / 12 : years.amount;
};
