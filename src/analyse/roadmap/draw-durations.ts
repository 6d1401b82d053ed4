import { randomNormal } from "d3-random";
import { pertShape, type ThreePoint } from "./beta-pert.ts";
import { betaQuantile } from "./beta-quantile.ts";
import { normalShare } from "./normal-share.ts";

/** Writes the durations of one activity in all draws. */
export type Variate = (durations: Float64Array) => void;

/** Starts a stream of random numbers of its own for each name. */
type RandomOf = (name: string) => () => number;

type Shared = {
  /** Correlation of the normal scores of any two durations, 0..1. */
  readonly share: number;
  /** The score of the common driver in each draw. */
  readonly scores: Float64Array;
  readonly shareOf: (score: number) => number;
};

/** A driver common to all durations, drawn beforehand. */
export const sharedDriver = (share: number, draws: number, randomOf: RandomOf): Shared => {
  const normal = randomNormal.source(randomOf("shared"))();
  const scores = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw += 1) scores[draw] = normal();
  return { share: Math.min(1, share), scores, shareOf: normalShare() };
};

/**
 * Beta-PERT durations of one activity. With a shared driver they keep their distribution, and lean on it
 * together with those of all other activities. `low` and `high` must differ.
 */
export const durationVariate = (
  point: ThreePoint,
  random: () => number,
  shared?: Shared,
): Variate => {
  const { low, high } = point;
  const width = high - low;
  const quantile = betaQuantile(pertShape(point));
  if (!shared)
    return (durations) => {
      for (let draw = 0; draw < durations.length; draw += 1)
        durations[draw] = low + width * quantile(random());
    };
  const { scores, shareOf } = shared;
  const normal = randomNormal.source(random)();
  const [common, own] = [Math.sqrt(shared.share), Math.sqrt(1 - shared.share)];
  return (durations) => {
    for (let draw = 0; draw < durations.length; draw += 1) {
      const score = common * (scores[draw] as number) + own * normal();
      durations[draw] = low + width * quantile(shareOf(score));
    }
  };
};
