import { comparable } from "./comparable.ts";
import { inBase } from "./in-base.ts";
import type { Quantity } from "./quantity.ts";

/** How many times `b` goes into `a`; `undefined` if they are not comparable or `b` is 0. */
export const ratioOf = (a: Quantity, b: Quantity): number | undefined =>
  comparable(a, b) && b.amount !== 0 ? inBase(a) / inBase(b) : undefined;
