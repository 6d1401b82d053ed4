import type { ValueOf } from "../../model/enumerations.ts";
import type { IoTable } from "../../model/tables.ts";
import { added, columnSums, type Grid, sumOf, type Vector } from "./vector.ts";

/** What an input-output table says per unit of output; all vectors in the order of its sectors. */
export type Coefficients = {
  /** Gross output, in the units of the table. */
  readonly outputs: Vector;
  /** Share of imports in what the area itself uses; 0 throughout in a table of own products only. */
  readonly importShares: Vector;
  /** `(I - M) A`: purchases of the area's own products per unit of output, `[seller][buyer]`. */
  readonly own: Grid;
  /** Imports and taxes on products bought, per unit of output. */
  readonly leaks: Vector;
  readonly valueAdded?: Vector;
  readonly compensation?: Vector;
  /** Employed persons and employees per unit of the table. */
  readonly persons?: Vector;
  readonly employees?: Vector;
  /** Private consumption of all products; of the area's own in a table of own products only. */
  readonly consumption?: Vector;
  readonly exports?: Vector;
  /** Places of sectors without output: their columns are zeros. */
  readonly empty: readonly number[];
  /** Places of sectors whose import share lies outside 0..1 and was taken as the nearer end. */
  readonly clipped: readonly number[];
  /** The largest difference between the two totals of a sector. */
  readonly gap: Gap;
};

/** `share` is of the sector's output; `undefined` where it has none. */
export type Gap = {
  readonly sector: number;
  readonly amount: number;
  readonly share: number | undefined;
};

type Sort = ValueOf<"demandGroup">;

const total = (rows: readonly Vector[]): Vector | undefined =>
  rows.length === 0 ? undefined : rows.reduce(added);

const demanded = ({ finalDemand }: IoTable, wanted: (group: Sort) => boolean): Vector | undefined =>
  total(finalDemand.flatMap(({ group, values }) => (wanted(group) ? [values] : [])));

const outputsOf = (table: IoTable): Vector => {
  const final = demanded(table, () => true) ?? [];
  return table.transactions.map(
    (row, place) => sumOf(row) + (final[place] ?? 0) - (table.imports[place] ?? 0),
  );
};

/** Imports over what the area itself uses: exports are never imported (competitive table). */
const importSharesOf = (table: IoTable) => {
  if (table.type === "domestic") return { shares: table.sectors.map(() => 0), clipped: [] };
  const used = demanded(table, (group) => group !== "exports") ?? [];
  const raw = table.transactions.map((row, place) => {
    const [base, imports] = [sumOf(row) + (used[place] ?? 0), table.imports[place] ?? 0];
    if (imports === 0) return 0;
    return base > 0 ? imports / base : 1;
  });
  return {
    shares: raw.map((share) => Math.min(1, Math.max(0, share))),
    // totals of published tables are rounded
    clipped: raw.flatMap((share, place) => (share > 1 + 1e-6 || share < 0 ? [place] : [])),
  };
};

const perUnit = (values: Vector | undefined, outputs: Vector): Vector | undefined =>
  values && outputs.map((output, place) => (output > 0 ? (values[place] ?? 0) / output : 0));

const inputsOf = ({ transactions }: IoTable, outputs: Vector): Grid =>
  transactions.map((row) =>
    row.map((value, buyer) => {
      const output = outputs[buyer] ?? 0;
      return output > 0 ? value / output : 0;
    }),
  );

type Primary = IoTable["primaryInputs"][number]["input"];

const outside: readonly Primary[] = ["imports", "product-taxes"];

/** The rows under the purchases, per kind: what is value added, and what leaves with them. */
const primaryOf = ({ primaryInputs }: IoTable) => {
  const rows = (wanted: (input: Primary) => boolean): Vector | undefined =>
    total(primaryInputs.flatMap(({ input, values }) => (wanted(input) ? [values] : [])));
  return {
    valueAdded: rows((input) => !outside.includes(input)),
    leaving: rows((input) => outside.includes(input)),
    wages: rows((input) => input === "wages"),
  };
};

type PrimaryRows = ReturnType<typeof primaryOf>;

/** Output less purchases less the rows under them. A table of own products only may leave imports out. */
const differencesOf = (table: IoTable, outputs: Vector, { valueAdded, leaving }: PrimaryRows) => {
  if (!valueAdded) return outputs.map(() => 0);
  const bought = columnSums(table.transactions);
  const open = table.type === "domestic" && !leaving;
  return outputs.map((output, sector) => {
    const stated = (valueAdded[sector] ?? 0) + (leaving?.[sector] ?? 0);
    const rest = output - (bought[sector] ?? 0) - stated;
    return open ? Math.max(0, -rest) : Math.abs(rest);
  });
};

const largest = (differences: Vector, outputs: Vector): Gap => {
  const amount = differences.reduce((most, value) => Math.max(most, value), 0);
  const sector = Math.max(0, differences.indexOf(amount));
  const output = outputs[sector] ?? 0;
  return { sector, amount, share: output > 0 ? amount / output : undefined };
};

type Leaving = { readonly inputs: Grid; readonly shares: Vector; readonly valueAdded?: Vector };

const leaksOf = (table: IoTable, { inputs, shares, valueAdded }: Leaving, stated?: Vector) => {
  const bought = columnSums(inputs);
  if (table.type === "domestic")
    return stated ?? bought.map((sum, buyer) => 1 - sum - (valueAdded?.[buyer] ?? 0));
  const imported = columnSums(
    inputs.map((row, seller) => row.map((value) => value * (shares[seller] ?? 0))),
  );
  return stated ? added(imported, stated) : imported;
};

const labourOf = ({ employment }: IoTable, outputs: Vector) => ({
  persons: perUnit(employment?.persons, outputs),
  employees: perUnit(employment?.employees, outputs),
});

/** What is there, of vectors that a table need not have. */
const present = <K extends string>(vectors: Readonly<Record<K, Vector | undefined>>) =>
  Object.fromEntries(Object.entries(vectors).filter(([, values]) => values !== undefined)) as {
    readonly [P in K]?: Vector;
  };

/**
 * The coefficients of a table. Of one whose purchases include imports, import coefficients are taken
 * the Japanese way, `m_i = imports_i / (sum_j z_ij + domestic final demand_i)`.
 */
export const coefficientsOf = (table: IoTable): Coefficients => {
  const outputs = outputsOf(table);
  const inputs = inputsOf(table, outputs);
  const { shares, clipped } = importSharesOf(table);
  const primary = primaryOf(table);
  const valueAdded = perUnit(primary.valueAdded, outputs);
  const leaving = perUnit(primary.leaving, outputs);
  return {
    outputs,
    importShares: shares,
    own: inputs.map((row, seller) => row.map((value) => value * (1 - (shares[seller] ?? 0)))),
    leaks: leaksOf(table, { inputs, shares, ...present({ valueAdded }) }, leaving),
    ...present({
      valueAdded,
      compensation: perUnit(primary.wages, outputs),
      ...labourOf(table, outputs),
      consumption: demanded(table, (group) => group === "household"),
      exports: demanded(table, (group) => group === "exports"),
    }),
    empty: outputs.flatMap((output, place) => (output > 0 ? [] : [place])),
    clipped,
    gap: largest(differencesOf(table, outputs, primary), outputs),
  };
};
