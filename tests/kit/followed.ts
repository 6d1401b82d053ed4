import { progress } from "../../src/analyse/analyses/progress.ts";
import { soundPlanOf } from "./plan-of.ts";

/** A plan with one indicator, from 100 firms to 200, with more of its fields and with what was observed. */
export const followed = (more: string, observations: string): string => `indicators:
  i: { baseline: { value: 100社, asOf: FY2025 }, target: { value: 200社, asOf: FY2029 }${more} }
observations: [ ${observations} ]`;

/** How the indicators of a plan stand. Throws where that is not defined. */
export const progressOf = (yaml: string) => {
  const outcome = soundPlanOf(yaml).use(progress);
  if (!outcome.defined) throw new Error(outcome.reason);
  return outcome;
};
