import type { Neighbours } from "./ties.ts";

/** A node without which its part of the network falls apart. */
export type CutPoint = {
  readonly node: number;
  /** Into how many parts. */
  readonly parts: number;
  /** How many nodes are then no longer in the largest of them. */
  readonly severed: number;
};

type Visit = {
  readonly node: number;
  readonly parent: number;
  edge: number;
  /** Nodes below it in the tree, itself included. */
  size: number;
  /** Sizes of the branches that hang on it alone. */
  readonly branches: number[];
};

type Walk = { readonly index: Int32Array; readonly low: Int32Array; next: number };

const lower = (low: Int32Array, node: number, value: number): void => {
  low[node] = Math.min(low[node] as number, value);
};

/** A finished node hands its branch to the one above it. */
const rise = (walk: Walk, below: Visit, above: Visit): void => {
  lower(walk.low, above.node, walk.low[below.node] as number);
  above.size += below.size;
  if ((walk.low[below.node] as number) >= (walk.index[above.node] as number))
    above.branches.push(below.size);
};

/** One connected part from its root, without recursion; its nodes in the order in which they are done. */
const visitPart = (neighbours: Neighbours, root: number, walk: Walk): readonly Visit[] => {
  const done: Visit[] = [];
  const path: Visit[] = [];
  const open = (node: number, parent: number): void => {
    walk.index[node] = walk.next;
    walk.low[node] = walk.next;
    walk.next += 1;
    path.push({ node, parent, edge: 0, size: 1, branches: [] });
  };
  open(root, -1);
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const to = neighbours[top.node]?.[top.edge]?.node;
    if (to === undefined) {
      path.pop();
      done.push(top);
      const above = path.at(-1);
      if (above) rise(walk, top, above);
      continue;
    }
    top.edge += 1;
    if (walk.index[to] === -1) open(to, top.node);
    else if (to !== top.parent) lower(walk.low, top.node, walk.index[to] as number);
  }
  return done;
};

const cutOf = ({ node, parent, branches }: Visit, size: number): readonly CutPoint[] => {
  const below = branches.reduce((sum, one) => sum + one, 0);
  const rest = size - 1 - below;
  const parts = parent === -1 || rest === 0 ? branches : [...branches, rest];
  if (parts.length < 2) return [];
  const largest = parts.reduce((most, one) => Math.max(most, one), 0);
  return [{ node, parts: parts.length, severed: size - 1 - largest }];
};

/**
 * Articulation points with what leaving them would cut off (Hopcroft & Tarjan 1973), in the order of the
 * nodes, and the connected parts. O(n + m).
 */
export const cutPoints = (
  neighbours: Neighbours,
): { readonly cuts: readonly CutPoint[]; readonly parts: readonly (readonly number[])[] } => {
  const size = neighbours.length;
  const walk: Walk = {
    index: new Int32Array(size).fill(-1),
    low: new Int32Array(size),
    next: 0,
  };
  const cuts: CutPoint[] = [];
  const parts: (readonly number[])[] = [];
  for (let node = 0; node < size; node += 1) {
    if (walk.index[node] !== -1) continue;
    const part = visitPart(neighbours, node, walk);
    parts.push(part.map((visit) => visit.node).sort((a, b) => a - b));
    for (const visit of part) cuts.push(...cutOf(visit, part.length));
  }
  return { cuts: cuts.sort((a, b) => a.node - b.node), parts };
};
