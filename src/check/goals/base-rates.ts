import type { Indicator } from "../../model/agreement.ts";
import { comparable } from "../../notation/comparable.ts";

/**
 * What became of earlier regional plans, from answers of the ministries in the Diet: basic plans under the
 * Act of 2007 on the location of industry (aims of those then in force, results of those that had ended)
 * and projects under the grants for regional revitalisation. Different sets of plans, so only a guide.
 */
export const baseRates = {
  plans: 108,
  ended: 172,
  sites: { aimed: 7_900, reached: 50 },
  jobs: { aimed: 280_000, reached: 1_000 },
  indicatorsMet: 0.47,
  projectsMet: 0.76,
} as const;

export type CountedAim = "sites" | "jobs";

const words: Readonly<Record<CountedAim, RegExp>> = {
  jobs: /雇用|従業者|就業者|\bjobs?\b|\bemploy(?:ment|ees)\b|\bpeople at work\b/i,
  sites:
    /企業立地|立地(?:件数|企業)|誘致|進出企業|\b(?:firms|companies|plants|factories|businesses) (?:located|settled|attracted|won|set up)\b|\bnew (?:sites|plants)\b/i,
};

/** What it counts of what earlier plans counted; nothing for rates, pay and the like. */
export const countedAim = ({ name, target }: Indicator): CountedAim | undefined => {
  if (target?.quantity.unit.kind !== "count") return undefined;
  const texts = typeof name === "string" ? [name] : [name.ja ?? "", name.en ?? ""];
  return (["jobs", "sites"] as const).find((aim) => texts.some((text) => words[aim].test(text)));
};

/** How many more than at the baseline are aimed at; all of them where there is no baseline. */
export const aimedMore = ({ baseline, target }: Indicator): number => {
  if (!target) return 0;
  const { quantity } = target;
  return baseline && comparable(baseline.quantity, quantity)
    ? quantity.amount - baseline.quantity.amount
    : quantity.amount;
};
