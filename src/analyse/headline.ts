import type { Indicator } from "../model/agreement.ts";
import type { Plan } from "../model/plan.ts";

export const isMeasured = (indicator: Indicator): boolean =>
  indicator.baseline !== undefined && indicator.target !== undefined;

/** The indicator a plan puts first: the one marked so, otherwise an effect on the region, otherwise any. */
export const headline = ({ indicators }: Plan): Indicator | undefined => {
  const measured = indicators.filter(isMeasured);
  return (
    measured.find((indicator) => indicator.headline) ??
    measured.find(({ level }) => level === "impact") ??
    measured[0]
  );
};
