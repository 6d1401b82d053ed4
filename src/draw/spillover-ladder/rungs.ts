import type { Target, Task } from "../../model/action.ts";
import type { Indicator, SpilloverPath } from "../../model/agreement.ts";
import type { Institution } from "../../model/cluster.ts";
import type { ValueOf } from "../../model/enumerations.ts";
import type { Plan } from "../../model/plan.ts";

/** From the laboratory up to the region. */
export const rungNames = ["knowledge", "launch", "growth", "chain", "region"] as const;
export type RungName = (typeof rungNames)[number];

/** One rung of one target's ladder. */
export type Rung = {
  readonly name: RungName;
  /** The task that completes the rung first. */
  readonly tasks: readonly Task[];
  /** The ways through the chain, on the rung that is the chain. */
  readonly paths: readonly SpilloverPath[];
  readonly carriers: readonly Institution[];
  readonly indicators: readonly Indicator[];
};

export type Ladder = { readonly target: Target; readonly rungs: readonly Rung[] };

const rungOfPhase: Readonly<Record<ValueOf<"phase">, RungName>> = {
  research: "knowledge",
  development: "knowledge",
  demonstration: "launch",
  commercialisation: "launch",
  "market-growth": "growth",
  spillover: "chain",
};

const phases = Object.keys(rungOfPhase);

const rungOfLevel: Readonly<Record<ValueOf<"indicatorLevel">, RungName>> = {
  input: "knowledge",
  activity: "knowledge",
  output: "knowledge",
  "outcome-initial": "launch",
  "outcome-mid": "growth",
  "outcome-final": "chain",
  impact: "region",
};

/** Where an indicator states no level, the layer of monitoring it stands on. */
const rungOfLayer: Readonly<Record<ValueOf<"monitoringLayer">, RungName>> = {
  a: "knowledge",
  b: "knowledge",
  c: "launch",
  d: "growth",
  e: "chain",
};

const rungOf = ({ level, layer }: Indicator): RungName | undefined => {
  if (level !== undefined) return rungOfLevel[level];
  return layer === undefined ? undefined : rungOfLayer[layer];
};

type Shelf<Key, Item> = Map<Key, Map<RungName, Item[]>>;

const put = <Key, Item>(shelf: Shelf<Key, Item>, key: Key, rung: RungName, item: Item): void => {
  const rungs = shelf.get(key) ?? new Map<RungName, Item[]>();
  const items = rungs.get(rung);
  if (items) items.push(item);
  else rungs.set(rung, [item]);
  shelf.set(key, rungs);
};

const targetsOf = ({ targets, measures }: Indicator): ReadonlySet<Target> =>
  new Set(targets.length > 0 ? targets : measures.flatMap((measure) => measure.targets));

/** The indicator of the region that another contributes to: itself, or the nearest above it. */
const regional = (
  indicator: Indicator | undefined,
  all: ReadonlyMap<string, Indicator>,
): Indicator | undefined => {
  let one = indicator;
  while (one && one.level !== "impact")
    one = one.parent === undefined ? undefined : all.get(one.parent);
  return one;
};

const carriersOf = (
  tasks: readonly Task[],
  accountable: ReadonlyMap<Task, readonly Institution[]>,
): readonly Institution[] => [
  ...new Set(tasks.flatMap((task) => (task.owner ? [task.owner] : (accountable.get(task) ?? [])))),
];

const accountableIn = ({ roles }: Plan): ReadonlyMap<Task, readonly Institution[]> => {
  const found = new Map<Task, readonly Institution[]>();
  for (const { duty, accountable } of roles)
    if (duty.kind === "task") found.set(duty.task, accountable);
  return found;
};

const byCompletion = (one: Task, two: Task): number =>
  phases.indexOf(two.phase ?? "") - phases.indexOf(one.phase ?? "");

const tasksIn = ({ roadmap }: Plan): Shelf<Target | undefined, Task> => {
  const tasks: Shelf<Target | undefined, Task> = new Map();
  // the last written of the last phase is what completes a rung
  for (const task of roadmap.tasks.toReversed())
    if (task.phase) put(tasks, task.target, rungOfPhase[task.phase], task);
  return tasks;
};

