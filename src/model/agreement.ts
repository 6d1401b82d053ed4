import type { Origin } from "../diagnostics/place.ts";
import type { Duration, Period } from "../notation/period.ts";
import type { Quantity } from "../notation/quantity.ts";
import type { LocalText } from "../text/language.ts";
import type { Measure, Target, Task } from "./action.ts";
import type { Institution, Stage } from "./cluster.ts";
import type { ValueOf } from "./enumerations.ts";
import type { Figure, Series, Source } from "./figure.ts";
import type { Demand } from "./tables.ts";

/** What a role is about: a task of the roadmap or a support measure. */
export type Duty =
  | { readonly kind: "task"; readonly task: Task }
  | { readonly kind: "measure"; readonly measure: Measure };

/** Who does what for one task or measure. Several accountable bodies can be written; a rule objects. */
export type Role = Origin & {
  readonly duty: Duty;
  readonly accountable: readonly Institution[];
  readonly responsible: readonly Institution[];
  readonly consulted: readonly Institution[];
  readonly informed: readonly Institution[];
  /** What the role needs. */
  readonly capabilities: readonly LocalText[];
  readonly note?: LocalText;
};

/** Amounts by target id; `other` is effort outside the plan. */
export type Amounts = Readonly<Record<string, Quantity>>;

export type Effort = Origin & {
  readonly institution: Institution;
  readonly now: Amounts;
  readonly plan: Amounts;
  readonly source?: Source;
  readonly note?: LocalText;
};

export type Position = Origin & {
  readonly institution: Institution;
  readonly target: Target;
  /** -3 (against) .. 3 (for). */
  readonly stance: number;
  readonly note?: LocalText;
  readonly resolution?: LocalText;
};

export type Multiplier = Origin & {
  readonly id: string;
  readonly value: Quantity;
  readonly table?: LocalText;
  readonly year?: Period;
  readonly sector?: LocalText;
  readonly source?: Source;
  readonly note?: LocalText;
};

export type SpilloverPath = Origin & {
  readonly id: string;
  readonly target?: Target;
  readonly stages: readonly Stage[];
  readonly indicator?: Indicator;
  readonly mechanism?: LocalText;
  readonly lag?: Duration;
  readonly method?: LocalText;
  readonly multiplier?: Multiplier;
};

export type Spillover = Origin & {
  readonly description?: LocalText;
  readonly paths: readonly SpilloverPath[];
  readonly multipliers: readonly Multiplier[];
  /** Changes of final demand to run through the input-output table. */
  readonly demands: readonly Demand[];
  readonly appraisal?: Appraisal;
};

/** Amounts by year, in order of time. */
export type Flow = readonly { readonly period: Period; readonly figure: Figure }[];

/** Costs and benefits to society by year, in real prices. */
export type Appraisal = Origin & {
  readonly base?: Period;
  readonly discountRate?: Quantity;
  readonly benefitKind?: ValueOf<"benefitKind">;
  readonly costs: Flow;
  readonly benefits: Flow;
  readonly source?: Source;
  readonly note?: LocalText;
};

/** What of a gross result is the plan's own, by the shares that are not: HCA Additionality Guide 2014. */
export type Share = Quantity;
export type Additional = {
  readonly gross?: Figure;
  readonly leakage?: Share;
  readonly displacement?: Share;
  readonly substitution?: Share;
  readonly multiplier?: Quantity;
};
export type Additionality = Origin &
  Additional & {
    /** The same without the plan. */
    readonly reference?: Additional;
    readonly source?: Source;
    readonly note?: LocalText;
  };

/** The same figure for another region or group, to see the region beside it. */
export type Comparison = Origin & {
  readonly id: string;
  readonly name: LocalText;
  readonly values: Series;
  readonly sample?: ValueOf<"comparisonSample">;
};

/** One rung: the effect of one case, and how many cases are meant. */
export type LadderStep = Origin & {
  readonly name: LocalText;
  readonly effect?: Figure;
  readonly count?: Quantity;
  /** Id of the indicator that counts the cases; it exists. */
  readonly indicator?: string;
  readonly source?: Source;
};

/** How the target is built up from below: the sum of effect × count, times the multiplier. */
export type Ladder = Origin & {
  readonly steps: readonly LadderStep[];
  /** One of `spillover.multipliers`, or a number of its own. */
  readonly multiplier?: Multiplier | Quantity;
};

export type Scenario = Origin & {
  readonly id: string;
  readonly name: LocalText;
  readonly target?: Figure;
  readonly note?: LocalText;
};

export type Indicator = Origin & {
  readonly id: string;
  readonly name: LocalText;
  readonly level?: ValueOf<"indicatorLevel">;
  readonly layer?: ValueOf<"monitoringLayer">;
  readonly unit?: LocalText;
  readonly direction?: ValueOf<"direction">;
  readonly headline: boolean;
  readonly baseline?: Figure;
  readonly target?: Figure;
  readonly interim: readonly { readonly period: Period; readonly value: Quantity }[];
  /** An entry of `sources`, or words where none fits. */
  readonly source?: Source | LocalText;
  readonly frequency?: LocalText;
  readonly owner?: Institution;
  readonly formula?: LocalText;
  readonly measures: readonly Measure[];
  readonly targets: readonly Target[];
  /** How the value is planned to get from the baseline to the target. */
  readonly trajectory?: ValueOf<"trajectory">;
  /** Months between two reports. */
  readonly interval?: Duration;
  /** Share of the planned change by which it may fall short and still be green, 0..1. */
  readonly tolerance?: Quantity;
  /** Values before the plan. */
  readonly history?: Series;
  readonly comparisons: readonly Comparison[];
  /** Why there is none to compare with. */
  readonly noComparator?: LocalText;
  readonly ladder?: Ladder;
  readonly scenarios: readonly Scenario[];
  readonly additionality?: Additionality;
  /** Shares of the result that measures claim for themselves. */
  readonly attribution: readonly { readonly measure: Measure; readonly share: Share }[];
  /** Id of the indicator it contributes to; it exists and there is no circle. */
  readonly parent?: string;
  readonly assumption?: LocalText;
};

export type Observation = Origin & {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly value: Quantity;
  readonly kind?: ValueOf<"figureKind">;
  readonly source?: Source;
  readonly note?: LocalText;
};

export type Review = Origin & {
  readonly id: string;
  readonly date?: Period;
  readonly kind?: ValueOf<"reviewKind">;
  readonly reviewers: readonly (Institution | LocalText)[];
  readonly findings?: LocalText;
  readonly decisions?: LocalText;
  readonly ifOffTrack?: LocalText;
};

export type Agreement = Origin & {
  readonly institution: Institution;
  readonly date: Period;
  readonly person: LocalText;
  readonly office?: LocalText;
  readonly scope: readonly LocalText[];
  readonly conditions?: LocalText;
  readonly dissent?: LocalText;
  readonly fingerprint: string;
  readonly algorithm: string;
  readonly revision?: string;
};
