import type { ChainAccount } from "../chain-account.ts";
import { isInside } from "../chain-nodes.ts";

/**
 * Whose capture stands for that of a local seller: the seller's own part in the region, stages in the region
 * that sell the same good, those of the same position, or all of them on average.
 */
export type Standard = "same-stage" | "same-good" | "same-position" | "average";

export type LocalCapture = {
  readonly capture: number;
  readonly standard: Standard;
  /** The stages whose average it is, with what each sells of a yen bought; they sum to 1. */
  readonly mix: readonly { readonly place: number; readonly part: number }[];
  /** True where those stages are a likeness only, and somebody new would sell. */
  readonly isNew: boolean;
  /** Place of the stage that would sell, where it is one. */
  readonly place?: number;
};

/** Several stages as one seller, weighted by what they sell within the chain's sales. */
const averageOf = ({ capture, activity }: ChainAccount, places: readonly number[]) => {
  let [kept, sold] = [0, 0];
  for (const place of places) {
    kept += (activity[place] as number) * (capture[place] as number);
    sold += activity[place] as number;
  }
  if (sold <= 0 || kept <= 0) return undefined;
  const mix = places.map((place) => ({ place, part: (activity[place] as number) / sold }));
  return { capture: kept / sold, mix };
};

const from = (
  account: ChainAccount,
  places: readonly number[] | undefined,
  standard: Standard,
): LocalCapture | undefined => {
  const average = averageOf(account, places ?? []);
  if (average === undefined) return undefined;
  const [only, ...others] = places ?? [];
  // a stage of the same position is a likeness, and need not be the one that would sell
  const seller = standard === "same-stage" || standard === "same-good";
  const place = seller && others.length === 0 ? only : undefined;
  return { ...average, standard, isNew: !seller, ...(place === undefined ? {} : { place }) };
};

const group = <Key>(entries: readonly (readonly [Key | undefined, number])[]) => {
  const groups = new Map<Key, Set<number>>();
  for (const [key, place] of entries)
    if (key !== undefined) groups.set(key, (groups.get(key) ?? new Set()).add(place));
  return groups;
};

/** The good sold on each trade, by the places of the two stages; the first where there are several. */
const goodsTraded = ({ goods }: ChainAccount): ReadonlyMap<string, string> => {
  const traded = new Map<string, string>();
  for (const { from: seller, to, link } of goods)
    if (link.good !== undefined && !traded.has(`${seller} ${to}`))
      traded.set(`${seller} ${to}`, link.good);
  return traded;
};

/** Looks up what a local seller would keep in place of `seller`; the nearest likeness is taken. */
export const localCaptures = (
  account: ChainAccount,
): ((seller: number, buyer: number) => LocalCapture | undefined) => {
  const { nodes, goods, activity } = account;
  const serves = (place: number) => isInside(nodes[place]) && (activity[place] as number) > 0;
  const serving = nodes.flatMap((_, place) => (serves(place) ? [place] : []));
  const resolved = (
    entries: readonly (readonly [string | undefined, number])[],
    standard: Standard,
  ) =>
    new Map(
      [...group(entries)].map(([key, places]) => [key, from(account, [...places], standard)]),
    );
  const byGood = resolved(
    goods.flatMap(({ from: seller, link }) => (serves(seller) ? [[link.good, seller]] : [])),
    "same-good",
  );
  const byPosition = resolved(
    serving.map((place) => [nodes[place]?.stage.position, place]),
    "same-position",
  );
  const average = from(account, serving, "average");
  const traded = goodsTraded(account);
  return (seller, buyer) =>
    (serves(seller) ? from(account, [seller], "same-stage") : undefined) ??
    byGood.get(traded.get(`${seller} ${buyer}`) ?? "") ??
    byPosition.get(nodes[seller]?.stage.position ?? "") ??
    average;
};
