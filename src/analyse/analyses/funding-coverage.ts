import type { Task } from "../../model/action.ts";
import { type ValueOf, valuesOf } from "../../model/enumerations.ts";
import type { Plan } from "../../model/plan.ts";
import type { Period } from "../../notation/period.ts";
import {
  defineAnalysis,
  type NotDefined,
  notDefined,
  type Outcome,
  type Use,
} from "../analysis.ts";
import { asBudgeted } from "../finance/as-budgeted.ts";
import { addPledge, type Cover, coverOf, newTally, type Tally } from "../finance/cover.ts";
import { amountOfMinor } from "../finance/minor-units.ts";
import { type Pledges, pledgesOf } from "../finance/pledges.ts";
import { type Costed, costedTasks } from "../finance/task-cells.ts";
import { budget } from "./budget.ts";
import { schedule } from "./schedule.ts";
import { taskFunding } from "./task-funding.ts";

type Phase = ValueOf<"phase">;

/** A step of the roadmap between readiness 4 and 7 that lacks the money for its cost. */
export type Unfunded = {
  readonly task: Task;
  readonly cover: Outcome<Cover>;
};

export type Coverage = {
  readonly currency: string;
  readonly total: Cover;
  /** In the order of the phases; tasks without a phase come last. */
  readonly phases: readonly { readonly phase: Phase | undefined; readonly cover: Cover }[];
  /** By fiscal year in order of time, or why there are no years. */
  readonly years: readonly { readonly year: Period; readonly cover: Cover }[] | NotDefined;
  readonly tasks: readonly { readonly task: Task; readonly cover: Cover }[];
  /** The phases with the lowest coverage: one, unless several have the same. */
  readonly valley: Outcome<{ readonly phases: readonly Phase[]; readonly coverage: number }>;
  /** Steps that raise technology readiness between 4 and 7: how many there are, and those short of money. */
  readonly band: { readonly steps: number; readonly unfunded: readonly Unfunded[] };
  /** Tasks taken to be paid out of the budgets of the measures that name them. */
  readonly fromMeasures: number;
  /** Budgets beyond what the tasks cost. */
  readonly unused: number;
  /** Budgets of another fiscal year than the costs they are counted for. */
  readonly otherYear: number;
  /** Tasks that state no cost, or none that can be reckoned with; milestones need none. */
  readonly uncosted: readonly Task[];
};

const id = "funding-coverage";

/** Above the laboratory and below the market: a step that starts under 7 and ends over 4. */
const crossesValley = ({ readiness: { trl } }: Task): boolean =>
  trl !== undefined && trl.from < 7 && trl.to > 4;

/** Adds up needs and pledges under a name of each cell. */
const tallies = <K>(
  { tasks }: Costed,
  { all }: Pledges,
  nameOf: (task: number, cell: number) => K,
): ReadonlyMap<K, Tally> => {
  const found = new Map<K, Tally>();
  const at = (task: number, cell: number): Tally => {
    const name = nameOf(task, cell);
    const tally = found.get(name) ?? newTally();
    found.set(name, tally);
    return tally;
  };
  for (const [task, { cells }] of tasks.entries()) {
    for (const [cell, { need }] of cells.entries()) at(task, cell).need += need;
  }
  for (const pledge of all) {
    for (const [cell, part] of pledge.parts.entries()) {
      addPledge(at(pledge.task, cell), pledge, part);
    }
  }
  return found;
};

const valleyOf = (phases: Coverage["phases"]): Coverage["valley"] => {
  const known = phases.flatMap(({ phase, cover }) =>
    phase && cover.coverage !== undefined ? [{ phase, coverage: cover.coverage }] : [],
  );
  if (known.length < 2) return notDefined(id, "fewPhases");
  const coverage = Math.min(...known.map((one) => one.coverage));
  const lowest = known.filter((one) => one.coverage === coverage);
  return lowest.length === known.length
    ? notDefined(id, "level", { coverage })
    : { defined: true, phases: lowest.map(({ phase }) => phase), coverage };
};

const yearsOf = (costed: Costed, pledges: Pledges, total: Cover, use: Use): Coverage["years"] => {
  const dates = use(schedule);
  if (!dates.defined) return dates;
  const years = new Map<number, Period>();
  const found = tallies(costed, pledges, (task, cell) => {
    const year = costed.tasks[task]?.cells[cell]?.year;
    if (year) years.set(year.from, year);
    return year?.from;
  });
  const spread = [...years.values()]
    .sort((a, b) => a.from - b.from)
    .map((year) => ({
      year,
      cover: coverOf(found.get(year.from) ?? newTally(), costed.currency),
    }));
  return asBudgeted(spread, total, use(budget), costed.currency);
};

const bandOf = ({ roadmap }: Plan, tasks: Coverage["tasks"]): Coverage["band"] => {
  const covers = new Map(tasks.map(({ task, cover }) => [task.id, cover]));
  const steps = roadmap.tasks.filter(crossesValley);
  return {
    steps: steps.length,
    unfunded: steps.flatMap((task): readonly Unfunded[] => {
      const cover = covers.get(task.id);
      if (cover && cover.none === 0) return [];
      return [{ task, cover: cover ? { defined: true, ...cover } : notDefined(id, "uncosted") }];
    }),
  };
};

/** What the roadmap needs by phase and fiscal year, and which money stands against it. */
export const fundingCoverage = defineAnalysis({
  id,
  reasons: {
    noCost: () => "no task states a cost",
    currencies: () => "the costs are in several currencies",
    uncosted: () => "its cost is not stated",
    fewPhases: () => "fewer than two phases have costs",
    level: ({ coverage }: { coverage: number }, { share }) =>
      coverage === 0
        ? "no phase has secured funding"
        : `every phase is covered to the same ${share(coverage)}`,
  },
  compute: (plan, use): Outcome<Coverage> => {
    const costed = costedTasks(id, use(taskFunding), use(schedule), plan.head.fiscalYearStart);
    if (!costed.defined) return costed;
    const { currency } = costed;
    const pledges = pledgesOf(costed, plan.measures);
    const cover = (tally: Tally | undefined) => coverOf(tally ?? newTally(), currency);
    const byPhase = tallies(costed, pledges, (task) => costed.tasks[task]?.task.phase);
    const byTask = tallies(costed, pledges, (task) => task);
    const phases = [...valuesOf("phase"), undefined]
      .filter((phase) => byPhase.has(phase))
      .map((phase) => ({ phase, cover: cover(byPhase.get(phase)) }));
    const tasks = costed.tasks.map(({ task }, place) => ({
      task,
      cover: cover(byTask.get(place)),
    }));
    const total = cover(tallies(costed, pledges, () => "all").get("all"));
    const costs = new Set(costed.tasks.map(({ task }) => task.id));
    return {
      defined: true,
      currency,
      total,
      phases,
      years: yearsOf(costed, pledges, total, use),
      tasks,
      valley: valleyOf(phases),
      band: bandOf(plan, tasks),
      fromMeasures: pledges.fromMeasures,
      unused: amountOfMinor(pledges.unused, currency),
      otherYear: amountOfMinor(pledges.otherYear, currency),
      uncosted: plan.roadmap.tasks.filter(
        (task) => !costs.has(task.id) && task.duration?.months !== 0,
      ),
    };
  },
});
