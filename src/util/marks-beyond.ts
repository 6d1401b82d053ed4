import { type Graph, reversed } from "./graph.ts";

/**
 * For each node the marks (bits) of all nodes its edges lead to, directly or through others; its own only where
 * a circle leads back to it. Marks only grow, so that circles do no harm; O(E) for each bit.
 */
export const marksBeyond = (graph: Graph, marks: readonly number[]): readonly number[] => {
  const into = reversed(graph);
  const beyond = graph.map(() => 0);
  const queue = [...graph.keys()];
  while (queue.length > 0) {
    const node = queue.pop() as number;
    const passed = (beyond[node] as number) | (marks[node] ?? 0);
    for (const before of into[node] ?? []) {
      const joined = (beyond[before] as number) | passed;
      if (joined === beyond[before]) continue;
      beyond[before] = joined;
      queue.push(before);
    }
  }
  return beyond;
};
