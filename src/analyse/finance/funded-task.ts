import type { Measure, Programme, Task } from "../../model/action.ts";
import type { Plan } from "../../model/plan.ts";
import { notDefined, type Outcome } from "../analysis.ts";
import { type Source, sourceOf, termsOf, type Unlike } from "./funding-terms.ts";
import { least } from "./least.ts";
import { amountOfMinor, minorUnits } from "./minor-units.ts";
import { type Limit, overOne, type Paid, payCost } from "./pay-cost.ts";
import { rateNumber, sumOfRates } from "./rate-of.ts";

/** One source of a task with what it pays; all money in units of the currency of the cost. */
export type TaskSource = Source & {
  /** The cost that counts for it. */
  readonly eligible: number;
  readonly amount: number;
  /** The most it pays for this task: the stated cap or the programme's, whichever is lower. */
  readonly cap?: number;
  /** Why it pays less than its rate would give, or than was left. */
  readonly limit?: Limit;
};

/** What the lines of a task contradict; `lines` are places in its sources. */
export type FundingFault =
  | { readonly kind: "ratesOverOne"; readonly lines: readonly number[]; readonly sum: number }
  | { readonly kind: "notCombinable"; readonly lines: readonly number[] }
  | { readonly kind: "eligibleOverCost"; readonly lines: readonly number[] }
  | {
      readonly kind: "unlike";
      readonly lines: readonly number[];
      readonly what: Unlike["what"];
    };

/** Cost = the amounts of the sources + gap, to the smallest unit of the currency. */
export type FundedTask = {
  readonly currency: string;
  readonly cost: number;
  readonly sources: readonly TaskSource[];
  /** What no stated source pays. */
  readonly gap: number;
  readonly faults: readonly FundingFault[];
};

const id = "task-funding";

/** Up to here every amount in smallest units survives as a number. */
const most = 10n ** 15n;

/** The currency of a task's cost with its smallest units, or why money cannot be reckoned with it. */
const costOf = (task: Task): Outcome<{ readonly currency: string; readonly units: bigint }> => {
  const quantity = task.cost?.quantity;
  if (!quantity) return notDefined(id, "noCost");
  if (quantity.unit.kind !== "money") return notDefined(id, "notMoney");
  if (quantity.amount < 0) return notDefined(id, "negative");
  const { currency } = quantity.unit;
  const units = minorUnits(quantity);
  if (units === undefined) return notDefined(id, "notWhole", { currency });
  return units >= most ? notDefined(id, "tooLarge") : { defined: true, currency, units };
};

const faultsOf = (
  cost: bigint,
  all: readonly ReturnType<typeof termsOf>[],
  paid: readonly Paid[],
): readonly FundingFault[] => {
  const terms = all.map((one) => one.terms);
  const eligible = paid.map((one) => one.eligible);
  // what another programme counts is no common cost
  const over = overOne(
    cost,
    terms.map((one, place) => ({ ...one, eligible: eligible[place] ?? 0n })),
  );
  const rates = over.flatMap((place) => terms[place]?.rate ?? []);
  const places = (holds: (place: number) => boolean) =>
    terms.map((_, place) => place).filter(holds);
  const excess = places((place) => (terms[place]?.eligible ?? cost) > cost);
  const barred = places(
    (place) => (eligible[place] ?? 0n) < least(terms[place]?.eligible ?? cost, cost),
  );
  return [
    ...(over.length > 0
      ? [{ kind: "ratesOverOne", lines: over, sum: rateNumber(sumOfRates(rates)) } as const]
      : []),
    ...(barred.length > 0 ? [{ kind: "notCombinable", lines: barred } as const] : []),
    ...(excess.length > 0 ? [{ kind: "eligibleOverCost", lines: excess } as const] : []),
    ...all.flatMap(({ unlike }, place) =>
      unlike.map((what) => ({ kind: "unlike", lines: [place], what }) as const),
    ),
  ];
};

/** The measures by their ids, and which programmes may stand beside each other. */
type Tables = {
  readonly measures: ReadonlyMap<string, Measure>;
  readonly mayCombine: (a: string, b: string) => boolean;
  /** How many fiscal years a task touches. */
  readonly yearsOf: (task: Task) => number;
};

/** One declaration is enough: what A may pay beside, may pay beside A. */
const combination =
  (programmes: ReadonlyMap<string, Programme>) =>
  (a: string, b: string): boolean =>
    Boolean(programmes.get(a)?.combinable.includes(b) || programmes.get(b)?.combinable.includes(a));

export const fundingTables = (
  { measures, programmes }: Plan,
  yearsOf: Tables["yearsOf"],
): Tables => ({
  yearsOf,
  measures: new Map(measures.map((measure) => [measure.id, measure])),
  mayCombine: combination(new Map(programmes.map((programme) => [programme.id, programme]))),
});

/** What each source of a task pays of its cost, and what the lines contradict. */
export const fundedTask = (
  task: Task,
  { measures, mayCombine, yearsOf }: Tables,
): Outcome<FundedTask> => {
  const cost = costOf(task);
  if (!cost.defined) return cost;
  const { currency, units } = cost;
  const sources = task.funding.map((line) => sourceOf(task, line, measures));
  const years = yearsOf(task);
  const all = sources.map((source) => termsOf(source, currency, years));
  const { paid, gap } = payCost(
    units,
    all.map(({ terms }) => terms),
    mayCombine,
  );
  return {
    defined: true,
    currency,
    cost: amountOfMinor(units, currency),
    sources: sources.map((source, place): TaskSource => {
      const one = paid[place];
      const cap = all[place]?.terms.cap;
      return {
        ...source,
        eligible: amountOfMinor(one?.eligible ?? 0n, currency),
        amount: amountOfMinor(one?.amount ?? 0n, currency),
        ...(cap === undefined ? {} : { cap: amountOfMinor(cap, currency) }),
        ...(one?.limit ? { limit: one.limit } : {}),
      };
    }),
    gap: amountOfMinor(gap, currency),
    faults: faultsOf(units, all, paid),
  };
};
