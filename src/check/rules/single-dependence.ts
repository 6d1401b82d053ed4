import { type ChainAccount, chainAccount } from "../../analyse/chain-account.ts";
import { type ChainNode, isInside } from "../../analyse/chain-nodes.ts";
import { at, onKey, type Place } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Link, Stage } from "../../model/cluster.ts";
import type { Plan } from "../../model/plan.ts";
import type { Quantity } from "../../notation/quantity.ts";
import type { LocalText } from "../../text/language.ts";
import { compact } from "../../util/compact.ts";
import { also, defineRule } from "../rule.ts";

type Facts = {
  readonly stage: LocalText;
  readonly partner: LocalText;
  readonly share: number;
  readonly limit: number;
  /** Firms in the partner's stage, where the plan counts them. */
  readonly firms?: Quantity;
};

/** What is paid in a year on the links between a stage and one other. */
type Trade = { readonly partner: Stage; paid: number; readonly links: Link[] };

/** All trades of a stage on one side, by the partner's id; `isOpen` where a link has no value. */
type Side = { readonly trades: Map<string, Trade>; isOpen: boolean };

const named = ({ partner, firms }: Facts, print: Print): string =>
  `\`${print.pick(partner)}\`${firms === undefined ? "" : ` (${print.quantity(firms)})`}`;

const note = (side: Side | undefined, partner: Stage | undefined, link: Link): void => {
  if (!side || !partner) return;
  const { amount, unit } = link.value?.quantity ?? {};
  if (amount === undefined || unit?.kind !== "money" || amount < 0) {
    side.isOpen = true;
    return;
  }
  const trade = side.trades.get(partner.id) ?? { partner, paid: 0, links: [] };
  side.trades.set(partner.id, trade);
  trade.paid += amount;
  trade.links.push(link);
};

const empty = (): Side => ({ trades: new Map(), isOpen: false });

const sidesOf = ({ nodes, goods }: ChainAccount) => {
  const sides = nodes.map((node) => ({ node, sales: empty(), purchases: empty() }));
  for (const { from, to, link } of goods) {
    note(sides[from]?.sales, nodes[to]?.stage, link);
    note(sides[to]?.purchases, nodes[from]?.stage, link);
  }
  return sides;
};

const listed = ({ trades }: Side): number =>
  [...trades.values()].reduce((sum, { paid }) => sum + paid, 0);

/** A total that is stated holds whatever the links leave out; without it they must all have a value. */
const totalOf = (side: Side, stated: number | undefined): number | undefined => {
  if (stated === undefined && side.isOpen) return undefined;
  return Math.max(listed(side), stated ?? 0);
};

const statedSales = ({ stage, output }: ChainNode): number | undefined =>
  stage.output === undefined ? undefined : output;

/** What the value added leaves of the output: who sold it may have been many. */
const statedPurchases = ({ stage, output, own }: ChainNode): number | undefined =>
  stage.valueAdded === undefined || output === undefined ? undefined : output * (1 - own);

const countOf = ({ firms }: Stage): Quantity | undefined =>
  firms?.quantity.unit.kind === "count" ? firms.quantity : undefined;

/** Shops and those who buy from them are many where the plan does not count them. */
const isMany = ({ position }: Stage): boolean => position === "market" || position === "retail";

/** The one on whom more than the limit hangs. */
const leading = (
  side: Side,
  stated: number | undefined,
  { share: limit, firms }: { readonly share: number; readonly firms: number },
): (Trade & { readonly share: number }) | undefined => {
  const total = totalOf(side, stated);
  if (total === undefined || total <= 0) return undefined;
  const trade = [...side.trades.values()].find(({ paid }) => paid / total > limit);
  if (!trade) return undefined;
  const count = countOf(trade.partner);
  if (count ? count.amount >= firms : isMany(trade.partner)) return undefined;
  return { ...trade, share: trade.paid / total };
};

type Limits = Parameters<typeof leading>[2];
type Dependence = {
  readonly key: "buyer" | "supplier";
  readonly stage: Stage;
  readonly trade: Trade & { readonly share: number };
};

/** What the stages in the region hang on. Shops are the end of the road, and are not judged. */
const dependences = (account: ChainAccount, limits: Limits): readonly Dependence[] =>
  sidesOf(account).flatMap(({ node, sales, purchases }): Dependence[] => {
    const { stage } = node;
    if (!isInside(node) || isMany(stage)) return [];
    const buyer = leading(sales, statedSales(node), limits);
    const supplier = leading(purchases, statedPurchases(node), limits);
    return [
      ...(buyer ? [{ key: "buyer", stage, trade: buyer } as const] : []),
      ...(supplier ? [{ key: "supplier", stage, trade: supplier } as const] : []),
    ];
  });

/** Ids of the stages that some risk of the plan is about. */
const feared = ({ risks }: Plan): ReadonlySet<string> =>
  new Set(risks.flatMap(({ stages }) => stages.map(({ id }) => id)));

const placeOf = (link: Link): Place => (link.value ? at(link, "value") : at(link));

/** Who hangs on one partner falls with it. */
export const singleDependence = defineRule({
  id: "single-dependence",
  title: { en: "no stage hangs on one partner", ja: "特定の取引先に頼りすぎないこと" },
  number: 10,
  step: 1,
  severity: "warning",
  from: "deliberation",
  limits: { share: 0.5, firms: 5 },
  applies: ({ chain }) => chain.links.some(({ value }) => value !== undefined),
  messages: {
    buyer: (facts: Facts, print: Print) =>
      `\`${print.pick(facts.stage)}\` sells ${print.share(facts.share)} of its output to ${named(facts, print)}, more than ${print.share(facts.limit)}, and no risk names either`,
    supplier: (facts: Facts, print: Print) =>
      `\`${print.pick(facts.stage)}\` buys ${print.share(facts.share)} of its inputs from ${named(facts, print)}, more than ${print.share(facts.limit)}, and no risk names either`,
  },
  measures: {
    buyer: ({ share, limit }) => ({ value: share, limit, unit: "share" }),
    supplier: ({ share, limit }) => ({ value: share, limit, unit: "share" }),
  },
  notes: {
    trade: () => "what is paid",
  },
  help: ({ partner, firms }: Pick<Facts, "partner" | "firms">, print) =>
    `name a risk whose \`stages\` hold one of the two, with a \`response\`${firms === undefined ? `, or say under \`firms\` how many firms \`${print.pick(partner)}\` stands for` : ""}`,
  principle: {
    en: "the study “Clusters, looked to as a means of regional revival”, closing chapter: closed ties of supply stifle innovation; CEDS guidelines: resilience to shocks",
    ja: "「地域再生の手段として期待される『クラスター』」 終章：固定的な系列関係はイノベーションを阻害する。米国CEDS指針：衝撃に耐える力",
  },
  check: ({ plan, use, limits, report }) => {
    const account = use(chainAccount);
    // why the money of the chain cannot be added up is said by the rule on closure
    if (!account.defined) return;
    const known = feared(plan);
    const said = new Set<Link>();
    for (const { key, stage, trade } of dependences(account, limits)) {
      const { partner, share, links } = trade;
      // whoever depend on each other are named once
      const isSaid = links.some((link) => said.has(link));
      if (isSaid || known.has(stage.id) || known.has(partner.id)) continue;
      for (const link of links) said.add(link);
      const facts = { stage: stage.name, partner: partner.name, share, limit: limits.share };
      const related = links.map((link) => also(placeOf(link), "trade"));
      report(key, onKey(at(stage)), compact({ ...facts, firms: countOf(partner) }), related);
    }
  },
});
