import { cumulated } from "./cumulated.ts";

const farthest = 8;
const perUnit = 64;

const tableOf = (): Float64Array =>
  cumulated(
    Float64Array.from({ length: 2 * farthest * perUnit + 1 }, (_, place) =>
      Math.exp(-0.5 * (place / perUnit - farthest) ** 2),
    ),
  );

/** The standard normal distribution function by a table, right to four digits and more. */
export const normalShare = (): ((score: number) => number) => {
  const table = tableOf();
  const last = table.length - 1;
  return (score) => {
    const at = Math.min(last, Math.max(0, (score + farthest) * perUnit));
    const place = Math.min(last - 1, Math.floor(at));
    const low = table[place] as number;
    return low + ((table[place + 1] as number) - low) * (at - place);
  };
};
