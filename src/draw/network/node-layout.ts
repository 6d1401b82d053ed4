import type { Network, NetworkMember } from "../../analyse/analyses/network.ts";
import type { FigureContext } from "../figure.ts";
import { margin } from "../kit/head.ts";
import type { Point } from "../kit/shapes.ts";
import { textWidth } from "../kit/text-width.ts";
import { wrap } from "../kit/wrap.ts";

export const figureWidth = 960;
export const nameSize = 12.5;
export const nameLeading = 16;
export const noteLeading = 14;

/** Half the width of the circle at most, half a badge, and the least half height. */
const mostReach = 180;
const badgeRoom = 16;
const leastHalf = 150;
const betweenLabels = 14;

export type PlacedNode = {
  /** Its place in the plan's list of institutions. */
  readonly node: number;
  readonly member: NetworkMember;
  readonly at: Point;
  readonly side: "left" | "right";
  readonly name: readonly string[];
  /** Lines under the name of a broker. */
  readonly notes: readonly string[];
  readonly isBroker: boolean;
  readonly severed: number;
};

type Label = Omit<PlacedNode, "at" | "side"> & { readonly height: number };

const mostBrokers = 3;

/** The few that stand most often between others. */
export const brokersOf = ({ members }: Network): ReadonlySet<NetworkMember> =>
  new Set(
    members
      .filter(({ betweenness = 0 }) => betweenness > 0)
      .toSorted((a, b) => (b.betweenness ?? 0) - (a.betweenness ?? 0))
      .slice(0, mostBrokers),
  );

/** Words of a node under each other: its name and, of a broker, what hangs on it. */
const labelOf = (
  node: number,
  found: Network,
  brokers: ReadonlySet<NetworkMember>,
  { say, text: words }: FigureContext,
): Label => {
  const member = found.members[node] as NetworkMember;
  const isBroker = brokers.has(member);
  const severed =
    found.keystones.find(({ institution }) => institution === member.institution)?.severed ?? 0;
  const width = figureWidth / 2 - margin - mostReach - badgeRoom;
  const cut = severed > 0 ? say("severed", { count: severed }) : "";
  const name = wrap(words.pick(member.institution.name), {
    width: width - textWidth(cut, { size: nameSize, bold: true }),
    size: nameSize,
    bold: isBroker,
    lines: 3,
  });
  const facts = { count: member.ties, share: words.share(member.betweenness ?? 0) };
  const notes = isBroker ? wrap(say("broker", facts), { width, size: 11, lines: 2 }) : [];
  const height = name.length * nameLeading + notes.length * noteLeading;
  return { node, member, name, notes, isBroker, severed, height };
};

const total = (labels: readonly Label[]): number =>
  labels.reduce((sum, { height }) => sum + height + betweenLabels, -betweenLabels);

/** Middles of labels under each other, the room left over shared out evenly. */
const middles = (labels: readonly Label[], top: number, height: number): readonly number[] => {
  const free = height - total(labels);
  const gap = labels.length > 1 ? betweenLabels + free / (labels.length - 1) : 0;
  let y = labels.length > 1 ? top : top + free / 2;
  return labels.map((label) => {
    const middle = y + label.height / 2;
    y += label.height + gap;
    return middle;
  });
};

export type Circle = {
  readonly nodes: readonly PlacedNode[];
  readonly centre: Point;
  readonly bottom: number;
};

/**
 * Nodes on an ellipse, clockwise from the top, at heights that leave their words room: on each side the
 * labels stand under each other, so that none can touch another.
 */
export const placeNodes = (
  order: readonly number[],
  found: Network,
  top: number,
  context: FigureContext,
): Circle => {
  const brokers = brokersOf(found);
  const labels = order.map((node) => labelOf(node, found, brokers, context));
  const right = labels.slice(0, Math.ceil(labels.length / 2));
  const left = labels.slice(right.length).reverse();
  const height = Math.max(2 * leastHalf, total(right), total(left));
  const centre: Point = [figureWidth / 2, top + height / 2];
  const half = height / 2 + 14;
  const reach = Math.min(mostReach, half * 1.15);
  const place = (side: "left" | "right", from: readonly Label[]): readonly PlacedNode[] => {
    const heights = middles(from, top, height);
    return from.map(({ height: _, ...label }, index) => {
      const y = heights[index] ?? top;
      const across = reach * Math.sqrt(Math.max(0.02, 1 - ((y - centre[1]) / half) ** 2));
      const x = side === "right" ? centre[0] + across : centre[0] - across;
      return { ...label, side, at: [Math.round(x), Math.round(y)] };
    });
  };
  return {
    nodes: [...place("right", right), ...place("left", left)],
    centre,
    bottom: top + height,
  };
};
