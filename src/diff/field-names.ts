import { fieldsAToL } from "./field-names/a-to-l.ts";
import { fieldsByPart } from "./field-names/by-part.ts";
import { entryNames } from "./field-names/entries.ts";
import { fieldsMToZ } from "./field-names/m-to-z.ts";

/**
 * What a list of changes calls each field of the plan file. A field is looked up with the field that holds its
 * part (`gate.date`), then with the top-level key it stands under (`indicators.target`), then alone;
 * `entry.<collection>` is one thing of a collection.
 */
export const fieldNames = {
  ...fieldsAToL,
  ...fieldsMToZ,
  ...fieldsByPart,
  ...entryNames,
} as const satisfies Readonly<Record<string, string>>;
