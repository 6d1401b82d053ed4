import type { Origin } from "../diagnostics/place.ts";
import type { Duration, Period } from "../notation/period.ts";
import type { Quantity } from "../notation/quantity.ts";
import type { LocalText } from "../text/language.ts";
import type { Measure, Target, Task } from "./action.ts";
import type { Institution, Stage } from "./cluster.ts";
import type { ValueOf } from "./enumerations.ts";
import type { Figure, Source } from "./figure.ts";

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
