import type { ChainAccount } from "../chain-account.ts";
import { type ChainNode, insideShare } from "../chain-nodes.ts";
import { type Coefficient, makeSystem, solvePrimal, unsettled } from "../sparse-chain.ts";

/** Every stage as two, its part inside the region and its part outside, which buy alike. */
const bothSides = (nodes: readonly ChainNode[]): readonly Coefficient[] => {
  const size = nodes.length;
  return nodes.flatMap((node, to) =>
    node.purchases.flatMap(({ from, value }) => {
      const seller = nodes[from];
      if (!seller || seller.market) return [];
      const inside = insideShare(seller);
      const parts = [
        { from, value: value * inside },
        { from: from + size, value: value * (1 - inside) },
      ].filter((part) => part.value > 0);
      return parts.flatMap((part) => [
        { ...part, to },
        { ...part, to: to + size },
      ]);
    }),
  );
};

/**
 * The closure with the purchases of suppliers outside followed too, so that what they buy back from the
 * region counts: `sum over R of v x / f` with x solved over all stages, the notion of trade in value added.
 * `undefined` where nobody outside buys from the region, and where a circle has no end.
 */
export const closureWithReturns = ({ nodes, final, sales }: ChainAccount): number | undefined => {
  const size = nodes.length;
  if (!nodes.some((node) => insideShare(node) < 1 && node.purchases.length > 0)) return undefined;
  const system = makeSystem(2 * size, bothSides(nodes));
  const demand = new Float64Array(2 * size);
  demand.set(final);
  const activity = solvePrimal(system, demand);
  if (unsettled(system, demand, activity).length > 0) return undefined;
  const comesBack = system.bought.some(
    (purchases, buyer) =>
      buyer >= size && (activity[buyer] as number) > 0 && purchases.some(({ from }) => from < size),
  );
  if (!comesBack) return undefined;
  return (
    nodes.reduce((sum, node, place) => sum + node.own * (activity[place] as number), 0) / sales
  );
};
