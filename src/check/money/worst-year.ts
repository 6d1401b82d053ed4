import type { GroupBalance, GroupYear, Sides } from "../../analyse/analyses/budget-balance.ts";

type Limits = {
  /** Share of the whole that may stand alone in a year, without work or without money. */
  readonly year: number;
  /** Share that may stand in another year than the costs. */
  readonly displaced: number;
};

const apart = ({ sources, uses }: Sides): number => Math.abs(sources - uses);

/**
 * The year that is furthest apart: among those with money and no work, or work and no money; among all
 * where much is displaced. None where the years agree well enough for costs that are spread evenly.
 */
export const worstYear = (
  { years, sources, uses, displaced }: GroupBalance,
  limits: Limits,
): GroupYear | undefined => {
  const least = limits.year * Math.max(sources, uses);
  const bare = years.filter((one) => (one.sources === 0 || one.uses === 0) && apart(one) > least);
  const wrong = bare.length === 0 && displaced > limits.displaced ? years : bare;
  return wrong.reduce<GroupYear | undefined>(
    (worst, one) => (worst && apart(worst) >= apart(one) ? worst : one),
    undefined,
  );
};
