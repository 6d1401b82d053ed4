import type { Stage } from "../../model/cluster.ts";
import type { Plan } from "../../model/plan.ts";
import { defineAnalysis, notDefined, type Outcome } from "../analysis.ts";
import {
  makeSupplies,
  metWithout,
  type Need,
  type Offer,
  type Supplies,
  stoppedSales,
} from "../chain/stoppage.ts";
import { chainAccount } from "../chain-account.ts";
import { isGoods } from "../chain-nodes.ts";
import { type StageLink, stageLinks } from "./chain-graph.ts";

/** The buyer for whom a stage is hardest to replace, and who else sells it the same good. */
export type Dependence = {
  readonly buyer: Stage;
  /** The first ten of them. */
  readonly alternatives: readonly Stage[];
  /** How many there are. */
  readonly count: number;
  /** Share of the buyer's need that the others could cover. */
  readonly covered: number;
};

export type StageRisk = {
  readonly stage: Stage;
  /** Share of the final sales that stops when the stage gives nothing. */
  readonly blocked: number;
  /** Absent where the stage supplies no other stage with anything essential. */
  readonly dependence?: Dependence;
  /** True where a buyer has nobody else for an essential good, and final sales stop. */
  readonly single: boolean;
  /** True where what others cannot do without is that it takes their residues away: nothing is made of it. */
  readonly takesAway: boolean;
};

export type SupplyRisk = {
  /** `sales`: shares of the chain's sales in money. `outlets`: of its links to a market, for want of sales. */
  readonly measuredBy: "sales" | "outlets";
  /** Stages without which final sales stop, largest share first. */
  readonly stages: readonly StageRisk[];
  /** Stages not looked at because the chain is too large. */
  readonly unseen: number;
};

const id = "supply-risk";
const mostNamed = 10;

/** Links of kind `return` are residues and used products on their way back: no input, and never an offer. */
const offersOf = (goods: readonly StageLink[], stages: readonly Stage[]): readonly Offer[] =>
  goods.flatMap(({ from, to, link }) =>
    stages[to]?.position === "market"
      ? []
      : [
          {
            seller: from,
            buyer: to,
            // a named good and a stage of the same id are two things
            good: link.good === undefined ? `stage ${from}` : `good ${link.good}`,
            essential: link.essential,
            covers: Math.max(0, Math.min(1, link.covers?.amount ?? 1)),
          },
        ],
  );

/** One for each link to a market: what a chain without money is measured by. */
const outletsOf = (goods: readonly StageLink[], stages: readonly Stage[]): Float64Array => {
  const outlets = new Float64Array(stages.length);
  for (const { from, to } of goods)
    if (stages[to]?.position === "market") outlets[from] = (outlets[from] as number) + 1;
  return outlets;
};

/** The first of the other sellers of a good to a buyer. */
const othersIn = (need: Need, seller: number, stages: readonly Stage[]): readonly Stage[] => {
  const places = new Set<number>();
  for (const offer of need.offers) {
    if (offer.seller !== seller && offer.covers > 0) places.add(offer.seller);
    if (places.size === mostNamed) break;
  }
  return [...places].flatMap((place) => stages[place] ?? []);
};

/** The number of sellers in each need: many may sell one good to one buyer. */
const sellersIn = ({ needs }: Supplies): readonly number[] =>
  needs.map(
    ({ offers }) => new Set(offers.flatMap((one) => (one.covers > 0 ? one.seller : []))).size,
  );

/** The stages whose essential sales are all services of recycling. */
const takersOf = (goods: readonly StageLink[], stages: readonly Stage[]): ReadonlySet<number> => {
  const takers = new Set<number>();
  for (const { from, link } of goods)
    if (stages[from]?.position === "recycling" && link.kind === "service") takers.add(from);
  for (const { from, to, link } of goods)
    if (link.kind === "supply" && link.essential && stages[to]?.position !== "market")
      takers.delete(from);
  return takers;
};

/** Looks up for whom a stage is hardest to replace. */
const dependences = (supplies: Supplies, stages: readonly Stage[]) => {
  const sellers = sellersIn(supplies);
  return (seller: number): Dependence | undefined => {
    const all = (supplies.sales[seller] ?? []).map(({ need, covers }) => ({
      place: need,
      covers,
      covered: metWithout(supplies.needs[need] as Need, covers),
    }));
    const [worst] = all.toSorted((x, y) => x.covered - y.covered);
    const need = worst && supplies.needs[worst.place];
    const buyer = need && stages[need.buyer];
    if (!worst || !buyer) return undefined;
    return {
      buyer,
      alternatives: othersIn(need, seller, stages),
      count: (sellers[worst.place] ?? 1) - (worst.covers > 0 ? 1 : 0),
      covered: worst.covered,
    };
  };
};

/**
 * Which stages nothing can stand in for: what share of the final sales stops when a stage, inside the
 * region or outside, gives nothing. Sellers of one good to one buyer are alternatives as far as they cover it.
 */
export const supplyRisk = defineAnalysis({
  id,
  reasons: {
    noOutlet: () => "the chain has neither sales nor a link to a market",
    noSupply: () => "no stage supplies another",
  },
  compute: ({ chain }: Plan, use): Outcome<SupplyRisk> => {
    const { stages } = chain;
    const account = use(chainAccount);
    const goods = stageLinks(chain).filter(isGoods);
    const sales = account.defined ? account.final : outletsOf(goods, stages);
    if (!sales.some((amount) => amount > 0)) return notDefined(id, "noOutlet");
    const supplies = makeSupplies(stages.length, offersOf(goods, stages));
    if (supplies.needs.length === 0) return notDefined(id, "noSupply");
    const shares = stoppedSales(supplies, sales);
    const dependenceOn = dependences(supplies, stages);
    const takers = takersOf(goods, stages);
    const risks = stages.flatMap((stage, position): StageRisk[] => {
      const blocked = shares[position] ?? 0;
      if (blocked <= 0 || stage.position === "market") return [];
      const dependence = dependenceOn(position);
      const single = dependence?.count === 0;
      const takesAway = takers.has(position);
      return [{ stage, blocked, ...(dependence ? { dependence } : {}), single, takesAway }];
    });
    return {
      defined: true,
      measuredBy: account.defined ? "sales" : "outlets",
      stages: risks.sort((a, b) => b.blocked - a.blocked),
      unseen: shares.filter((share) => share === undefined).length,
    };
  },
});
