import { scoreOf } from "./weights.ts";

/** The change of one weight at which two options change places. */
export type Flip = {
  /** Place of the criterion among the criteria. */
  readonly criterion: number;
  /** Its weight now and where the two score the same. */
  readonly from: number;
  readonly to: number;
};

/** Nearer to 0 or 1 than this is at the end, but for rounding. */
const edge = 1e-9;

/**
 * The changes of a single weight, the others rescaled in proportion, at which `a` and `b` score the same:
 * with d = u(a) - u(b), `delta_k = -(w.d) / (d_k - sum_{j != k} w_j d_j / (1 - w_k))`. Weights that would
 * have to reach 0 or 1 are left out: there the two only draw level, and never change places.
 */
export const flipsBetween = (
  weights: readonly number[],
  a: readonly number[],
  b: readonly number[],
): readonly Flip[] => {
  const d = a.map((value, k) => value - (b[k] as number));
  const lead = scoreOf(weights, d);
  return weights.flatMap((from, criterion) => {
    const own = d[criterion] as number;
    const slope = own - (lead - from * own) / (1 - from);
    const to = from - lead / slope;
    // a slope of nothing, and a weight of 1 that leaves nothing to rescale, give no number
    const isInside = Number.isFinite(to) && to > edge && to < 1 - edge;
    return isInside && from < 1 ? [{ criterion, from, to }] : [];
  });
};

/** The smallest of them; `undefined` where no single weight turns the two round. */
export const nearestFlip = (flips: readonly Flip[]): Flip | undefined =>
  flips.reduce<Flip | undefined>(
    (nearest, flip) =>
      !nearest || Math.abs(flip.to - flip.from) < Math.abs(nearest.to - nearest.from)
        ? flip
        : nearest,
    undefined,
  );
