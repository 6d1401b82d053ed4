import { comparable } from "../notation/comparable.ts";
import type { Quantity } from "../notation/quantity.ts";
import type { LocalText } from "../text/language.ts";

/** A count in one of the names of a unit, known by all of them: where 種類 is also called lines, 18種類 is 18 lines. */
export const namedCount = (quantity: Quantity, names: LocalText | undefined): Quantity => {
  const { unit } = quantity;
  if (unit.kind !== "count" || typeof names !== "object") return quantity;
  const isOfIt = Object.values(names).some(
    (of) => of !== undefined && comparable(quantity, { unit: { kind: "count", of } }),
  );
  return isOfIt ? { ...quantity, unit: { ...unit, named: names } } : quantity;
};
