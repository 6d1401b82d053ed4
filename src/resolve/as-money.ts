import { fault } from "../diagnostics/diagnostic.ts";
import { quoted } from "../notation/misread-facts.ts";
import type { Quantity } from "../notation/quantity.ts";
import type { Path, Reader } from "./reader.ts";

/** In fields of money a bare number is in the plan's currency; another unit is said. */
export const asMoney = (reader: Reader, quantity: Quantity, path: Path): Quantity => {
  const { unit, written } = quantity;
  if (unit.kind === "money") return quantity;
  if (unit.kind === "count" && unit.of === "")
    return { ...quantity, unit: { kind: "money", currency: reader.currency } };
  const facts = { written: quoted(written), currency: reader.currency };
  reader.complain(fault("money/otherUnit", "found", reader.place(path), facts));
  return quantity;
};
