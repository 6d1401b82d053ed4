import { defineAccount } from "../account.ts";
import { chainGraph } from "../analyses/chain-graph.ts";

/** "one of them a market": a single one is no plural. */
const marketsAmong = (markets: string, count: number): string => {
  if (count === 0) return "none of them a market";
  return count === 1 ? "one of them a market" : `${markets} of them markets`;
};

/** What hangs together in the chain. */
export const chainGraphAccount = defineAccount({
  analysis: chainGraph,
  step: 1,
  quantities: {
    markets: { unit: "count", says: "stages that are a market" },
    islands: {
      unit: "count",
      says: "groups of stages joined by links; 1 where the chain hangs together",
    },
    withoutMarket: { unit: "yes-no", says: "no path of links leads from the stage to a market" },
    circle: {
      unit: "count",
      says: "stages of a circle of goods without a return link, the first named",
    },
  },
  readings: ({ markets, islands, withoutMarket, circles }) => [
    { quantity: "markets", value: markets.length },
    { quantity: "islands", value: islands.length },
    ...withoutMarket.map(({ id }) => ({
      quantity: "withoutMarket",
      of: [`chain.stages.${id}`],
      value: true,
    })),
    ...circles.map(({ stages }) => ({
      quantity: "circle",
      of: stages.slice(0, 1).map(({ id }) => `chain.stages.${id}`),
      value: stages.length,
    })),
  ],
  basis: () => ({ figures: [], parts: ["chain.stages", "chain.links"] }),
  lines: {
    whole: ({ stages, markets }: { stages: number; markets: number }, { number }) =>
      stages === 1
        ? `the chain has one stage${markets === 1 ? ", a market" : ""}`
        : `${number(stages)} stages hang together, ${marketsAmong(number(markets), markets)}`,
    parts: ({ stages, islands }: { stages: number; islands: number }, { number }) =>
      `${number(stages)} stages fall into ${number(islands)} groups that no link joins`,
  },
  brief: ({ islands, markets }, { chain }) => {
    const stages = chain.stages.length;
    if (stages === 0) return undefined;
    return islands.length > 1
      ? { key: "parts", facts: { stages, islands: islands.length } }
      : { key: "whole", facts: { stages, markets: markets.length } };
  },
});
