import type { Target } from "../../model/action.ts";
import { valuesOf } from "../../model/enumerations.ts";
import type { Plan } from "../../model/plan.ts";
import type { Period } from "../../notation/period.ts";
import { defineAnalysis, notDefined, type Outcome, type Use } from "../analysis.ts";
import { amountOfMinor } from "../finance/minor-units.ts";
import { type Costed, costedTasks } from "../finance/task-cells.ts";
import { bestPortfolio } from "../portfolio.ts";
import { type Coverage, fundingCoverage } from "./funding-coverage.ts";
import { schedule } from "./schedule.ts";
import { stageSuccess } from "./stage-success.ts";
import { targetRanking } from "./target-ranking.ts";
import { taskFunding } from "./task-funding.ts";

export type PortfolioCandidate = {
  readonly target: Target;
  readonly score: number;
  /** Chance to reach the market from the earliest phase of its tasks; absent where it is not known for all. */
  readonly chance?: number;
  /** Cost of its tasks in each year, and in all. */
  readonly costs: readonly number[];
  readonly cost: number;
  readonly taken: boolean;
  /** Left out: what the years lack to pay for it beside those taken. */
  readonly shortage?: number;
};

export type TargetPortfolio = {
  readonly currency: string;
  readonly years: readonly {
    readonly year: Period;
    readonly secured: number;
    /** Costs of what belongs to no candidate: paid first. */
    readonly common: number;
    readonly used: number;
  }[];
  readonly candidates: readonly PortfolioCandidate[];
  /** Targets that are not rejected, without a score or without costs: they take no part. */
  readonly apart: readonly Target[];
  /** The one left out that lacks the least. */
  readonly marginal?: PortfolioCandidate;
};

const id = "target-portfolio";
const most = 30;
const phases = valuesOf("phase");

type Years = readonly { readonly year: Period; readonly secured: number }[];

const yearsOf = ({ years }: Coverage): Outcome<{ readonly years: Years }> =>
  "defined" in years
    ? years
    : { defined: true, years: years.map(({ year, cover }) => ({ year, secured: cover.secured })) };

/** Costs by year of the tasks that a test picks. */
const costsOf = (
  { tasks, currency }: Costed,
  years: Years,
  isMeant: (target: string | undefined) => boolean,
): readonly number[] =>
  years.map(({ year }) => {
    const units = tasks
      .filter(({ task }) => isMeant(task.target?.id))
      .flatMap(({ cells }) => cells.filter((cell) => cell.year?.from === year.from))
      .reduce((sum, { need }) => sum + need, 0n);
    return amountOfMinor(units, currency);
  });

/** From the earliest phase in which a target has tasks to the market. */
const chances = (targets: readonly Target[], { roadmap }: Plan, use: Use) => {
  const success = use(stageSuccess);
  const known = new Map(
    success.defined
      ? success.phases.flatMap(({ phase, survival }) =>
          survival?.defined ? [[phase, survival.chance] as const] : [],
        )
      : [],
  );
  const found = targets.map(({ id: target }) => {
    const own = roadmap.tasks.filter((task) => task.target?.id === target);
    const earliest = phases.find((phase) => own.some((task) => task.phase === phase));
    return earliest && known.get(earliest);
  });
  // a chance for some alone would rank the others as if they could not fail
  return found.every((chance) => chance !== undefined) ? found : [];
};

type Setting = {
  readonly years: Years;
  readonly currency: string;
  readonly common: readonly number[];
  readonly apart: readonly Target[];
};

const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

const choose = (
  candidates: readonly Omit<PortfolioCandidate, "taken">[],
  { years, currency, common, apart }: Setting,
): Outcome<TargetPortfolio> => {
  const free = years.map(({ secured }, year) => Math.max(0, secured - (common[year] as number)));
  const taken = bestPortfolio(
    candidates.map(({ score, chance = 1, costs }) => ({ value: score * chance, costs })),
    free,
  );
  if (!taken) return notDefined(id, "tooHard");
  const used = years.map((_, year) =>
    total(taken.map((place) => candidates[place]?.costs[year] ?? 0)),
  );
  const shortageOf = (costs: readonly number[]): number =>
    total(
      costs.map((cost, year) =>
        Math.max(0, cost - Math.max(0, (free[year] as number) - (used[year] as number))),
      ),
    );
  const all = candidates.map(
    (one, place): PortfolioCandidate =>
      taken.includes(place)
        ? { ...one, taken: true }
        : { ...one, taken: false, shortage: shortageOf(one.costs) },
  );
  const marginal = all
    .filter((one) => !one.taken)
    .sort((a, b) => (a.shortage ?? 0) - (b.shortage ?? 0))[0];
  return {
    defined: true,
    currency,
    years: years.map((one, year) => ({
      ...one,
      common: common[year] as number,
      used: used[year] as number,
    })),
    candidates: all,
    apart,
    ...(marginal ? { marginal } : {}),
  };
};

/**
 * Which targets the secured money of each year would pay for, if no more came: the most score, times the
 * chance to reach the market, that fits into every year. Exact, by branch and bound.
 */
export const targetPortfolio = defineAnalysis({
  id,
  reasons: {
    noCost: () => "no task states a cost",
    currencies: () => "the costs are in several currencies",
    oneCandidate: () => "fewer than two targets have both a score and tasks with costs",
    tooMany: ({ candidates, most: at }: { candidates: number; most: number }, { number }) =>
      `${number(candidates)} targets have scores and costs, and no more than ${number(at)} are combined`,
    tooHard: () => "the search for the best combination takes too long",
  },
  compute: (plan: Plan, use: Use): Outcome<TargetPortfolio> => {
    const ranking = use(targetRanking);
    if (!ranking.defined) return ranking;
    const coverage = use(fundingCoverage);
    if (!coverage.defined) return coverage;
    const read = yearsOf(coverage);
    if (!read.defined) return read;
    const costed = costedTasks(id, use(taskFunding), use(schedule), plan.head.fiscalYearStart);
    if (!costed.defined) return costed;
    const { years } = read;
    const scored = ranking.standings.flatMap(({ target, score }) => {
      const costs = costsOf(costed, years, (one) => one === target.id);
      const cost = total(costs);
      return target.decision === "rejected" || score === undefined || cost === 0
        ? []
        : [{ target, score, costs, cost }];
    });
    if (scored.length < 2) return notDefined(id, "oneCandidate");
    if (scored.length > most) return notDefined(id, "tooMany", { candidates: scored.length, most });
    const own = new Set(scored.map(({ target }) => target.id));
    const found = chances(
      scored.map(({ target }) => target),
      plan,
      use,
    );
    const candidates = scored.map((one, place) => {
      const chance = found[place];
      return chance === undefined ? one : { ...one, chance };
    });
    return choose(candidates, {
      years,
      currency: costed.currency,
      common: costsOf(costed, years, (one) => one === undefined || !own.has(one)),
      apart: plan.targets.filter((target) => target.decision !== "rejected" && !own.has(target.id)),
    });
  },
});
