import type { Sector } from "../../analyse/sector.ts";

/** Places of the two ends among the nodes. */
type Chord = readonly [a: number, b: number];

const mostPasses = 12;

const permutations = <T>(items: readonly T[]): readonly (readonly T[])[] =>
  items.length < 2
    ? [items]
    : items.flatMap((first, place) =>
        permutations(items.toSpliced(place, 1)).map((rest) => [first, ...rest]),
      );

/** Pairs of chords that cross where the nodes stand on a circle in this order. */
export const crossings = (order: readonly number[], chords: readonly Chord[]): number => {
  const places = new Map(order.map((node, place) => [node, place]));
  const spans = chords.map(([a, b]) => {
    const [one, other] = [places.get(a) ?? 0, places.get(b) ?? 0];
    return one < other ? [one, other] : [other, one];
  }) as readonly (readonly [number, number])[];
  let count = 0;
  for (const [place, [from, to]] of spans.entries())
    for (const [start, end] of spans.slice(place + 1)) {
      const isInside = start > from && start < to;
      const endsInside = end > from && end < to;
      const isApart = start !== from && start !== to && end !== from && end !== to;
      if (isApart && isInside !== endsInside) count += 1;
    }
  return count;
};

type Circle = {
  readonly order: number[];
  readonly places: Map<number, number>;
  readonly neighbours: ReadonlyMap<number, readonly number[]>;
};

/** Steps clockwise from a place to a node. */
const stepsFrom = ({ order, places }: Circle, start: number, node: number): number =>
  ((places.get(node) ?? 0) - start + order.length) % order.length;

/** What the length of chords and their crossings change by if two nodes side by side change places. */
const gainOf = (circle: Circle, at: number): number => {
  const { order, neighbours } = circle;
  const [u, v] = [order[at] as number, order[at + 1] as number];
  const others = (node: number, not: number): readonly number[] =>
    (neighbours.get(node) ?? [])
      .filter((other) => other !== not)
      .map((other) => stepsFrom(circle, at, other));
  const [ofU, ofV] = [others(u, v), others(v, u)];
  let crossed = 0;
  for (const a of ofU) for (const b of ofV) crossed += Math.sign(b - a);
  const half = order.length / 2;
  // seen from `at`, a chord to the near half of the circle grows shorter by a step forward
  const pull = (steps: readonly number[]): number =>
    steps.reduce((sum, one) => sum + Math.sign(half - one + 0.5), 0);
  return crossed * 1000 + pull(ofU) - pull(ofV);
};

/** Nodes side by side in one sector change places as long as fewer chords cross. */
const untangle = (circle: Circle, sectorOf: (node: number) => Sector | undefined): void => {
  const { order, places } = circle;
  for (let pass = 0; pass < mostPasses; pass += 1) {
    let isBetter = false;
    for (let at = 0; at + 1 < order.length; at += 1) {
      const [u, v] = [order[at] as number, order[at + 1] as number];
      if (sectorOf(u) !== sectorOf(v) || gainOf(circle, at) <= 0) continue;
      [order[at], order[at + 1]] = [v, u];
      places.set(u, at + 1).set(v, at);
      isBetter = true;
    }
    if (!isBetter) return;
  }
};

const neighboursOf = (chords: readonly Chord[]): ReadonlyMap<number, readonly number[]> => {
  const neighbours = new Map<number, number[]>();
  const add = (from: number, to: number): void => {
    const list = neighbours.get(from);
    if (list) list.push(to);
    else neighbours.set(from, [to]);
  };
  for (const [a, b] of chords) {
    add(a, b);
    add(b, a);
  }
  return neighbours;
};

/**
 * The nodes clockwise from the top: those of a sector together, sectors and nodes in the order in which the
 * fewest chords cross. A search by exchanges; it need not find the very best.
 */
export const circleOrder = (
  nodes: readonly number[],
  chords: readonly Chord[],
  sectorOf: (node: number) => Sector | undefined,
): readonly number[] => {
  const neighbours = neighboursOf(chords);
  const present = [...new Set(nodes.map(sectorOf))];
  const [first, ...others] = present;
  let best: { readonly order: readonly number[]; readonly count: number } | undefined;
  for (const rest of permutations(others)) {
    const order = [first, ...rest].flatMap((sector) =>
      nodes.filter((node) => sectorOf(node) === sector),
    );
    untangle({ order, places: new Map(order.map((node, at) => [node, at])), neighbours }, sectorOf);
    const count = crossings(order, chords);
    if (!best || count < best.count) best = { order, count };
  }
  return best?.order ?? nodes;
};
