/**
 * All that may be taken because a plan is silent, by what its value is. "stated" needs no value: that it
 * was taken says all. A "count" is how many of them there are.
 */
export const takenKinds = {
  base: "period",
  coordinatingStaff: "number",
  displacement: "share",
  flqDelta: "number",
  forecastPoints: "count",
  leakage: "share",
  multiplier: "number",
  paidAtTaskEnd: "count",
  plannedSources: "count",
  priority: "stated",
  salesMeasuredBy: "stated",
  sharedByCost: "count",
  sharedSpread: "number",
  spread: "stated",
  substitution: "share",
  threshold: "number",
  tolerance: "share",
  trajectory: "stated",
  valueAddedBySector: "count",
} as const;

export type TakenName = keyof typeof takenKinds;

export type Taken = { readonly [Name in TakenName]?: string | number };
