/** Standard normal, two-sided 95 %. */
const z95 = 1.959963984540054;

export type Quotient = {
  readonly value: number;
  /** 95 % interval for counts; absent for money and for a count of nothing. */
  readonly interval?: { readonly low: number; readonly high: number };
  /** True where the interval holds 1: the region may as well be like the reference. */
  readonly unsure: boolean;
};

type Cells = {
  /** The industry in the region, and all industries in it. */
  readonly industry: number;
  readonly region: number;
  /** The same of the reference economy. */
  readonly referenceIndustry: number;
  readonly reference: number;
};

/** `LQ = (e_i / e) / (E_i / E)`; not defined where the reference has nothing of the industry, or the region nothing at all. */
export const locationQuotient = (
  { industry, region, referenceIndustry, reference }: Cells,
  perUnit?: number,
): Quotient | undefined => {
  if (!(referenceIndustry > 0 && region > 0 && reference > 0) || industry < 0) return undefined;
  const share = industry / region;
  const referenceShare = referenceIndustry / reference;
  const value = share / referenceShare;
  if (perUnit === undefined || industry === 0) return { value, unsure: false };
  // delta method on ln LQ
  const variance =
    (1 - share) / (industry * perUnit) + (1 - referenceShare) / (referenceIndustry * perUnit);
  const width = Math.exp(z95 * Math.sqrt(Math.max(0, variance)));
  const interval = { low: value / width, high: value * width };
  return { value, interval, unsure: interval.low <= 1 && interval.high >= 1 };
};
