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

/** What another source says of the same figure. */
export type Elsewhere = Origin & {
  readonly quantity: Quantity;
  readonly asOf?: Period;
  readonly source?: Source;
  readonly note?: LocalText;
};

/** One part of a total, under the name the file gives it. */
export type Part = { readonly label: string; readonly figure: Figure };

/** A number of the plan with what makes it trustworthy. `source`, `asOf` may come from its owner. */
export type Figure = Origin & {
  readonly quantity: Quantity;
  readonly asOf?: Period;
  readonly kind?: ValueOf<"figureKind">;
  readonly source?: Source;
  readonly note?: LocalText;
  readonly priceBasis?: string;
  /** What it is made up of; parts are figures of their own. */
  readonly parts?: readonly Part[];
  /** Why the parts may count the same thing twice. */
  readonly overlap?: LocalText;
  /** Quantities whose product is the value. */
  readonly factors?: readonly Quantity[];
  /** The stated change on the point before, in a series. */
  readonly growth?: Quantity;
  readonly elsewhere?: readonly Elsewhere[];
};

/** Values over time, in order of time. */
export type Series = Origin & {
  readonly points: readonly { readonly period: Period; readonly figure: Figure }[];
  readonly note?: LocalText;
};

/** Low, likely, high; the outer two may be missing. */
export type Spread<T> = { readonly low?: T; readonly likely?: T; readonly high?: T };
