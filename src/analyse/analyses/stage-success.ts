import jStat from "jstat";
import type { PhaseSuccess } from "../../model/action.ts";
import { type ValueOf, valuesOf } from "../../model/enumerations.ts";
import type { Plan } from "../../model/plan.ts";
import { compact } from "../../util/compact.ts";
import { defineAnalysis, notDefined, type Outcome, type Use } from "../analysis.ts";
import { countQuantile, poissonBinomial } from "../poisson-binomial.ts";
import { type Valley, valleyOf } from "../valley-of-death.ts";
import { fundingCoverage } from "./funding-coverage.ts";

type Phase = ValueOf<"phase">;

/** The chance that a project gets through a phase. */
export type PhaseChance = {
  readonly chance: number;
  /** The middle 90 % of what the counts allow; a chance that is stated has none. */
  readonly interval?: { readonly low: number; readonly high: number };
  readonly basis: "counted" | "stated";
};

export type PhaseOutlook = {
  readonly entry: PhaseSuccess;
  readonly phase: Phase;
  readonly through: Outcome<PhaseChance>;
  /** The chance to reach the end from the start of the phase; absent in phases beyond it. */
  readonly survival?: Outcome<{ readonly chance: number }>;
  /** Projects that stand in the phase now. */
  readonly projects: number;
  /** Projects expected to come through the phase: those in it now and those that reach it from before. */
  readonly expected?: number;
  /** Share of the phase's cost that has secured money. */
  readonly funded?: number;
};

/** How many of the projects reach the end. */
export type Portfolio = {
  readonly projects: number;
  readonly mean: number;
  readonly atLeastOne: number;
  /** With 80 % the number lies between these. */
  readonly p10: number;
  readonly p90: number;
};

export type StageSuccess = {
  /** In the order of the phases. */
  readonly phases: readonly PhaseOutlook[];
  /** The phase whose end is reached: commercialisation, or the last one stated. */
  readonly end: Phase;
  readonly portfolio: Outcome<Portfolio>;
  readonly valley: Outcome<Valley>;
};

const id = "stage-success";
const order = valuesOf("phase");
/** More projects than this are no roadmap, and their law takes too long. */
const most = 5000;

const counted = (trials: number, successes: number): Outcome<PhaseChance> => {
  if (trials <= 0) return notDefined(id, "noTrials");
  if (successes < 0 || successes > trials)
    return notDefined(id, "impossible", { trials, successes });
  const [alpha, beta] = [successes + 0.5, trials - successes + 0.5];
  return {
    defined: true,
    chance: alpha / (alpha + beta),
    interval: { low: jStat.beta.inv(0.05, alpha, beta), high: jStat.beta.inv(0.95, alpha, beta) },
    basis: "counted",
  };
};

const chanceOf = ({ trials, successes, probability, source }: PhaseSuccess) => {
  if (trials !== undefined && successes !== undefined) return counted(trials, successes);
  if (probability === undefined) return notDefined(id, "noChance");
  const chance = probability.amount;
  if (!(chance >= 0 && chance <= 1)) return notDefined(id, "noShare", { chance });
  if (!source) return notDefined(id, "noSource");
  return { defined: true, chance, basis: "stated" } as const;
};

type Known = ReadonlyMap<Phase, Outcome<PhaseChance>>;

/** Phases from one on up to the end; every one of them must be known for a project to be followed. */
const survivalFrom = (
  phase: Phase,
  end: Phase,
  known: Known,
): Outcome<{ readonly chance: number }> => {
  const way = order.slice(order.indexOf(phase), order.indexOf(end) + 1);
  let chance = 1;
  for (const step of way) {
    const through = known.get(step);
    if (!through?.defined) return notDefined(id, "gap", { phase: step });
    chance *= through.chance;
  }
  return { defined: true, chance };
};

type Fund = ReadonlyMap<Phase | undefined, number>;

const fundedShares = (use: Use): Fund => {
  const coverage = use(fundingCoverage);
  if (!coverage.defined) return new Map();
  return new Map(
    coverage.phases.flatMap(({ phase, cover }) =>
      cover.coverage === undefined ? [] : [[phase, cover.coverage] as const],
    ),
  );
};

