import type { Target } from "../../model/action.ts";
import type { Plan } from "../../model/plan.ts";
import { ratioOf } from "../../notation/ratio-of.ts";

/** A chosen target under its number among all that are chosen. */
export type Numbered = {
  readonly target: Target;
  readonly number: number;
  /** Likely effect over the largest one, 0..1; absent where the effects cannot be set side by side. */
  readonly share?: number;
};

export type Chosen = {
  readonly all: readonly Target[];
  readonly shown: readonly Numbered[];
  /** How those shown were taken out of more; "all" where none is left out. */
  readonly by: "all" | "effect" | "order";
};

const most = 5;

const effectOf = ({ effect }: Target) => effect?.likely?.quantity;

/** The effects as multiples of the first, where all are of one kind and not below nothing. */
const ratios = (targets: readonly Target[]): readonly number[] | undefined => {
  const base = targets.map(effectOf).find((effect) => effect !== undefined && effect.amount > 0);
  if (!base) return undefined;
  const all = targets.map((target) => {
    const effect = effectOf(target);
    return effect && ratioOf(effect, base);
  });
  return all.every((ratio): ratio is number => ratio !== undefined && ratio >= 0) ? all : undefined;
};

/** The chosen targets; of more than five the largest, or the first where effects cannot be compared. */
export const chosenTargets = ({ targets }: Plan): Chosen => {
  const all = targets.filter(({ decision }) => decision === "chosen");
  const sizes = ratios(all);
  const ranked = all.map((target, place) => ({ target, place, size: sizes?.[place] }));
  const isCut = all.length > most;
  const taken = isCut && sizes ? ranked.toSorted((a, b) => (b.size ?? 0) - (a.size ?? 0)) : ranked;
  const shown = taken.slice(0, most).toSorted((a, b) => a.place - b.place);
  const largest = ranked.reduce((max, { size }) => Math.max(max, size ?? 0), 0);
  return {
    all,
    shown: shown.map(({ target, place, size }) => ({
      target,
      number: place + 1,
      ...(size === undefined ? {} : { share: size / largest }),
    })),
    by: isCut ? (sizes ? "effect" : "order") : "all",
  };
};
