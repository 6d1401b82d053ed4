import { type ChainAccount, chainAccount } from "../../analyse/chain-account.ts";
import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Stage } from "../../model/cluster.ts";
import type { LocalText } from "../../text/language.ts";
import { also, defineRule } from "../rule.ts";

type Outward = { readonly least: number; readonly most: number; readonly minimum: number };

/**
 * Of what the chain sells, the share that goes to buyers outside the region. What goes to a market whose
 * place is not stated is open. Sales count where the product leaves the chain, at the price paid there.
 */
const outwardOf = ({ nodes, gates, sales }: ChainAccount) => {
  let [outside, open] = [0, 0];
  const local = new Set<Stage>();
  for (const { to, amount } of gates) {
    const buyer = nodes[to];
    // of what goes to other stages, only their part outside is a gate
    const share = buyer?.market ? buyer.share : 0;
    if (share === undefined) open += amount;
    else outside += amount * (1 - share);
    if (buyer && share !== 0) local.add(buyer.stage);
  }
  return { least: outside / sales, most: (outside + open) / sales, local: [...local] };
};

/** Money comes into a region with what is sold out of it; what is sold within it goes round. */
export const tradedTest = defineRule({
  id: "traded-test",
  title: { en: "the product is sold outside the region", ja: "域外に売る製品であること" },
  number: 11,
  step: 1,
  severity: "note",
  from: "deliberation",
  limits: { share: 0.5 },
  applies: ({ chain }) => chain.links.some(({ value }) => value !== undefined),
  messages: {
    local: (facts: Outward, print: Print) =>
      `${print.share(facts.most)} of what the chain sells goes out of the region, not more than ${print.share(facts.minimum)}`,
    open: (facts: Outward, print: Print) =>
      `between ${print.share(facts.least)} and ${print.share(facts.most)} of what the chain sells goes out of the region: whether it is more than ${print.share(facts.minimum)} is open`,
  },
  measures: {
    local: ({ most, minimum }) => ({ value: most, limit: minimum, unit: "share" }),
  },
  notes: {
    market: (facts: { stage: LocalText }, print) =>
      `what \`${print.pick(facts.stage)}\` buys counts as sold in the region`,
    unplaced: (facts: { stage: LocalText }, print) =>
      `where \`${print.pick(facts.stage)}\` is, is not stated`,
  },
  writes: { local: () => ["market.inRegion"], open: () => ["market.inRegion"] },
  help: ({ least, most }: Outward) =>
    least === most
      ? "say in `product.market.inRegion` why the product is mainly sold in the region, or show in the chain where else it is sold"
      : "state the `location` of the markets, or say in `product.market.inRegion` why the product is mainly sold in the region",
  principle: {
    en: "US Cluster Mapping Project: traded clusters, which sell beyond their region, carry its growth",
    ja: "米国クラスター・マッピング：地域の成長を支えるのは、域外に売る産業（traded）である",
  },
  check: ({ plan: { product }, use, limits, report }) => {
    const account = use(chainAccount);
    // why the money of the chain cannot be added up is said by the rule on closure
    if (!account.defined || product.market.inRegion !== undefined) return;
    const { least, most, local } = outwardOf(account);
    if (least > limits.share) return;
    const facts = { least, most, minimum: limits.share };
    const related = local.map((stage) =>
      stage.locality
        ? also(at(stage, "location"), "market", { stage: stage.name })
        : also(onKey(at(stage)), "unplaced", { stage: stage.name }),
    );
    report(most > limits.share ? "open" : "local", onKey(at(product)), facts, related);
  },
});
