import type { ValueOf } from "../model/enumerations.ts";
import { compact } from "../util/compact.ts";

type Phase = ValueOf<"phase">;

/** The phase in which a project is lost most easily. */
export type Valley = {
  readonly phase: Phase;
  readonly chance: number;
  /** Set where coverage by phase is known and tells the phases apart; otherwise the chance alone decides. */
  readonly funded?: number;
  /** The secured share where it is known and the same in every phase, so that it tells nothing. */
  readonly alike?: number;
  /** Other phases in which a project is lost as easily. */
  readonly ties: readonly Phase[];
};

/** Differences below it are rounding. */
const rounding = 1e-9;

type Loss = {
  readonly phase: Phase;
  readonly chance: number;
  readonly funded?: number | undefined;
};

/** Those of the lowest value, rounding apart, in their order. */
const lowestBy = (losses: readonly Loss[], value: (loss: Loss) => number): readonly Loss[] => {
  const least = Math.min(...losses.map(value));
  return losses.filter((loss) => value(loss) <= least + rounding);
};

/**
 * Where a project is lost most easily: the chance to get through, times the share that is funded. Shares count
 * only where every phase has one, as a phase without would seem fully funded, and where they differ. `undefined` where fewer than two phases have a chance.
 */
export const valleyOf = (known: readonly Loss[]): Valley | undefined => {
  if (known.length < 2) return undefined;
  const shares = known.flatMap(({ funded }) => funded ?? []);
  const isKnown = shares.length === known.length;
  const isAlike = isKnown && Math.max(...shares) - Math.min(...shares) < rounding;
  const isFunded = isKnown && !isAlike;
  const lowest = lowestBy(known, ({ chance, funded }) => chance * (isFunded ? (funded ?? 1) : 1));
  // phases without any money weigh nothing alike: among them the chance decides
  const [first, ...ties] = lowestBy(lowest, ({ chance }) => chance);
  if (!first) return undefined;
  const { phase, chance, funded } = first;
  return {
    phase,
    chance,
    ties: ties.map((one) => one.phase),
    ...compact({ funded: isFunded ? funded : undefined, alike: isAlike ? shares[0] : undefined }),
  };
};
