/** An amount `years` after the base. */
export type Dated = { readonly years: number; readonly amount: number };

/** `sum of amount / (1 + rate)^years`; `rate` above -1. */
export const presentValue = (flow: readonly Dated[], rate: number): number =>
  flow.reduce((sum, { years, amount }) => sum + amount / (1 + rate) ** years, 0);

const byYear = (flow: readonly Dated[]): readonly Dated[] => {
  const sums = new Map<number, number>();
  for (const { years, amount } of flow) sums.set(years, (sums.get(years) ?? 0) + amount);
  return [...sums].map(([years, amount]) => ({ years, amount })).sort((a, b) => a.years - b.years);
};

const changesOfSign = (flow: readonly Dated[]): number => {
  const signs = flow.flatMap(({ amount }) => (amount === 0 ? [] : [Math.sign(amount)]));
  return signs.filter((sign, place) => place > 0 && sign !== signs[place - 1]).length;
};

const [lowest, highest] = [-0.99, 10];

/**
 * The rate at which the flow is worth nothing; `undefined` unless the yearly sums change sign exactly
 * once (else there may be several) and the rate lies between -99 % and 1000 %.
 */
export const internalRate = (flow: readonly Dated[]): number | undefined => {
  const years = byYear(flow);
  if (changesOfSign(years) !== 1) return undefined;
  let [low, high] = [lowest, highest];
  const atLow = Math.sign(presentValue(years, low));
  if (atLow === Math.sign(presentValue(years, high))) return undefined;
  for (let step = 0; step < 100; step += 1) {
    const middle = (low + high) / 2;
    if (Math.sign(presentValue(years, middle)) === atLow) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};
