import type { Origin } from "../diagnostics/place.ts";
import type { Period } from "../notation/period.ts";
import type { Quantity } from "../notation/quantity.ts";
import type { LocalText } from "../text/language.ts";
import type { ValueOf } from "./enumerations.ts";
import type { Figure, Series, Source } from "./figure.ts";
import type { IoTable, Statistics } from "./tables.ts";

export type Region = Origin & {
  readonly name?: LocalText;
  readonly kind?: ValueOf<"regionKind">;
  /** Codes by scheme as written; checked by the rule on units, time and codes. */
  readonly codes: Readonly<Record<"jis" | "iso" | "nuts" | "fips", readonly string[]>>;
  readonly description?: LocalText;
  readonly boundary?: LocalText;
  readonly population?: Figure;
  readonly employment?: Figure;
  readonly economy?: Figure;
  readonly industry?: Figure;
  readonly statistics?: Statistics;
  readonly inputOutput?: IoTable;
  readonly nationalInputOutput?: IoTable;
  /** Share of household income that is spent in the region, 0..1. */
  readonly localSpending?: Figure;
};

/** How demand is expected to spread, from a case the plan names: Bass 1969. */
export type Diffusion = Origin & {
  /** All who will ever buy, in the unit of the product's output summed over time. */
  readonly potential?: Figure;
  /** Coefficients of innovation and imitation, per year. */
  readonly p?: Quantity;
  readonly q?: Quantity;
  readonly source?: Source;
  readonly note?: LocalText;
};

export type ProductCode = {
  readonly scheme: "hs" | "jsic" | "isic" | "nace" | "naics";
  readonly code: string;
  readonly version?: string;
  readonly name?: LocalText;
};

export type Competitor = Origin & {
  readonly name: LocalText;
  readonly note?: LocalText;
  readonly output?: Figure;
  readonly source?: Source;
};

export type Product = Origin & {
  readonly name?: LocalText;
  readonly description?: LocalText;
  readonly codes: readonly ProductCode[];
  readonly buyers: readonly LocalText[];
  readonly market: {
    readonly description?: LocalText;
    readonly size?: Figure;
    readonly growth?: Figure;
    readonly segments: readonly LocalText[];
    readonly price?: Figure;
    /** Why it is mainly sold inside the region. */
    readonly inRegion?: LocalText;
  };
  readonly competitors: readonly Competitor[];
  readonly output?: Series;
  readonly unitValue?: Series;
  readonly nationalShare?: Figure;
  /** Why a product is meant in which the region is not specialised yet. */
  readonly emerging?: LocalText;
  readonly diffusion?: Diffusion;
};

/** Where a stage is: the share of it inside the region, 0..1; 1 for in-region, 0 for outside. */
export type Locality = Origin & {
  readonly share: number;
  readonly written: string;
  readonly source?: Source;
  readonly asOf?: Period;
  readonly kind?: ValueOf<"figureKind">;
  readonly note?: LocalText;
};

export type Stage = Origin & {
  readonly id: string;
  readonly name: LocalText;
  readonly position?: ValueOf<"position">;
  readonly locality?: Locality;
  readonly description?: LocalText;
  readonly firms?: Figure;
  readonly employment?: Figure;
  /** What the stage sells in a year, in money. */
  readonly output?: Figure;
  /** What it makes in a year, in the physical unit that `inputs` and `capacity` speak of. */
  readonly volume?: Figure;
  /** The volume meant for the end of the plan; the material balance takes it before `volume`. */
  readonly planned?: Figure;
  /** Money per year, or a share of the output. */
  readonly valueAdded?: Figure;
  readonly capacity?: Figure;
  /** Compensation of employees who live in the region: money per year, or a share of the output. */
  readonly wages?: Figure;
  /** Code of its sector in the input-output table. */
  readonly sector?: string;
  /** 1..5 */
  readonly level?: number;
  readonly rivalLevel?: number;
  readonly importance?: number;
  readonly source?: Source;
  readonly note?: LocalText;
};

/** Who or what a link joins: most join stages, some institutions. */
export type End =
  | { readonly kind: "stage"; readonly stage: Stage }
  | { readonly kind: "institution"; readonly institution: Institution };

