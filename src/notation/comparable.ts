import type { Quantity, Unit } from "./quantity.ts";

/** か所, カ所, ヶ所 and plant, plants, Plants are each one counter. */
const counterKey = (of: string): string =>
  of
    .replace(/^[カヵヶケ箇個](?=[所国社月年])/, "か")
    .toLowerCase()
    .replace(/(?<=[a-z]{3})s$/, "");

/** What two quantities must share to be added or compared. */
const basis = (unit: Unit): string => {
  switch (unit.kind) {
    case "money":
      return `money ${unit.currency}`;
    case "share":
      return "share";
    case "measure":
      return `measure ${unit.dimension}`;
    case "count":
      return `count ${counterKey(unit.of)}`;
  }
};

type Counted = Pick<Quantity, "unit">;

/** Whether two quantities are of one kind: the same currency, dimension or counter. */
export const comparable = (a: Counted, b: Counted): boolean => basis(a.unit) === basis(b.unit);
