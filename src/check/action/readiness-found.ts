import type { Task } from "../../model/action.ts";
import { components } from "../../util/graph.ts";

export type Scale = "trl" | "mrl" | "crl";

export const scales: readonly Scale[] = ["trl", "mrl", "crl"];

/** The level a scale has reached, and the task that says so. */
export type Level = { readonly level: number; readonly task: Task };
export type Levels = { readonly [S in Scale]?: Level };

/** A task that another one follows, and whether that one begins before its end. */
type Strand = { readonly place: number; readonly hasLead: boolean };

/** Whose work each task takes up: of the same target, and finished before it, but for a lead. */
const strandsOf = (tasks: readonly Task[]): readonly (readonly Strand[])[] => {
  const places = new Map(tasks.map((task, place) => [task.id, place]));
  return tasks.map(({ after, target }) =>
    target === undefined
      ? []
      : after.flatMap(({ task, type, lag }) => {
          const place = places.get(task);
          const isSame = place !== undefined && tasks[place]?.target === target;
          return isSame && type === "FS" ? [{ place, hasLead: lag < 0 }] : [];
        }),
  );
};

/** What several strands bring together is as ready as the least ready of them. */
const least = (levels: readonly (Level | undefined)[]): Level | undefined =>
  levels.reduce((low, one) => (low && (!one || low.level <= one.level) ? low : one), undefined);

const eachScale = (level: (scale: Scale) => Level | undefined): Levels =>
  Object.fromEntries(scales.flatMap((scale) => (level(scale) ? [[scale, level(scale)]] : [])));

export type Found = {
  /** What is reached when it begins; of work still going on, what that began with. */
  readonly begin: Levels;
  /** What is reached once all that work is done. */
  readonly done: Levels;
};

/** What each task finds reached by those before it; nothing on a circle, which has no beginning. */
export const readinessFound = (tasks: readonly Task[]): readonly Found[] => {
  const strands = strandsOf(tasks);
  const before: Found[] = tasks.map(() => ({ begin: {}, done: {} }));
  const after: Levels[] = tasks.map(() => ({}));
  const starting = (place: number, scale: Scale): Level | undefined => {
    const task = tasks[place] as Task;
    const own = task.readiness[scale];
    return own ? { level: own.from, task } : before[place]?.begin[scale];
  };
  for (const component of components(strands.map((all) => all.map(({ place }) => place)))) {
    const [place] = component;
    if (component.length > 1 || place === undefined) continue;
    const task = tasks[place] as Task;
    const all = strands[place] as readonly Strand[];
    const done = eachScale((scale) => least(all.map((one) => after[one.place]?.[scale])));
    const begin = eachScale((scale) =>
      least(
        all.map((one) => (one.hasLead ? starting(one.place, scale) : after[one.place]?.[scale])),
      ),
    );
    before[place] = { begin, done };
    after[place] = eachScale((scale) => {
      const own = task.readiness[scale];
      return own ? { level: own.to, task } : done[scale];
    });
  }
  return before;
};