/** Projects that come through each phase: those in it and those from before it, as far as phases follow on. */
const expectedThrough = (
  entries: readonly PhaseSuccess[],
  known: Known,
): readonly (number | undefined)[] => {
  let arriving: number | undefined = 0;
  let next: number | undefined;
  return entries.map(({ phase, projects = 0 }) => {
    const place = order.indexOf(phase);
    const through = known.get(phase);
    // what got through a phase before a gap is lost from sight
    const follows = next === undefined || place === next;
    arriving =
      arriving !== undefined && follows && through?.defined
        ? (arriving + projects) * through.chance
        : undefined;
    next = place + 1;
    return arriving;
  });
};

const outlooks = (
  entries: readonly PhaseSuccess[],
  end: Phase,
  funds: Fund,
): readonly PhaseOutlook[] => {
  const known: Known = new Map(entries.map((entry) => [entry.phase, chanceOf(entry)] as const));
  const expected = expectedThrough(entries, known);
  return entries.map((entry, place) => {
    const { phase } = entry;
    const isBeyond = order.indexOf(phase) > order.indexOf(end);
    return {
      entry,
      phase,
      through: known.get(phase) as Outcome<PhaseChance>,
      projects: entry.projects ?? 0,
      ...compact({
        survival: isBeyond ? undefined : survivalFrom(phase, end, known),
        expected: expected[place],
        funded: funds.get(phase),
      }),
    };
  });
};

const portfolioOf = (phases: readonly PhaseOutlook[]): Outcome<Portfolio> => {
  const here = phases.filter(({ projects, survival }) => projects > 0 && survival);
  const open = here.find(({ survival }) => survival && !survival.defined)?.survival;
  if (open && !open.defined) return open;
  const projects = here.reduce((sum, one) => sum + one.projects, 0);
  if (projects === 0) return notDefined(id, "noProjects");
  if (projects > most) return notDefined(id, "tooMany", { projects, most });
  const chances = here.flatMap(({ projects: count, survival }) =>
    Array.from({ length: Math.floor(count) }, () => (survival?.defined ? survival.chance : 0)),
  );
  const law = poissonBinomial(chances);
  return {
    defined: true,
    projects: chances.length,
    mean: chances.reduce((sum, chance) => sum + chance, 0),
    atLeastOne: 1 - (law[0] as number),
    p10: countQuantile(law, 0.1),
    p90: countQuantile(law, 0.9),
  };
};

const valleyFor = (phases: readonly PhaseOutlook[]): Outcome<Valley> => {
  const valley = valleyOf(
    phases.flatMap(({ phase, through, funded }) =>
      through.defined ? [{ phase, chance: through.chance, funded }] : [],
    ),
  );
  return valley ? { defined: true, ...valley } : notDefined(id, "onePhase");
};

/**
 * How many projects come through from the laboratory to the market: Beta posteriors of the phases under
 * Jeffreys' prior, the product of their means, and the exact law of how many of the plan's projects arrive.
 */
export const stageSuccess = defineAnalysis({
  id,
  reasons: {
    noPhases: () => "the roadmap says nothing of how many projects get through its phases",
    noTrials: () => "no project of the reference class entered the phase",
    impossible: ({ trials, successes }: { trials: number; successes: number }, { number }) =>
      `${number(successes)} of ${number(trials)} cannot have got through`,
    noChance: () => "neither counts nor a probability are stated",
    noShare: () => "the probability is not between 0 and 1",
    noSource: () => "the probability is stated without a source",
    gap: ({ phase }: { phase: string }, { enumerated }) =>
      `the chance to get through ${enumerated("phase", phase)} is not known`,
    noProjects: () => "no project stands in a phase up to the market",
    tooMany: ({ projects, most }: { projects: number; most: number }, { number }) =>
      `${number(projects)} projects are more than the ${number(most)} that are followed`,
    onePhase: () => "fewer than two phases have a chance to compare",
  },
  compute: ({ roadmap }: Plan, use: Use): Outcome<StageSuccess> => {
    const entries = [...roadmap.success].sort(
      (a, b) => order.indexOf(a.phase) - order.indexOf(b.phase),
    );
    const last = entries.at(-1)?.phase;
    if (last === undefined) return notDefined(id, "noPhases");
    const isListed = entries.some(({ phase }) => phase === "commercialisation");
    const end = isListed ? "commercialisation" : last;
    const phases = outlooks(entries, end, fundedShares(use));
    return {
      defined: true,
      phases,
      end,
      portfolio: portfolioOf(phases),
      valley: valleyFor(phases),
    };
  },
});
