import type { Chain, Stage } from "../../model/cluster.ts";
import type { Plan } from "../../model/plan.ts";
import type { Quantity } from "../../notation/quantity.ts";
import { defineAnalysis, type Outcome } from "../analysis.ts";
import { closureWithReturns } from "../chain/return-flows.ts";
import { type ChainAccount, chainAccount, endlessIn } from "../chain-account.ts";
import { type ChainNode, insideShare } from "../chain-nodes.ts";
import { money } from "../finance/money.ts";

export type StageCapture = {
  readonly stage: Stage;
  /** Output of the stage inside the region per yen of the chain's sales. */
  readonly activity: number;
  /** Value kept in the region per yen of the stage's output, its suppliers' included. */
  readonly capture: number;
  /** Value the stage itself keeps, as a share of the chain's sales. */
  readonly kept: number;
  /** Share of the stage's output that nothing in the plan explains. */
  readonly unexplained: number;
  /** True where the value added is estimated by the stage's sector in the input-output table. */
  readonly estimated: boolean;
  /** That estimate, a year; only where it is one. */
  readonly valueAdded?: Quantity;
};

/** A border edge: what leaves the region when `to` buys from the part of `from` that is outside. */
export type Leak = { readonly from: Stage; readonly to: Stage; readonly share: number };

export type Gate = { readonly stage: Stage; readonly to: Stage; readonly amount: number };

export type Closure = {
  /** Share of the chain's sales that stays in the region as value added, 0..1: the lower end. */
  readonly closure: number;
  readonly leakage: number;
  /** Share that the figures of the plan leave open; closure lies in [closure, closure + unknown]. */
  readonly unknown: number;
  /** Yearly sales with which the product leaves the in-region chain, in whole units of `currency`. */
  readonly sales: number;
  readonly currency: string;
  readonly gates: readonly Gate[];
  readonly stages: readonly StageCapture[];
  /** Largest first. */
  readonly leaks: readonly Leak[];
  /** Share of the core stages that is in the region; `undefined` where no core is named. */
  readonly coreShare: number | undefined;
  /**
   * The same share with what suppliers outside buy back from the region: another reading, never added to
   * the first. Absent where they buy nothing back.
   */
  readonly withReturns?: number;
};

const leaksOf = (nodes: readonly ChainNode[], activity: Float64Array, sales: number) => {
  const leaks = new Map<string, Leak>();
  let unknown = 0;
  for (const [position, node] of nodes.entries()) {
    const level = (activity[position] as number) / sales;
    if (level === 0) continue;
    unknown += level * Math.max(0, node.unexplained);
    for (const { from, value } of node.purchases) {
      const seller = nodes[from] as ChainNode;
      const share = level * value * (1 - insideShare(seller));
      if (seller.share === undefined) unknown += share;
      else if (share > 0) {
        const key = `${from} ${position}`;
        const before = leaks.get(key)?.share ?? 0;
        leaks.set(key, { from: seller.stage, to: node.stage, share: before + share });
      }
    }
  }
  return { leaks: [...leaks.values()], unknown };
};

const coreShareOf = (chain: Chain): number | undefined => {
  const cores = chain.stages.filter(
    (stage) => stage.position === "core" && stage.locality !== undefined,
  );
  if (cores.length === 0) return undefined;
  return cores.reduce((sum, stage) => sum + (stage.locality?.share ?? 0), 0) / cores.length;
};

const closureOf = (chain: Chain, account: ChainAccount): { readonly defined: true } & Closure => {
  const { nodes, gates, final, capture, activity, sales, currency } = account;
  const { leaks, unknown } = leaksOf(nodes, activity, sales);
  const all = leaks.sort((a, b) => b.share - a.share);
  const withReturns = closureWithReturns(account);
  return {
    defined: true,
    closure:
      final.reduce((sum, amount, position) => sum + amount * (capture[position] as number), 0) /
      sales,
    leakage: all.reduce((sum, leak) => sum + leak.share, 0),
    unknown,
    sales,
    currency,
    gates: gates.flatMap(({ from, to, amount }) => {
      const [seller, buyer] = [nodes[from], nodes[to]];
      return seller && buyer ? [{ stage: seller.stage, to: buyer.stage, amount }] : [];
    }),
    stages: nodes.map((node, position) => ({
      stage: node.stage,
      activity: (activity[position] as number) / sales,
      capture: capture[position] as number,
      kept: ((activity[position] as number) / sales) * node.own,
      unexplained: node.unexplained,
      estimated: node.estimated,
      ...(node.estimated && node.output !== undefined
        ? { valueAdded: money(node.own * node.output, currency) }
        : {}),
    })),
    leaks: all,
    coreShare: coreShareOf(chain),
    ...(withReturns === undefined ? {} : { withReturns }),
  };
};

/** A circle that hardly anything leaves magnifies what little its solution is off. */
const addsUp = ({ closure, leakage, unknown }: Closure): boolean =>
  Math.abs(closure + leakage + unknown - 1) < 1e-3;

const id = "chain-closure";

/**
 * How much of what the chain sells stays in the region as value added, where the rest leaks and how
 * much is unknown. Only the in-region sub-chain is followed; what leaves is counted as gone.
 *
 * With A the purchases per yen of output, split at the border by the sellers' shares in the region,
 * and v the value added: closure = v'(I - A)^-1 f / sum f (dual) = v'x / sum f (primal), and
 * closure + leakage + unknown = 1. Miller & Blair 2009, ch. 2 and 12.
 */
export const chainClosure = defineAnalysis({
  id,
  reasons: {
    noStages: () => "the chain has no stages",
    noMoney: () => "no stage has an output and no link a value in money",
    currencies: (facts: { currencies: readonly string[] }, print) =>
      `the chain mixes ${print.list(facts.currencies)}`,
    noSales: () =>
      "no sale from a stage in the region to a market or to buyers outside has a value",
    endless: (facts: { stages: readonly (string | Record<string, string>)[] }, print) =>
      `stages buy from each other in a circle all that they sell: ${print.list(facts.stages.map((stage) => print.pick(stage)))}`,
    overfull: (facts: { stage: string | Record<string, string>; share: number }, print) =>
      `${print.pick(facts.stage)} spends ${print.share(facts.share, 1)} of its output`,
  },
  compute: ({ chain }: Plan, use): Outcome<Closure> => {
    const account = use(chainAccount);
    if (!account.defined) return account;
    const closure = closureOf(chain, account);
    if (addsUp(closure)) return closure;
    const circles = account.system.order.flatMap(({ nodes, circle }) => (circle ? nodes : []));
    return endlessIn(chain, circles);
  },
});
