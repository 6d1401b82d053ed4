import type { System } from "../sparse-chain.ts";

/** Members of a circle up to which each is solved for; the work grows with its square. */
const mostMembers = 1_000;
const sweeps = 2_000;
const tolerance = 1e-14;
const residualLimit = 1e-10;

/** The sales of the members to each other, by seller, in places of the circle. */
const salesWithin = (system: System, nodes: readonly number[]) => {
  const place = new Map(nodes.map((node, position) => [node, position]));
  return nodes.map((node) =>
    (system.sold[node] ?? []).flatMap(({ to, value }) => {
      const buyer = place.get(to);
      return buyer === undefined ? [] : [{ buyer, value }];
    }),
  );
};

/** Output of `member` for one yen of final sales of its own; `undefined` where there is no end to it. */
const ownMultiplier = (
  sales: ReturnType<typeof salesWithin>,
  member: number,
): number | undefined => {
  const output = new Float64Array(sales.length);
  const needed = (node: number): number => {
    let total = node === member ? 1 : 0;
    for (const { buyer, value } of sales[node] ?? []) total += value * (output[buyer] as number);
    return total;
  };
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    let change = 0;
    for (let node = 0; node < sales.length; node += 1) {
      const now = needed(node);
      change = Math.max(change, Math.abs(now - (output[node] as number)) / Math.max(1, now));
      output[node] = now;
    }
    if (change < tolerance) break;
  }
  const isSolved = output.every(
    (now, node) => Math.abs(needed(node) - now) <= residualLimit * Math.max(1, now),
  );
  return isSolved ? output[member] : undefined;
};

/**
 * The diagonal of `L = (I - A)^-1`: what a stage sells for each yen it sells to others. It is 1 off circles,
 * where no purchase comes back, and is solved for once per member inside; `undefined` in circles of more
 * than 1,000 stages and where a circle hardly loses anything.
 */
export const selfSupply = (system: System): readonly (number | undefined)[] => {
  const diagonal: (number | undefined)[] = Array.from({ length: system.size }, () => 1);
  for (const { nodes, circle } of system.order) {
    if (!circle) continue;
    const sales = nodes.length > mostMembers ? undefined : salesWithin(system, nodes);
    for (const [member, node] of nodes.entries())
      diagonal[node] = sales && ownMultiplier(sales, member);
  }
  return diagonal;
};
