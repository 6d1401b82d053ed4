/** A term of the method, explained in one plain sentence wherever a document uses it. */
export type BuiltInTerm = {
  readonly en: string;
  readonly ja: string;
  readonly meaning: { readonly en: string; readonly ja: string };
  /** Other forms by which a document may use it. */
  readonly also?: { readonly en?: readonly string[]; readonly ja?: readonly string[] };
  /** The standard or work that fixes its meaning. */
  readonly source?: string;
};
