import type { Need } from "../../model/cluster.ts";
import { defineAnalysis, notDefined, type Outcome } from "../analysis.ts";

/** Where a need stands by importance and performance (Martilla & James 1977). */
export type Quadrant = "concentrate" | "keep-up" | "low-priority" | "possible-overkill";

export type NeedGap = {
  readonly importance: number;
  readonly performance: number;
  /** Importance less performance, -4..4. */
  readonly gap: number;
  /** Importance times what is missing to the aim; absent without an aim. */
  readonly weighted?: number;
  readonly quadrant: Quadrant;
};

export type NeedGaps = {
  /** Largest gap first, then the larger weighted one; those without a gap last. */
  readonly needs: readonly { readonly need: Need; readonly gap: Outcome<NeedGap> }[];
  readonly rated: number;
  /** Above it importance and performance count as high. */
  readonly cut: number;
};

const id = "need-gaps";
/** The middle of the scale from 1 to 5; cut at their means, some needs would always come out behind. */
const cut = 3;

const quadrantOf = (importance: number, performance: number): Quadrant => {
  if (importance > cut) return performance > cut ? "keep-up" : "concentrate";
  return performance > cut ? "possible-overkill" : "low-priority";
};

const gapOf = ({ importance, performance, aim }: Need): Outcome<NeedGap> => {
  if (importance === undefined && performance === undefined) return notDefined(id, "unrated");
  if (importance === undefined) return notDefined(id, "noImportance");
  if (performance === undefined) return notDefined(id, "noPerformance");
  return {
    defined: true,
    importance,
    performance,
    gap: importance - performance,
    ...(aim === undefined ? {} : { weighted: importance * (aim - performance) }),
    quadrant: quadrantOf(importance, performance),
  };
};

const order = (gap: Outcome<NeedGap>): readonly [number, number] =>
  gap.defined
    ? [gap.gap, gap.weighted ?? Number.NEGATIVE_INFINITY]
    : [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];

const later = (a: Outcome<NeedGap>, b: Outcome<NeedGap>): number => {
  const [[gapA, weightedA], [gapB, weightedB]] = [order(a), order(b)];
  if (gapA !== gapB) return gapB > gapA ? 1 : -1;
  if (weightedA === weightedB) return 0;
  return weightedB > weightedA ? 1 : -1;
};

/** Needs by how much they matter against how well they are met: it sorts them, it does not rank targets. */
export const needGaps = defineAnalysis({
  id,
  reasons: {
    unrated: () => "the need has neither an importance nor a performance",
    noImportance: () => "the need has no importance",
    noPerformance: () => "the need has no performance",
  },
  compute: ({ diagnosis }): NeedGaps => {
    const needs = diagnosis.needs.map((need) => ({ need, gap: gapOf(need) }));
    return {
      needs: needs.sort((a, b) => later(a.gap, b.gap)),
      rated: needs.filter(({ gap }) => gap.defined).length,
      cut,
    };
  },
});
