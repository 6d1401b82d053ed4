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

/** Half the width of the circle at most and for which names are broken, half a badge, the least half height. */
const mostReach = 240;
const leastReach = 180;
const badgeRoom = 22;
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
  const width = figureWidth / 2 - margin - leastReach - badgeRoom;
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

/** A label with its height, and how far out its node stands as a share of the reach. */
type Placing = { readonly label: Label; readonly y: number; readonly share: number };

const widthOf = ({ name, notes, isBroker }: Label): number =>
  Math.max(
    0,
    ...name.map((line) => textWidth(line, { size: nameSize, bold: isBroker })),
    ...notes.map((line) => textWidth(line, { size: 11 })),
  ) + badgeRoom;

/** From the middle of the circle to the end of the longest words on one side. */
const extentOf = (side: readonly Placing[], reach: number): number =>
  side.reduce((most, { label, share }) => Math.max(most, reach * share + widthOf(label)), 0);

/** The widest circle with whose names the figure is filled, and where its middle is. */
const widest = (left: readonly Placing[], right: readonly Placing[], most: number) => {
  let reach = Math.max(leastReach, most);
  const room = figureWidth - 2 * margin;
  while (reach > leastReach && extentOf(left, reach) + extentOf(right, reach) > room) reach -= 4;
  const centre = Math.min(figureWidth / 2, margin + extentOf(left, reach));
  return { reach: Math.min(reach, most), centre: Math.round(centre) };
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
  const middle = top + height / 2;
  const half = height / 2 + 14;
  const set = (from: readonly Label[]): readonly Placing[] => {
    const heights = middles(from, top, height);
    return from.map((label, index) => {
      const y = heights[index] ?? top;
      return { label, y, share: Math.sqrt(Math.max(0.02, 1 - ((y - middle) / half) ** 2)) };
    });
  };
  const [lefts, rights] = [set(left), set(right)];
  const { reach, centre } = widest(lefts, rights, Math.min(mostReach, half * 1.15));
  const place = (side: "left" | "right", from: readonly Placing[]): readonly PlacedNode[] =>
    from.map(({ label: { height: _, ...label }, y, share }) => {
      const x = side === "right" ? centre + reach * share : centre - reach * share;
      return { ...label, side, at: [Math.round(x), Math.round(y)] };
    });
  return {
    nodes: [...place("right", rights), ...place("left", lefts)],
    centre: [centre, middle],
    bottom: top + height,
  };
};
