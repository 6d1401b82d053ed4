import type { Chain, Stage } from "../model/cluster.ts";
import type { Plan } from "../model/plan.ts";
import { type StageLink, stageLinks } from "./analyses/chain-graph.ts";
import { defineAnalysis, type NotDefined, notDefined, type Outcome } from "./analysis.ts";
import {
  type ChainNode,
  currenciesOf,
  type GateFlow,
  gatesOf,
  insideShare,
  isGoods,
  isInside,
  nodesOf,
} from "./chain-nodes.ts";
import {
  type Coefficient,
  makeSystem,
  type System,
  solveDual,
  solvePrimal,
  unsettled,
} from "./sparse-chain.ts";
import { valueAddedRatio } from "./value-added-ratio.ts";

/** The money flows of the chain, solved: what every analysis of the chain starts from. */
export type ChainAccount = {
  readonly currency: string;
  readonly goods: readonly StageLink[];
  /** In the order of the plan's stages. */
  readonly nodes: readonly ChainNode[];
  readonly gates: readonly GateFlow[];
  /** What the in-region chain sells in a year, in whole units of `currency`. */
  readonly sales: number;
  /** Purchases inside the region per yen of the buyer's output: A_RR. */
  readonly system: System;
  /** Sales out of the in-region chain, by stage. */
  readonly final: Float64Array;
  /** Output of the stages inside the region that serves those sales: `x = (I - A_RR)^-1 f`. */
  readonly activity: Float64Array;
  /** Value kept in the region per yen of output: `lambda' = v' (I - A_RR)^-1`. */
  readonly capture: Float64Array;
};

const id = "chain-closure";

const refusal = (
  stages: readonly Stage[],
  currencies: readonly string[],
): NotDefined | undefined => {
  if (stages.length === 0) return notDefined(id, "noStages");
  if (currencies.length === 0) return notDefined(id, "noMoney");
  if (currencies.length > 1) return notDefined(id, "currencies", { currencies });
  return undefined;
};

/** Purchases between stages in the region, as far as the seller's part of them is inside. */
const innerPurchases = (nodes: readonly ChainNode[]): readonly Coefficient[] => {
  const inner: Coefficient[] = [];
  for (const node of nodes) {
    if (!isInside(node)) continue;
    for (const { from, to, value } of node.purchases) {
      const seller = nodes[from];
      const share = seller ? insideShare(seller) : 0;
      if (share > 0) inner.push({ from, to, value: value * share });
    }
  }
  return inner;
};

const solved = (
  nodes: readonly ChainNode[],
  gates: readonly GateFlow[],
): Pick<ChainAccount, "system" | "final" | "activity" | "capture"> => {
  const final = new Float64Array(nodes.length);
  for (const { from, amount } of gates) final[from] = (final[from] as number) + amount;
  const system = makeSystem(nodes.length, innerPurchases(nodes));
  const own = Float64Array.from(nodes, (node) => (isInside(node) ? node.own : 0));
  return {
    system,
    final,
    activity: solvePrimal(system, final),
    capture: solveDual(system, own),
  };
};

/** A circle that nothing leaves has no end: the first of its stages are named. */
export const endlessIn = ({ stages }: Chain, nodes: readonly number[]): NotDefined =>
  notDefined(id, "endless", {
    stages: nodes.slice(0, 5).flatMap((node) => stages[node]?.name ?? []),
  });

/**
 * The one reading of the chain's money flows. It has no page of its own: what it cannot do is said by
 * the closure, its first user.
 */
export const chainAccount = defineAnalysis({
  id: "chain-account",
  reasons: {},
  compute: ({ chain, region }: Plan): Outcome<ChainAccount> => {
    const currencies = currenciesOf(chain);
    const refused = refusal(chain.stages, currencies);
    if (refused) return refused;
    const currency = currencies[0] as string;
    const goods = stageLinks(chain).filter(isGoods);
    const nodes = nodesOf(chain, goods, currency, ({ sector }) =>
      valueAddedRatio(region.inputOutput, sector),
    );
    const overfull = nodes.find((node) => node.unexplained < -1e-6);
    if (overfull)
      return notDefined(id, "overfull", {
        stage: overfull.stage.name,
        id: overfull.stage.id,
        share: 1 - overfull.unexplained,
      });
    const gates = gatesOf(nodes, goods, currency);
    const sales = gates.reduce((sum, { amount }) => sum + amount, 0);
    if (gates.length === 0 || gates.every(({ amount }) => amount <= 0))
      return notDefined(id, "noSales");
    const account = { currency, goods, nodes, gates, sales, ...solved(nodes, gates) };
    const open = unsettled(account.system, account.final, account.activity);
    return open.length > 0 ? endlessIn(chain, open) : { defined: true, ...account };
  },
});
