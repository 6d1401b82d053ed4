import type { Origin } from "../diagnostics/place.ts";
import type { Period } from "../notation/period.ts";
import type { LocalText } from "../text/language.ts";

/** How a plan looks in print and on a screen. It binds nobody. */
export type Theme = Origin & {
  /** `#rrggbb` in small letters; what is absent is the program's own. */
  readonly colours: { readonly accent?: string; readonly ink?: string; readonly paper?: string };
  /** Names of fonts, the first that a reader has counts; none for the program's own. */
  readonly fonts: { readonly text: readonly string[]; readonly headings: readonly string[] };
  readonly logo?: {
    /** As written: from the plan's folder. */
    readonly file: string;
    /** What it shows, for those who cannot see it; the lead's name where absent. */
    readonly name?: LocalText;
  };
  readonly cover?: { readonly date?: Period; readonly note?: LocalText };
};
