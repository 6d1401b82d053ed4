import type { Target } from "../../model/action.ts";
import type { Figure } from "../../model/figure.ts";
import type { Plan } from "../../model/plan.ts";
import { ratioOf } from "../../notation/ratio-of.ts";
import { defineAnalysis, notDefined, type Outcome } from "../analysis.ts";

export type Scale = {
  readonly effect: Figure;
  /** What the effect is measured against: the regional industry, or the economy where it is silent. */
  readonly base: Figure;
  readonly against: "industry" | "economy";
  /** Likely yearly effect over the base, 0..1. */
  readonly share: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** How many times a firm-level success of 200 million yen; only for yen. */
  readonly firmSuccesses: number | undefined;
};

export type RegionScale = readonly { readonly target: Target; readonly scale: Outcome<Scale> }[];

const id = "region-scale";

/** The market of a successful new product of one small firm in Sawaki, “Industrial clusters and the regional innovation plan”, section 2: 2億円. */
const firmSuccess = 200_000_000;

const baseOf = ({ region }: Plan): Pick<Scale, "base" | "against"> | undefined => {
  if (region.industry) return { base: region.industry, against: "industry" };
  return region.economy ? { base: region.economy, against: "economy" } : undefined;
};

const scaleOf = (plan: Plan, target: Target): Outcome<Scale> => {
  const effect = target.effect?.likely;
  const base = baseOf(plan);
  if (!effect) return notDefined(id, "noEffect");
  if (!base) return notDefined(id, "noBase");
  const against = (figure: Figure | undefined) =>
    figure && ratioOf(figure.quantity, base.base.quantity);
  const share = against(effect);
  if (share === undefined) return notDefined(id, "unlike");
  const { unit, amount } = effect.quantity;
  const inYen = unit.kind === "money" && unit.currency === "JPY";
  return {
    defined: true,
    effect,
    ...base,
    share,
    low: against(target.effect?.low),
    high: against(target.effect?.high),
    firmSuccesses: inYen ? amount / firmSuccess : undefined,
  };
};

/** The yearly effect of each chosen target against the industry of the region, and against a firm's success. */
export const regionScale = defineAnalysis({
  id,
  reasons: {
    noEffect: () => "its likely effect is not stated",
    noBase: () => "neither the industry nor the economy of the region is stated",
    unlike: () => "its effect is in another unit than the industry of the region",
  },
  compute: (plan): RegionScale =>
    plan.targets
      .filter((target) => target.decision !== "rejected")
      .map((target) => ({ target, scale: scaleOf(plan, target) })),
});
