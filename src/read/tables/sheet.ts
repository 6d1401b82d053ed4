import type { Place } from "../../diagnostics/place.ts";

/** A CSV text taken apart. */
export type Sheet = {
  /** As shown to the user, with forward slashes. */
  readonly file: string;
  /** The rows that hold something, the first one included; cells without the blanks around them. */
  readonly rows: readonly (readonly string[])[];
  /** Where a cell stands in its file; the whole row where no column is given. */
  readonly place: (row: number, column?: number) => Place;
};

/** A table the plan names: a file, or a folder of files with fixed names. */
export type NamedTable = {
  /** Where the plan names it. */
  readonly path: readonly (string | number)[];
  /** What it is found by once it is read, such as `region.statistics`. */
  readonly key: string;
  /** As written. */
  readonly named: string;
  /** Names of the files in it, where it is a folder. */
  readonly members?: readonly { readonly name: string; readonly required: boolean }[];
};

/**
 * The tables of a plan as read, by their key; in a folder with the file, as
 * `region.inputOutput/sectors.csv`. What could not be read is not there, and it was said why.
 */
export type Sheets = ReadonlyMap<string, Sheet>;
