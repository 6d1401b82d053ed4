import type { Indicator } from "../../model/agreement.ts";
import { amountIn } from "../monitoring/in-unit.ts";
import { unitOf } from "../monitoring/indicator-path.ts";

/** 1 where more is better, -1 where less is; `undefined` where neither is said nor seen. */
export const wayOf = (indicator: Indicator): 1 | -1 | undefined => {
  const { direction, baseline, target } = indicator;
  if (direction !== undefined) return direction === "decrease" ? -1 : 1;
  const unit = unitOf(indicator);
  const from = unit && baseline && amountIn(baseline.quantity, unit);
  const to = unit && target && amountIn(target.quantity, unit);
  if (from === undefined || to === undefined || from === to) return undefined;
  return to > from ? 1 : -1;
};
