import type { Programme } from "../../model/action.ts";
import type { Month } from "../../notation/period.ts";
import type { CashFlow } from "./cash.ts";
import { rateOf } from "./rate-of.ts";
import { splitWhole } from "./split-whole.ts";
import { fiscalYearsOf, monthsShared } from "./year-shares.ts";

type Months = {
  readonly first: Month;
  readonly last: Month;
  /** When the task is accepted as finished, where that is later than its last month of costs. */
  readonly settled?: Month;
};
type Payment = Programme["payment"];
type Receipts = CashFlow["receipts"];

const advanceOf = (amount: bigint, { advance }: Payment): bigint => {
  const share = advance && rateOf(advance);
  if (!share || share.part < 0n) return 0n;
  return share.part > share.whole ? amount : (amount * share.part) / share.whole;
};

/** An advance in the first month, and the rest so many months after the end. */
const paidAfter = (
  amount: bigint,
  { first, last }: Months,
  payment: Payment,
  end: Month = last,
): Receipts => {
  const advance = advanceOf(amount, payment);
  return [
    { month: first, amount: advance },
    { month: end + Math.max(0, payment.lag?.months ?? 0), amount: amount - advance },
  ].filter((one) => one.amount > 0n);
};

/**
 * When a grant for costs of these months comes in. After the task: the advance in its first month, the rest
 * `lag` months after its last. After the fiscal year: the same for each year's part, counted from the year's
 * last month.
 */
export const receiptsOf = (
  amount: bigint,
  months: Months,
  payment: Payment,
  fiscalYearStart: number,
): Receipts => {
  if (payment.after !== "year-end") return paidAfter(amount, months, payment, months.settled);
  const stretch = { from: months.first, to: months.last + 1 };
  const years = fiscalYearsOf(stretch, fiscalYearStart);
  const parts = splitWhole(
    amount,
    years.map((year) => BigInt(monthsShared(year, stretch))),
  );
  return years.flatMap((year, place) => {
    const own = {
      first: Math.max(months.first, year.from),
      last: Math.min(months.last, year.to - 1),
    };
    return paidAfter(parts[place] ?? 0n, own, payment, year.to - 1);
  });
};