export type Link = Origin & {
  readonly from: End;
  readonly to: End;
  readonly kind: ValueOf<"linkKind">;
  /** Money per year that the buyer pays the seller. */
  readonly value?: Figure;
  readonly volume?: Figure;
  readonly since?: Period;
  /** What is bought; sellers of the same good to one buyer can stand in for each other. */
  readonly good?: string;
  /** False where the buyer can go on without it. */
  readonly essential: boolean;
  /** Share of the buyer's need of this good that this seller alone could cover, 0..1; all where absent. */
  readonly covers?: Quantity;
  readonly source?: Source;
  readonly note?: LocalText;
};

/** `quantity` of the product of stage `of` goes into each `per` of the output of `stage`. */
export type Input = Origin & {
  readonly stage: Stage;
  readonly of: Stage;
  readonly quantity: Quantity;
  readonly per: Quantity;
  readonly source?: Source;
  readonly asOf?: Period;
  readonly kind?: ValueOf<"figureKind">;
  readonly note?: LocalText;
};

export type Chain = Origin & {
  readonly description?: LocalText;
  readonly stages: readonly Stage[];
  readonly links: readonly Link[];
  readonly inputs: readonly Input[];
};

export type Institution = Origin & {
  readonly id: string;
  readonly name: LocalText;
  readonly type?: ValueOf<"institutionType">;
  readonly locality?: Locality;
  readonly stages: readonly Stage[];
  readonly functions: readonly ValueOf<"function">[];
  readonly fields: readonly LocalText[];
  readonly capabilities: readonly LocalText[];
  /** How many bodies the entry stands for, where it is a group. */
  readonly members?: Quantity;
  readonly staff?: Figure;
  /** Staff it can give to the plan at one time, in full-time equivalents. */
  readonly capacity?: Figure;
  /** Calendar months (1..12) in which it cannot work for the plan. */
  readonly blockedMonths: readonly number[];
  readonly budget?: Figure;
  readonly commitment?: ValueOf<"commitment">;
  readonly since?: Period;
  readonly corporateNumber?: string;
  readonly contribution: {
    readonly people?: LocalText;
    readonly money?: LocalText;
    readonly assets?: LocalText;
    readonly text?: LocalText;
  };
  /** How it is paid for after the public money. */
  readonly afterwards?: LocalText;
  readonly source?: Source;
  readonly note?: LocalText;
};

export type DiamondItem = Origin & {
  readonly condition: ValueOf<"condition">;
  readonly sign?: ValueOf<"sign">;
  readonly statement: LocalText;
  readonly source?: Source;
  /** Ids of the targets, measures and risks that answer the statement. */
  readonly answeredBy: readonly string[];
  /** Why it is left unanswered for now. */
  readonly notNow?: LocalText;
  readonly note?: LocalText;
};

export type Benchmark = Origin & {
  readonly id: string;
  readonly name: LocalText;
  readonly metric: LocalText;
  readonly value?: Figure;
  /** True for the region's own row. */
  readonly own: boolean;
  readonly note?: LocalText;
};

export type Need = Origin & {
  readonly id: string;
  readonly who?: Institution | LocalText;
  readonly text?: LocalText;
  readonly stage?: Stage;
  readonly evidence?: LocalText;
  readonly date?: Period;
  readonly source?: Source;
  /** Ids of the targets, measures and risks that answer it. */
  readonly answeredBy: readonly string[];
  /** Why it is left unanswered for now. */
  readonly notNow?: LocalText;
  /** 1..5 each: how much it matters, how well it is met today, how well it is to be met. */
  readonly importance?: number;
  readonly performance?: number;
  readonly aim?: number;
};

export type Seed = Origin & {
  readonly id: string;
  readonly owner?: Institution;
  readonly technology?: LocalText;
  readonly trl?: number;
  readonly ip?: LocalText;
  /** Ids of the targets it serves. */
  readonly targets: readonly string[];
  readonly source?: Source;
};

export type Diagnosis = Origin & {
  readonly summary?: LocalText;
  readonly diamond: readonly DiamondItem[];
  readonly benchmarks: readonly Benchmark[];
  readonly needs: readonly Need[];
  readonly seeds: readonly Seed[];
  /** Words that mean the same, across languages too: used in matching seeds with needs. */
  readonly synonyms: readonly (readonly string[])[];
};
