import type { Criterion } from "../../model/action.ts";
import { compact } from "../../util/compact.ts";
import { averageRanks } from "./average-ranks.ts";
import { dominatorsOf } from "./dominance.ts";
import { type Flip, flipsBetween, nearestFlip } from "./flip.ts";
import type { Preferences } from "./preference-of.ts";
import type { CertainStanding, WeightFlip } from "./ranking.ts";
import type { Weighed } from "./weighed-options.ts";
import { scoreOf } from "./weights.ts";

export const weightFlip = ({ criteria }: Weighed, { criterion, from, to }: Flip): WeightFlip => ({
  criterion: criteria[criterion] as Criterion,
  from,
  to,
});

type Ranked = { readonly place: number; readonly score: number | undefined } & Pick<
  CertainStanding,
  "low" | "high"
>;

/** Options in the order of their scores; those without one by the middle of what it may be. */
const rankedOptions = ({ options }: Weighed, { weights }: Preferences): readonly Ranked[] => {
  const ranked = options.map(({ values, ranges }, place): Ranked => {
    const known = values.flatMap((value) => value ?? []);
    return {
      place,
      score: known.length === values.length ? scoreOf(weights, known) : undefined,
      low: scoreOf(
        weights,
        ranges.map(({ low }) => low),
      ),
      high: scoreOf(
        weights,
        ranges.map(({ high }) => high),
      ),
    };
  });
  const middle = ({ score, low, high }: Ranked): number => score ?? (low + high) / 2;
  return ranked.sort((a, b) => middle(b) - middle(a) || a.place - b.place);
};

/** Options of which every value is known, by their places. */
export const knownValues = ({ options }: Weighed) =>
  options.flatMap(({ values, target }, place) => {
    const known = values.flatMap((value) => value ?? []);
    return known.length === values.length ? [{ place, target, values: known }] : [];
  });

/** The options as they stand, the best score first. */
export const standingsOf = (
  weighed: Weighed,
  preferences: Preferences,
): readonly CertainStanding[] => {
  const { weights } = preferences;
  const ranked = rankedOptions(weighed, preferences);
  const scored = ranked.flatMap(({ score, place }) =>
    score === undefined ? [] : [{ score, place }],
  );
  const ranks = averageRanks(scored.map(({ score }) => score));
  const rankOf = new Map(scored.map(({ place }, position) => [place, ranks[position]]));
  const known = new Map(knownValues(weighed).map(({ place, values }) => [place, values]));
  const top = known.get(scored[0]?.place ?? -1);
  const dominators = dominatorsOf(weighed.options.map(({ ranges }) => ranges));
  return ranked.map(({ place, score, low, high }): CertainStanding => {
    const { target, missing } = weighed.options[place] as Weighed["options"][number];
    const values = known.get(place);
    const flip =
      top && values && place !== scored[0]?.place
        ? nearestFlip(flipsBetween(weights, top, values))
        : undefined;
    return {
      ...compact({ score, rank: rankOf.get(place), flip: flip && weightFlip(weighed, flip) }),
      target,
      low,
      high,
      missing,
      dominatedBy: (dominators[place] ?? []).flatMap(
        (other) => weighed.options[other]?.target ?? [],
      ),
    };
  });
};
