import type { Origin } from "../diagnostics/place.ts";
import type { Period } from "../notation/period.ts";
import type { Quantity } from "../notation/quantity.ts";
import type { LocalText } from "../text/language.ts";
import type { ValueOf } from "./enumerations.ts";

/** Where numbers and statements come from: one entry of `sources`. */
export type Source = Origin & {
  readonly id: string;
  readonly title?: LocalText;
  readonly publisher?: LocalText;
  readonly year?: Period;
  readonly page?: string;
  readonly url?: string;
  readonly accessed?: Period;
  readonly note?: LocalText;
};

/** A number of the plan with what makes it trustworthy. `source`, `asOf` may come from its owner. */
export type Figure = Origin & {
  readonly quantity: Quantity;
  readonly asOf?: Period;
  readonly kind?: ValueOf<"figureKind">;
  readonly source?: Source;
  readonly note?: LocalText;
  readonly priceBasis?: string;
};

/** Values over time, in order of time. */
export type Series = Origin & {
  readonly points: readonly { readonly period: Period; readonly figure: Figure }[];
  readonly note?: LocalText;
};

/** Low, likely, high; the outer two may be missing. */
export type Spread<T> = { readonly low?: T; readonly likely?: T; readonly high?: T };
