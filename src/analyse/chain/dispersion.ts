import { type System, solvePrimal } from "../sparse-chain.ts";

/** Purchases visited in all; beyond it the columns are too many to be looked at one by one. */
const mostVisits = 20_000_000;

/** Whether every column of L can be worked out in a moment. */
export const canDisperse = (system: System, columns: number): boolean => {
  const purchases = system.bought.reduce((sum, list) => sum + list.length, 0);
  return columns * (system.size + purchases) <= mostVisits;
};

/**
 * Rasmussen's coefficient of variation of column `node` of `L = (I - A)^-1` over the stages given: the
 * standard deviation (n - 1) of its entries over their mean. Above those of other columns, the stage
 * pulls on few others. `undefined` for a single stage.
 */
export const dispersionOf = (
  system: System,
  node: number,
  among: readonly number[],
): number | undefined => {
  const count = among.length;
  if (count < 2) return undefined;
  const unit = new Float64Array(system.size);
  unit[node] = 1;
  const column = solvePrimal(system, unit);
  const mean = among.reduce((sum, one) => sum + (column[one] as number), 0) / count;
  const squares = among.reduce((sum, one) => sum + ((column[one] as number) - mean) ** 2, 0);
  return Math.sqrt(squares / (count - 1)) / mean;
};
