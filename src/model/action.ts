import type { Origin } from "../diagnostics/place.ts";
import type { Duration, Month, Period } from "../notation/period.ts";
import type { Quantity } from "../notation/quantity.ts";
import type { LocalText } from "../text/language.ts";
import type { Institution, Need, Stage } from "./cluster.ts";
import type { ValueOf } from "./enumerations.ts";
import type { Figure, Source, Spread } from "./figure.ts";

export type Effect = Origin &
  Spread<Figure> & {
    readonly on?: LocalText;
    readonly by?: Period;
    readonly development?: ValueOf<"origin">;
    readonly note?: LocalText;
  };

export type Target = Origin & {
  readonly id: string;
  readonly title: LocalText;
  readonly stages: readonly Stage[];
  readonly lever?: ValueOf<"lever">;
  readonly innovationType?: ValueOf<"innovationType">;
  readonly mechanism?: LocalText;
  readonly users: readonly (Institution | LocalText)[];
  /** 1..5 */
  readonly requiredLevel?: number;
  readonly demand?: LocalText;
  /** When the demand was found. */
  readonly demandAsOf?: Period;
  readonly needs: readonly Need[];
  readonly drivers: readonly ValueOf<"driver">[];
  /** Fields of knowledge it needs. */
  readonly technologies: readonly LocalText[];
  readonly evidence?: LocalText;
  readonly source?: Source;
  readonly effect?: Effect;
  readonly scores: Readonly<Record<string, Spread<Quantity>>>;
  /** "chosen" where the file is silent: what stands in a plan is meant unless it is rejected. */
  readonly decision: ValueOf<"decision">;
  readonly reason?: LocalText;
  /** Its weight among the targets when efforts are compared with the plan; any positive number or share. */
  readonly priority?: Quantity;
};

export type Criterion = Origin & {
  readonly id: string;
  readonly name: LocalText;
  readonly worst?: Quantity;
  readonly best?: Quantity;
  readonly weight?: Quantity;
  /** Its place where only the order of the criteria is known; 1 is the most important. */
  readonly rank?: number;
  /** Corners of the value function between `worst` (0) and `best` (1); a straight line where empty. */
  readonly points: readonly { readonly at: Quantity; readonly value: number }[];
  readonly note?: LocalText;
};

export type Predecessor = Origin & {
  /** Id of a task; it exists. */
  readonly task: string;
  readonly type: ValueOf<"dependency">;
  /** Months; negative for a lead. */
  readonly lag: number;
};

export type Gate = Origin & {
  readonly test?: LocalText;
  readonly date?: Period;
  readonly decider?: Institution;
  readonly ifNot?: LocalText;
};

export type Rise = { readonly from: number; readonly to: number };

/** One source that pays for a task: the programme, the payer, or its owner's own money. */
export type FundingLine = Origin & {
  /** Id of the measure it is part of; it exists. Rate, cap, programme and status are its where silent. */
  readonly measure?: string;
  readonly programme?: Programme;
  readonly payer?: Institution | LocalText;
  /** What of the cost counts; all of it where absent. */
  readonly eligible?: Figure;
  /** Share of the eligible cost, such as 2/3. Without a rate the line takes what is left, up to `cap`. */
  readonly rate?: Quantity;
  readonly cap?: Figure;
  readonly status?: ValueOf<"fundingStatus">;
  /** That what is applied for will be granted, 0..1. */
  readonly probability?: Quantity;
  readonly note?: LocalText;
};

export type Task = Origin & {
  readonly id: string;
  readonly title: LocalText;
  readonly target?: Target;
  readonly phase?: ValueOf<"phase">;
  readonly layer?: ValueOf<"layer">;
  readonly start?: Period;
  readonly end?: Period;
  readonly after: readonly Predecessor[];
  /** Whole months; 0 is a milestone. */
  readonly duration?: Duration;
  readonly estimate?: {
    readonly low: Duration;
    readonly likely: Duration;
    readonly high: Duration;
  };
  readonly readiness: {
    readonly trl?: Rise;
    readonly mrl?: Rise;
    readonly crl?: Rise;
    /** Why a fast or an unusual rise is possible. */
    readonly reason?: LocalText;
  };
  readonly cost?: Figure;
  readonly owner?: Institution;
  readonly gate?: Gate;
  readonly handover?: LocalText;
  /** The period by whose end it must be finished. */
  readonly deadline?: Period;
  /** Calendar months (1..12) in which it rests. */
  readonly blockedMonths: readonly number[];
  /** Full-time equivalents by institution while it runs. */
  readonly staff: readonly { readonly institution: Institution; readonly quantity: Quantity }[];
  /** In the order in which the sources pay. */
  readonly funding: readonly FundingLine[];
  readonly source?: Source;
  readonly note?: LocalText;
};

