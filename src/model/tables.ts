import type { Origin } from "../diagnostics/place.ts";
import type { Period } from "../notation/period.ts";
import type { Quantity } from "../notation/quantity.ts";
import type { LocalText } from "../text/language.ts";
import type { ValueOf } from "./enumerations.ts";
import type { Figure, Source } from "./figure.ts";

/** Where a table comes from: said once for all its cells. */
type Sourced = Origin & {
  /** The file or folder as the plan names it. */
  readonly file: string;
  readonly source?: Source;
  readonly kind?: ValueOf<"figureKind">;
  readonly note?: LocalText;
};

export type Industry = {
  readonly code: string;
  readonly name?: LocalText;
  /** The family it belongs to (related variety); its first two signs where the file is silent. */
  readonly group: string;
  /** True where the product of the plan is made in it. */
  readonly own: boolean;
};

/** One year of the statistics: `values[region][industry]`; `null` where missing or kept secret. */
export type StatisticsYear = {
  readonly year: number;
  readonly values: readonly (readonly (number | null)[])[];
};

/** `region.statistics`: a value by region, industry and year. */
export type Statistics = Sourced & {
  readonly measure: ValueOf<"statistic">;
  /** What one unit of a value is, such as 1 person or 1 million yen. */
  readonly unit: Quantity;
  /** Labels as the file writes them, in the order in which they first stand there. */
  readonly regions: readonly string[];
  /** Place of the plan's own region in `regions`. */
  readonly own: number;
  /** Place of the rows of the reference economy; where absent, it is the sum of all regions. */
  readonly reference?: number;
  readonly industries: readonly Industry[];
  /** In order of time. */
  readonly years: readonly StatisticsYear[];
};

export type Sector = {
  readonly code: string;
  readonly name: LocalText;
};

/**
 * An input-output table, in the units of the file (`unit` each). Rows sell, columns buy; all lists are
 * in the order of `sectors`.
 */
export type IoTable = Sourced & {
  readonly area: ValueOf<"tableArea">;
  readonly type: ValueOf<"tableKind">;
  readonly year?: Period;
  /** Such as 1 million yen. */
  readonly unit: Quantity;
  readonly sectors: readonly Sector[];
  /** `transactions[seller][buyer]` */
  readonly transactions: readonly (readonly number[])[];
  readonly finalDemand: readonly {
    readonly group: ValueOf<"demandGroup">;
    readonly values: readonly number[];
  }[];
  /** Imports into the area by sector, as positive numbers; zeros in a table of own products only. */
  readonly imports: readonly number[];
  readonly primaryInputs: readonly {
    readonly input: ValueOf<"primaryInput">;
    readonly values: readonly number[];
  }[];
  readonly employment?: {
    /** Employed persons by sector. */
    readonly persons: readonly number[];
    readonly employees?: readonly number[];
    /** Persons in the region by sector, beside a national table: what it is regionalised with. */
    readonly regional?: readonly number[];
  };
  /** Commerce and transport margins per unit of demand at purchaser prices, by sector; shares 0..1. */
  readonly margins?: {
    readonly commerce: readonly number[];
    readonly transport: readonly number[];
    /** Sectors that earn them. */
    readonly commerceSector: number;
    readonly transportSector: number;
  };
  /** Consumption out of a yen of compensation of employees, 0..1. */
  readonly consumptionRate?: Figure;
};

/** A change of final demand whose ripple is asked for. */
export type Demand = Origin & {
  readonly id: string;
  readonly name: LocalText;
  /** Id of the target it comes from; it exists. */
  readonly target?: string;
  readonly year?: Period;
  readonly prices: ValueOf<"priceLevel">;
  readonly amounts: readonly {
    /** Place of the sector in the table. */
    readonly sector: number;
    readonly figure: Figure;
    /** True where the demand is local by nature, such as construction: none of it is imported. */
    readonly local: boolean;
  }[];
  /** Prices of the demand over prices of the table's year; 1 where nothing is written. */
  readonly deflator?: Quantity;
  readonly note?: LocalText;
};
