/** Where in the user's own file something was said: keys and indexes, before any line is known. */
export type Place = {
  /** Name of the file as the user gave it, with forward slashes. */
  readonly file: string;
  readonly path: readonly (string | number)[];
  /** "key" for unknown and duplicate keys and for entities named by their id; "value" otherwise. */
  readonly on?: "key" | "value";
  /**
   * Start and end in UTF-16 units of the text, for faults of syntax, where there are no keys yet (or
   * the same key twice). It wins over `path`.
   */
  readonly offset?: readonly [start: number, end: number];
};

/** Anything resolved from the file remembers its place. */
export type Origin = { readonly origin: Place };

/** The place of a field of a thing; the thing itself where no key is given. */
export const at = (thing: Origin, ...keys: readonly (string | number)[]): Place =>
  keys.length === 0
    ? thing.origin
    : { file: thing.origin.file, path: [...thing.origin.path, ...keys] };

/** The same place, pointing at the key rather than at its value. */
export const onKey = (place: Place): Place => ({ ...place, on: "key" });
