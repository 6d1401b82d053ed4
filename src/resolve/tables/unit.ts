import type { ValueOf } from "../../model/enumerations.ts";
import type { Quantity } from "../../notation/quantity.ts";
import { asMoney } from "../as-money.ts";
import { type Path, type Reader, readAmount, type Written } from "../reader.ts";

const counted: Readonly<Record<string, string>> = {
  employment: "1 person",
  establishments: "1 establishment",
};

/** What 1 in a table stands for. A default is recorded, so that the document can print it. */
export const unitOf = (
  reader: Reader,
  written: Written | undefined,
  measure: ValueOf<"statistic">,
  path: Path,
): Quantity | undefined => {
  const at = [...path, "unit"];
  const usual = counted[measure] ?? `1,000,000 ${reader.currency}`;
  if (written === undefined) reader.assumed.push({ field: at.join("."), value: usual });
  const unit = readAmount(reader, written ?? usual, at);
  return unit && counted[measure] === undefined ? asMoney(reader, unit, at) : unit;
};
