import type { Network } from "../../analyse/analyses/network.ts";
import type { Sector } from "../../analyse/sector.ts";
import type { Shape } from "../../document/drawing.ts";
import type { Language } from "../../text/language.ts";
import type { FigureContext } from "../figure.ts";
import { bareLines, bareText } from "../kit/bare-text.ts";
import { rings } from "../kit/dots.ts";
import { palette } from "../kit/palette.ts";
import { sectorColour, sectorNames, sectors } from "../kit/sector.ts";
import { d, group, type Point, path, rect, text } from "../kit/shapes.ts";
import { chordPath, drawTies } from "./draw-ties.ts";
import { type Circle, nameLeading, nameSize, noteLeading, type PlacedNode } from "./node-layout.ts";

/** Side of a badge. */
const size = 18;
const corner = 4;

const tones = { broker: palette.accent, severed: palette.gap } as const;

const org = ({ member }: PlacedNode): string => member.institution.id;

const inner = size - 2 * corner;

/** All badges of a sector: squares whose corners a broad stroke makes round. */
const badgesOf = (
  sector: Sector,
  nodes: readonly PlacedNode[],
  language: Language,
): readonly Shape[] => [
  path(
    nodes
      .map(({ at: [x, y] }) =>
        d("M", x - inner / 2, y - inner / 2, "h", inner, "v", inner, "h", -inner, "z"),
      )
      .join(""),
    {
      fill: sectorColour[sector],
      stroke: sectorColour[sector],
      "stroke-width": 2 * corner,
      "stroke-linejoin": "round",
    },
  ),
  group(
    { fill: palette.paper, "font-size": 11, "font-weight": 700, "text-anchor": "middle" },
    nodes.map(({ at: [x, y] }) => bareText([x, y + 4], sectorNames[language][sector].letter)),
  ),
];

/** A body whose type is not stated has a badge without a sector. */
const blankBadge = (node: PlacedNode): Shape =>
  group({}, [
    rect(
      { x: node.at[0] - size / 2, y: node.at[1] - size / 2, width: size, height: size },
      { rx: 4, fill: palette.paper, stroke: palette.mute, "stroke-dasharray": "2 2" },
    ),
    text([node.at[0], node.at[1] + 4], "?", {
      size: 11,
      bold: true,
      anchor: "middle",
      fill: palette.mute,
    }),
  ]);

/** The ring of those without whom others are cut off. */
export const severingRings = (points: readonly Point[]): readonly Shape[] =>
  rings(points, { stroke: palette.gap, paper: palette.paper, radius: 14, line: 1.8 });

/** Where the words of a node begin, and the base lines of its name and of its notes. */
const wordsAt = ({ at, side, severed, name, notes }: PlacedNode) => {
  const away = size / 2 + (severed > 0 ? 10 : 8);
  const top = at[1] - (name.length * nameLeading + notes.length * noteLeading) / 2;
  const y = Math.round(top + 12);
  return {
    x: Math.round(side === "right" ? at[0] + away : at[0] - away),
    name: y,
    notes: y + name.length * nameLeading - 2,
  };
};

/** The name of a node; after its last line how many are cut off without it, and what hangs on a broker below. */
const wordsOf = (node: PlacedNode, { say }: FigureContext): Shape => {
  const { x, name: y, notes } = wordsAt(node);
  const cut: Shape = {
    tag: "tspan",
    attributes: { fill: tones.severed },
    children: [say("severed", { count: node.severed })],
  };
  const lines = node.name.map(
    (line, place): Shape => ({
      tag: "text",
      attributes: { x, y: y + place * nameLeading },
      children: [line, ...(place === node.name.length - 1 && node.severed > 0 ? [cut] : [])],
    }),
  );
  return group({ "data-org": org(node), "font-weight": node.isBroker ? 700 : undefined }, [
    ...lines,
    group(
      { "font-size": 11, "font-weight": 400, fill: tones.broker },
      bareLines([x, notes], node.notes, noteLeading),
    ),
  ]);
};

const drawWords = (
  nodes: readonly PlacedNode[],
  side: PlacedNode["side"],
  context: FigureContext,
): Shape =>
  group(
    {
      "text-anchor": side === "right" ? undefined : "end",
      "font-size": nameSize,
      fill: palette.ink,
    },
    nodes.filter((node) => node.side === side).map((node) => wordsOf(node, context)),
  );

const drawNodes = (nodes: readonly PlacedNode[], context: FigureContext): readonly Shape[] => [
  ...severingRings(nodes.filter(({ severed }) => severed > 0).map(({ at }) => at)),
  ...sectors.flatMap((sector) => {
    const own = nodes.filter(({ member }) => member.sector === sector);
    return own.length > 0 ? badgesOf(sector, own, context.text.language) : [];
  }),
  ...nodes.filter(({ member }) => member.sector === undefined).map(blankBadge),
  drawWords(nodes, "right", context),
  drawWords(nodes, "left", context),
];

/** The institutions on a circle with all their ties. */
export const drawCircle = (
  found: Network,
  { nodes, centre }: Circle,
  context: FigureContext,
): readonly Shape[] => {
  const points = new Map(nodes.map(({ node, at }) => [node, at]));
  const ties = found.ties.flatMap((tie) => {
    const [from, to] = [points.get(tie.a), points.get(tie.b)];
    if (!from || !to) return [];
    return [{ tie, path: chordPath(from, to, centre) }];
  });
  return [...drawTies(ties), ...drawNodes(nodes, context)];
};
