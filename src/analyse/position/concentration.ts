import { sumOf } from "./rows-of.ts";

/** Each value over their sum; `undefined` where they add up to nothing or one is negative. */
export const sharesOf = (values: readonly number[]): readonly number[] | undefined => {
  const sum = sumOf(values);
  if (!(sum > 0) || values.some((value) => value < 0)) return undefined;
  return values.map((value) => value / sum);
};

/** Herfindahl-Hirschman index of shares: 1/n where all are alike, 1 where there is one alone. */
export const herfindahl = (shares: readonly number[]): number =>
  sumOf(shares.map((share) => share * share));

/** The index from 0 to 1 whatever the number of industries; not defined for one. */
export const standardisedHerfindahl = (shares: readonly number[]): number | undefined => {
  const least = 1 / shares.length;
  return shares.length > 1 ? (herfindahl(shares) - least) / (1 - least) : undefined;
};

/** `sum |s_i - S_i|`, 0..2; half of it is the Hoover coefficient. */
export const krugman = (shares: readonly number[], reference: readonly number[]): number =>
  sumOf(shares.map((share, place) => Math.abs(share - (reference[place] ?? 0))));

/** Gini coefficient of specialisation over location quotients: Farhauer and Kröll 2013. */
export const giniOf = (quotients: readonly number[]): number | undefined => {
  const { length } = quotients;
  const mean = sumOf(quotients) / length;
  if (!(mean > 0)) return undefined;
  const ordered = [...quotients].sort((a, b) => a - b);
  const weighted = sumOf(ordered.map((value, place) => (place + 1) * (value - mean)));
  return (2 * weighted) / (length * length * mean);
};
