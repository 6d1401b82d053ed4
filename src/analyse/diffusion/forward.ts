import type { Diffusion } from "../../model/cluster.ts";
import type { Source } from "../../model/figure.ts";
import type { Plan } from "../../model/plan.ts";
import { comparable } from "../../notation/comparable.ts";
import { inBase } from "../../notation/in-base.ts";
import type { Month } from "../../notation/period.ts";
import type { Quantity } from "../../notation/quantity.ts";
import { notDefined, type Outcome } from "../analysis.ts";
import { bassDensity, bassPeak, bassShare } from "./curves.ts";

/** What a potential and coefficients from elsewhere come to in this plan. */
export type Forward = {
  readonly potential: Quantity;
  readonly p: number;
  readonly q: number;
  readonly source: Source;
  /** Month from which the case is counted: the first of the plan, or the one that fits the output best. */
  readonly start: Month;
  readonly isFitted: boolean;
  /** Month of the largest sales, before the start where they fall from it on; and how large they are a year. */
  readonly peak: Month;
  readonly peakAmount: number;
  /** Amount in each year of the plan, and the share of the potential reached by its end. */
  readonly years: readonly {
    readonly from: Month;
    readonly amount: number;
    readonly reached: number;
  }[];
};

type Begun = Pick<Forward, "start" | "isFitted">;

const id = "diffusion";
/** Coefficients per year lie far below it; what is larger is a slip of the pen. */
const most = 10;
const isSeen = (coefficient: number): boolean => coefficient > 1e-9 && coefficient <= most;
/** Months before the first value in which a case can have begun. */
const earliest = 12 * 60;
/** Years shown where the plan has no end. */
const ahead = 10;

type Case = { readonly potential: Quantity; readonly p: number; readonly q: number };

/**
 * The month in which the case would have begun for its curve to come closest to the output known so far;
 * without an output, the first month of the plan.
 */
const startOf = ({ potential, p, q }: Case, { product, start }: Plan): Outcome<Begun> => {
  const points = (product.output?.points ?? []).filter(({ figure }) =>
    comparable(figure.quantity, potential),
  );
  const first = points[0]?.period.from;
  if (first === undefined)
    return start === undefined
      ? notDefined(id, "noStart")
      : { defined: true, start, isFitted: false };
  const potentialAmount = inBase(potential);
  const squares = (month: Month): number =>
    points.reduce((sum, { period, figure }) => {
      const [from, to] = [period.from, period.to].map((one) => (one - month) / 12);
      const sold = bassShare(p, q, to ?? 0) - bassShare(p, q, from ?? 0);
      return sum + (inBase(figure.quantity) - potentialAmount * sold) ** 2;
    }, 0);
  let best = first;
  let least = squares(first);
  for (let month = first - 1; month >= first - earliest; month -= 1) {
    const one = squares(month);
    if (one < least) [best, least] = [month, one];
  }
  return { defined: true, start: best, isFitted: true };
};

/** Whole years from the start of the plan to its end; ten where it has none. */
const planYears = (begun: Month, { start = begun, head }: Plan): readonly Month[] => {
  const first = Math.max(start, begun);
  const end = head.period?.to ?? first + 12 * ahead;
  const count = Math.min(30, Math.max(1, Math.ceil((end - first) / 12)));
  return Array.from({ length: count }, (_, year) => first + 12 * year);
};

/** The case the plan names, from where it would have begun to the end of the plan. */
export const forwardOf = (diffusion: Diffusion, plan: Plan): Outcome<Forward> => {
  const { potential, source } = diffusion;
  const [p, q] = [diffusion.p?.amount, diffusion.q?.amount];
  if (!potential || potential.quantity.amount <= 0) return notDefined(id, "noPotential");
  if (p === undefined || q === undefined || !isSeen(p) || !isSeen(q))
    return notDefined(id, "noCoefficients", { most });
  const from = source ?? potential.source;
  if (!from) return notDefined(id, "noSource");
  const begun = startOf({ potential: potential.quantity, p, q }, plan);
  if (!begun.defined) return begun;
  const { amount } = potential.quantity;
  const { start, isFitted } = begun;
  const reachedAt = (month: Month): number => bassShare(p, q, (month - start) / 12);
  return {
    defined: true,
    potential: potential.quantity,
    p,
    q,
    source: from,
    start,
    isFitted,
    peak: Math.floor(start + 12 * bassPeak({ p, q })),
    peakAmount: amount * bassDensity(p, q, Math.max(0, bassPeak({ p, q }))),
    years: planYears(start, plan).map((month) => ({
      from: month,
      amount: amount * (reachedAt(month + 12) - reachedAt(month)),
      reached: reachedAt(month + 12),
    })),
  };
};
