import type { Month } from "../../notation/period.ts";

/** Costs spread evenly over their months, and the grants for them; in the smallest units of a currency. */
export type CashFlow = {
  readonly first: Month;
  readonly last: Month;
  readonly amount: bigint;
  readonly receipts: readonly { readonly month: Month; readonly amount: bigint }[];
};

/** Money in each month; `balance` is what has come in less what has gone out until its end. */
export type CashMonths = {
  readonly from: Month;
  readonly paid: readonly number[];
  readonly received: readonly number[];
  readonly balance: readonly number[];
  /** How far a balance may be below nothing only because whole units are spread over months. */
  readonly slack: number;
};

/** The deepest point of the balance. */
export type Bridge = {
  /** What has to be advanced until the grants come in; 0 where they always come in time. */
  readonly need: number;
  /** The month at the end of which it is largest; absent without a need. */
  readonly month?: Month;
  /** Months on end with a balance below nothing, of which that one is one. */
  readonly length: number;
};

/** Months that no balance is kept for beyond: two hundred years. */
export const mostMonths = 2400;

/** The first month that has a flow, and the first after all of them. */
const spanOf = (flows: readonly CashFlow[]): { readonly from: Month; readonly to: Month } => {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const { first, last, receipts } of flows) {
    from = Math.min(from, first);
    to = Math.max(to, last + 1);
    for (const { month } of receipts) {
      from = Math.min(from, month);
      to = Math.max(to, month + 1);
    }
  }
  return { from, to };
};

/** Most that the first months are ahead of an even spread, as their amounts are rounded up. */
const aheadOf = ({ first, last, amount }: CashFlow): number => {
  const months = BigInt(last - first + 1);
  const more = Number(amount % months);
  return Math.ceil((more * (Number(months) - more)) / Number(months));
};

/** Adds an amount spread over months: each the whole part of its share, the first ones a unit more. */
const spread = (steps: Float64Array, from: Month, { first, last, amount }: CashFlow): void => {
  const months = BigInt(last - first + 1);
  const each = Number(amount / months);
  const more = Number(amount % months);
  const add = (place: number, step: number) => {
    steps[place] = (steps[place] ?? 0) + step;
  };
  add(first - from, each + (more > 0 ? 1 : 0));
  if (more > 0) add(first - from + more, -1);
  add(last + 1 - from, -each);
};

/** The flows month by month; nothing where there are none or they reach too far. */
export const cashMonths = (flows: readonly CashFlow[]): CashMonths | undefined => {
  if (flows.length === 0) return undefined;
  const { from, to } = spanOf(flows);
  if (to - from > mostMonths) return undefined;
  const steps = new Float64Array(to - from + 1);
  const received = new Float64Array(to - from);
  for (const flow of flows) {
    spread(steps, from, flow);
    for (const { month, amount } of flow.receipts) {
      received[month - from] = (received[month - from] ?? 0) + Number(amount);
    }
  }
  const paid: number[] = [];
  const balance: number[] = [];
  let monthly = 0;
  let sum = 0;
  for (const [place, income] of received.entries()) {
    monthly += steps[place] ?? 0;
    sum += income - monthly;
    paid.push(monthly);
    balance.push(sum);
  }
  const slack = flows.reduce((most, flow) => most + aheadOf(flow), 0);
  return { from, paid, received: [...received], balance, slack };
};

/** `-min` of the balance, its month (the first of equals), and how long the balance stays below nothing around it, more than by rounding. */
export const bridgeOf = ({ from, balance, slack }: CashMonths): Bridge => {
  let deepest = 0;
  for (const [place, sum] of balance.entries()) {
    if (sum < (balance[deepest] ?? 0)) deepest = place;
  }
  const low = balance[deepest] ?? 0;
  if (low >= 0) return { need: 0, length: 0 };
  let [first, last] = [deepest, deepest];
  while ((balance[first - 1] ?? 0) < -slack) first -= 1;
  while ((balance[last + 1] ?? 0) < -slack) last += 1;
  return { need: -low, month: from + deepest, length: last - first + 1 };
};
