import type { Observation } from "../../model/agreement.ts";

const isActual = ({ kind }: Observation): boolean =>
  kind === undefined || kind === "actual" || kind === "estimate";

/** What has been observed: forecasts and targets written among the observations are none. */
export const observed = (observations: readonly Observation[]): readonly Observation[] =>
  observations.filter(isActual);

/** The same by the id of the indicator, in the order of the file. */
export const observedByIndicator = (
  observations: readonly Observation[],
): ReadonlyMap<string, readonly Observation[]> => {
  const found = new Map<string, Observation[]>();
  for (const one of observed(observations)) {
    const list = found.get(one.indicator.id);
    if (list) list.push(one);
    else found.set(one.indicator.id, [one]);
  }
  return found;
};
