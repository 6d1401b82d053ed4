import type { Stage } from "../../model/cluster.ts";
import { defineAnalysis, type NotDefined, notDefined, type Outcome } from "../analysis.ts";
import { selfSupply } from "../chain/self-supply.ts";
import { type ChainAccount, chainAccount } from "../chain-account.ts";
import { isInside } from "../chain-nodes.ts";
import { solveDual } from "../sparse-chain.ts";

export type Extracted = {
  readonly stage: Stage;
  /** Output in the region that runs through the stage, its own included: whole units of currency a year. */
  readonly output: number;
  /** The same as a share of the output of all stages in the region that serve the chain's sales. */
  readonly outputShare: number;
  /** Value added kept in the region that runs through the stage. */
  readonly value: number;
  /** The same as a share of what the region captures: `x_k lambda_k / (l_kk C f)`. */
  readonly share: number;
  /** True where it sells out of the in-region chain itself: that much runs through it is no news then. */
  readonly sellsOut: boolean;
};

export type Extraction = {
  readonly currency: string;
  /** Value added the region captures in a year: closure × sales. */
  readonly captured: number;
  /** Largest value first. */
  readonly stages: readonly Extracted[];
  /** Stages of circles too large or too tight to be taken apart. */
  readonly open: readonly { readonly stage: Stage; readonly why: NotDefined }[];
};

const id = "extraction";

const extractionOf = (account: ChainAccount, captured: number) => {
  const { nodes, system, activity, capture, final } = account;
  const diagonal = selfSupply(system);
  const columns = solveDual(
    system,
    Float64Array.from(nodes, (node) => (isInside(node) ? 1 : 0)),
  );
  const all = activity.reduce((sum, output) => sum + output, 0);
  const stages: Extracted[] = [];
  const open: { stage: Stage; why: NotDefined }[] = [];
  for (const [position, { stage }] of nodes.entries()) {
    const level = activity[position] as number;
    if (level <= 0) continue;
    const own = diagonal[position];
    if (own === undefined) {
      open.push({ stage, why: notDefined(id, "circle") });
      continue;
    }
    const output = (level * (columns[position] as number)) / own;
    const value = (level * (capture[position] as number)) / own;
    stages.push({
      stage,
      output,
      outputShare: output / all,
      value,
      share: value / captured,
      sellsOut: (final[position] as number) > 0,
    });
  }
  return { stages: stages.sort((a, b) => b.value - a.value), open };
};

/**
 * What the region would lose at most without one stage and its own sales, if nothing took its place:
 * output `T_k = x_k m_k / l_kk` with m the column sums of L, value added `x_k lambda_k / l_kk`
 * (total extraction; Dietzenbacher et al. 1993, Miller & Blair 2009, ch. 12).
 */
export const extraction = defineAnalysis({
  id,
  reasons: {
    noValue: () => "no stage in the region that serves the chain’s sales has a value added",
    circle: () => "the stage is part of a circle of purchases too large or too tight to take apart",
  },
  compute: (_, use): Outcome<Extraction> => {
    const account = use(chainAccount);
    if (!account.defined) return account;
    const { final, capture, currency } = account;
    const captured = final.reduce(
      (sum, amount, position) => sum + amount * (capture[position] as number),
      0,
    );
    if (captured <= 0) return notDefined(id, "noValue");
    return { defined: true, currency, captured, ...extractionOf(account, captured) };
  },
});
