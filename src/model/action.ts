import type { Origin } from "../diagnostics/place.ts";
import type { Duration, Month, Period } from "../notation/period.ts";
import type { Quantity } from "../notation/quantity.ts";
import type { LocalText } from "../text/language.ts";
import type { Institution, Stage } from "./cluster.ts";
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
  readonly evidence?: LocalText;
  readonly source?: Source;
  readonly effect?: Effect;
  readonly scores: Readonly<Record<string, Spread<Quantity>>>;
  /** "chosen" where the file is silent: what stands in a plan is meant unless it is rejected. */
  readonly decision: ValueOf<"decision">;
  readonly reason?: LocalText;
};

export type Criterion = Origin & {
  readonly id: string;
  readonly name: LocalText;
  readonly worst?: Quantity;
  readonly best?: Quantity;
  readonly weight?: Quantity;
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
  readonly readiness: { readonly trl?: Rise; readonly mrl?: Rise; readonly crl?: Rise };
  readonly cost?: Figure;
  readonly owner?: Institution;
  readonly gate?: Gate;
  readonly handover?: LocalText;
  readonly source?: Source;
  readonly note?: LocalText;
};

export type Roadmap = Origin & {
  readonly description?: LocalText;
  /** First month of the roadmap: stated, or the first month of the plan's period. */
  readonly start?: Month;
  readonly tasks: readonly Task[];
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
  readonly payer?: LocalText;
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
  readonly limits: { readonly max?: Figure; readonly rate?: Quantity; readonly years?: Quantity };
  readonly inForce?: Period;
  readonly url?: string;
  readonly source?: Source;
  readonly note?: LocalText;
};

export type Risk = Origin & {
  readonly id: string;
  readonly text: LocalText;
  /** 1..5 */
  readonly likelihood?: number;
  readonly impact?: number;
  readonly owner?: Institution;
  readonly response?: LocalText;
  readonly trigger?: LocalText;
  readonly stages: readonly Stage[];
};
