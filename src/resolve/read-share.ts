import { fault } from "../diagnostics/diagnostic.ts";
import { quoted } from "../notation/misread-facts.ts";
import type { Quantity } from "../notation/quantity.ts";
import { type Path, type Reader, readAmount, type Written } from "./reader.ts";

/** A share from nothing to the whole: `2/3`, `60%` or `0.6`; anything else is said. */
export const readShare = (
  reader: Reader,
  written: Written | undefined,
  path: Path,
): Quantity | undefined => {
  const quantity = readAmount(reader, written, path);
  if (!quantity) return undefined;
  const { amount, unit } = quantity;
  const isShare = unit.kind === "share" || (unit.kind === "count" && unit.of === "");
  if (isShare && amount >= 0 && amount <= 1) return { ...quantity, unit: { kind: "share" } };
  const facts = { written: quoted(quantity.written) };
  reader.complain(fault("share/outside", "found", reader.place(path), facts));
  return undefined;
};
