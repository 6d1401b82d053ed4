import type { fieldNames } from "../../diff/field-names.ts";
import { fieldsAToLJa } from "./field-names/a-to-l.ts";
import { fieldsByPartJa } from "./field-names/by-part.ts";
import { entryNamesJa } from "./field-names/entries.ts";
import { fieldsMToZJa } from "./field-names/m-to-z.ts";

export const fieldNamesJa: Readonly<Record<keyof typeof fieldNames, string>> = {
  ...fieldsAToLJa,
  ...fieldsMToZJa,
  ...fieldsByPartJa,
  ...entryNamesJa,
};
