import { sampleCorrelation } from "simple-statistics";
import type { Plan } from "../../model/plan.ts";
import { compact } from "../../util/compact.ts";
import { defineAnalysis, type Outcome, type Use } from "../analysis.ts";
import { type Acceptability, acceptabilityOf } from "../ranking/acceptability.ts";
import { averageRanks } from "../ranking/average-ranks.ts";
import { type CertainRanking, certainRanking } from "../ranking/certain-ranking.ts";
import { isCertain } from "../ranking/draw-values.ts";
import type { Preferences } from "../ranking/preference-of.ts";
import type { Correlated, Ranking, Standing, WeightShift } from "../ranking/ranking.ts";
import { shiftsOf } from "../ranking/stability.ts";
import { knownValues, weightFlip } from "../ranking/standings.ts";
import type { Weighed } from "../ranking/weighed-options.ts";
import { scoreOf } from "../ranking/weights.ts";
import { drawsOf } from "../settings.ts";

const id = "target-ranking";
/** Share by which rule `target-alternatives` moves each weight. */
const movedBy = 0.2;
/** With fewer options a high correlation says little. */
const fewest = 4;
const alike = 0.95;

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

/** What the draws say of each option, in the order of the standings. */
const withAcceptance = (
  { weighed, preferences, standings }: CertainRanking,
  views: readonly Acceptability[],
): readonly Standing[] => {
  const places = new Map(weighed.options.map(({ target }, place) => [target, place]));
  const order = standings.map(({ target }) => places.get(target) as number);
  const acceptedAt = (place: number): Standing["accepted"] =>
    Object.fromEntries(
      preferences.all.map(({ kind }, position) => {
        const view = views[position] as Acceptability;
        return [
          kind,
          compact({
            ranks: view.ranks[place] ?? [],
            central: view.central[place],
            confidence: view.confidence[place],
            wins: order.map((other) => view.wins[place]?.[other] ?? 0),
          }),
        ];
      }),
    );
  return standings.map((standing, position) => ({
    ...standing,
    accepted: acceptedAt(order[position] as number),
  }));
};

/**
 * Which target scores most on the plan's criteria, and how safe that is: scores by value functions with
 * fixed anchors, SMAA-2 (Lahdelma & Salminen 2001) over weights and scores, the exact change of weight
 * that turns two options round, and each weight moved by a fifth.
 */
export const targetRanking = defineAnalysis({
  id,
  reasons: certainRanking.reasons,
  compute: (plan: Plan, use: Use): Outcome<Ranking> => {
    const certain = use(certainRanking);
    if (!certain.defined) return certain;
    const { weighed, preferences } = certain;
    const { seed, draws } = drawsOf(plan);
    const views = acceptabilityOf(weighed.choice, preferences.all, { seed, draws, name: id });
    const standings = withAcceptance(certain, views);
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
