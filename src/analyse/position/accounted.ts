import type { Statistics } from "../../model/tables.ts";
import type { Basis, Reading } from "../account.ts";

const nameOf = (unit: Statistics["unit"]["unit"]): string => {
  if (unit.kind === "money") return unit.currency;
  if (unit.kind === "measure") return unit.symbol;
  return unit.kind === "count" ? unit.of : "";
};

/** A value of the statistics in whole units: people, or money of one currency. */
export const inUnit = ({ unit }: Statistics, value: number): Pick<Reading, "value" | "in"> => {
  return { value: value * unit.amount, in: nameOf(unit.unit) };
};

/** The statistics as what a result was computed from. */
export const tablesOf = ({ file, source, kind }: Statistics): Basis => ({
  figures: [],
  tables: [{ file, ...(source && { source }), ...(kind !== undefined && { kind }) }],
});
