/** A directed graph on 0..n-1: the neighbours each node points at. */
export type Graph = readonly (readonly number[])[];

type Walk = {
  readonly index: Int32Array;
  readonly low: Int32Array;
  readonly onStack: Uint8Array;
  readonly stack: number[];
  readonly components: number[][];
};

const close = (walk: Walk, node: number): void => {
  const component: number[] = [];
  for (;;) {
    const top = walk.stack.pop();
    if (top === undefined) break;
    walk.onStack[top] = 0;
    component.push(top);
    if (top === node) break;
  }
  walk.components.push(component.sort((a, b) => a - b));
};

const lower = (low: Int32Array, node: number, value: number): void => {
  low[node] = Math.min(low[node] as number, value);
};

/** A node is done: it closes its component, or hands what it reached to the node before it. */
const settle = (walk: Walk, node: number, parent: number | undefined): void => {
  if (walk.low[node] === walk.index[node]) close(walk, node);
  if (parent !== undefined) lower(walk.low, parent, walk.low[node] as number);
};

/** Follows one root without recursion, so that a chain of 100,000 nodes needs no deep call stack. */
const visit = (graph: Graph, root: number, walk: Walk, firstIndex: number): number => {
  const { index, low, onStack, stack } = walk;
  let next = firstIndex;
  const path: { node: number; edge: number }[] = [];
  const open = (node: number): void => {
    index[node] = next;
    low[node] = next;
    next += 1;
    stack.push(node);
    onStack[node] = 1;
    path.push({ node, edge: 0 });
  };
  open(root);
  while (path.length > 0) {
    const step = path[path.length - 1] as { node: number; edge: number };
    const { node } = step;
    const to = graph[node]?.[step.edge];
    if (to !== undefined) {
      step.edge += 1;
      if (index[to] === -1) open(to);
      else if (onStack[to]) lower(low, node, index[to] as number);
      continue;
    }
    path.pop();
    settle(walk, node, path.at(-1)?.node);
  }
  return next;
};

/**
 * Strongly connected components (Tarjan 1972) in reverse topological order: every component comes
 * after the components it points at. O(V + E).
 */
export const components = (graph: Graph): readonly (readonly number[])[] => {
  const n = graph.length;
  const walk: Walk = {
    index: new Int32Array(n).fill(-1),
    low: new Int32Array(n),
    onStack: new Uint8Array(n),
    stack: [],
    components: [],
  };
  let next = 0;
  for (let node = 0; node < n; node += 1) {
    if (walk.index[node] === -1) next = visit(graph, node, walk, next);
  }
  return walk.components;
};

/** Whether a component is a circle: several nodes, or one that points at itself. */
export const isCircle = (graph: Graph, component: readonly number[]): boolean => {
  const [only] = component;
  if (component.length > 1) return true;
  return only !== undefined && (graph[only] ?? []).includes(only);
};

/** Nodes from which, or to which, the given ones can be reached along the edges; with themselves. */
export const reached = (graph: Graph, from: readonly number[]): Uint8Array => {
  const seen = new Uint8Array(graph.length);
  const queue = [...from];
  for (const node of queue) seen[node] = 1;
  while (queue.length > 0) {
    const node = queue.pop() as number;
    for (const to of graph[node] ?? []) {
      if (seen[to]) continue;
      seen[to] = 1;
      queue.push(to);
    }
  }
  return seen;
};

/** The same graph with every edge turned round. */
export const reversed = (graph: Graph): Graph => {
  const back: number[][] = graph.map(() => []);
  for (const [from, targets] of graph.entries()) {
    for (const to of targets) back[to]?.push(from);
  }
  return back;
};
