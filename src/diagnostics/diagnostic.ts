import type { Period } from "../notation/period.ts";
import type { LocalText } from "../text/language.ts";
import type { Place } from "./place.ts";

export type Severity = "error" | "warning" | "note";

/** What a sentence is made of: named values, JSON-safe and of no language. */
export type Facts = Readonly<Record<string, unknown>>;

/** What was measured and the limit it is held against, both in `unit`: "share" (0..1), "pure" (a ratio), "count", "months", "JPY". */
export type Measured = { readonly value: number; readonly limit: number; readonly unit: string };

/**
 * A change to the user's file that cannot change what it means: `by` is written over the place, or what
 * stands there is put in quotes.
 */
export type Edit =
  | { readonly place: Place; readonly by: string }
  | { readonly place: Place; readonly quote: true };

export type Related = { readonly place: Place; readonly key: string; readonly facts: Facts };

/**
 * One finding, in no language: the sentence, the help and the notes are looked up by `code` and
 * `key` in the language of whoever reads it, so that a Japanese document and an English terminal can
 * speak of the same finding.
 */
export type Diagnostic = {
  /** "yaml/tab-indent", "shape/unknown-key", "reference/unknown", "value/quantity", or a rule id. */
  readonly code: string;
  readonly severity: Severity;
  /** Which of the code's messages. */
  readonly key: string;
  readonly facts: Facts;
  readonly place: Place;
  readonly related: readonly Related[];
  readonly measured?: Measured;
  /** Fields of the file to write or correct, as dotted paths from its top. */
  readonly writes?: readonly string[];
  /** Ids of the institutions that can put it right; the lead of the plan where there are none. */
  readonly resolvers?: readonly string[];
  readonly edits?: readonly Edit[];
  /** Set when a waiver in the plan covers the finding; it is then printed but not counted. */
  readonly waiver?: {
    readonly reason: LocalText;
    readonly person: LocalText;
    readonly expires: Period;
  };
};

export type Complain = (diagnostic: Diagnostic) => void;

/** An error at one place. */
export const fault = (code: string, key: string, place: Place, facts: Facts = {}): Diagnostic => ({
  code,
  key,
  place,
  facts,
  severity: "error",
  related: [],
});
