import type { Closure } from "../../analyse/analyses/chain-closure.ts";
import type { ChainAccount } from "../../analyse/chain-account.ts";
import { perOutput } from "../../analyse/chain-nodes.ts";
import type { Stage } from "../../model/cluster.ts";

/** What becomes of money: it stays in the region, its place is not known, or it leaves. */
export type Fate = "inside" | "unknown" | "outside";

/** What it stays or leaves as; a purchase outside by the stage that sells. */
export type Use = "pay" | "other" | "kept" | "unexplained" | "unplaced" | Stage;

/** A share of the chain's sales, 0..1, that ends at a stage; no stage where the plan does not say which. */
export type Flow = {
  readonly stage: Stage | undefined;
  readonly fate: Fate;
  readonly use: Use;
  readonly share: number;
};

/** What is left below it is an error of rounding. */
const least = 1e-9;

/** The part of what a stage keeps that is paid to people of the region, where the plan says. */
const payOf = (account: ChainAccount, place: number): number | undefined => {
  const node = account.nodes[place];
  if (!node?.output) return undefined;
  const pay = perOutput(node.stage.wages, node.output, account.currency);
  if (pay === undefined || pay < 0 || pay > node.own + 1e-6) return undefined;
  return (Math.min(pay, node.own) * (account.activity[place] as number)) / account.sales;
};

const keptAt = (closure: Closure, account: ChainAccount): readonly Flow[] =>
  closure.stages.flatMap(({ stage, kept, activity, unexplained }, place): readonly Flow[] => {
    const pay = payOf(account, place);
    const stays: readonly Flow[] =
      pay === undefined
        ? [{ stage, fate: "inside", use: "kept", share: kept }]
        : [
            { stage, fate: "inside", use: "pay", share: pay },
            { stage, fate: "inside", use: "other", share: kept - pay },
          ];
    const open = activity * Math.max(0, unexplained);
    return [...stays, { stage, fate: "unknown", use: "unexplained", share: open }];
  });

/** Every yen of the chain's sales where it ends: kept, not known, or spent outside. They sum to 1. */
export const flowsOf = (closure: Closure, account: ChainAccount): readonly Flow[] => {
  const kept = keptAt(closure, account);
  const explained = kept.reduce(
    (sum, { fate, share }) => sum + (fate === "unknown" ? share : 0),
    0,
  );
  const unplaced: Flow = {
    stage: undefined,
    fate: "unknown",
    use: "unplaced",
    share: closure.unknown - explained,
  };
  const leaks = closure.leaks.map(
    ({ from, to, share }): Flow => ({ stage: to, fate: "outside", use: from, share }),
  );
  return [...kept, unplaced, ...leaks].filter(({ share }) => share > least);
};
