import { type IndicatorProgress, progress, type Track } from "../../analyse/analyses/progress.ts";
import { observedByIndicator } from "../../analyse/monitoring/observed.ts";
import type { Indicator, Observation } from "../../model/agreement.ts";
import type { Period } from "../../notation/period.ts";
import type { FigureContext } from "../figure.ts";
import { type Course, courseOf } from "./course.ts";
import { type State, stateOf, states } from "./state.ts";

/** An indicator as it is drawn. */
export type Card = {
  readonly indicator: Indicator;
  readonly state: State;
  readonly track?: Track;
  /** Why it has no track, as the analysis names it. */
  readonly reason?: string;
  readonly course: Course | undefined;
  readonly observations: readonly Observation[];
};

export type Cards = {
  /** The worst first. */
  readonly all: readonly Card[];
  /** The period of the latest observation. */
  readonly reference?: Period;
};

const cardOf = (one: IndicatorProgress, observations: readonly Observation[]): Card => {
  const { indicator, track } = one;
  const state = stateOf(one);
  const course = courseOf(indicator, observations);
  const base = { indicator, state, course, observations };
  return track.defined ? { ...base, track } : { ...base, reason: track.reason };
};

const inOrder = (a: Card, b: Card): number =>
  states.indexOf(a.state) - states.indexOf(b.state) ||
  (a.track?.achievement ?? 0) - (b.track?.achievement ?? 0) ||
  Number(b.indicator.headline) - Number(a.indicator.headline);

/** Before anything is observed all that can be shown is the plan. */
const unobserved = (indicator: Indicator): IndicatorProgress => ({
  indicator,
  light: "grey",
  track: { defined: false, analysis: progress.id, reason: "noObservation", facts: {} },
});

export const cardsOf = ({ plan, use }: Pick<FigureContext, "plan" | "use">): Cards => {
  const outcome = use(progress);
  const found = observedByIndicator(plan.observations);
  const indicators = outcome.defined ? outcome.indicators : plan.indicators.map(unobserved);
  const all = indicators
    .map((one) => cardOf(one, found.get(one.indicator.id) ?? []))
    .toSorted(inOrder);
  return outcome.defined ? { all, reference: outcome.reference } : { all };
};
