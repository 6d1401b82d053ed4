/** One tie between two of the nodes 0..n-1, `a < b`; no pair twice. */
export type Tie = { readonly a: number; readonly b: number; readonly weight: number };

export type Neighbour = { readonly node: number; readonly weight: number };

/** The neighbours of each node, by their number. */
export type Neighbours = readonly (readonly Neighbour[])[];

export const neighboursOf = (size: number, ties: readonly Tie[]): Neighbours => {
  const lists: Neighbour[][] = Array.from({ length: size }, () => []);
  for (const { a, b, weight } of ties) {
    lists[a]?.push({ node: b, weight });
    lists[b]?.push({ node: a, weight });
  }
  for (const list of lists) list.sort((one, other) => one.node - other.node);
  return lists;
};

export type Triangle = readonly [number, number, number];

/**
 * Every three nodes that are all tied to each other, once. Each tie is looked at from its end with fewer
 * ties, so that a hub costs no more than its ties: O(m^1.5).
 */
export const trianglesOf = (neighbours: Neighbours): readonly Triangle[] => {
  const degree = neighbours.map((list) => list.length);
  const before = (a: number, b: number): boolean => {
    const [ofA, ofB] = [degree[a] as number, degree[b] as number];
    return ofA < ofB || (ofA === ofB && a < b);
  };
  const onward = neighbours.map((list, node) =>
    list.flatMap((one) => (before(node, one.node) ? [one.node] : [])),
  );
  const marked = new Int32Array(neighbours.length).fill(-1);
  const closing = (node: number, other: number): readonly Triangle[] =>
    (onward[other] ?? []).flatMap((third) =>
      marked[third] === node ? [[node, other, third] as const] : [],
    );
  return onward.flatMap((others, node) => {
    for (const other of others) marked[other] = node;
    return others.flatMap((other) => closing(node, other));
  });
};
