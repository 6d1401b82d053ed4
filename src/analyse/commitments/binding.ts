import type { Place } from "../../diagnostics/place.ts";
import type { Institution } from "../../model/cluster.ts";
import type { Plan } from "../../model/plan.ts";
import type { Plain } from "./canonical.ts";

/** What kind of promise a part of the plan is for an institution. */
export type BindingKind =
  | "lead"
  | "task"
  | "gate"
  | "staff"
  | "funding"
  | "measure"
  | "budget"
  | "consulted"
  | "indicator"
  | "effort"
  | "contribution"
  | "afterwards"
  | "resolution"
  | "risk"
  | "review";

/** One part of the plan that binds an institution. */
export type Binding = {
  readonly kind: BindingKind;
  /** Id of what it is about; stays the same where entries change places. */
  readonly of: string;
  readonly place: Place;
  /** What exactly binds, as plain values: neither layout nor place. */
  readonly terms: { readonly [key: string]: Plain };
};

/** What binds each institution, in the order of the plan; the ones nothing binds are absent. */
export type Bindings = ReadonlyMap<Institution, readonly Binding[]>;

/**
 * One way to say what binds an institution and to sum it up. It never changes once an agreement rests on
 * it: a better list is another algorithm beside it.
 */
export type Algorithm = {
  readonly id: string;
  readonly bindings: (plan: Plan) => Bindings;
  /** 64 hexadecimal digits. */
  readonly fingerprint: (institution: Institution, bindings: readonly Binding[]) => string;
};

/** Takes note of a binding of an institution; of a party that is none of the plan it cannot. */
export type Bind = (institution: Institution | undefined, binding: Binding) => void;
