/** What one seller can give to one buyer of one good, 0..1 of the buyer's need. */
export type Offer = {
  readonly seller: number;
  readonly buyer: number;
  /** Sellers of the same good to one buyer can stand in for each other. */
  readonly good: string;
  /** False where the buyer can go on without the good. */
  readonly essential: boolean;
  readonly covers: number;
};

/** The offers of one good to one buyer. */
export type Need = {
  readonly buyer: number;
  readonly good: string;
  readonly offers: readonly Offer[];
  /** What all sellers together could cover; above 1 there is something to spare. */
  readonly total: number;
};

export type Supplies = {
  readonly size: number;
  readonly needs: readonly Need[];
  /** For each seller, the places in `needs` it sells to, with what it covers there. */
  readonly sales: readonly (readonly { readonly need: number; readonly covers: number }[])[];
};

/** Gathers offers into needs, and leaves out the goods a buyer can go on without. */
export const makeSupplies = (size: number, offers: readonly Offer[]): Supplies => {
  const gathered = new Map<string, Offer[]>();
  for (const offer of offers) {
    const key = `${offer.buyer} ${offer.good}`;
    const list = gathered.get(key);
    if (list) list.push(offer);
    else gathered.set(key, [offer]);
  }
  const needs = [...gathered.values()]
    .filter((list) => list.some(({ essential }) => essential))
    .map((list): Need => {
      const { buyer, good } = list[0] as Offer;
      const total = list.reduce((sum, { covers }) => sum + covers, 0);
      return { buyer, good, offers: list, total };
    })
    .filter(({ total }) => total > 0);
  const sales: { need: number; covers: number }[][] = Array.from({ length: size }, () => []);
  for (const [need, { offers: list }] of needs.entries())
    for (const { seller, covers } of list) {
      const last = sales[seller]?.at(-1);
      // two links for one good are one offer
      if (last?.need === need) last.covers += covers;
      else sales[seller]?.push({ need, covers });
    }
  return { size, needs, sales };
};

/** Share of the need that is met when so much of it is lost; today, all of it is. */
export const metWithout = ({ total }: Pick<Need, "total">, lost: number): number =>
  Math.max(0, Math.min(1, (total - lost) / Math.min(1, total)));

/** Below this, a stage that works less is not followed any further. */
const least = 1e-9;

/** What stops with one stage: the stages that work less, in the order in which it reaches them. */
type Stoppage = {
  readonly reached: readonly number[];
  /** Share of the work of a stage that stops, 0..1. */
  readonly stopped: Float64Array;
  /** Offers looked at. */
  readonly visits: number;
};

/** The sales of each stage in a row, from `starts[stage]` to `starts[stage + 1]`. */
const laidOut = ({ size, needs, sales }: Supplies) => {
  const count = sales.reduce((sum, list) => sum + list.length, 0);
  const starts = new Int32Array(size + 1);
  const needAt = new Int32Array(count);
  const covers = new Float64Array(count);
  let place = 0;
  for (const [stage, list] of sales.entries()) {
    for (const sale of list) {
      needAt[place] = sale.need;
      covers[place] = sale.covers;
      place += 1;
    }
    starts[stage + 1] = place;
  }
  const buyers = Int32Array.from(needs, ({ buyer }) => buyer);
  const totals = Float64Array.from(needs, ({ total }) => total);
  return { starts, needAt, covers, buyers, totals };
};

/**
 * Works out what stops when a stage gives nothing (AND-OR propagation): a need is met as far as its sellers
 * that are left cover it, and a stage works as far as its worst-met need lets it. Circles keep what they
 * can. The outcome holds until the next stage is asked for.
 */
