import type { Enumeration } from "./enumerations.ts";

/** What one value of the plan file says: an amount, a time, words in languages, the id of an entry, or a word of a closed list. */
export type Saying = "quantity" | "time" | "duration" | "text" | "id" | "word";

type Path = readonly (string | number)[];

/**
 * The plan file as its shape understands it: what stands for the same in another form (one thing for a list of
 * one, an amount for a figure with nothing but an amount) has one form here.
 */
export type Content =
  | {
      readonly kind: "leaf";
      readonly says: Saying;
      /** The closed list a word is taken from. */
      readonly list?: Enumeration;
      readonly written: unknown;
      readonly path: Path;
    }
  | {
      readonly kind: "map";
      /** Whether its keys are the plan's own, such as ids and years, not fields. */
      readonly isEntries: boolean;
      readonly content: Readonly<Record<string, Content>>;
      readonly path: Path;
    }
  | { readonly kind: "list"; readonly items: readonly Content[]; readonly path: Path };
