import type { IoTable, Sector } from "../../model/tables.ts";
import { defineAnalysis, notDefined, type Outcome } from "../analysis.ts";
import { coefficientsOf } from "../input-output/coefficients.ts";
import { outputMultipliers } from "../input-output/output-multipliers.ts";
import {
  fleggLambda,
  type LocationQuotients,
  locationQuotients,
  type Method,
  regionalCoefficients,
} from "../input-output/regional-coefficients.ts";
import { sumOf } from "../input-output/vector.ts";

/** Output multipliers of a sector; `undefined` where the region has no such sector or it has no solution. */
export type RegionalisedSector = {
  readonly sector: Sector;
  readonly persons: number;
  /** Simple location quotient of its employment. */
  readonly quotient: number;
  readonly slq?: number;
  readonly cilq?: number;
  readonly flq?: number;
  readonly aflq?: number;
  /** FLQ with the larger and the smaller exponent of the band. */
  readonly low?: number;
  readonly high?: number;
  /** The multiplier of the region's own table, where there is one with the same sector. */
  readonly regional?: number;
};

export type Regionalised = {
  /** Employment of the region over that of the nation. */
  readonly size: number;
  readonly quotients: LocationQuotients;
  /** Sectors that employ nobody in the nation, whose quotient is taken as 1. */
  readonly unknown: readonly Sector[];
  readonly delta: number;
  readonly lambda: number;
  readonly band: readonly [low: number, high: number];
  readonly sectors: readonly RegionalisedSector[];
  /** Mean over the region's sectors of SLQ over FLQ, weighted by employment, less 1. */
  readonly overstated: number | undefined;
};

const id = "regionalisation";

const usualDelta = 0.3;
const usualBand = [0.2, 0.4] as const;

type Columns = Readonly<Record<"slq" | "cilq" | "flq" | "aflq" | "low" | "high", Method>>;

const methodsOf = (delta: number, [low, high]: Regionalised["band"]): Columns => ({
  slq: { kind: "slq" },
  cilq: { kind: "cilq" },
  flq: { kind: "flq", delta },
  aflq: { kind: "aflq", delta },
  // the larger the exponent, the more is taken to be imported
  low: { kind: "flq", delta: high },
  high: { kind: "flq", delta: low },
});

const multiplierColumns = (
  table: IoTable,
  quotients: LocationQuotients,
  methods: Columns,
): ReadonlyMap<string, readonly number[]> => {
  const { own } = coefficientsOf(table);
  return new Map(
    Object.entries(methods).map(([name, method]) => [
      name,
      outputMultipliers(regionalCoefficients(own, quotients, method)) ?? [],
    ]),
  );
};

const regionalMultipliers = (table: IoTable | undefined): ReadonlyMap<string, number> => {
  const found = table && outputMultipliers(coefficientsOf(table).own);
  return new Map(found?.map((value, place) => [table?.sectors[place]?.code ?? "", value]));
};

const meanOverstated = (sectors: readonly RegionalisedSector[]): number | undefined => {
  const known = sectors.flatMap(({ slq, flq, persons }) =>
    slq === undefined || flq === undefined ? [] : [{ persons, ratio: slq / flq }],
  );
  const all = sumOf(known.map(({ persons }) => persons));
  return all > 0
    ? sumOf(known.map(({ persons, ratio }) => (persons / all) * ratio)) - 1
    : undefined;
};

type Given = {
  readonly table: IoTable;
  readonly persons: readonly number[];
  readonly quotients: LocationQuotients;
  readonly delta: number;
};

const regionalise = (
  { table, persons, quotients, delta }: Given,
  own: IoTable | undefined,
): Regionalised => {
  const band = [Math.min(usualBand[0], delta), Math.max(usualBand[1], delta)] as const;
  const columns = multiplierColumns(table, quotients, methodsOf(delta, band));
  const compared = regionalMultipliers(own);
  const sectors = table.sectors.map((sector, place): RegionalisedSector => {
    const quotient = quotients.quotients[place] ?? 0;
    const multipliers = [...columns].flatMap(([name, values]) => {
      const value = values[place];
      return quotient > 0 && value !== undefined ? [[name, value] as const] : [];
    });
    const regional = compared.get(sector.code);
    return {
      sector,
      persons: persons[place] ?? 0,
      quotient,
      ...Object.fromEntries(multipliers),
      ...(regional === undefined ? {} : { regional }),
    };
  });
  return {
    size: quotients.size,
    quotients,
    unknown: quotients.unknown.flatMap((place) => table.sectors[place] ?? []),
    delta,
    lambda: fleggLambda(quotients.size, delta),
    band,
    sectors,
    overstated: meanOverstated(sectors),
  };
};

/**
 * A national input-output table made regional by location quotients of employment, for regions that have no
 * table of their own: Flegg's quotient with a band for its exponent, and the others beside it.
 * Purchases of imports are taken out of the national table first. Flegg & Webber 1997; Flegg & Tohmo 2013.
 */
export const regionalisation = defineAnalysis({
  id,
  reasons: {
    noTable: () => "the plan has no national input-output table",
    noEmployment: () =>
      "the national table has no employment of the region by sector beside that of the nation",
    tooLarge: () => "the region employs more persons than the nation in the table",
    delta: (facts: { delta: number }, print) =>
      `the exponent of Flegg’s quotient must lie from 0 to below 1, not at ${print.number(facts.delta)}`,
  },
  compute: ({ region, methods }): Outcome<Regionalised> => {
    const { nationalInputOutput: table, inputOutput } = region;
    if (!table) return notDefined(id, "noTable");
    const { persons: nation = [], regional: persons = [] } = table.employment ?? {};
    if (!(sumOf(persons) > 0 && sumOf(nation) > 0)) return notDefined(id, "noEmployment");
    const quotients = locationQuotients({ region: persons, nation });
    if (quotients.size > 1) return notDefined(id, "tooLarge");
    const delta = methods.flqDelta ?? usualDelta;
    if (!(delta >= 0 && delta < 1)) return notDefined(id, "delta", { delta });
    return { defined: true, ...regionalise({ table, persons, quotients, delta }, inputOutput) };
  },
});