export const stoppages = (supplies: Supplies): ((failed: number) => Stoppage) => {
  const { starts, needAt, covers, buyers, totals } = laidOut(supplies);
  const stopped = new Float64Array(supplies.size);
  const lost = new Float64Array(supplies.needs.length);
  let reached: number[] = [];
  const restore = (): void => {
    for (const stage of reached) {
      stopped[stage] = 0;
      const end = starts[stage + 1] as number;
      for (let sale = starts[stage] as number; sale < end; sale += 1)
        lost[needAt[sale] as number] = 0;
    }
  };
  /** Takes what one sale no longer gives from its buyer: how much more of the buyer's work stops. */
  const take = (sale: number, more: number): number => {
    const need = needAt[sale] as number;
    const gone = (lost[need] as number) + (covers[sale] as number) * more;
    lost[need] = gone;
    const total = totals[need] as number;
    const met = Math.max(0, Math.min(1, (total - gone) / Math.min(1, total)));
    return 1 - met - (stopped[buyers[need] as number] as number);
  };
  const queue: number[] = [];
  // what of a stage's loss its buyers have not heard of yet: told at once, or in circles the parts
  // would multiply without end
  const untold = new Float64Array(supplies.size);
  const spread = (sale: number, part: number): void => {
    const more = take(sale, part);
    if (more <= least) return;
    const buyer = buyers[needAt[sale] as number] as number;
    if (stopped[buyer] === 0) reached.push(buyer);
    stopped[buyer] = (stopped[buyer] as number) + more;
    if (untold[buyer] === 0) queue.push(buyer);
    untold[buyer] = (untold[buyer] as number) + more;
  };
  return (failed) => {
    restore();
    reached = [failed];
    stopped[failed] = 1;
    queue.splice(0, queue.length, failed);
    untold[failed] = 1;
    let visits = 0;
    for (let next = 0; next < queue.length; next += 1) {
      const seller = queue[next] as number;
      const [first, end] = [starts[seller] as number, starts[seller + 1] as number];
      const part = untold[seller] as number;
      untold[seller] = 0;
      visits += end - first;
      for (let sale = first; sale < end; sale += 1) spread(sale, part);
    }
    return { reached, stopped, visits };
  };
};

/** The only stage whose work ends with that of `stage`, where its failure is the same as that stage's. */
const sameAs = ({ needs, sales }: Supplies, stage: number): number | undefined => {
  const [only, ...others] = sales[stage] ?? [];
  const need = only && needs[only.need];
  return need && others.length === 0 && metWithout(need, only.covers) === 0
    ? need.buyer
    : undefined;
};

/** From a stage along buyers that stop with it, up to the first that does not pass it on or is known. */
const pathFrom = (
  supplies: Supplies,
  sales: Float64Array,
  first: number,
  known: (stage: number) => boolean,
): readonly number[] => {
  const path = new Set<number>();
  let stage: number | undefined = first;
  while (stage !== undefined && !path.has(stage)) {
    path.add(stage);
    if (known(stage)) break;
    stage = sales[stage] === 0 ? sameAs(supplies, stage) : undefined;
  }
  return [...path];
};

const mostVisits = 5_000_000;

/**
 * The share of the final sales that stops with each stage. A stage that sells to one other only, which
 * cannot work without it, stops what that one stops. `undefined` once the work is more than a moment's.
 */
export const stoppedSales = (
  supplies: Supplies,
  sales: Float64Array,
): readonly (number | undefined)[] => {
  const total = sales.reduce((sum, one) => sum + one, 0);
  const shares: (number | undefined)[] = Array.from({ length: supplies.size }, () => undefined);
  const stoppageOf = stoppages(supplies);
  let visits = 0;
  const shareOf = (stage: number): number => {
    const { reached, stopped, visits: more } = stoppageOf(stage);
    visits += more;
    return (
      reached.reduce((sum, one) => sum + (stopped[one] as number) * (sales[one] as number), 0) /
      total
    );
  };
  for (let stage = 0; stage < supplies.size && visits <= mostVisits; stage += 1) {
    const path = pathFrom(supplies, sales, stage, (one) => shares[one] !== undefined);
    const end = path.at(-1) ?? stage;
    const share = shares[end] ?? shareOf(end);
    for (const one of path) shares[one] = share;
  }
  return shares;
};
