import type { Network } from "../../analyse/analyses/network.ts";
import type { Sector } from "../../analyse/sector.ts";
import type { Shape } from "../../document/drawing.ts";
import type { Language } from "../../text/language.ts";
import type { FigureContext } from "../figure.ts";
import { palette } from "../kit/palette.ts";
import { sectorColour, sectorNames, sectors } from "../kit/sector.ts";
import { group, type Point, rect, text } from "../kit/shapes.ts";
import { bareText } from "../three-powers/bare-text.ts";
import { chordPath, drawTies } from "./draw-ties.ts";
import {
  type Circle,
  type NotePart,
  nameLeading,
  nameSize,
  noteLeading,
  type PlacedNode,
} from "./node-layout.ts";

/** Side of a badge. */
const size = 17;

const tones = { plain: palette.sub, broker: palette.accent, severed: palette.gap } as const;

const org = ({ member }: PlacedNode): string => member.institution.id;

/** What looks alike stands together, which keeps the picture small; each names its institution. */
const badgeOf = (sector: Sector, nodes: readonly PlacedNode[], language: Language): Shape =>
  group({ fill: sectorColour[sector] }, [
    ...nodes.map((node) =>
      rect(
        { x: node.at[0] - size / 2, y: node.at[1] - size / 2, width: size, height: size },
        { rx: 4, "data-org": org(node) },
      ),
    ),
    group(
      { fill: palette.paper, "font-size": 11, "font-weight": 700, "text-anchor": "middle" },
      nodes.map(({ at: [x, y] }) => bareText([x, y + 4], sectorNames[language][sector].letter)),
    ),
  ]);

/** A body whose type is not stated has a badge without a sector. */
const blankBadge = (node: PlacedNode): Shape =>
  group({ "data-org": org(node) }, [
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

const rings = (nodes: readonly PlacedNode[]): Shape =>
  group(
    { fill: palette.paper, stroke: palette.gap, "stroke-width": 1.8 },
    nodes.map((node) =>
      rect(
        { x: node.at[0] - 13, y: node.at[1] - 13, width: 26, height: 26 },
        { rx: 8, "data-org": org(node) },
      ),
    ),
  );

const noteLine = ([x, y]: Point, parts: readonly NotePart[], institution: string): Shape => {
  const [first, ...rest] = parts;
  const tone = first?.tone ?? "plain";
  return {
    tag: "text",
    attributes: {
      "data-org": institution,
      x,
      y,
      fill: tone === "plain" ? undefined : tones[tone],
    },
    children: [
      first?.words ?? "",
      ...rest.map(
        (part): Shape => ({
          tag: "tspan",
          attributes: { fill: tones[part.tone] },
          children: [part.words],
        }),
      ),
    ],
  };
};

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

const drawWords = (nodes: readonly PlacedNode[], side: PlacedNode["side"]): Shape => {
  const here = nodes.filter((node) => node.side === side);
  const names = (isBroker: boolean) =>
    here
      .filter((node) => node.isBroker === isBroker)
      .flatMap((node) =>
        node.name.map((words, place): Shape => {
          const { x, name } = wordsAt(node);
          const attributes = { "data-org": org(node), x, y: name + place * nameLeading };
          return { tag: "text", attributes, children: [words] };
        }),
      );
  const notes = here.flatMap((node) =>
    node.notes.map((parts, place) => {
      const { x, notes: y } = wordsAt(node);
      return noteLine([x, y + place * noteLeading], parts, org(node));
    }),
  );
  return group({ "text-anchor": side === "right" ? undefined : "end" }, [
    group({ "font-size": nameSize, fill: palette.ink }, [
      ...names(false),
      group({ "font-weight": 700 }, names(true)),
    ]),
    group({ "font-size": 11, fill: tones.plain }, notes),
  ]);
};

const drawNodes = (nodes: readonly PlacedNode[], { text: words }: FigureContext) => [
  rings(nodes.filter(({ severed }) => severed > 0)),
  ...sectors.flatMap((sector) => {
    const own = nodes.filter(({ member }) => member.sector === sector);
    return own.length > 0 ? [badgeOf(sector, own, words.language)] : [];
  }),
  ...nodes.filter(({ member }) => member.sector === undefined).map(blankBadge),
  drawWords(nodes, "right"),
  drawWords(nodes, "left"),
];

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
  return [...drawTies(ties), ...drawNodes(nodes, context)];
};
