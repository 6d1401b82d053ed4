import type { AlignedInstitution, ExactAlignment } from "../../analyse/aligned-efforts.ts";
import type { Institution } from "../../model/cluster.ts";

/** Size of an effort in the plan's unit, and its cosine with the priorities, 0..1. */
export type Bearing = { readonly effort: number; readonly cosine: number };

export type Vector = {
  readonly institution: Institution;
  readonly now: AlignedInstitution | undefined;
  readonly planned: AlignedInstitution | undefined;
};

/** A vector with its place in the fan: 1 above the goal, -1 below. */
export type Arrow = Vector & { readonly side: 1 | -1 };

/** Institutions too many to draw, as one. */
export type Others = {
  readonly count: number;
  readonly now: Bearing | undefined;
  readonly planned: Bearing | undefined;
};

export type Vectors = {
  /** Every institution with an effort, in the order of the plan. */
  readonly all: readonly Vector[];
  /** The largest, from the one that points furthest up to the one that points furthest down. */
  readonly arrows: readonly Arrow[];
  readonly others: Others | undefined;
};

/** As many arrows as can be told apart. */
const most = 14;

/** Degrees between an effort and the goal, 0..90. */
export const angleOf = ({ cosine }: Bearing): number => (Math.acos(cosine) * 180) / Math.PI;

const merged = ({ now, plan }: ExactAlignment): readonly Vector[] => {
  const vectors = new Map<Institution, { -readonly [Key in keyof Vector]: Vector[Key] }>();
  const note = (state: "now" | "planned", found: readonly AlignedInstitution[]): void => {
    for (const one of found) {
      const { institution } = one;
      const vector = vectors.get(institution) ?? {
        institution,
        now: undefined,
        planned: undefined,
      };
      vector[state] = one;
      vectors.set(institution, vector);
    }
  };
  note("planned", plan.defined ? plan.institutions : []);
  note("now", now.defined ? now.institutions : []);
  return [...vectors.values()];
};

const sizeOf = ({ now, planned }: Vector): number =>
  Math.max(now?.effort ?? 0, planned?.effort ?? 0);

const turnOf = ({ now, planned }: Vector): number => {
  const shown = planned ?? now;
  return shown ? angleOf(shown) : 0;
};

/** By size: half of the arrows and about half of the effort on either side of the goal. */
const sides = [1, -1, -1, 1] as const;

const fanned = (largest: readonly Vector[]): readonly Arrow[] =>
  largest
    .map((vector, place): Arrow => ({ ...vector, side: sides[place % sides.length] ?? 1 }))
    .sort((a, b) => b.side * turnOf(b) - a.side * turnOf(a) || b.side - a.side);

/** Their effort, and the mean of their cosines weighted by it. */
const together = (bearings: readonly (Bearing | undefined)[]): Bearing | undefined => {
  const known = bearings.filter((one) => one !== undefined);
  const effort = known.reduce((sum, one) => sum + one.effort, 0);
  if (effort === 0) return undefined;
  return { effort, cosine: known.reduce((sum, one) => sum + one.effort * one.cosine, 0) / effort };
};

export const vectorsOf = (alignment: ExactAlignment): Vectors => {
  const all = merged(alignment);
  const bySize = all.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  const rest = bySize.slice(most);
  return {
    all,
    arrows: fanned(bySize.slice(0, most)),
    others:
      rest.length === 0
        ? undefined
        : {
            count: rest.length,
            now: together(rest.map(({ now }) => now)),
            planned: together(rest.map(({ planned }) => planned)),
          },
  };
};
