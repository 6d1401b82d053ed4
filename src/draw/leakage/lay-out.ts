import { sankey } from "d3-sankey";
import type { Columns, Node } from "./columns.ts";
import type { Fate } from "./flows.ts";

/** Left edges of the three columns of nodes, in user units. */
export const edges = { sales: 126, stages: 348, ends: 636 } as const;
export const nodeWidth = 14;

export type Placed = { readonly node: Node; readonly top: number; readonly bottom: number };

export type PlacedRibbon = {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly width: number;
  readonly fate: Fate | undefined;
};

export type Layout = {
  readonly sales: { readonly top: number; readonly bottom: number };
  readonly stages: readonly Placed[];
  readonly ends: readonly Placed[];
  readonly ribbons: readonly PlacedRibbon[];
};

type Point = { readonly id: string; readonly column: number; readonly node: Node | undefined };
type Stream = {
  readonly source: string;
  readonly target: string;
  readonly value: number;
  readonly fate: Fate | undefined;
};

const padding = 15;
const sales: Point = { id: "sales", column: 0, node: undefined };

const pointOf =
  (column: number) =>
  (node: Node): Point => ({ id: node.id, column, node });

const streamsOf = ({ stages, ribbons }: Columns): readonly Stream[] => [
  ...stages.map(({ id, share }) => ({
    source: sales.id,
    target: id,
    value: share,
    fate: undefined,
  })),
  ...ribbons.map(({ from, to, share, fate }) => ({ source: from, target: to, value: share, fate })),
];

const indexOf = (node: unknown): number => (node as { readonly index?: number }).index ?? 0;

/** Columns of nodes in the order given, joined by ribbons as wide as what they carry. */
export const layOut = (columns: Columns, [top, bottom]: readonly [number, number]): Layout => {
  const points = [sales, ...columns.stages.map(pointOf(1)), ...columns.ends.map(pointOf(2))];
  const graph = sankey<Point, Stream>()
    .nodeId(({ id }) => id)
    .nodeAlign(({ column }) => column)
    // the order says something: the largest first, the rest last
    .nodeSort(null as never)
    .linkSort(
      (a, b) => indexOf(a.source) - indexOf(b.source) || indexOf(a.target) - indexOf(b.target),
    )
    .nodeWidth(nodeWidth)
    .nodePadding(padding)
    .extent([
      [0, top],
      [1, bottom],
    ])({
    nodes: points.map((one) => ({ ...one })),
    links: streamsOf(columns).map((one) => ({ ...one })),
  });
  const placed = (column: number): readonly Placed[] =>
    graph.nodes.flatMap(({ column: own, node, y0 = 0, y1 = 0 }) =>
      own === column && node ? [{ node, top: y0, bottom: y1 }] : [],
    );
  const [first] = graph.nodes;
  return {
    sales: { top: first?.y0 ?? top, bottom: first?.y1 ?? bottom },
    stages: placed(1),
    ends: placed(2),
    ribbons: graph.links.map(({ fate, width = 0, y0 = 0, y1 = 0 }) => ({
      from: { x: (fate ? edges.stages : edges.sales) + nodeWidth, y: y0 },
      to: { x: fate ? edges.ends : edges.stages, y: y1 },
      width,
      fate,
    })),
  };
};
