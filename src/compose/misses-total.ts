import { wholeMoney } from "../notation/whole-money.ts";

/** Whether amounts that are printed whole miss the total that is printed whole beside them. */
export const missesTotal = <T>(
  rows: readonly T[],
  total: T,
  columns: readonly ((row: T) => number)[],
): boolean =>
  columns.some(
    (of) => rows.reduce((sum, row) => sum + wholeMoney(of(row)), 0) !== wholeMoney(of(total)),
  );
