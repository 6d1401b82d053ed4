import type { LocalText } from "../text/language.ts";

/** What an amount is counted in. */
export type Unit =
  /** `currency` is an ISO 4217 code; the amount is in whole units of it (yen, not 億円). */
  | { readonly kind: "money"; readonly currency: string }
  /** The amount is 0..1 inside and printed in percent. */
  | { readonly kind: "share" }
  /** A physical measure: amount × factor is in the base unit of the dimension (kg, L, m2, m, J …). */
  | {
      readonly kind: "measure";
      readonly symbol: string;
      readonly dimension: "mass" | "volume" | "area" | "length" | "energy" | "power" | "time";
      readonly factor: number;
    }
  /**
   * Things counted; `of` is the counter as written (NFKC), empty for a bare number. `named` is what its owner
   * calls the same unit in each language: for print only, never to compare by.
   */
  | { readonly kind: "count"; readonly of: string; readonly named?: LocalText };

/** An amount with its unit, as read; `written` keeps the user's own form for print. */
export type Quantity = {
  readonly amount: number;
  readonly unit: Unit;
  /** Written with 約, c., ~ and the like. */
  readonly approximate: boolean;
  readonly written: string;
  /** A share written as a fraction, 2/3: the amount is it in decimals, and money is reckoned with this. */
  readonly fraction?: readonly [part: number, whole: number];
};
