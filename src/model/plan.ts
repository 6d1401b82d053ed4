import type { Origin } from "../diagnostics/place.ts";
import type { Month, Period } from "../notation/period.ts";
import type { Quantity } from "../notation/quantity.ts";
import type { Language, LocalText } from "../text/language.ts";
import type { Barrier, Criterion, Measure, Programme, Risk, Roadmap, Target } from "./action.ts";
import type {
  Agreement,
  Effort,
  Indicator,
  Observation,
  Position,
  Review,
  Role,
  Spillover,
} from "./agreement.ts";
import type { Chain, Diagnosis, Institution, Product, Region } from "./cluster.ts";
import type { ValueOf } from "./enumerations.ts";
import type { Figure, Series, Source } from "./figure.ts";
import type { Theme } from "./theme.ts";

/** What another source says of the same date. */
export type DateElsewhere = Origin & {
  readonly date: Period;
  readonly source?: Source;
  readonly note?: LocalText;
};

export type FrameEntry = Origin & {
  readonly name: LocalText;
  readonly date?: Period;
  /** Which event the date is of. */
  readonly event?: ValueOf<"eventKind">;
  readonly elsewhere: readonly DateElsewhere[];
  readonly source?: Source;
  readonly note?: LocalText;
};

/** What happened on the way to the plan. */
export type PlanEvent = Origin & {
  readonly date: Period;
  readonly text: LocalText;
  readonly event?: ValueOf<"eventKind">;
  readonly elsewhere: readonly DateElsewhere[];
  readonly source?: Source;
};

export type PlanHead = Origin & {
  readonly id: string;
  readonly title: LocalText;
  readonly status: ValueOf<"status">;
  readonly version?: string;
  readonly period?: Period;
  readonly languages: readonly Language[];
  /** ISO 4217; money without a currency is in this one. */
  readonly currency: string;
  /** 1..12; April where the plan is silent. */
  readonly fiscalYearStart: number;
  readonly lead?: Institution;
  readonly frame: readonly FrameEntry[];
  readonly higherPlans: readonly FrameEntry[];
  readonly purpose?: LocalText;
  readonly context?: LocalText;
  readonly summary?: LocalText;
  /** Printed on the first page: that a plan is a worked example, or of a fictional region. */
  readonly notice?: LocalText;
  readonly events: readonly PlanEvent[];
  readonly theme?: Theme;
};

/** A value or a part that is still open, with who writes it by when. */
export type Hole = Origin & {
  /** Dotted path of a field or a part: `targets.yeast.effect.likely`. */
  readonly path: string;
  readonly by: Institution;
  readonly until?: Period;
  readonly note?: LocalText;
};

export type Waiver = Origin & {
  readonly rule: string;
  /** Dotted path such as `targets.yeast`; the whole plan where absent. */
  readonly place?: string;
  readonly reason: LocalText;
  readonly person: LocalText;
  readonly expires: Period;
};

/** The limits a plan sets for a rule instead of the defaults, with why. */
export type Threshold = Origin & {
  readonly rule: string;
  readonly limits: Readonly<Record<string, number>>;
  readonly reason: LocalText;
};

/** How numbers are computed, where the plan departs from the usual; every default is the method's. */
export type Methods = Origin & {
  /** Starts the random draws of every analysis that draws. */
  readonly seed?: number;
  readonly draws?: number;
  /** Exponent of Flegg's location quotient. */
  readonly flqDelta?: number;
  readonly discountRate?: Quantity;
  /** Share of the spread of durations that all tasks have in common, 0..1. */
  readonly sharedSpread?: Quantity;
  /** A price index by year, to set money of different years side by side. */
  readonly priceIndex?: Series;
  readonly note?: LocalText;
};

export type Term = Origin & {
  readonly id: string;
  readonly term: LocalText;
  readonly definition?: LocalText;
  readonly source?: Source;
};

export type Change = Origin & {
  readonly version: string;
  readonly date: Period;
  readonly author?: LocalText;
  readonly what: LocalText;
  readonly why?: LocalText;
  /** The status the plan came to with it. */
  readonly status?: ValueOf<"status">;
  /** Changes since the version before, by class. */
  readonly classes?: Readonly<
    Partial<Record<"commitment" | "needsAgreement" | "informational", Quantity>>
  >;
  readonly results?: ChangeResults;
};

/** What was computed of one version, as its change log keeps it. */
export type ChangeResults = {
  readonly headlineTarget?: Quantity;
  readonly closure?: Quantity;
  readonly fundingGap?: Quantity;
  readonly likelyFinish?: Period;
};

/** A value the program took because the file is silent: printed, so that nothing is assumed in secret. */
export type Assumed = { readonly field: string; readonly value: string };

/**
 * What the program believes: names resolved, quantities and times read, defaults filled in; plain,
 * frozen and JSON-safe. A reference that could not be resolved was reported and is absent here.
 */
export type Plan = {
  /** Name of the plan's file or folder, as the user gave it. */
  readonly name: string;
  readonly head: PlanHead;
  readonly region: Region;
  readonly product: Product;
  readonly chain: Chain;
  readonly institutions: readonly Institution[];
  readonly diagnosis: Diagnosis;
  readonly targets: readonly Target[];
  readonly criteria: readonly Criterion[];
  readonly roadmap: Roadmap;
  readonly barriers: readonly Barrier[];
  readonly measures: readonly Measure[];
  readonly programmes: readonly Programme[];
  readonly roles: readonly Role[];
  readonly efforts: readonly Effort[];
  readonly positions: readonly Position[];
  readonly spillover: Spillover;
  readonly indicators: readonly Indicator[];
  readonly risks: readonly Risk[];
  readonly reviews: readonly Review[];
  readonly observations: readonly Observation[];
  readonly agreements: readonly Agreement[];
  readonly sources: readonly Source[];
  readonly holes: readonly Hole[];
  readonly waivers: readonly Waiver[];
  readonly thresholds: readonly Threshold[];
  readonly methods: Methods;
  readonly glossary: readonly Term[];
  readonly changes: readonly Change[];
  /** Every figure of the plan, in the order of the file: the last table of the document. */
  readonly figures: readonly Figure[];
  readonly assumed: readonly Assumed[];
  /** First month of the plan's period, where it is stated. */
  readonly start?: Month;
  /** The month from whose end a review looks at the plan: it knows nothing later. */
  readonly seenFrom?: Month;
};
