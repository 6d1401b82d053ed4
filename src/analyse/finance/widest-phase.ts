import type { Coverage } from "../analyses/funding-coverage.ts";

/** The phase that lacks the most money; none where two lack as much, or none lacks any. */
export const widestPhase = (phases: Coverage["phases"]): Coverage["phases"][number] | undefined => {
  const [first, second] = phases.toSorted((a, b) => b.cover.gap - a.cover.gap);
  if (!first || first.phase === undefined || first.cover.gap <= 0) return undefined;
  return first.cover.gap === second?.cover.gap ? undefined : first;
};
