import type { LocalText } from "../../text/language.ts";
import { compact } from "../../util/compact.ts";
import { type Columns, cellOf, type Row } from "./sheet-reader.ts";

/** A name out of the columns `name.ja` and `name.en`, or the one column `name`. */
export const nameIn = (columns: Columns, row: Row): LocalText | undefined => {
  const ja = cellOf(columns, row, "name.ja");
  const en = cellOf(columns, row, "name.en");
  if (ja !== "" || en !== "") return compact({ ja: ja || undefined, en: en || undefined });
  return cellOf(columns, row, "name") || undefined;
};
