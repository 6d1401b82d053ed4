import type { IoTable, Sector } from "../../model/tables.ts";
import { defineAnalysis, type NotDefined, notDefined, type Outcome } from "../analysis.ts";
import { type Coefficients, coefficientsOf } from "../input-output/coefficients.ts";
import { overfullColumns } from "../input-output/leontief.ts";
import {
  type Effects,
  type Multipliers,
  multipliersOf,
  relativeTo,
} from "../input-output/multipliers.ts";

/**
 * What one unit of final demand for a sector's own products brings, per type; and the same relative to the sector's
 * own coefficient, `undefined` where that is zero.
 */
export type SectorEffect = {
  readonly typeOne: number;
  readonly typeTwo?: number;
  readonly multiplierOne?: number;
  readonly multiplierTwo?: number;
};

export type SectorEffects = {
  readonly output: SectorEffect;
  /** Output of type II with the income of households counted as output. */
  readonly outputWithHouseholds?: number;
  readonly valueAdded?: SectorEffect;
  readonly income?: SectorEffect;
  /** Per unit of the table, such as persons per million yen. */
  readonly persons?: SectorEffect;
  readonly employees?: SectorEffect;
};

export type SectorMultipliers = {
  readonly sector: Sector;
  readonly effects: Outcome<SectorEffects>;
};

export type InputOutput = {
  readonly sectors: readonly SectorMultipliers[];
  /** Type II: compensation that household purchases are divided by, in units of the table, and its factor. */
  readonly households: Outcome<{ readonly denominator: number; readonly factor: number }>;
  readonly empty: readonly Sector[];
  /** Sectors with an import share outside 0..1. */
  readonly clipped: readonly Sector[];
  /** The largest difference between the totals of a row and a column, in units of the table. */
  readonly gap: {
    readonly sector: Sector | undefined;
    readonly amount: number;
    readonly share?: number;
  };
  /** How far value added, imports and taxes per unit of final demand are from 1 at most. */
  readonly departure?: number;
};

const id = "input-output";

const effectAt = (
  { typeOne, typeTwo }: Effects,
  place: number,
  direct: number | undefined,
): SectorEffect => {
  const [one, two] = [typeOne[place] ?? 0, typeTwo?.[place]];
  const [multiplierOne, multiplierTwo] = [
    relativeTo(direct, one),
    two === undefined ? undefined : relativeTo(direct, two),
  ];
  return {
    typeOne: one,
    ...(two === undefined ? {} : { typeTwo: two }),
    ...(multiplierOne === undefined ? {} : { multiplierOne }),
    ...(multiplierTwo === undefined ? {} : { multiplierTwo }),
  };
};

const effectsAt = (
  multipliers: Multipliers,
  coefficients: Coefficients,
  place: number,
): SectorEffects => {
  const { output, valueAdded, income, persons, employees, household } = multipliers;
  const at = (name: string, effects: Effects | undefined, direct: number | undefined) =>
    effects ? { [name]: effectAt(effects, place, direct) } : {};
  const total = typeof household === "string" ? undefined : household.total[place];
  return {
    output: effectAt(output, place, 1),
    ...(total === undefined ? {} : { outputWithHouseholds: total }),
    ...at("valueAdded", valueAdded, coefficients.valueAdded?.[place]),
    ...at("income", income, coefficients.compensation?.[place]),
    ...at("persons", persons, coefficients.persons?.[place]),
    ...at("employees", employees, coefficients.employees?.[place]),
  };
};

const householdsOf = ({ household }: Multipliers): InputOutput["households"] =>
  typeof household === "string"
    ? notDefined(id, household === "missing" ? "noHouseholds" : "endless")
    : { defined: true, denominator: household.denominator, factor: household.factor };

const notProductive = (table: IoTable, { own }: Coefficients): NotDefined => {
  const sectors = overfullColumns(own).flatMap((place) => table.sectors[place]?.name ?? []);
  return notDefined(id, "notProductive", { sectors });
};

const found = (
  table: IoTable,
  coefficients: Coefficients,
  multipliers: Multipliers,
): InputOutput => {
  const { gap, empty, clipped } = coefficients;
  const named = (places: readonly number[]): readonly Sector[] =>
    places.flatMap((place) => table.sectors[place] ?? []);
  const without = new Set(empty);
  return {
    sectors: table.sectors.map((sector, place) => ({
      sector,
      effects: without.has(place)
        ? notDefined(id, "noOutput")
        : { defined: true, ...effectsAt(multipliers, coefficients, place) },
    })),
    households: householdsOf(multipliers),
    empty: named(empty),
    clipped: named(clipped),
    gap: {
      sector: table.sectors[gap.sector],
      amount: gap.amount,
      ...(gap.share === undefined ? {} : { share: gap.share }),
    },
    ...(multipliers.departure === undefined ? {} : { departure: multipliers.departure }),
  };
};

/**
 * Multipliers of the region's input-output table: what a unit of final demand for each sector's own products
 * brings in output, value added, income and employment, through purchases (type I) and through the spending of wages
 * as well (type II). Miller & Blair 2009, ch. 2 and 6.
 */
export const inputOutput = defineAnalysis({
  id,
  reasons: {
    noTable: () => "the plan has no input-output table of the region",
    noOutput: () => "the sector has no output in the table",
    noHouseholds: () =>
      "no type II: the table has no compensation of employees or no private consumption",
    endless: () => "no type II: the spending of wages would bring more wages than are spent",
    notProductive: (facts: { sectors: readonly (string | Record<string, string>)[] }, print) =>
      `purchases feed each other without end: ${print.list(facts.sectors.map((name) => print.pick(name)))} buy for as much as they make, or more`,
  },
  compute: ({ region: { inputOutput: table } }): Outcome<InputOutput> => {
    if (!table) return notDefined(id, "noTable");
    const coefficients = coefficientsOf(table);
    const multipliers = multipliersOf(coefficients);
    return multipliers
      ? { defined: true, ...found(table, coefficients, multipliers) }
      : notProductive(table, coefficients);
  },
});
