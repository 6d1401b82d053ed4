import type { Network } from "../../analyse/analyses/network.ts";
import type { FigureContext } from "../figure.ts";
import { densityOf } from "./draw-periods.ts";
import type { NetworkFacts } from "./network-messages.ts";
import { brokersOf } from "./node-layout.ts";
import type { TiePeriod } from "./tie-periods.ts";

const listed = 4;

/** What the sentences of the figure speak of. */
export const networkFacts = (
  found: Network,
  periods: readonly TiePeriod[],
  context: FigureContext,
): NetworkFacts => {
  const { plan, text } = context;
  const { members, ties, isolated, keystones, density, undated } = found;
  const most = members.reduce((least, one) => Math.max(least, one.ties), 0);
  const leaders = members.filter((one) => one.ties === most);
  const [first] = periods;
  const plannedPeriod = periods.find(({ to }) => to === undefined);
  const start = plan.head.period?.from ?? 0;
  // the panels tell which part of the period each tie begins in
  const isCut = periods.some(({ to }) => to !== undefined && to > start);
  return {
    institutions: members.length,
    ties: ties.length,
    isolated: isolated.length,
    leaders:
      leaders.length > 2
        ? leaders.map(({ institution }) => institution.id)
        : leaders.map(({ institution }) => text.pick(institution.name)),
    most,
    density: text.share(density.low, 1),
    before:
      periods.length > 1 && first?.to !== undefined
        ? {
            month: text.month(first.to - 1),
            ties: first.standing.size,
            density: text.share(densityOf(first, plan), 1),
          }
        : undefined,
    planned:
      undated === ties.length || !plan.head.period || isCut
        ? undefined
        : (plannedPeriod?.fresh.size ?? 0),
    undated,
    brokers: [...brokersOf(found)].map(({ institution }) => text.pick(institution.name)),
    keystones: keystones.length,
    alone: isolated.slice(0, listed).map(({ name }) => text.pick(name)),
  };
};
