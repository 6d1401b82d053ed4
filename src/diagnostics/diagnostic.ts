import type { Period } from "../notation/period.ts";
import type { LocalText } from "../text/language.ts";
import type { Place } from "./place.ts";

export type Severity = "error" | "warning" | "note";

/** What a sentence is made of: named values, JSON-safe and of no language. */
export type Facts = Readonly<Record<string, unknown>>;

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
