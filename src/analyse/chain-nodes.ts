import type { Chain, Stage } from "../model/cluster.ts";
import type { Figure } from "../model/figure.ts";
import { reached, reversed } from "../util/graph.ts";
import { graphOf, type StageLink } from "./analyses/chain-graph.ts";
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
  const figures = [
    ...chain.stages.flatMap((stage) => [stage.output, stage.valueAdded]),
    ...chain.links.map((link) => link.value),
  ];
  const units = figures.flatMap((figure) => figure?.quantity.unit ?? []);
  return [...new Set(units.flatMap((unit) => (unit.kind === "money" ? [unit.currency] : [])))];
};

export const isGoods = ({ link }: StageLink): boolean =>
  link.kind === "supply" || link.kind === "service";

/** What a stage sells: as stated, or the sum of its sales where every one of them has a value. */
const outputOf = (stage: Stage, sales: readonly StageLink[], currency: string) => {
  const stated = moneyOf(stage.output, currency);
  if (stated !== undefined) return stated;
  const values = sales.map(({ link }) => paid(link.value, currency));
  if (values.length === 0 || values.some((value) => value === undefined)) return undefined;
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
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

export const nodesOf = (
  chain: Chain,
  goods: readonly StageLink[],
  currency: string,
  usualShare: UsualShare,
): readonly ChainNode[] => {
  const sales: StageLink[][] = chain.stages.map(() => []);
  const buys: StageLink[][] = chain.stages.map(() => []);
  for (const one of goods) {
    sales[one.from]?.push(one);
    buys[one.to]?.push(one);
  }
  return chain.stages.map((stage, position): ChainNode => {
    const output = outputOf(stage, sales[position] ?? [], currency);
    const market = stage.position === "market";
    const base = { stage, share: stage.locality?.share, market, output };
    // buyers use up what they buy: what little they sell back is no measure of it
    if (market || output === undefined || output <= 0)
      return { ...base, purchases: [], own: 0, estimated: false, unexplained: 1 };
    const purchases = (buys[position] ?? []).flatMap(({ from, link }) => {
      const value = paid(link.value, currency);
      return value === undefined ? [] : [{ from, to: position, value: value / output }];
    });
    const bought = purchases.reduce((sum, { value }) => sum + value, 0);
    const stated = perOutput(stage.valueAdded, output, currency);
    const { own, estimated } = kept(stated, usualShare(stage), bought);
    const spent = purchases.reduce((sum, { value }) => sum + value, own);
    return { ...base, purchases, own, estimated, unexplained: 1 - spent };
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
  const outOf = graphOf(inside + 1, goods).map((buyers) =>
    buyers.flatMap((to) => {
      const buyer = nodes[to];
      const enters = isInside(buyer) ? [inside] : [];
      return (buyer?.share ?? 0) < 1 && !buyer?.market ? [to, ...enters] : enters;
    }),
  );
  return reached(reversed(outOf), [inside]);
};

export type GateFlow = { readonly from: number; readonly to: number; readonly amount: number };

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
  const buyers = graphOf(nodes.length, goods).map((list) => list.length);
  return goods.flatMap(({ from, to, link }) => {
    const [seller, buyer] = [nodes[from], nodes[to]];
    if (!seller || !buyer) return [];
    const stays = returning[to] && !buyer.market;
    const leaving = insideShare(seller) * (stays ? 0 : 1 - insideShare(buyer));
    const stated = paid(link.value, currency);
    const amount = stated ?? (buyers[from] === 1 ? seller.output : undefined);
    return amount === undefined || leaving === 0 ? [] : [{ from, to, amount: amount * leaving }];
  });
};
