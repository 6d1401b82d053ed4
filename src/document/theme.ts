/** Colours by what they are for, `#rrggbb`: `accent`, `ink`, `paper` and what is worked out from them. */
export type Roles = Readonly<Record<string, string>>;

/** Colours of figures and what stands in their place. */
export type Replaced = Readonly<Record<string, string>>;

/** How a document looks where the plan asks for more than the usual. */
export type DocumentTheme = {
  /** Only what differs from the usual; on a light screen, on a dark one, on paper. */
  readonly colours: { readonly light: Roles; readonly dark: Roles; readonly print: Roles };
  /** Figures stand on white paper, or on that of the dark screen. */
  readonly figures: { readonly light: Replaced; readonly dark: Replaced };
  /** Names in order of preference; none for the usual. */
  readonly fonts: { readonly text: readonly string[]; readonly headings: readonly string[] };
  /** `source` is a `data:` address. */
  readonly logo?: { readonly source: string; readonly alt: string };
  /** Lines under the title of the cover page; there is one only where this is. */
  readonly cover?: { readonly lines: readonly string[] };
};
