import type { IoTable } from "../model/tables.ts";

/** Rows under the inputs that are no value added of the sector. */
const bought: readonly string[] = ["imports", "product-taxes"];

/** Gross value added per yen of output of a sector of the table, by the sector's code. */
export const valueAddedRatio = (
  table: IoTable | undefined,
  code: string | undefined,
): number | undefined => {
  const sector = table?.sectors.findIndex((one) => one.code === code) ?? -1;
  if (!table || sector === -1) return undefined;
  const primary = (of: (input: string) => boolean): number =>
    table.primaryInputs.reduce(
      (sum, { input, values }) => sum + (of(input) ? (values[sector] ?? 0) : 0),
      0,
    );
  const inputs = table.transactions.reduce((sum, row) => sum + (row[sector] ?? 0), 0);
  const output = inputs + primary(() => true);
  const kept = primary((input) => !bought.includes(input));
  return output > 0 && kept >= 0 ? kept / output : undefined;
};
