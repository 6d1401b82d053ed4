import { flipsBetween } from "./flip.ts";
import type { Preferences } from "./preference-of.ts";
import type { CertainStanding, LeadLoss } from "./ranking.ts";
import { knownValues, weightFlip } from "./standings.ts";
import type { Weighed } from "./weighed-options.ts";

/**
 * For each criterion, and for less and more weight on it, the smallest change at which an option draws
 * level with the first; nothing where the first stays first however far that weight moves. Options that
 * share the first place lose it to none of their equals.
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
  const rivals = standings.filter(({ rank }) => rank !== undefined && rank !== top.rank);
  const nearest = new Map<string, LeadLoss>();
  for (const { target } of rivals) {
    for (const flip of flipsBetween(weights, first, known.get(target) ?? [])) {
      const way = `${flip.criterion} ${flip.to < flip.from}`;
      const before = nearest.get(way);
      if (before && Math.abs(before.to - before.from) <= Math.abs(flip.to - flip.from)) continue;
      nearest.set(way, { ...weightFlip(weighed, flip), by: target });
    }
  }
  return [...nearest.values()].sort(
    (a, b) => Math.abs(a.to - a.from) / a.from - Math.abs(b.to - b.from) / b.from,
  );
};
