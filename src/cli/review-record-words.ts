import type { Light } from "../analyse/analyses/progress.ts";

/** How the next revision of a plan speaks of the review it follows from, in one language. */
export type ReviewRecordWords = {
  readonly what: (
    month: string,
    counts: Readonly<Record<Light, number>>,
    isJudged: boolean,
  ) => string;
  readonly why: (fading: readonly string[], behind: readonly string[]) => string;
  readonly findings: (behind: readonly string[]) => string;
  readonly decisions: string;
};

const named = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");

export const reviewRecordWords: ReviewRecordWords = {
  what: (month, { green, amber, red }, isJudged) =>
    isJudged
      ? `Review of ${month}: ${green} indicators on track, ${amber} slightly behind, ${red} behind.`
      : `Review of ${month}: no indicator can be judged yet.`,
  why: (fading, behind) =>
    [
      ...(fading.length > 0 ? [`Success fades: ${named(fading)}.`] : []),
      ...(behind.length > 0 ? [`Behind the planned path: ${named(behind)}.`] : []),
    ].join(" "),
  findings: (behind) =>
    behind.length > 0
      ? `Say why these are behind: ${named(behind)}.`
      : "Say what the review found.",
  decisions: "Say what was decided, and what changes in the plan.",
};
