import type { Language } from "../../text/language.ts";
import type { shapes } from "../shapes/plan-file.ts";

type Shapes = typeof shapes;
type Part = keyof Shapes;

/** A part of the file such as `stage`, or one of its fields such as `stage.valueAdded`. */
type FieldName<P extends Part = Part> = {
  readonly [One in P]: One | `${One}.${keyof Shapes[One]["shape"] & string}`;
}[P];

/** What is said of a part and of each of its fields; one that is missing does not compile. */
export type FieldTexts<P extends Part = Part> = {
  readonly [Name in FieldName<P>]: Readonly<Record<Language, string>>;
};