const indicatorsIn = ({ indicators }: Plan): Shelf<Target, Indicator> => {
  const found: Shelf<Target, Indicator> = new Map();
  for (const indicator of indicators) {
    const rung = rungOf(indicator);
    if (rung) for (const target of targetsOf(indicator)) put(found, target, rung, indicator);
  }
  return found;
};

const pathsIn = ({ spillover }: Plan): ReadonlyMap<Target, readonly SpilloverPath[]> => {
  const paths = new Map<Target, SpilloverPath[]>();
  for (const path of spillover.paths) {
    const { target } = path;
    const own = target && paths.get(target);
    if (own) own.push(path);
    else if (target) paths.set(target, [path]);
  }
  return paths;
};

type Steps = Pick<Rung, "tasks" | "carriers">;

/** The tasks of a target on each rung with who carries them; the common ones, the same for all, once. */
const stepsIn = (plan: Plan): ((target: Target, name: RungName) => Steps) => {
  const tasks = tasksIn(plan);
  const accountable = accountableIn(plan);
  const stepsOf = (found: readonly Task[] = []): Steps => {
    const sorted = found.toSorted(byCompletion);
    return { tasks: sorted, carriers: carriersOf(sorted, accountable) };
  };
  const common = new Map(
    rungNames.map((name) => [name, stepsOf(tasks.get(undefined)?.get(name))] as const),
  );
  return (target, name) => {
    const own = tasks.get(target)?.get(name);
    return (own ? undefined : common.get(name)) ?? stepsOf(own);
  };
};

/** The ladder of each chosen target: those with a path to the region first. */
export const laddersOf = (plan: Plan): readonly Ladder[] => {
  const [stepsOf, indicators, paths] = [stepsIn(plan), indicatorsIn(plan), pathsIn(plan)];
  const all = new Map(plan.indicators.map((one) => [one.id, one]));
  const rungsOf = (target: Target): readonly Rung[] =>
    rungNames.map((name): Rung => {
      const own = paths.get(target) ?? [];
      const found = indicators.get(target)?.get(name) ?? [];
      if (name === "region") {
        const ends = own.flatMap(({ indicator }) => regional(indicator, all) ?? []);
        const seen = [...new Set([...ends, ...found])];
        const carriers = [...new Set(seen.flatMap(({ owner }) => owner ?? []))];
        return { name, tasks: [], paths: [], carriers, indicators: seen };
      }
      return {
        ...stepsOf(target, name),
        name,
        paths: name === "chain" ? own : [],
        indicators: found,
      };
    });
  const chosen = plan.targets.filter(({ decision }) => decision === "chosen");
  return [
    ...chosen.filter((target) => paths.has(target)),
    ...chosen.filter((target) => !paths.has(target)),
  ].map((target) => ({ target, rungs: rungsOf(target) }));
};

/** What a rung lacks: a way through the chain, somebody who carries it, or a number that shows it. */
export type Lack = "path" | "carrier" | "indicator";

export const lacksOf = ({ name, paths, carriers, indicators }: Rung): readonly Lack[] => [
  ...(name === "chain" && paths.length === 0 ? (["path"] as const) : []),
  ...(carriers.length === 0 ? (["carrier"] as const) : []),
  ...(indicators.length === 0 ? (["indicator"] as const) : []),
];

/** The rung on which several ladders meet, where they end in the same number first; else nothing. */
export const sharedRung = (rungs: readonly Rung[]): Rung | undefined => {
  const [first] = rungs;
  const end = first?.indicators[0];
  if (!first || !end || rungs.some(({ indicators }) => indicators[0] !== end)) return undefined;
  return {
    ...first,
    indicators: [...new Set(rungs.flatMap(({ indicators }) => indicators))],
    carriers: [...new Set(rungs.flatMap(({ carriers }) => carriers))],
  };
};
