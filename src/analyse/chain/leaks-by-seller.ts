import type { Stage } from "../../model/cluster.ts";
import type { Closure } from "../analyses/chain-closure.ts";

type SoldOutside = { readonly from: Stage; readonly share: number };

/** What leaves the region for each kind of purchase, whoever buys it; the largest first. */
export const leaksBySeller = ({ leaks }: Closure): readonly SoldOutside[] => {
  const shares = new Map<Stage, number>();
  for (const { from, share } of leaks) shares.set(from, (shares.get(from) ?? 0) + share);
  return [...shares]
    .map(([from, share]) => ({ from, share }))
    .toSorted((a, b) => b.share - a.share);
};
