import type { Entry } from "../../diagnostics/speech.ts";

/** What a translation of a rule says: the same messages made of the same facts. */
export type RuleTexts<R extends { readonly messages: unknown }> = {
  readonly messages: R["messages"];
  readonly help: NonNullable<Entry["help"]>;
  readonly notes?: NonNullable<Entry["notes"]>;
};
