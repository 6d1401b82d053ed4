/** The least and the largest value of an option on a criterion, 0..1. */
export type Range = { readonly low: number; readonly high: number };

const dominates = (b: readonly Range[], a: readonly Range[]): boolean =>
  b.every(({ low }, k) => low >= (a[k] as Range).high) &&
  b.some(({ low }, k) => low > (a[k] as Range).high);

/**
 * For each option, the options that are at least as good on every criterion and better on one, whatever
 * the weights and wherever in their ranges the scores lie. Such an option is never first.
 */
export const dominatorsOf = (
  options: readonly (readonly Range[])[],
): readonly (readonly number[])[] =>
  options.map((a, place) =>
    options.flatMap((b, other) => (other !== place && dominates(b, a) ? [other] : [])),
  );
