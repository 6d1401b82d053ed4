import { flipsBetween } from "./flip.ts";
import type { Preferences } from "./preference-of.ts";
import type { CertainStanding, LeadLoss } from "./ranking.ts";
import { knownValues, weightFlip } from "./standings.ts";
import type { Weighed } from "./weighed-options.ts";

/**
 * The changes of a single weight at which an option draws level with the first, the smallest change (as a
 * share of the weight itself) first. An option is missing where no weight alone brings it there; options
 * that share the first place lose it to none of their equals.
 */
export const leadLosses = (
  weighed: Weighed,
  { weights }: Preferences,
  standings: readonly CertainStanding[],
): readonly LeadLoss[] => {
  const known = new Map(knownValues(weighed).map(({ target, values }) => [target, values]));
  const top = standings.find(({ rank }) => rank !== undefined);
  const first = top && known.get(top.target);
  if (!first) return [];
  return standings
    .filter(({ rank }) => rank !== undefined && rank !== top.rank)
    .flatMap(({ target }) =>
      flipsBetween(weights, first, known.get(target) ?? []).map((flip) => ({
        ...weightFlip(weighed, flip),
        change: Math.abs(flip.to - flip.from) / flip.from,
        by: target,
      })),
    )
    .sort((a, b) => a.change - b.change);
};
