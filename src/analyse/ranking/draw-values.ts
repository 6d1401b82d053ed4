import { type ValueFunction, valueAt } from "./value-function.ts";

/** What is known of an option on a criterion, on the criterion's own scale; one amount where it is certain. */
export type Cell = { readonly low: number; readonly high: number };

/** `cells[option][criterion]` */
export type Choice = {
  readonly functions: readonly ValueFunction[];
  readonly cells: readonly (readonly Cell[])[];
};

export const isCertain = ({ cells }: Choice): boolean =>
  cells.every((row) => row.every(({ low, high }) => low === high));

/**
 * Fills `values[option * criteria + criterion]` anew with each call: certain amounts stay, the others are
 * drawn evenly between their ends, on the criterion's own scale.
 */
export const valueDrawer = ({ functions, cells }: Choice, random: () => number) => {
  const count = functions.length;
  const values = new Float64Array(cells.length * count);
  const open = cells.flatMap((row, option) =>
    row.flatMap(({ low, high }, criterion) => {
      const corners = functions[criterion] as ValueFunction;
      const place = option * count + criterion;
      values[place] = valueAt(corners, low);
      return low < high ? [{ place, corners, low, width: high - low }] : [];
    }),
  );
  const draw = (): void => {
    for (const { place, corners, low, width } of open)
      values[place] = valueAt(corners, low + width * random());
  };
  return { values, draw };
};
