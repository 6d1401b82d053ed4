import { amountOfMinor } from "./minor-units.ts";
import type { Pledge } from "./pledges.ts";

/**
 * A need and what stands against it. Need = secured + applied + planned + none, to the smallest unit of
 * the currency.
 */
export type Cover = {
  readonly need: number;
  readonly secured: number;
  readonly applied: number;
  readonly planned: number;
  /** Without any source, those stated as a gap included. */
  readonly none: number;
  /** Secured over need, 0..1; absent where nothing is needed. */
  readonly coverage?: number;
  /** Need less what is secured. */
  readonly gap: number;
  /**
   * The gap less what is applied for or planned, each times its stated probability. An application
   * without one is granted in `low` and refused in `high`; a plan without one counts for nothing.
   */
  readonly expectedGap: { readonly low: number; readonly high: number };
};

/** Sums that a cover is made of, in the smallest units. */
export type Tally = {
  need: bigint;
  readonly by: Record<Pledge["status"], bigint>;
  /** Likely to be granted, beside what is secured. */
  low: number;
  high: number;
};

export const newTally = (): Tally => ({
  need: 0n,
  by: { secured: 0n, applied: 0n, planned: 0n, gap: 0n },
  low: 0,
  high: 0,
});

export const addPledge = (tally: Tally, { status, probability }: Pledge, part: bigint): void => {
  tally.by[status] += part;
  if (status === "secured" || status === "gap") return;
  const unknown = status === "applied" ? 1 : 0;
  tally.low += Number(part) * (probability ?? 0);
  tally.high += Number(part) * (probability ?? unknown);
};

export const coverOf = ({ need, by, low, high }: Tally, currency: string): Cover => {
  const money = (units: bigint): number => amountOfMinor(units, currency);
  const gap = need - by.secured;
  const expected = (granted: number): number => money(gap - BigInt(Math.round(granted)));
  return {
    need: money(need),
    secured: money(by.secured),
    applied: money(by.applied),
    planned: money(by.planned),
    none: money(gap - by.applied - by.planned),
    ...(need > 0n ? { coverage: Number(by.secured) / Number(need) } : {}),
    gap: money(gap),
    expectedGap: { low: expected(high), high: expected(low) },
  };
};
