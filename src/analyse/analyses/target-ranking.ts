import { sampleCorrelation } from "simple-statistics";
import type { Plan } from "../../model/plan.ts";
import { defineAnalysis, type NotDefined, notDefined, type Outcome } from "../analysis.ts";
import { acceptabilityOf } from "../ranking/acceptability.ts";
import { averageRanks } from "../ranking/average-ranks.ts";
import { isCertain } from "../ranking/draw-values.ts";
import { type Preferences, preferencesOf } from "../ranking/preference-of.ts";
import type { Correlated, Ranking, WeightShift } from "../ranking/ranking.ts";
import { shiftsOf } from "../ranking/stability.ts";
import { knownValues, standingsOf, weightFlip } from "../ranking/standings.ts";
import { type Weighed, weighedOptions } from "../ranking/weighed-options.ts";
import { scoreOf } from "../ranking/weights.ts";
import { drawsOf } from "../settings.ts";

const id = "target-ranking";
/** Share by which rule `target-alternatives` moves each weight. */
const movedBy = 0.2;
/** With fewer options a high correlation says little. */
const fewest = 4;
const alike = 0.95;
/** More than this many options are no choice, and their ranks fill no page. */
const most = 200;

const weightShifts = (weighed: Weighed, { weights }: Preferences): readonly WeightShift[] => {
  const known = knownValues(weighed);
  const values = known.map((one) => one.values);
  if (known.length < 2) return [];
  const ranks = averageRanks(values.map((row) => scoreOf(weights, row)));
  const best = Math.min(...ranks);
  const before = ranks.flatMap((rank, option) => (rank === best ? [option] : []));
  return shiftsOf(weights, values, movedBy).map((shift) => ({
    ...weightFlip(weighed, shift),
    first: shift.first.flatMap((option) => known[option]?.target ?? []),
    firstHolds: shift.first.some((option) => before.includes(option)),
    orderHolds: shift.swapped.length === 0,
  }));
};

const correlatedPairs = ({ criteria, options }: Weighed): readonly Correlated[] =>
  criteria.flatMap((first, a) =>
    criteria.slice(a + 1).flatMap((second, offset): Correlated[] => {
      const pairs = options.flatMap(({ values }) => {
        const [x, y] = [values[a], values[a + 1 + offset]];
        return x === undefined || y === undefined ? [] : [[x, y] as const];
      });
      if (pairs.length < fewest) return [];
      const coefficient = sampleCorrelation(
        pairs.map(([x]) => x),
        pairs.map(([, y]) => y),
      );
      // NaN, where one of them is the same for all, is not above anything
      return coefficient > alike ? [{ criteria: [first, second], coefficient }] : [];
    }),
  );

const refusal = ({ criteria, targets }: Plan, weighed: Weighed): NotDefined | undefined => {
  if (criteria.length === 0) return notDefined(id, "noCriteria");
  if (weighed.criteria.length === 0)
    return weighed.leftOut.every(({ why }) => why === "noScale")
      ? notDefined(id, "noScale")
      : notDefined(id, "noScores");
  if (weighed.options.length < 2) return notDefined(id, "oneOption", { targets: targets.length });
  if (weighed.options.length > most)
    return notDefined(id, "tooMany", { options: weighed.options.length, most });
  return undefined;
};

/**
 * Which target scores most on the plan's criteria, and how safe that is: scores by value functions with
 * fixed anchors, SMAA-2 (Lahdelma & Salminen 2001) over weights and scores, the exact change of weight
 * that turns two options round, and each weight moved by a fifth.
 */
export const targetRanking = defineAnalysis({
  id,
  reasons: {
    noCriteria: () => "the plan names no criteria",
    noScale: () => "no criterion has a worst and a best value to score between",
    noScores: () => "no target has a score on a criterion with a scale",
    oneOption: () => "fewer than two targets have scores: there is nothing to choose between",
    tooMany: ({ options, most }: { options: number; most: number }, { number }) =>
      `${number(options)} options have scores, and no more than ${number(most)} are ranked`,
  },
  compute: (plan: Plan): Outcome<Ranking> => {
    const weighed = weighedOptions(plan);
    const refused = refusal(plan, weighed);
    if (refused) return refused;
    const { seed, draws } = drawsOf(plan);
    const preferences = preferencesOf(weighed.criteria);
    const views = acceptabilityOf(weighed.choice, preferences.all, { seed, draws, name: id });
    const standings = standingsOf(weighed, preferences, views);
    return {
      defined: true,
      criteria: weighed.criteria.map((criterion, place) => ({
        criterion,
        weight: preferences.weights[place] as number,
      })),
      stated: preferences.stated,
      leftOut: weighed.leftOut,
      unscored: weighed.unscored,
      dominated: standings.flatMap(({ target, dominatedBy }) =>
        dominatedBy.length > 0 ? [target] : [],
      ),
      standings,
      shifts: weightShifts(weighed, preferences),
      correlated: correlatedPairs(weighed),
      certain: isCertain(weighed.choice),
      seed,
      draws,
    };
  },
});
