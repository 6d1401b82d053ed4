import type { Figure } from "../../model/figure.ts";
import { comparable } from "../../notation/comparable.ts";
import { inBase } from "../../notation/in-base.ts";
import type { Period } from "../../notation/period.ts";
import type { Quantity, Unit } from "../../notation/quantity.ts";

/** An amount in another unit of the same kind; `undefined` between kinds. */
export const amountIn = (quantity: Quantity, unit: Unit): number | undefined => {
  if (!comparable(quantity, { unit })) return undefined;
  if (unit.kind !== "measure" || quantity.unit.kind !== "measure") return inBase(quantity);
  return quantity.unit.symbol === unit.symbol ? quantity.amount : inBase(quantity) / unit.factor;
};

/** The middle of a period in years: the point in time its value stands for. */
export const middleOf = (period: Pick<Period, "from" | "to">): number =>
  (period.from + period.to) / 24;

/** A dated value in a unit; `undefined` where it has no date or is of another kind. */
export const datedIn = (
  figure: Figure | undefined,
  unit: Unit,
): { readonly x: number; readonly y: number } | undefined => {
  const y = figure && amountIn(figure.quantity, unit);
  return figure?.asOf && y !== undefined ? { x: middleOf(figure.asOf), y } : undefined;
};
