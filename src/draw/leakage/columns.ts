import type { Fate, Flow, Use } from "./flows.ts";
import { wholeParts } from "./whole-parts.ts";

/** A node of the picture: one stage or use, or several in one. */
export type Node = {
  readonly id: string;
  /** The flows' own key; `undefined` for several in one. */
  readonly key: Flow["stage"] | Use;
  readonly fate: Fate | undefined;
  /** How many it stands for. */
  readonly count: number;
  /** Of the chain's sales, 0..1. */
  readonly share: number;
  /** Of 100, in tenths, rounded so that each column sums to 100. */
  readonly of100: number;
};

type Ribbon = {
  readonly from: string;
  readonly to: string;
  readonly fate: Fate;
  readonly share: number;
};

export type Columns = {
  readonly stages: readonly Node[];
  /** Inside, not known, outside. */
  readonly ends: readonly Node[];
  readonly ribbons: readonly Ribbon[];
  /** Of 100, in tenths. */
  readonly fates: Readonly<Record<Fate, number>>;
};

/** How many of a column are shown one by one, and how small these may be. */
const limits = {
  stages: { most: 8, least: 0.02 },
  uses: { most: 6, least: 0.01 },
} as const;

const fates: readonly Fate[] = ["inside", "unknown", "outside"];
const inOrder: readonly Use[] = ["pay", "other", "kept", "unexplained", "unplaced"];

type Sum<Key> = { readonly key: Key; readonly share: number };

const sumsBy = <Key>(flows: readonly Flow[], keyOf: (flow: Flow) => Key): readonly Sum<Key>[] => {
  const sums = new Map<Key, number>();
  for (const flow of flows) {
    const key = keyOf(flow);
    sums.set(key, (sums.get(key) ?? 0) + flow.share);
  }
  return [...sums].map(([key, share]) => ({ key, share }));
};

/** The largest one by one; the rest as one, unless that would be a single one. */
const split = <Key>(
  sums: readonly Sum<Key>[],
  { most, least }: { readonly most: number; readonly least: number },
) => {
  const sorted = sums.toSorted((a, b) => b.share - a.share);
  const shown = sorted.filter(({ share }, place) => place < most && share >= least).length;
  const cut = sorted.length - shown === 1 ? sorted.length : shown;
  return { shown: sorted.slice(0, cut), rest: sorted.slice(cut) };
};

type Draft = Omit<Node, "of100">;

const total = (all: readonly { readonly share: number }[]): number =>
  all.reduce((sum, { share }) => sum + share, 0);

const drafts = <Key extends Node["key"]>(
  sums: readonly Sum<Key>[],
  limit: { readonly most: number; readonly least: number },
  [prefix, fate]: readonly [string, Fate | undefined],
): readonly Draft[] => {
  const { shown, rest } = split(sums, limit);
  const one = ({ key, share }: Sum<Key>, place: number): Draft => ({
    id: `${prefix}${place}`,
    key,
    fate,
    count: 1,
    share,
  });
  const several: Draft = {
    id: `${prefix}rest`,
    key: undefined,
    fate,
    count: rest.length,
    share: total(rest),
  };
  return rest.length === 0 ? shown.map(one) : [...shown.map(one), several];
};

const tenths = 1000;

/** With parts of `whole` tenths. */
const rounded = (nodes: readonly Draft[], whole: number): readonly Node[] => {
  const parts = wholeParts(
    nodes.map(({ share }) => share),
    whole,
  );
  return nodes.map((node, place) => ({ ...node, of100: (parts[place] ?? 0) / 10 }));
};

const everyOne = { most: Number.POSITIVE_INFINITY, least: 0 };

const endsOf = (flows: readonly Flow[], fate: Fate, whole: number): readonly Node[] => {
  const own = sumsBy(
    flows.filter((flow) => flow.fate === fate),
    ({ use }) => use,
  );
  if (fate === "outside") return rounded(drafts(own, limits.uses, [fate, fate]), whole);
  const named = drafts(own, everyOne, [fate, fate]);
  return rounded(
    named.toSorted((a, b) => inOrder.indexOf(a.key as Use) - inOrder.indexOf(b.key as Use)),
    whole,
  );
};

const idsOf = (nodes: readonly Node[]): ((key: Node["key"]) => string) => {
  const known = new Map(
    nodes.filter(({ count }) => count === 1).map(({ key, id }) => [key, id] as const),
  );
  const rest = nodes.find(({ count }) => count > 1)?.id ?? "";
  return (key) => known.get(key) ?? rest;
};

/** The flows as columns of a picture: few enough to be read, and each column the whole of the sales. */
export const columnsOf = (flows: readonly Flow[]): Columns => {
  const byFate = fates.map((fate) => total(flows.filter((flow) => flow.fate === fate)));
  const whole = wholeParts(byFate, tenths);
  const stages = rounded(
    drafts(
      sumsBy(flows, ({ stage }) => stage),
      limits.stages,
      ["stage", undefined],
    ),
    tenths,
  );
  const endsBy = fates.map((fate, place) => endsOf(flows, fate, whole[place] ?? 0));
  const stageId = idsOf(stages);
  const endIds = new Map(fates.map((fate, place) => [fate, idsOf(endsBy[place] ?? [])] as const));
  const ribbons = new Map<string, Ribbon>();
  for (const { stage, fate, use, share } of flows) {
    const [from, to] = [stageId(stage), endIds.get(fate)?.(use) ?? ""];
    const before = ribbons.get(`${from} ${to}`)?.share ?? 0;
    ribbons.set(`${from} ${to}`, { from, to, fate, share: before + share });
  }
  return {
    stages,
    ends: endsBy.flat(),
    ribbons: [...ribbons.values()],
    fates: {
      inside: (whole[0] ?? 0) / 10,
      unknown: (whole[1] ?? 0) / 10,
      outside: (whole[2] ?? 0) / 10,
    },
  };
};
