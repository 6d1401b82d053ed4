import type { ChainAccount } from "../chain-account.ts";
import { type ChainNode, insideShare } from "../chain-nodes.ts";
import { type Coefficient, makeSystem, solvePrimal, unsettled } from "../sparse-chain.ts";

/** The sides of the border a stage is on: 0 inside, 1 outside. */
const sidesOf = (node: ChainNode): readonly number[] => {
  const inside = insideShare(node);
  if (inside === 0) return [1];
  return inside < 1 ? [0, 1] : [0];
};

/** A purchase as one between the sides of the border that buyer and seller are on. */
const splitAt = (nodes: readonly ChainNode[], one: Coefficient): readonly Coefficient[] => {
  const [seller, buyer] = [nodes[one.from], nodes[one.to]];
  if (!seller || !buyer || seller.market) return [];
  const inside = insideShare(seller);
  return sidesOf(buyer).flatMap((side) =>
    sidesOf(seller).map((other) => ({
      from: one.from + other * nodes.length,
      to: one.to + side * nodes.length,
      value: one.value * (other === 0 ? inside : 1 - inside),
    })),
  );
};

/** Every stage as two, its part inside the region and its part outside, which buy alike. */
const bothSides = (nodes: readonly ChainNode[]): readonly Coefficient[] => {
  const both: Coefficient[] = [];
  for (const { purchases } of nodes) for (const one of purchases) both.push(...splitAt(nodes, one));
  return both;
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
