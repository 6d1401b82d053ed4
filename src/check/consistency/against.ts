import { unitName } from "../../analyse/unit-name.ts";
import type { Measured } from "../../diagnostics/diagnostic.ts";
import { comparable } from "../../notation/comparable.ts";
import { inBase } from "../../notation/in-base.ts";
import type { Quantity } from "../../notation/quantity.ts";

/** One quantity held against another, in the unit of the other. */
export const against = (found: Quantity, stated: Quantity): Measured | undefined => {
  if (!comparable(found, stated)) return undefined;
  const { unit } = stated;
  const factor = unit.kind === "measure" ? unit.factor : 1;
  return {
    value: inBase(found) / factor,
    limit: stated.amount,
    unit: unitName(unit) || "count",
  };
};
