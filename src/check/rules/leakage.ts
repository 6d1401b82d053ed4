import type { StageLink } from "../../analyse/analyses/chain-graph.ts";
import { type ChainAccount, chainAccount } from "../../analyse/chain-account.ts";
import { type ChainNode, insideShare, isInside } from "../../analyse/chain-nodes.ts";
import { money } from "../../analyse/finance/money.ts";
import type { Related } from "../../diagnostics/diagnostic.ts";
import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Quantity } from "../../notation/quantity.ts";
import { roundedQuantity } from "../../notation/rounded-quantity.ts";
import type { LocalText } from "../../text/language.ts";
import { also, defineRule } from "../rule.ts";

type Bought = { readonly total: number; readonly outside: number };

/** What the part of a stage in the region buys for the chain's sales, and what of it comes from outside. */
const boughtBy = ({ purchases }: ChainNode, level: number, nodes: readonly ChainNode[]): Bought => {
  let [total, outside] = [0, 0];
  for (const { from, value } of purchases) {
    const seller = nodes[from];
    total += level * value;
    if (seller?.share !== undefined) outside += level * value * (1 - insideShare(seller));
  }
  return { total, outside };
};

/** The purchases with a value by the position of their buyer. */
const purchasesOf = ({ goods, nodes }: ChainAccount): ReadonlyMap<number, readonly StageLink[]> => {
  const found = new Map<number, StageLink[]>();
  for (const one of goods) {
    const share = nodes[one.from]?.share;
    if (one.link.value === undefined || share === undefined || share >= 1) continue;
    const others = found.get(one.to);
    if (others) others.push(one);
    else found.set(one.to, [one]);
  }
  return found;
};

const cited = (links: readonly StageLink[] = [], { nodes }: ChainAccount): readonly Related[] =>
  links.flatMap(({ from, link }) => {
    const seller = nodes[from];
    if (!seller) return [];
    const facts = { seller: seller.stage.name, share: 1 - insideShare(seller) };
    return [also(at(link, "value"), "from", facts)];
  });

/** Purchases that leave are where a region can win back value without selling more. */
export const leakage = defineRule({
  id: "leakage",
  title: { en: "where purchases leave the region", ja: "仕入れによる流出が小さいこと" },
  number: 63,
  step: 7,
  severity: "note",
  from: "deliberation",
  limits: { outside: 0.5, value: 0.02 },
  applies: ({ chain }) => chain.links.some(({ value }) => value !== undefined),
  messages: {
    high: (
      facts: {
        stage: LocalText;
        outside: number;
        amount: Quantity;
        ofSales: number;
        limit: number;
      },
      print: Print,
    ) =>
      `\`${print.pick(facts.stage)}\` buys ${print.share(facts.outside)} of its inputs outside the region: ${print.quantity(facts.amount)} a year, ${print.share(facts.ofSales, 1)} of the chain’s sales`,
  },
  measures: {
    high: ({ outside, limit }) => ({ value: outside, limit, unit: "share" }),
  },
  notes: {
    from: (facts: { seller: LocalText; share: number }, print) =>
      `bought from \`${print.pick(facts.seller)}\`, of which ${print.share(facts.share)} is outside`,
  },
  help: "ask whether a seller in the region could serve part of it, and what buying it there would bring (the annex has the working where it can be computed)",
  principle: {
    en: "Ministry of the Environment, regional economic circulation analysis; Sawaki, “Industrial clusters and the regional innovation plan”, figure 2",
    ja: "環境省 地域経済循環分析、佐脇「産業クラスターと地域イノベーションプラン」 図2",
  },
  check: ({ use, limits, report }) => {
    const account = use(chainAccount);
    if (!account.defined) return;
    const { nodes, activity, sales, currency } = account;
    const links = purchasesOf(account);
    for (const [position, node] of nodes.entries()) {
      if (!isInside(node)) continue;
      const level = (activity[position] as number) / sales;
      const { total, outside } = boughtBy(node, level, nodes);
      if (!(outside > limits.outside * total) || outside < limits.value) continue;
      const facts = {
        stage: node.stage.name,
        outside: outside / total,
        amount: roundedQuantity(money(outside * sales, currency), 2),
        ofSales: outside,
        limit: limits.outside,
      };
      report("high", onKey(at(node.stage)), facts, cited(links.get(position), account));
    }
  },
});
