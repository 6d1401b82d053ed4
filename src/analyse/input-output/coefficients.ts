import type { ValueOf } from "../../model/enumerations.ts";
import type { IoTable } from "../../model/tables.ts";
import { added, columnSums, type Grid, product, sumOf, type Vector } from "./vector.ts";

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

/** In a table of own products only, what a column leaves over is imports and taxes on products. */
const gapOf = (table: IoTable, outputs: Vector, primary: Vector | undefined): Gap => {
  const bought = columnSums(table.transactions);
  let gap: Gap = { sector: 0, amount: 0, share: undefined };
  if (!primary) return gap;
  for (const [sector, output] of outputs.entries()) {
    const rest = output - (bought[sector] ?? 0) - (primary[sector] ?? 0);
    const amount = table.type === "domestic" ? Math.max(0, -rest) : Math.abs(rest);
    if (amount > gap.amount)
      gap = { sector, amount, share: output > 0 ? amount / output : undefined };
  }
  return gap;
};

const leaksOf = (table: IoTable, inputs: Grid, shares: Vector, valueAdded: Vector | undefined) => {
  const bought = columnSums(inputs);
  if (table.type === "domestic")
    return bought.map((sum, buyer) => 1 - sum - (valueAdded?.[buyer] ?? 0));
  return bought.map((_, buyer) =>
    product(
      shares,
      inputs.map((row) => row[buyer] ?? 0),
    ),
  );
};

const labourOf = ({ employment, primaryInputs }: IoTable, outputs: Vector) => {
  const wages = primaryInputs.flatMap(({ input, values }) => (input === "wages" ? [values] : []));
  return {
    compensation: perUnit(total(wages), outputs),
    persons: perUnit(employment?.persons, outputs),
    employees: perUnit(employment?.employees, outputs),
  };
};

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
  const primary = total(table.primaryInputs.map(({ values }) => values));
  const valueAdded = perUnit(primary, outputs);
  return {
    outputs,
    importShares: shares,
    own: inputs.map((row, seller) => row.map((value) => value * (1 - (shares[seller] ?? 0)))),
    leaks: leaksOf(table, inputs, shares, valueAdded),
    ...present({
      valueAdded,
      ...labourOf(table, outputs),
      consumption: demanded(table, (group) => group === "household"),
      exports: demanded(table, (group) => group === "exports"),
    }),
    empty: outputs.flatMap((output, place) => (output > 0 ? [] : [place])),
    clipped,
    gap: gapOf(table, outputs, primary),
  };
};
