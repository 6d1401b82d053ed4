import type { Neighbours, Triangle } from "./ties.ts";

export type Holes = {
  /** Burt's constraint: 1 and more where all ties lead to one circle; `undefined` without ties. */
  readonly constraint: number | undefined;
  /** Ties less what they repeat: `n - 2 t / n` with `t` ties among the `n` neighbours. */
  readonly effectiveSize: number | undefined;
};

const turns: readonly Triangle[] = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
];

type Share = { readonly direct: number; through: number };

/** What part of a node's ties goes to each neighbour, directly and through a third node they share. */
const sharesOf = (
  neighbours: Neighbours,
  triangles: readonly Triangle[],
): readonly ReadonlyMap<number, Share>[] => {
  const shares = neighbours.map((list) => {
    const total = list.reduce((sum, { weight }) => sum + weight, 0);
    return new Map(
      list.map(({ node, weight }): [number, Share] => [
        node,
        { direct: weight / total, through: 0 },
      ]),
    );
  });
  for (const triangle of triangles)
    for (const [x, y, z] of turns) {
      const [i, q, j] = [triangle[x], triangle[y], triangle[z]] as unknown as Triangle;
      const share = shares[i]?.get(j);
      const first = shares[i]?.get(q)?.direct ?? 0;
      const second = shares[q]?.get(j)?.direct ?? 0;
      if (share) share.through += first * second;
    }
  return shares;
};

/**
 * `c = sum over neighbours j of (p_ij + sum over q of p_iq p_qj)^2`, with `p` the share of a node's tie
 * strength that goes to the other (Burt 1992); effective size as simplified by Borgatti for ties of
 * equal strength.
 */
export const structuralHoles = (
  neighbours: Neighbours,
  triangles: readonly Triangle[],
): readonly Holes[] => {
  const among = new Float64Array(neighbours.length);
  for (const triangle of triangles)
    for (const node of triangle) among[node] = (among[node] as number) + 1;
  return sharesOf(neighbours, triangles).map((shares, node): Holes => {
    const count = shares.size;
    if (count === 0) return { constraint: undefined, effectiveSize: undefined };
    const parts = [...shares.values()].map(({ direct, through }) => (direct + through) ** 2);
    return {
      constraint: parts.reduce((sum, one) => sum + one, 0),
      effectiveSize: count - (2 * (among[node] as number)) / count,
    };
  });
};
