import { type System, solvePrimal } from "../sparse-chain.ts";

type Money = {
  /** Purchases inside the region per yen of the buyer's output. */
  readonly system: System;
  /** Where the first yen is earned; adds up to 1. */
  readonly first: Float64Array;
  /** Wages of people living in the region per yen of output, by stage. */
  readonly wages: Float64Array;
  /** Share of household income that is spent in the region. */
  readonly spent: number;
};

export type Rounds = {
  /** Income in the region in the first three rounds, per yen of sales: R1 = 1, R2, R3. */
  readonly rounds: readonly [number, number, number];
  /** `(R1 + R2 + R3) / R1`; Sacks 2002. */
  readonly three: number;
  /** The sum over all rounds. */
  readonly all: number;
};

const dot = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, one, place) => sum + one * (b[place] as number), 0);

const sumOf = (values: Float64Array): number => values.reduce((sum, one) => sum + one, 0);

/** What the stages buy from each other for their outputs. */
const purchasesFor = ({ size, bought }: System, outputs: Float64Array): Float64Array => {
  const next = new Float64Array(size);
  for (const [buyer, list] of bought.entries())
    for (const { from, value } of list)
      next[from] = (next[from] as number) + value * (outputs[buyer] as number);
  return next;
};

/**
 * A yen of sales followed through the region: stages pay local suppliers and local people, and these spend
 * part of it in local shops, of which nothing further is known.
 */
export const spendingRounds = ({ system, first, wages, spent }: Money): Rounds => {
  const second = purchasesFor(system, first);
  const third = purchasesFor(system, second);
  const pay = dot(wages, first);
  const r2 = sumOf(second) + pay;
  const r3 = sumOf(third) + dot(wages, second) + spent * pay;
  const outputs = solvePrimal(system, first);
  const all = sumOf(outputs) + (1 + spent) * dot(wages, outputs);
  return { rounds: [1, r2, r3], three: 1 + r2 + r3, all };
};
