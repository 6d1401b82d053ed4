import type { Measure, Task } from "../../model/action.ts";
import { components } from "../../util/graph.ts";

/** Measures with the tasks they pay for, and all that hangs together with them. */
export type BalanceGroup = {
  readonly measures: readonly Measure[];
  readonly tasks: readonly Task[];
};

/** The measures a task belongs to: those that name it, and those its funding lines name. */
const edgesOf = (
  measures: readonly Measure[],
  tasks: readonly Task[],
): readonly (readonly [measure: number, task: number])[] => {
  const places = new Map(measures.map(({ id }, place) => [id, place]));
  const nodes = new Map(tasks.map(({ id }, place) => [id, measures.length + place]));
  return [
    ...measures.flatMap((measure, place) =>
      measure.tasks.flatMap(({ id }) => {
        const node = nodes.get(id);
        return node === undefined ? [] : [[place, node] as const];
      }),
    ),
    ...tasks.flatMap(({ funding }, place) =>
      funding.flatMap(({ measure }) => {
        const node = measure === undefined ? undefined : places.get(measure);
        return node === undefined ? [] : [[node, measures.length + place] as const];
      }),
    ),
  ];
};

/**
 * Splits measures and tasks into the smallest groups that share nothing, in the order of the measures. A
 * measure without tasks, and a task without measures, belong to none.
 */
export const balanceGroups = (
  measures: readonly Measure[],
  tasks: readonly Task[],
): readonly BalanceGroup[] => {
  const graph: number[][] = Array.from({ length: measures.length + tasks.length }, () => []);
  for (const [measure, task] of edgesOf(measures, tasks)) {
    graph[measure]?.push(task);
    graph[task]?.push(measure);
  }
  return components(graph)
    .filter((component) => component.length > 1)
    .toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
    .map((component) => ({
      measures: component.flatMap((node) => measures[node] ?? []),
      tasks: component.flatMap((node) => tasks[node - measures.length] ?? []),
    }));
};
