import type { Stage } from "../../model/cluster.ts";
import { defineAnalysis, notDefined, type Outcome } from "../analysis.ts";
import { type LocalCapture, localCaptures, type Standard } from "../chain/local-capture.ts";
import { type ChainAccount, chainAccount } from "../chain-account.ts";
import { insideShare } from "../chain-nodes.ts";
import { solvePrimal } from "../sparse-chain.ts";

/** A purchase across the border, and what buying it in the region would bring. */
export type BorderPurchase = {
  readonly from: Stage;
  readonly to: Stage;
  /** What leaves the region for it: a share of the chain's sales. */
  readonly share: number;
  /** The same in whole units of currency a year. */
  readonly amount: number;
  /** Value a local seller would keep in the region per yen: `lambda*`. */
  readonly capture: number;
  /** Whose capture that is. */
  readonly standard: Standard;
  readonly standIn?: Stage;
  /** Rise of the closure if all of it were bought in the region, 0..1: `a_ij x_j lambda* / f`. */
  readonly gain: number;
  /** The same in whole units of currency a year. */
  readonly value: number;
  /** The closure after it, solved anew; for the largest gains only. */
  readonly closureAfter?: number;
};

export type Substitution = {
  readonly closure: number;
  readonly currency: string;
  /** Largest gain first. */
  readonly purchases: readonly BorderPurchase[];
};

const id = "substitution";

/** As many as a table shows are solved anew. */
const recomputed = 20;

type Edge = { readonly from: number; readonly to: number; readonly share: number };

/** Purchases from stages whose place is known, by the part that is outside, per yen of the chain's sales. */
const edgesOf = ({ nodes, activity, sales }: ChainAccount): readonly Edge[] => {
  const all = nodes.flatMap(({ purchases }, to) => {
    const level = (activity[to] as number) / sales;
    return purchases.flatMap(({ from, value }): Edge[] => {
      const seller = nodes[from];
      if (level === 0 || !seller || seller.market || seller.share === undefined) return [];
      return [{ from, to, share: level * value * (1 - insideShare(seller)) }];
    });
  });
  const merged = new Map<string, Edge>();
  for (const edge of all) {
    const key = `${edge.from} ${edge.to}`;
    merged.set(key, { ...edge, share: edge.share + (merged.get(key)?.share ?? 0) });
  }
  return [...merged.values()].filter(({ share }) => share > 0);
};

/**
 * The closure with `share` of the sales moved to sellers in the region: with `d` the purchase per yen of the
 * buyer's output, `C + gain / (1 - d l)` (Sherman-Morrison), l the buyer's output for a yen of the new
 * sellers'. Where they do not buy from the buyer, directly or through others, it is 0 and the first order exact.
 */
const closureAfter = (account: ChainAccount, closure: number, edge: Edge, local: LocalCapture) => {
  const gain = edge.share * local.capture;
  const sold = new Float64Array(account.system.size);
  for (const { place, part } of local.mix) sold[place] = part;
  const output = solvePrimal(account.system, sold)[edge.to] as number;
  // a new stage only buys as its likeness does: what that sells itself is not called for
  const back = local.isNew ? output - (sold[edge.to] as number) : output;
  const purchase = (edge.share * account.sales) / (account.activity[edge.to] as number);
  const once = 1 - purchase * back;
  return once > 1e-9 ? closure + gain / once : undefined;
};

const purchasesOf = (account: ChainAccount, closure: number): readonly BorderPurchase[] => {
  const { nodes, sales } = account;
  const captureFor = localCaptures(account);
  const ranked = edgesOf(account)
    .flatMap((edge) => {
      const local = captureFor(edge.from, edge.to);
      return local ? [{ edge, local, gain: edge.share * local.capture }] : [];
    })
    .sort((a, b) => b.gain - a.gain);
  return ranked.flatMap(({ edge, local, gain }, rank): BorderPurchase[] => {
    const [from, to] = [nodes[edge.from]?.stage, nodes[edge.to]?.stage];
    if (!from || !to) return [];
    const after = rank < recomputed ? closureAfter(account, closure, edge, local) : undefined;
    const standIn = local.place === undefined ? undefined : nodes[local.place]?.stage;
    return [
      {
        from,
        to,
        share: edge.share,
        amount: edge.share * sales,
        capture: local.capture,
        standard: local.standard,
        ...(standIn ? { standIn } : {}),
        gain,
        value: gain * sales,
        ...(after === undefined ? {} : { closureAfter: after }),
      },
    ];
  });
};

/**
 * Purchases outside the region ranked by what buying them in the region would add to the closure:
 * `dC = a_ij x_j lambda* / f`, with `lambda*` what a local seller would keep. The local price may lie above the
 * present one by `lambda*` before the region loses by it, if nothing of the difference is kept.
 */
export const substitution = defineAnalysis({
  id,
  reasons: {
    nothing: () => "no purchase from outside the region has a value",
    noCapture: () =>
      "no stage in the region keeps value, so that none can stand for a local seller",
  },
  compute: (_, use): Outcome<Substitution> => {
    const account = use(chainAccount);
    if (!account.defined) return account;
    const { final, capture, sales, currency } = account;
    if (edgesOf(account).length === 0) return notDefined(id, "nothing");
    const kept = final.reduce(
      (sum, amount, position) => sum + amount * (capture[position] as number),
      0,
    );
    const purchases = purchasesOf(account, kept / sales);
    if (purchases.length === 0) return notDefined(id, "noCapture");
    return { defined: true, closure: kept / sales, currency, purchases };
  },
});
