import { comparable } from "../notation/comparable.ts";
import type { Quantity, Unit } from "../notation/quantity.ts";

/** The name of a unit in any language: a currency, a sign, a counter as written. */
const nameOf = (unit: Unit): string => {
  switch (unit.kind) {
    case "money":
      return unit.currency;
    case "measure":
      return unit.symbol;
    case "share":
      return "%";
    case "count":
      return unit.of;
  }
};

/** The units of some quantities by name, one for each kind of quantity: those that do not add up. */
export const mixedUnits = (quantities: readonly Quantity[]): readonly string[] => {
  const kinds: Quantity[] = [];
  for (const one of quantities) if (!kinds.some((kind) => comparable(kind, one))) kinds.push(one);
  return kinds.map(({ unit }) => nameOf(unit));
};
