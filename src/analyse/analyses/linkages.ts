import type { Stage } from "../../model/cluster.ts";
import { defineAnalysis, notDefined, type Outcome } from "../analysis.ts";
import { canDisperse, dispersionOf } from "../chain/dispersion.ts";
import { type ChainAccount, chainAccount } from "../chain-account.ts";
import { isInside } from "../chain-nodes.ts";
import { solveDual, solvePrimal } from "../sparse-chain.ts";

export type Linkage = {
  readonly stage: Stage;
  /** Output in the region per yen the stage sells finally: the column sum of L. */
  readonly backward: number;
  /** Influence coefficient (影響力係数): the column sum over the mean of all column sums. */
  readonly influence: number;
  /** Sensitivity coefficient (感応度係数): the row sum of L over the mean of all row sums. */
  readonly sensitivity: number;
  /** Ghosh forward linkage: the row sum of G = (I - B)^-1. Not the row sum of L. */
  readonly forward: number;
  /** The same over the mean. */
  readonly forwardIndex: number;
  /** Rasmussen's coefficient of variation of the column of L; absent where there are too many stages. */
  readonly dispersion?: number;
  /** True where both the influence and the forward index are above 1. */
  readonly key: boolean;
};

export type Linkages = {
  /** The stages in the region that serve the chain's sales, in the order of the plan. */
  readonly stages: readonly Linkage[];
};

const id = "linkages";

/** Above 1 by more than the last digits of a sum. */
const isAbove = (index: number): boolean => index > 1 + 1e-9;

const meanOf = (values: Float64Array, nodes: readonly number[]): number =>
  nodes.reduce((sum, node) => sum + (values[node] as number), 0) / nodes.length;

const onesAt = (size: number, nodes: readonly number[]): Float64Array => {
  const ones = new Float64Array(size);
  for (const node of nodes) ones[node] = 1;
  return ones;
};

const linkagesOf = ({ nodes, system, activity }: ChainAccount, serving: readonly number[]) => {
  const columns = solveDual(system, onesAt(system.size, serving));
  const rows = solvePrimal(system, onesAt(system.size, serving));
  // G = x^-1 L x: its row sums are those of L weighted by output
  const weighted = solvePrimal(system, activity);
  const ghosh = weighted.map((sum, node) =>
    (activity[node] as number) > 0 ? sum / (activity[node] as number) : 0,
  );
  const means = [columns, rows, ghosh].map((values) => meanOf(values, serving));
  const [column, row, onward] = means as [number, number, number];
  const disperses = canDisperse(system, serving.length);
  return serving.flatMap((node): Linkage[] => {
    const stage = nodes[node]?.stage;
    if (!stage) return [];
    const dispersion = disperses ? dispersionOf(system, node, serving) : undefined;
    const influence = (columns[node] as number) / column;
    const forwardIndex = (ghosh[node] as number) / onward;
    return [
      {
        stage,
        backward: columns[node] as number,
        influence,
        sensitivity: (rows[node] as number) / row,
        forward: ghosh[node] as number,
        forwardIndex,
        ...(dispersion === undefined ? {} : { dispersion }),
        key: isAbove(influence) && isAbove(forwardIndex),
      },
    ];
  });
};

/**
 * How strongly the stages in the region pull on their suppliers and feed their buyers, from
 * `L = (I - A_RR)^-1` over the n stages that serve the chain's sales. Rasmussen 1956; Hirschman 1958;
 * Miller & Blair 2009, ch. 12.
 */
export const linkages = defineAnalysis({
  id,
  reasons: {
    noTrade: () => "no purchase between stages in the region has a value",
  },
  compute: (_, use): Outcome<Linkages> => {
    const account = use(chainAccount);
    if (!account.defined) return account;
    if (account.system.bought.every((purchases) => purchases.length === 0))
      return notDefined(id, "noTrade");
    const serving = account.nodes.flatMap((node, position) =>
      isInside(node) && (account.activity[position] as number) > 0 ? [position] : [],
    );
    return { defined: true, stages: linkagesOf(account, serving) };
  },
});
