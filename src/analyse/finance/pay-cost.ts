import { least } from "./least.ts";
import { comparedRates, type Fraction, sumOfRates } from "./rate-of.ts";

/** What one source pays of a cost. All money is in the smallest units of the currency. */
export type Terms = {
  /** What of the cost counts; all of it where absent. */
  readonly eligible?: bigint;
  /** Without a rate the source takes what is left. */
  readonly rate?: Fraction;
  readonly cap?: bigint;
  /** Grants are rounded down to whole multiples of it; above 0. */
  readonly unit: bigint;
  /** The programme, for what may stand beside what. */
  readonly programme?: string;
  readonly isPublic: boolean;
};

/** What made a source pay less than its rate, or than what was left. */
export type Limit = "cap" | "left" | "combination";

export type Paid = {
  /** The cost that counts for this source, after what another programme already counts. */
  readonly eligible: bigint;
  readonly amount: bigint;
  readonly limit?: Limit;
};

export type Payment = {
  readonly paid: readonly Paid[];
  /** What no source pays. */
  readonly gap: bigint;
};

/** Whether two programmes may pay for the same cost. */
type MayCombine = (a: string, b: string) => boolean;

const most = (a: bigint, b: bigint): bigint => (a > b ? a : b);

const roundedDown = (amount: bigint, unit: bigint): bigint => (amount / unit) * unit;

/** `min(cap, floor(rate × eligible / unit) × unit)`, and never more than is left of the cost. */
const paidBy = (terms: Terms, asked: bigint, eligible: bigint, left: bigint): Paid => {
  const { rate, unit, cap } = terms;
  const share = rate ? (eligible * rate.part) / rate.whole : least(eligible, left);
  const entitled = roundedDown(share, unit);
  const rest = left < entitled ? roundedDown(left, unit) : entitled;
  if (cap !== undefined && cap < rest) return { eligible, amount: cap, limit: "cap" };
  if (rest < entitled) return { eligible, amount: rest, limit: "left" };
  return { eligible, amount: rest, ...(eligible < asked ? { limit: "combination" } : {}) };
};

/** What other programmes that may not stand beside this one already count of the cost. */
const countedBeside = (
  programme: string | undefined,
  counted: ReadonlyMap<string, bigint>,
  mayCombine: MayCombine,
): bigint =>
  programme === undefined
    ? 0n
    : [...counted]
        .filter(([other]) => other !== programme && !mayCombine(programme, other))
        .reduce((sum, [, eligible]) => sum + eligible, 0n);

/**
 * A cost with the sources that pay for it, one after the other. A programme that may not stand beside an
 * earlier one counts only the cost which that one does not. Cost = sources + gap, to the unit.
 */
export const payCost = (
  cost: bigint,
  sources: readonly Terms[],
  mayCombine: MayCombine,
): Payment => {
  const counted = new Map<string, bigint>();
  let left = cost;
  const paid = sources.map((terms): Paid => {
    const { programme } = terms;
    const asked = least(terms.eligible ?? cost, cost);
    const free = most(cost - countedBeside(programme, counted, mayCombine), 0n);
    const one = paidBy(terms, asked, least(asked, free), left);
    left -= one.amount;
    if (programme !== undefined && one.amount > 0n)
      counted.set(programme, most(counted.get(programme) ?? 0n, one.eligible));
    return one;
  });
  return { paid, gap: left };
};

/**
 * The places of public sources whose rates, on a part of the cost that all of them must count, come to more
 * than the whole; empty where there are none.
 */
export const overOne = (cost: bigint, sources: readonly Terms[]): readonly number[] => {
  const rated = sources
    .flatMap(({ eligible, rate, isPublic }, place) =>
      isPublic && rate ? [{ place, rate, spare: cost - least(eligible ?? cost, cost) }] : [],
    )
    .sort((a, b) => (a.spare === b.spare ? a.place - b.place : a.spare < b.spare ? -1 : 1));
  const one = { part: 1n, whole: 1n };
  let spare = 0n;
  let rates = { part: 0n, whole: 1n };
  const together: number[] = [];
  for (const source of rated) {
    spare += source.spare;
    // costs that leave out less than the whole between them have a part in common
    if (spare >= cost) return [];
    rates = sumOfRates([rates, source.rate]);
    together.push(source.place);
    if (comparedRates(rates, one) > 0) return together.sort((a, b) => a - b);
  }
  return [];
};
