import type { ValueOf } from "../../model/enumerations.ts";
import { valuesOf } from "../../model/enumerations.ts";
import { components } from "../../util/graph.ts";
import { type Card, type Chart, type Flow, standsBelow } from "./chart.ts";

type Position = ValueOf<"position">;

/** Columns by position alone, for charts too large for columns of their own. */
const columnOfPosition: Readonly<Record<Position, number>> = {
  "raw-material": 0,
  processing: 1,
  component: 1,
  equipment: 1,
  support: 1,
  core: 2,
  packaging: 3,
  logistics: 3,
  service: 3,
  distribution: 4,
  retail: 4,
  recycling: 4,
  market: 5,
};

const positions: readonly Position[] = valuesOf("position");

const rankOf = (card: Card | undefined): number =>
  card?.position === undefined ? positions.length : positions.indexOf(card.position);

type Step = { readonly from: number; readonly to: number };

/**
 * The steps along which the product moves on: goods, without those that run against the order of the
 * positions inside a circle, so that no circle is left.
 */
const forwardSteps = ({ cards, flows }: Chart): readonly Step[] => {
  const goods = flows.filter(({ kind, from, to }) => kind === "goods" && from !== to);
  const graph: number[][] = cards.map(() => []);
  for (const { from, to } of goods) graph[from]?.push(to);
  const group = new Array<number>(cards.length).fill(0);
  for (const [number, members] of components(graph).entries())
    for (const member of members) group[member] = number;
  return goods.filter(({ from, to }) => {
    if (group[from] !== group[to]) return true;
    const difference = rankOf(cards[to]) - rankOf(cards[from]);
    return difference > 0 || (difference === 0 && to > from);
  });
};

/** Nodes before those their steps lead to. */
const inOrder = (count: number, steps: readonly Step[]): readonly number[] => {
  const open = new Array<number>(count).fill(0);
  const next: number[][] = Array.from({ length: count }, () => []);
  for (const { from, to } of steps) {
    open[to] = (open[to] ?? 0) + 1;
    next[from]?.push(to);
  }
  const order = open.flatMap((left, node) => (left === 0 ? [node] : []));
  for (const node of order) {
    for (const to of next[node] ?? []) {
      open[to] = (open[to] ?? 0) - 1;
      if (open[to] === 0) order.push(to);
    }
  }
  return order;
};

const longestPaths = (count: number, steps: readonly Step[], order: readonly number[]) => {
  const columns = new Array<number>(count).fill(0);
  const into: number[][] = Array.from({ length: count }, () => []);
  for (const { from, to } of steps) into[to]?.push(from);
  for (const node of order)
    for (const from of into[node] ?? [])
      columns[node] = Math.max(columns[node] ?? 0, (columns[from] ?? 0) + 1);
  return columns;
};

/** Moves what is not a raw material next to what it goes into, and markets to the end. */
const pulled = (
  { cards }: Chart,
  steps: readonly Step[],
  columns: number[],
  order: readonly number[],
): void => {
  const last = columns.reduce((most, column) => Math.max(most, column), 0);
  const next: number[][] = cards.map(() => []);
  for (const { from, to } of steps) next[from]?.push(to);
  for (const node of order.toReversed()) {
    const buyers = (next[node] ?? []).map((to) => columns[to] ?? 0);
    const position = cards[node]?.position;
    if (buyers.length === 0) {
      if (position === "market") columns[node] = last;
    } else if (position !== "raw-material") columns[node] = Math.min(...buyers) - 1;
  }
};

/** Puts what carries no goods a column before what it serves, spreading from what has a column. */
const attached = (flows: readonly Flow[], columns: (number | undefined)[]): void => {
  const near: { node: number; step: number }[][] = columns.map(() => []);
  for (const { from, to } of flows) {
    near[to]?.push({ node: from, step: -1 });
    near[from]?.push({ node: to, step: 1 });
  }
  const last = columns.reduce<number>((most, column) => Math.max(most, column ?? 0), 0);
  const queue = columns.flatMap((column, node) => (column === undefined ? [] : [node]));
  for (const node of queue) {
    for (const { node: other, step } of near[node] ?? []) {
      if (columns[other] !== undefined) continue;
      columns[other] = Math.min(last, Math.max(0, (columns[node] ?? 0) + step));
      queue.push(other);
    }
  }
};

/** Without the columns in which no card stands. */
const compressed = ({ cards }: Chart, columns: readonly number[]): readonly number[] => {
  const standing = columns.filter((_, node) => !standsBelow(cards[node] as Card));
  const used = [...new Set(standing)].sort((a, b) => a - b);
  const place = new Map(used.map((column, position) => [column, position]));
  return columns.map((column) => place.get(column) ?? 0);
};

/** The column of every card: longest path of goods from the sources. Linear. */
export const columnsByFlow = (chart: Chart): readonly number[] => {
  const { cards, flows } = chart;
  const steps = forwardSteps(chart);
  const order = inOrder(cards.length, steps);
  const columns = longestPaths(cards.length, steps, order);
  pulled(chart, steps, columns, order);
  const joined = new Set(steps.flatMap(({ from, to }) => [from, to]));
  const all: (number | undefined)[] = columns.map((column, node) =>
    joined.has(node) ? column : undefined,
  );
  attached(flows, all);
  return compressed(
    chart,
    all.map((column, node) => column ?? fallback(cards[node], joined.size > 0)),
  );
};

const fallback = (card: Card | undefined, hasFlow: boolean): number =>
  hasFlow || card?.position === undefined ? 0 : columnOfPosition[card.position];

/** The column of every card by its position; bodies stand with the processing stages. */
export const columnsByPosition = (chart: Chart): readonly number[] =>
  compressed(
    chart,
    chart.cards.map(({ position }) => (position === undefined ? 1 : columnOfPosition[position])),
  );
