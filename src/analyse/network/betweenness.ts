import { UndirectedGraph } from "graphology";
import betweennessModule from "graphology-metrics/centrality/betweenness.js";
import type { Tie } from "./ties.ts";

// its types speak of a default export; the module itself is the function
const betweennessCentrality = betweennessModule as unknown as typeof betweennessModule.default;

/**
 * Share of the shortest paths between two others that run through each node, over the
 * `(n - 1)(n - 2) / 2` pairs of others: Brandes 2001. Every tie is one step, whatever its strength;
 * `undefined` below three nodes.
 */
export const betweennessOf = (
  size: number,
  ties: readonly Tie[],
): readonly number[] | undefined => {
  if (size < 3) return undefined;
  const graph = new UndirectedGraph();
  for (let node = 0; node < size; node += 1) graph.addNode(String(node));
  for (const { a, b } of ties) graph.addEdge(String(a), String(b));
  const found = betweennessCentrality(graph, { getEdgeWeight: null, normalized: true });
  return Array.from({ length: size }, (_, node) => found[String(node)] as number);
};
