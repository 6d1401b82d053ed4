import type { Chain, Link, Stage } from "../../model/cluster.ts";
import { components, type Graph, isCircle, reached, reversed } from "../../util/graph.ts";
import { defineAnalysis } from "../analysis.ts";

export type Circle = {
  readonly stages: readonly Stage[];
  /** The links inside the circle that carry goods forward: not `return`. */
  readonly links: readonly Link[];
};

export type ChainGraph = {
  /** Stages from which no path of links leads to a market. Empty where the chain has no market. */
  readonly withoutMarket: readonly Stage[];
  /** Groups of stages joined by any link, largest first; one group where the chain hangs together. */
  readonly islands: readonly (readonly Stage[])[];
  readonly markets: readonly Stage[];
  /** Circles of goods left after links of kind return are taken out. */
  readonly circles: readonly Circle[];
};

/** Kinds of link along which the product and what it is made of move to the buyer. */
const carriesGoods = (link: Link): boolean => link.kind === "supply" || link.kind === "service";

export type StageLink = { readonly from: number; readonly to: number; readonly link: Link };

/** The links between two stages with the stages' positions in the chain. */
export const stageLinks = (chain: Chain): readonly StageLink[] => {
  const index = new Map(chain.stages.map((stage, position) => [stage.id, position]));
  const found: StageLink[] = [];
  for (const link of chain.links) {
    if (link.from.kind !== "stage" || link.to.kind !== "stage") continue;
    const from = index.get(link.from.stage.id);
    const to = index.get(link.to.stage.id);
    if (from !== undefined && to !== undefined) found.push({ from, to, link });
  }
  return found;
};

export const graphOf = (size: number, links: readonly StageLink[]): Graph => {
  const graph: number[][] = Array.from({ length: size }, () => []);
  for (const { from, to } of links) graph[from]?.push(to);
  return graph;
};

const islandsOf = (stages: readonly Stage[], links: readonly StageLink[]) => {
  const both = [...links, ...links.map(({ from, to, link }) => ({ from: to, to: from, link }))];
  const groups = components(graphOf(stages.length, both)).map((group) =>
    group.flatMap((position) => stages[position] ?? []),
  );
  return groups.sort((a, b) => b.length - a.length);
};

const circlesOf = (stages: readonly Stage[], goods: readonly StageLink[]): readonly Circle[] => {
  const graph = graphOf(stages.length, goods);
  return components(graph)
    .filter((component) => isCircle(graph, component))
    .map((component) => {
      const inside = new Set(component);
      return {
        stages: component.flatMap((position) => stages[position] ?? []),
        links: goods.flatMap(({ from, to, link }) =>
          inside.has(from) && inside.has(to) ? [link] : [],
        ),
      };
    });
};

/** The chain as a graph: what hangs together, what reaches a market, what runs in circles. O(V + E). */
export const chainGraph = defineAnalysis({
  id: "chain-graph",
  reasons: {},
  compute: ({ chain }): ChainGraph => {
    const { stages } = chain;
    const links = stageLinks(chain);
    const goods = links.filter(({ link }) => carriesGoods(link));
    const ends = stages.flatMap((stage, position) =>
      stage.position === "market" ? [position] : [],
    );
    // knowledge serves the chain without flowing through it, and what comes back flows on: all links
    // but those between rivals count here
    const onward = links.filter(({ link }) => link.kind !== "competition");
    const reaching = reached(reversed(graphOf(stages.length, onward)), ends);
    return {
      withoutMarket: ends.length === 0 ? [] : stages.filter((_, position) => !reaching[position]),
      islands: islandsOf(stages, links),
      markets: ends.flatMap((position) => stages[position] ?? []),
      circles: circlesOf(stages, goods),
    };
  },
});
