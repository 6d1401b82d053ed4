import type { Exhibit } from "../compose/exhibit.ts";

/** The words of one exhibit in one language: all of them, and no others. */
export type ExhibitWords<E extends Exhibit> = Readonly<Record<keyof E["words"] & string, string>>;
