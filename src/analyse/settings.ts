import type { Plan } from "../model/plan.ts";

const usual = { seed: 1, draws: 10_000 } as const;

/** Seed and number of the random draws: as the plan sets them, or the usual ones. */
export const drawsOf = ({ methods }: Plan): { readonly seed: number; readonly draws: number } => ({
  seed: methods.seed ?? usual.seed,
  draws: methods.draws ?? usual.draws,
});
