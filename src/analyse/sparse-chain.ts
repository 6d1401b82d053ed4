import { components, type Graph, isCircle } from "../util/graph.ts";

/** Coefficients a[from → to]: yen bought from `from` per yen of output of `to`, all at 0 or above. */
export type Coefficient = { readonly from: number; readonly to: number; readonly value: number };

export type System = {
  readonly size: number;
  /** Purchases by buyer. */
  readonly bought: readonly (readonly Coefficient[])[];
  /** Sales by seller. */
  readonly sold: readonly (readonly Coefficient[])[];
  /** Components with the suppliers first. */
  readonly order: readonly { readonly nodes: readonly number[]; readonly circle: boolean }[];
};

export const makeSystem = (size: number, coefficients: readonly Coefficient[]): System => {
  const bought: Coefficient[][] = Array.from({ length: size }, () => []);
  const sold: Coefficient[][] = Array.from({ length: size }, () => []);
  for (const one of coefficients) {
    bought[one.to]?.push(one);
    sold[one.from]?.push(one);
  }
  const suppliers: Graph = bought.map((list) => list.map((one) => one.from));
  const order = components(suppliers).map((nodes) => ({
    nodes,
    circle: isCircle(suppliers, nodes),
  }));
  return { size, bought, sold, order };
};

const tolerance = 1e-14;
const sweeps = 20_000;
/** A circle that hardly loses anything is given up rather than waited for. */
const visits = 20_000_000;

/**
 * Repeats `step` over the nodes of a circle until no value changes by more than the tolerance,
 * relatively (Gauss-Seidel). Converges where the buyers of a circle purchase for less than their output;
 * whether it did shows in the account, which then adds up.
 */
const settle = (nodes: readonly number[], values: Float64Array, step: (node: number) => number) => {
  const most = Math.min(sweeps, visits / nodes.length);
  for (let sweep = 0; sweep < most; sweep += 1) {
    let change = 0;
    for (const node of nodes) {
      const before = values[node] as number;
      const now = step(node);
      values[node] = now;
      change = Math.max(change, Math.abs(now - before) / Math.max(1, Math.abs(now)));
    }
    if (change < tolerance) return;
  }
};

/** What is left of a sum that should be nothing, relative to the value it belongs to. */
const residualLimit = 1e-10;

/**
 * Nodes of circles whose output does not solve `x = f + A x`: stages that buy from each other nearly all
 * that they sell.
 */
export const unsettled = (
  system: System,
  sales: Float64Array,
  activity: Float64Array,
): readonly number[] =>
  system.order.flatMap(({ nodes, circle }) => {
    if (!circle) return [];
    const open = nodes.filter((node) => {
      let residual = (sales[node] as number) - (activity[node] as number);
      for (const { to, value } of system.sold[node] ?? [])
        residual += value * (activity[to] as number);
      return !(Math.abs(residual) <= residualLimit * Math.max(1, activity[node] as number));
    });
    return open.length > 0 ? nodes : [];
  });

/** `lambda' = v' (I - A)^-1`: value kept per yen of each node's output. Suppliers before buyers. */
export const solveDual = (system: System, own: Float64Array): Float64Array => {
  const lambda = new Float64Array(system.size);
  const step = (node: number): number => {
    let total = own[node] as number;
    for (const { from, value } of system.bought[node] ?? [])
      total += value * (lambda[from] as number);
    return total;
  };
  for (const { nodes, circle } of system.order) {
    if (circle) settle(nodes, lambda, step);
    else for (const node of nodes) lambda[node] = step(node);
  }
  return lambda;
};

/** `x = (I - A)^-1 f`: output of each node for the final sales `f`. Buyers before suppliers. */
export const solvePrimal = (system: System, sales: Float64Array): Float64Array => {
  const activity = new Float64Array(system.size);
  const step = (node: number): number => {
    let total = sales[node] as number;
    for (const { to, value } of system.sold[node] ?? []) total += value * (activity[to] as number);
    return total;
  };
  for (const { nodes, circle } of system.order.toReversed()) {
    if (circle) settle(nodes, activity, step);
    else for (const node of nodes) activity[node] = step(node);
  }
  return activity;
};
