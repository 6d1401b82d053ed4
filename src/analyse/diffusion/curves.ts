/** Bass 1969: all who will ever buy, and the yearly coefficients of innovation and imitation. */
export type Bass = { readonly M: number; readonly p: number; readonly q: number };

/** Share of all buyers who have bought after `t` years, `(1 - e^{-(p+q)t}) / (1 + (q/p) e^{-(p+q)t})`. */
export const bassShare = (p: number, q: number, t: number): number => {
  const decay = Math.exp(-(p + q) * t);
  return (1 - decay) / (1 + (q / p) * decay);
};

/** Share of all buyers who buy per year at `t`. */
export const bassDensity = (p: number, q: number, t: number): number => {
  const decay = Math.exp(-(p + q) * t);
  return (((p + q) ** 2 / p) * decay) / (1 + (q / p) * decay) ** 2;
};

/** Years from the start to the largest yearly sales; 0 or below where they fall from the start. */
export const bassPeak = ({ p, q }: Pick<Bass, "p" | "q">): number => Math.log(q / p) / (p + q);

/** `1 / (1 + e^{-r(t - m)})`: the level reached, as a share of the last one. */
export const logisticShare = (r: number, m: number, t: number): number =>
  1 / (1 + Math.exp(-r * (t - m)));
