import { components, type Graph } from "../util/graph.ts";

/** Nodes followed at once: 64 words of 32 bits for each component. */
const block = 2048;
const words = block / 32;

const bitCount = (word: number): number => {
  let rest = word - ((word >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

type Condensed = {
  readonly members: readonly (readonly number[])[];
  /** Components each one points at; they come before it. */
  readonly next: readonly (readonly number[])[];
};

const condensed = (graph: Graph): Condensed => {
  const members = components(graph);
  const of = new Int32Array(graph.length);
  for (const [component, nodes] of members.entries())
    for (const node of nodes) of[node] = component;
  const next = members.map((nodes, component) => {
    const all = nodes.flatMap((node) => (graph[node] ?? []).map((to) => of[to] as number));
    return [...new Set(all)].filter((to) => to !== component);
  });
  return { members, next };
};

/** Sets the bits of the counted nodes among those from `from` on, in the words that start at `row`. */
const mark = (bits: Int32Array, row: number, nodes: readonly number[], from: number): void => {
  for (const node of nodes) {
    const bit = node - from;
    if (bit < 0 || bit >= block) continue;
    bits[row + (bit >> 5)] = (bits[row + (bit >> 5)] as number) | (1 << (bit & 31));
  }
};

/** What of the nodes `from` .. `from + block` each component reaches, itself included: a bit for each. */
const reachOf = ({ members, next }: Condensed, counted: Uint8Array, from: number): Int32Array => {
  const bits = new Int32Array(members.length * words);
  for (const [component, nodes] of members.entries()) {
    const row = component * words;
    mark(
      bits,
      row,
      nodes.filter((node) => counted[node]),
      from,
    );
    for (const to of next[component] ?? [])
      for (let word = 0; word < words; word += 1)
        bits[row + word] = (bits[row + word] as number) | (bits[to * words + word] as number);
  }
  return bits;
};

/** How many of the `counted` nodes lie downstream of each node, itself left out; each once. */
export const countDownstream = (graph: Graph, counted: Uint8Array): Int32Array => {
  const condensation = condensed(graph);
  const counts = new Int32Array(graph.length);
  for (let from = 0; from < graph.length; from += block) {
    const bits = reachOf(condensation, counted, from);
    for (const [component, nodes] of condensation.members.entries()) {
      let sum = 0;
      for (let word = 0; word < words; word += 1)
        sum += bitCount(bits[component * words + word] as number);
      for (const node of nodes) counts[node] = (counts[node] as number) + sum;
    }
  }
  return counts.map((count, node) => count - (counted[node] as number));
};