export type Roadmap = Origin & {
  readonly description?: LocalText;
  /** First month of the roadmap: stated, or the first month of the plan's period. */
  readonly start?: Month;
  readonly tasks: readonly Task[];
  /** Calendar months (1..12) in which nothing is done. */
  readonly blockedMonths: readonly number[];
  readonly success: readonly PhaseSuccess[];
};

/** What is known of how many projects get through a phase. */
export type PhaseSuccess = Origin & {
  readonly phase: ValueOf<"phase">;
  /** Projects of the reference class that entered the phase, and those that left it with success. */
  readonly trials?: number;
  readonly successes?: number;
  /** Stated instead of counted, 0..1. */
  readonly probability?: Quantity;
  /** Projects of the plan that stand in the phase now. */
  readonly projects?: number;
  readonly source?: Source;
  readonly note?: LocalText;
};

export type Barrier = Origin & {
  readonly id: string;
  readonly kind?: ValueOf<"barrier">;
  readonly text: LocalText;
  readonly tasks: readonly Task[];
  readonly stages: readonly Stage[];
  readonly severity?: number;
  readonly source?: Source;
};

export type BudgetLine = Origin & {
  readonly period: Period;
  readonly figure: Figure;
  /** An institution of the plan, or words where the payer is none. */
  readonly payer?: Institution | LocalText;
  readonly status?: ValueOf<"fundingStatus">;
};

export type Measure = Origin & {
  readonly id: string;
  readonly title: LocalText;
  readonly type?: ValueOf<"measureType">;
  readonly intervention?: ValueOf<"intervention">;
  readonly description?: LocalText;
  readonly barriers: readonly Barrier[];
  readonly tasks: readonly Task[];
  readonly targets: readonly Target[];
  readonly provider?: Institution;
  readonly beneficiaries: readonly (Institution | Stage)[];
  readonly programme?: Programme;
  readonly rate?: Quantity;
  readonly cap?: Figure;
  readonly budget: readonly BudgetLine[];
  readonly status?: ValueOf<"fundingStatus">;
  readonly afterwards?: LocalText;
  readonly source?: Source;
};

export type Programme = Origin & {
  readonly id: string;
  readonly name: LocalText;
  readonly provider?: Institution | LocalText;
  readonly limits: {
    readonly max?: Figure;
    /** What `max` is counted over; the whole project where the file is silent. */
    readonly per?: ValueOf<"limitPeriod">;
    readonly rate?: Quantity;
    readonly years?: Quantity;
  };
  readonly inForce?: Period;
  /** Amounts granted are rounded down to whole multiples of it, such as 1,000 yen. */
  readonly rounding?: Figure;
  readonly payment: {
    /** Share paid in advance, 0..1; none where absent. */
    readonly advance?: Quantity;
    /** Months from the end of the task or year to the payment. */
    readonly lag?: Duration;
    readonly after?: ValueOf<"paymentBasis">;
  };
  /** Ids of the programmes it may pay beside for the same cost; they exist. */
  readonly combinable: readonly string[];
  readonly url?: string;
  readonly source?: Source;
  readonly note?: LocalText;
};

export type Risk = Origin & {
  readonly id: string;
  readonly text: LocalText;
  readonly kind?: ValueOf<"riskKind">;
  /** Whether the response is there before a shock or comes after it. */
  readonly mode?: ValueOf<"resilienceMode">;
  /** 1..5 */
  readonly likelihood?: number;
  readonly impact?: number;
  readonly owner?: Institution;
  readonly response?: LocalText;
  readonly trigger?: LocalText;
  readonly stages: readonly Stage[];
};
