import type { Stage } from "../../model/cluster.ts";
import type { Figure } from "../../model/figure.ts";
import type { Plan } from "../../model/plan.ts";
import { defineAnalysis, type NotDefined, notDefined, type Outcome } from "../analysis.ts";
import { type Rounds, spendingRounds } from "../chain/spending-rounds.ts";
import { type ChainAccount, chainAccount } from "../chain-account.ts";
import { type ChainNode, isInside, perOutput } from "../chain-nodes.ts";

export type LocalMultiplier = Rounds & {
  readonly localSpending: Figure;
  /** The same with wages that are not stated at the most they can be; equal where all are stated. */
  readonly atMost: Rounds;
  /** Stages that serve the chain's sales and state no wages. */
  readonly missing: readonly Stage[];
};

const id = "local-multiplier";

type Pay = { readonly stated: number | undefined; readonly most: number };

/** Wages are part of the value added; where that is not stated, of what the purchases leave. */
const payOf = (node: ChainNode, currency: string): Pay => {
  const { stage, output, own, estimated, unexplained } = node;
  const isStated = stage.valueAdded !== undefined && !estimated;
  return {
    stated: perOutput(stage.wages, output ?? 0, currency),
    most: isStated ? own : own + Math.max(0, unexplained),
  };
};

const tooHigh = (nodes: readonly ChainNode[], pays: readonly Pay[]): NotDefined | undefined => {
  const place = pays.findIndex(
    ({ stated, most }) => stated !== undefined && (stated > most + 1e-6 || stated < 0),
  );
  const [node, pay] = [nodes[place], pays[place]];
  return node && pay
    ? notDefined(id, "wages", { stage: node.stage.name, share: pay.stated ?? 0, most: pay.most })
    : undefined;
};

const spendingOf = ({ region }: Plan): number | undefined => {
  const quantity = region.localSpending?.quantity;
  const share = quantity?.unit.kind === "share" ? quantity.amount : undefined;
  return share !== undefined && share >= 0 && share <= 1 ? share : undefined;
};

const roundsWith = (account: ChainAccount, spent: number, wages: readonly number[]): Rounds =>
  spendingRounds({
    system: account.system,
    first: account.final.map((amount) => amount / account.sales),
    wages: Float64Array.from(wages),
    spent,
  });

/**
 * How much income a yen of the chain's sales makes in the region as it is spent on, people's wages
 * included: LM3 (three rounds; Sacks 2002) and the sum of all rounds. It is turnover, not value added, and
 * is never compared with the closure.
 */
export const localMultiplier = defineAnalysis({
  id,
  reasons: {
    noWages: () => "no stage that serves the chain’s sales states its wages",
    noSpending: () => "the share of household income spent in the region is not stated",
    wages: (
      facts: { stage: string | Record<string, string>; share: number; most: number },
      print,
    ) =>
      `the wages of ${print.pick(facts.stage)} are ${print.share(facts.share, 1)} of its output, but can be ${print.share(facts.most, 1)} at most`,
  },
  compute: (plan: Plan, use): Outcome<LocalMultiplier> => {
    const { localSpending } = plan.region;
    const spent = spendingOf(plan);
    if (!localSpending || spent === undefined) return notDefined(id, "noSpending");
    const account = use(chainAccount);
    if (!account.defined) return account;
    const pays = account.nodes.map((node) => payOf(node, account.currency));
    const serving = account.nodes.flatMap((node, place) =>
      isInside(node) && (account.activity[place] as number) > 0 ? [place] : [],
    );
    const missing = serving.filter((place) => pays[place]?.stated === undefined);
    if (missing.length === serving.length) return notDefined(id, "noWages");
    const refused = tooHigh(account.nodes, pays);
    if (refused) return refused;
    const [least, most] = [
      pays.map(({ stated }) => stated ?? 0),
      pays.map((pay) => pay.stated ?? pay.most),
    ];
    return {
      defined: true,
      localSpending,
      ...roundsWith(account, spent, least),
      atMost: roundsWith(account, spent, most),
      missing: missing.flatMap((place) => account.nodes[place]?.stage ?? []),
    };
  },
});
