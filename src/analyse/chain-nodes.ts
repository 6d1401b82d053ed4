import type { Chain, Stage } from "../model/cluster.ts";
import type { Figure } from "../model/figure.ts";
import { reached, reversed } from "../util/graph.ts";
import type { StageLink } from "./analyses/chain-graph.ts";
import type { Coefficient } from "./sparse-chain.ts";

/** A stage as the closure sees it: per unit of its yearly output. */
export type ChainNode = {
  readonly stage: Stage;
  /** Share inside the region; `undefined` where the plan does not say. */
  readonly share: number | undefined;
  readonly market: boolean;
  readonly output: number | undefined;
  readonly purchases: readonly Coefficient[];
  /** Value added per yen of output. */
  readonly own: number;
  /** True where the plan states no value added and it is taken from the input-output table. */
  readonly estimated: boolean;
  readonly unexplained: number;
};

const moneyOf = (figure: Figure | undefined, currency: string): number | undefined =>
  figure?.quantity.unit.kind === "money" && figure.quantity.unit.currency === currency
    ? figure.quantity.amount
    : undefined;

/** What is paid for goods: a payment below nothing says nothing of them. */
const paid = (figure: Figure | undefined, currency: string): number | undefined => {
  const money = moneyOf(figure, currency);
  return money !== undefined && money >= 0 ? money : undefined;
};

export const currenciesOf = (chain: Chain): readonly string[] => {
  const found = new Set<string>();
  const note = (figure: Figure | undefined): void => {
    const unit = figure?.quantity.unit;
    if (unit?.kind === "money") found.add(unit.currency);
  };
  for (const { output, valueAdded } of chain.stages) {
    note(output);
    note(valueAdded);
  }
  for (const { value } of chain.links) note(value);
  return [...found];
};

export const isGoods = ({ link }: StageLink): boolean =>
  link.kind === "supply" || link.kind === "service";

/** What the stages sell, where each of their sales has a value. */
const soldBy = (
  size: number,
  goods: readonly StageLink[],
  currency: string,
): readonly (number | undefined)[] => {
  const sums: (number | undefined)[] = Array.from({ length: size }, () => undefined);
  const open = new Uint8Array(size);
  for (const { from, link } of goods) {
    const value = paid(link.value, currency);
    if (value === undefined) open[from] = 1;
    else sums[from] = (sums[from] ?? 0) + value;
  }
  return sums.map((sum, stage) => (open[stage] ? undefined : sum));
};

/** A yearly amount of a stage per yen of its output, where it is stated as money or as a share. */
export const perOutput = (
  figure: Figure | undefined,
  output: number,
  currency: string,
): number | undefined => {
  if (figure?.quantity.unit.kind === "share") return figure.quantity.amount;
  const money = moneyOf(figure, currency);
  return money === undefined || output === 0 ? undefined : money / output;
};

/** The value added per yen of output that is usual in the sector of a stage. */
export type UsualShare = (stage: Stage) => number | undefined;

/** What the stage keeps: as stated; else as is usual in its sector, within what its purchases leave. */
const kept = (stated: number | undefined, usual: number | undefined, bought: number) =>
  stated === undefined && usual !== undefined
    ? { own: Math.min(usual, Math.max(0, 1 - bought)), estimated: true }
    : { own: stated ?? 0, estimated: false };

const nothingBought = { purchases: [], own: 0, estimated: false, unexplained: 1 } as const;

export const nodesOf = (
  chain: Chain,
  goods: readonly StageLink[],
  currency: string,
  usualShare: UsualShare,
): readonly ChainNode[] => {
  const sold = soldBy(chain.stages.length, goods, currency);
  const buys: StageLink[][] = chain.stages.map(() => []);
  for (const one of goods) buys[one.to]?.push(one);
  return chain.stages.map((stage, position): ChainNode => {
    // what a stage sells: as stated, or the sum of its sales
    const output = moneyOf(stage.output, currency) ?? sold[position];
    const market = stage.position === "market";
    const share = stage.locality?.share;
    // buyers use up what they buy: what little they sell back is no measure of it
    if (market || output === undefined || output <= 0)
      return { ...nothingBought, stage, share, market, output };
    const purchases: Coefficient[] = [];
    for (const { from, link } of buys[position] ?? []) {
      const value = paid(link.value, currency);
      if (value !== undefined) purchases.push({ from, to: position, value: value / output });
    }
    const bought = purchases.reduce((sum, { value }) => sum + value, 0);
    const stated = perOutput(stage.valueAdded, output, currency);
    const { own, estimated } = kept(stated, usualShare(stage), bought);
    const spent = purchases.reduce((sum, { value }) => sum + value, own);
    return { stage, share, market, output, purchases, own, estimated, unexplained: 1 - spent };
  });
};

/** The share of a stage that is in the region; a market buys, and is never part of the chain's inside. */
export const insideShare = (node: ChainNode): number => (node.market ? 0 : (node.share ?? 0));

export const isInside = (node: ChainNode | undefined): boolean =>
  node !== undefined && insideShare(node) > 0;

/**
 * For each stage, whether what its part outside the region sells comes back into the region. A stage
 * that straddles the border counts as two, one on each side, and its links as shared between them.
 */
const comesBack = (nodes: readonly ChainNode[], goods: readonly StageLink[]): Uint8Array => {
  const inside = nodes.length;
  const outOf: number[][] = Array.from({ length: inside + 1 }, () => []);
  for (const { from, to } of goods) {
    const buyer = nodes[to];
    if ((buyer?.share ?? 0) < 1 && !buyer?.market) outOf[from]?.push(to);
    if (isInside(buyer)) outOf[from]?.push(inside);
  }
  return reached(reversed(outOf), [inside]);
};

export type GateFlow = { readonly from: number; readonly to: number; readonly amount: number };

/** How much of what is sold on a link leaves the in-region chain: of the seller's part inside, 0..1. */
const leavingShare = (seller: ChainNode, buyer: ChainNode, returns: boolean): number =>
  insideShare(seller) * (returns && !buyer.market ? 0 : 1 - insideShare(buyer));

/**
 * Where the product leaves the in-region chain: what stages in the region sell to a market, or to
 * buyers outside whose own sales do not come back.
 */
export const gatesOf = (
  nodes: readonly ChainNode[],
  goods: readonly StageLink[],
  currency: string,
): readonly GateFlow[] => {
  const returning = comesBack(nodes, goods);
  const buyers = new Int32Array(nodes.length);
  for (const { from } of goods) buyers[from] = (buyers[from] as number) + 1;
  const gates: GateFlow[] = [];
  for (const { from, to, link } of goods) {
    const [seller, buyer] = [nodes[from] as ChainNode, nodes[to] as ChainNode];
    const leaving = leavingShare(seller, buyer, returning[to] === 1);
    const only = buyers[from] === 1 ? seller.output : undefined;
    const amount = leaving > 0 ? (paid(link.value, currency) ?? only) : undefined;
    if (amount !== undefined) gates.push({ from, to, amount: amount * leaving });
  }
  return gates;
};
