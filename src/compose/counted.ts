import type { Text } from "../text/text.ts";

/** A count as prose templates need it: its numeral, and which form of the sentence fits. */
export type Counted = { readonly n: string; readonly one: boolean; readonly some: boolean };

export const counted = (count: number, text: Text): Counted => ({
  n: text.number(count),
  one: count === 1,
  some: count > 0,
});
