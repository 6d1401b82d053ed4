import fc from "fast-check";
import type { IoTable } from "../../../../src/model/tables.ts";

const origin = { file: "table.csv", path: [] };

const whole = (min: number, max: number) => fc.integer({ min, max });

const rows = (size: number, min: number, max: number) =>
  fc.array(whole(min, max), { minLength: size, maxLength: size });

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

type Draw = {
  readonly size: number;
  readonly type: IoTable["type"];
  readonly transactions: readonly (readonly number[])[];
  readonly household: readonly number[];
  readonly exports: readonly number[];
  readonly imported: readonly number[];
  readonly wages: readonly number[];
  readonly persons: readonly number[];
};

const draws: fc.Arbitrary<Draw> = whole(1, 8).chain((size) =>
  fc.record({
    size: fc.constant(size),
    type: fc.constantFrom("competitive", "domestic"),
    transactions: fc.array(rows(size, 0, 20), { minLength: size, maxLength: size }),
    household: rows(size, 1, 200),
    exports: rows(size, 160, 400),
    imported: rows(size, 0, 90),
    wages: rows(size, 1, 90),
    persons: rows(size, 1, 50),
  }),
);

/** A table whose rows and columns agree: what a column leaves over is shared among the primary inputs. */
const tableOf = (draw: Draw): IoTable => {
  const { size, type, transactions, household, exports, persons } = draw;
  const imports = transactions.map((row, place) =>
    type === "domestic"
      ? 0
      : ((sum(row) + (household[place] ?? 0)) * (draw.imported[place] ?? 0)) / 100,
  );
  const outputs = transactions.map(
    (row, place) =>
      sum(row) + (household[place] ?? 0) + (exports[place] ?? 0) - (imports[place] ?? 0),
  );
  const rest = outputs.map(
    (output, buyer) => output - sum(transactions.map((row) => row[buyer] ?? 0)),
  );
  const part = (of: number) =>
    rest.map((value, place) => (value * of * (draw.wages[place] ?? 0)) / 100);
  return {
    origin,
    file: "table.csv",
    area: "regional",
    type,
    unit: {
      amount: 1_000_000,
      unit: { kind: "money", currency: "JPY" },
      approximate: false,
      written: "",
    },
    sectors: Array.from({ length: size }, (_, place) => ({ code: `s${place}`, name: `S${place}` })),
    transactions,
    finalDemand: [
      { group: "household", values: household },
      { group: "exports", values: exports },
    ],
    imports,
    primaryInputs: [
      { input: "wages", values: part(0.7) },
      // the remainder, but in a table of own products a tenth stays for imports
      {
        input: "surplus",
        values: rest.map(
          (value, place) => value * (type === "domestic" ? 0.9 : 1) - (part(0.7)[place] ?? 0),
        ),
      },
    ],
    employment: { persons },
  };
};

/** Balanced tables of up to eight sectors with positive outputs. */
export const randomTables: fc.Arbitrary<IoTable> = draws.map(tableOf);
