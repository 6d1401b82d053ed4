import type { Neighbours, Triangle } from "./ties.ts";

/**
 * Pairs of bodies that only meet through this one, by their sectors (Gould & Fernandez 1989). Without a
 * direction of the ties, gatekeeper and representative are one.
 */
export type Brokerage = {
  /** All three of one sector. */
  readonly coordinator: number;
  /** One of the pair is of the broker's sector, the other is not. */
  readonly gatekeeper: number;
  /** The pair is of one sector, the broker of another. */
  readonly consultant: number;
  /** Three sectors. */
  readonly liaison: number;
};

type Counts = { -readonly [Role in keyof Brokerage]: number };

const roleOf = (own: string, a: string, b: string): keyof Brokerage => {
  if (a === b) return a === own ? "coordinator" : "consultant";
  return a === own || b === own ? "gatekeeper" : "liaison";
};

/** Pairs of neighbours by role, whether they know each other or not. */
const allPairs = (own: string, sizes: ReadonlyMap<string, number>): Counts => {
  const counts: Counts = { coordinator: 0, gatekeeper: 0, consultant: 0, liaison: 0 };
  const groups = [...sizes];
  for (const [place, [sector, size]] of groups.entries()) {
    counts[roleOf(own, sector, sector)] += (size * (size - 1)) / 2;
    for (const [other, count] of groups.slice(place + 1))
      counts[roleOf(own, sector, other)] += size * count;
  }
  return counts;
};

/** Nodes without a sector take no part: `undefined` for them, and not counted with the others. */
export const brokerageOf = (
  neighbours: Neighbours,
  triangles: readonly Triangle[],
  sectors: readonly (string | undefined)[],
): readonly (Brokerage | undefined)[] => {
  const counts = neighbours.map((list, node): Counts | undefined => {
    const own = sectors[node];
    if (own === undefined) return undefined;
    const sizes = new Map<string, number>();
    for (const { node: other } of list) {
      const sector = sectors[other];
      if (sector !== undefined) sizes.set(sector, (sizes.get(sector) ?? 0) + 1);
    }
    return allPairs(own, sizes);
  });
  const settle = (broker: number, a: number, b: number): void => {
    const [own, ofA, ofB] = [sectors[broker], sectors[a], sectors[b]];
    const count = counts[broker];
    if (count && own && ofA && ofB) count[roleOf(own, ofA, ofB)] -= 1;
  };
  for (const [x, y, z] of triangles) {
    settle(x, y, z);
    settle(y, x, z);
    settle(z, x, y);
  }
  return counts;
};
