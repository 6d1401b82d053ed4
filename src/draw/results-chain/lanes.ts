import type { Measure, Target, Task } from "../../model/action.ts";
import type { Indicator } from "../../model/agreement.ts";
import { type ValueOf, valuesOf } from "../../model/enumerations.ts";
import type { Plan } from "../../model/plan.ts";

export type Level = ValueOf<"indicatorLevel">;

/** What belongs to one target; to several or to none where `target` is `undefined`. */
export type Lane = {
  readonly target: Target | undefined;
  readonly measures: readonly Measure[];
  readonly tasks: readonly Task[];
  readonly indicators: readonly Indicator[];
};

const only = (targets: readonly Target[]): string =>
  targets.length === 1 ? (targets[0]?.id ?? "") : "";

const byTarget = <T>(things: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const one of things) {
    const list = groups.get(keyOf(one));
    if (list) list.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
};

/** Measures, tasks and indicators by target, in the order of the plan; what is shared comes last. */
export const lanesOf = ({ targets, measures, roadmap, indicators }: Plan): readonly Lane[] => {
  const ofMeasure = byTarget(measures, (one) => only(one.targets));
  const ofTask = byTarget(roadmap.tasks, (one) => one.target?.id ?? "");
  const ofIndicator = byTarget(indicators, (one) => only(one.targets));
  return [...targets, undefined].flatMap((target): readonly Lane[] => {
    const id = target?.id ?? "";
    const lane = {
      target,
      measures: ofMeasure.get(id) ?? [],
      tasks: ofTask.get(id) ?? [],
      indicators: ofIndicator.get(id) ?? [],
    };
    const size = lane.measures.length + lane.tasks.length + lane.indicators.length;
    return size > 0 ? [lane] : [];
  });
};

/** Levels with a column of their own: outputs, those outcomes that occur, and the impact. */
export const columnLevels = ({ indicators }: Plan): readonly Level[] => {
  const present = new Set(indicators.map(({ level }) => level));
  const outcomes = valuesOf("indicatorLevel").filter(
    (level) => level.startsWith("outcome-") && present.has(level),
  );
  return ["output", ...(outcomes.length > 0 ? outcomes : (["outcome-final"] as const)), "impact"];
};
