import type { Network } from "../../analyse/analyses/network.ts";
import type { Shape } from "../../document/drawing.ts";
import type { FigureContext } from "../figure.ts";
import { badge } from "../kit/badge.ts";
import { palette } from "../kit/palette.ts";
import { group, type Point, rect, text } from "../kit/shapes.ts";
import { bareLines } from "../three-powers/bare-text.ts";
import { chordPath, drawTies } from "./draw-ties.ts";
import {
  type Circle,
  type NotePart,
  nameLeading,
  nameSize,
  noteLeading,
  type PlacedNode,
} from "./node-layout.ts";

const size = 17;

const tones = { plain: palette.sub, broker: palette.accent, severed: palette.gap } as const;

/** A body whose type is not stated has a badge without a sector. */
const mark = (node: PlacedNode, context: FigureContext): readonly Shape[] => {
  const [x, y] = node.at;
  const at: Point = [x - size / 2, y - size / 2];
  const { sector } = node.member;
  const frame = (around: number, attributes: Readonly<Record<string, string | number>>): Shape =>
    rect(
      { x: at[0] - around, y: at[1] - around, width: size + 2 * around, height: size + 2 * around },
      { rx: 4 + around, ...attributes },
    );
  return [
    frame(
      node.severed > 0 ? 4.5 : 2.5,
      node.severed > 0
        ? { fill: palette.paper, stroke: palette.gap, "stroke-width": 1.8 }
        : { fill: palette.paper },
    ),
    ...(sector
      ? [badge(at, sector, context.text.language, size)]
      : [
          frame(0, { fill: palette.paper, stroke: palette.mute, "stroke-dasharray": "2 2" }),
          text([x, y + 4.2], "?", { size: 11, bold: true, anchor: "middle", fill: palette.mute }),
        ]),
  ];
};

const noteLine = ([x, y]: Point, parts: readonly NotePart[], anchor: "end" | undefined): Shape => {
  const [first, ...rest] = parts;
  const piece = ({ words, tone }: NotePart): Shape => ({
    tag: "tspan",
    attributes: { fill: tones[tone] },
    children: [words],
  });
  return {
    tag: "text",
    attributes: { x, y, "text-anchor": anchor, fill: tones[first?.tone ?? "plain"] },
    children: [first?.words ?? "", ...rest.map(piece)],
  };
};

const drawNode = (node: PlacedNode, context: FigureContext): Shape => {
  const { at, side, name, notes, isBroker } = node;
  const anchor = side === "right" ? undefined : "end";
  const away = size / 2 + (node.severed > 0 ? 10 : 8);
  const x = side === "right" ? at[0] + away : at[0] - away;
  const top = at[1] - (name.length * nameLeading + notes.length * noteLeading) / 2;
  const below = top + name.length * nameLeading + 10;
  return group({ "data-org": node.member.institution.id }, [
    ...mark(node, context),
    group(
      { "font-size": nameSize, "font-weight": isBroker ? 700 : undefined, fill: palette.ink },
      bareLines([x, top + 12], name, nameLeading, anchor),
    ),
    group(
      { "font-size": 11 },
      notes.map((parts, place) => noteLine([x, below + place * noteLeading], parts, anchor)),
    ),
  ]);
};

/** The institutions on a circle with all their ties. */
export const drawCircle = (
  found: Network,
  { nodes, centre }: Circle,
  context: FigureContext,
): readonly Shape[] => {
  const points = new Map(nodes.map(({ node, at }) => [node, at]));
  const ids = found.members.map(({ institution }) => institution.id);
  const ties = found.ties.flatMap((tie) => {
    const [from, to] = [points.get(tie.a), points.get(tie.b)];
    if (!from || !to) return [];
    const path = chordPath(from, to, centre);
    return [{ tie, path, institutions: `${ids[tie.a]} ${ids[tie.b]}` }];
  });
  return [...drawTies(ties), ...nodes.map((node) => drawNode(node, context))];
};
