import type { Measure } from "../../model/action.ts";
import type { Indicator, Observation } from "../../model/agreement.ts";
import type { Plan } from "../../model/plan.ts";
import { comparable } from "../../notation/comparable.ts";
import type { Unit } from "../../notation/quantity.ts";
import { defineAnalysis, type NotDefined, notDefined } from "../analysis.ts";
import { amountIn, middleOf } from "../monitoring/in-unit.ts";
import { observedByIndicator } from "../monitoring/observed.ts";

export type Claimed = {
  readonly indicator: Indicator;
  /** Largest share first. */
  readonly claims: readonly { readonly measure: Measure; readonly share: number }[];
  /** Sum of the shares that measures claim. */
  readonly sum: number;
  /** `sum / min(1, sum)`: 1 is clean. */
  readonly ratio: number;
  /** Change from the baseline, as observed lately or, before that, as aimed at. */
  readonly change?: { readonly amount: number; readonly unit: Unit; readonly isObserved: boolean };
};

/** Results in like units, weighted by their changes. */
export type ClaimGroup = {
  readonly unit: Unit;
  readonly indicators: readonly Indicator[];
  /** What the measures claim together, and the same counted once. */
  readonly claimed: number;
  readonly counted: number;
  readonly ratio: number;
};

export type Attributions = {
  readonly results: readonly Claimed[];
  readonly groups: readonly ClaimGroup[];
  /** Results with claims that cannot be added up. */
  readonly open: readonly { readonly indicator: Indicator; readonly why: NotDefined }[];
};

const id = "attribution";
/** Shares of a third and the like add up to a little more than one. */
const slack = 1e-9;

const changeOf = (
  { baseline, target }: Indicator,
  observations: readonly Observation[],
): Claimed["change"] => {
  const latest = observations.toSorted((a, b) => middleOf(a.period) - middleOf(b.period)).at(-1);
  const end = latest?.value ?? target?.quantity;
  if (!end || !baseline) return undefined;
  const { unit } = end;
  const [from, to] = [amountIn(baseline.quantity, unit), amountIn(end, unit)];
  return from === undefined || to === undefined
    ? undefined
    : { amount: Math.abs(to - from), unit, isObserved: latest !== undefined };
};

const claimedOf = (indicator: Indicator, observations: readonly Observation[]): Claimed => {
  const claims = indicator.attribution
    .map(({ measure, share }) => ({ measure, share: share.amount }))
    .sort((a, b) => b.share - a.share);
  const sum = claims.reduce((total, { share }) => total + share, 0);
  const change = changeOf(indicator, observations);
  return {
    indicator,
    claims,
    sum,
    ratio: sum > 1 + slack ? sum : 1,
    ...(change ? { change } : {}),
  };
};

type Changed = Claimed & { readonly change: NonNullable<Claimed["change"]> };

const groupOf = (results: readonly Changed[], unit: Unit): ClaimGroup => {
  const amounts = results.map(({ sum, change }) => ({
    amount: amountIn({ ...change, approximate: false, written: "" }, unit) ?? 0,
    sum,
  }));
  const claimed = amounts.reduce((total, { amount, sum }) => total + amount * sum, 0);
  const counted = amounts.reduce((total, { amount, sum }) => total + amount * Math.min(1, sum), 0);
  const ratio = counted > 0 && claimed > counted * (1 + slack) ? claimed / counted : 1;
  return { unit, indicators: results.map(({ indicator }) => indicator), claimed, counted, ratio };
};

/** Results in like units: others have no sum. */
const groupsOf = (results: readonly Claimed[]): readonly ClaimGroup[] => {
  const alike: Changed[][] = [];
  for (const one of results) {
    const { change } = one;
    if (!change) continue;
    const list = alike.find(([first]) => first && comparable(first.change, change));
    if (list) list.push({ ...one, change });
    else alike.push([{ ...one, change }]);
  }
  return alike
    .flatMap((list) => (list[0] ? [groupOf(list, list[0].change.unit)] : []))
    .filter(({ counted }) => counted > 0);
};

/**
 * Whether several measures claim the same result: counted once a result is `y min(1, sum of shares)`, and the
 * double-count ratio is `sum y s / sum y min(1, s)`, 1 where nothing is counted twice.
 */
export const attribution = defineAnalysis({
  id,
  reasons: {
    negative: () => "a measure claims a negative share",
  },
  compute: ({ indicators, observations }: Plan): Attributions => {
    const claiming = indicators.filter((one) => one.attribution.length > 0);
    const isOdd = (one: Indicator) => one.attribution.some(({ share }) => share.amount < 0);
    const found = observedByIndicator(observations);
    const results = claiming
      .filter((one) => !isOdd(one))
      .map((one) => claimedOf(one, found.get(one.id) ?? []));
    return {
      results,
      groups: groupsOf(results),
      open: claiming
        .filter(isOdd)
        .map((indicator) => ({ indicator, why: notDefined(id, "negative") })),
    };
  },
});
