import type { Network, NetworkMember } from "../../analyse/analyses/network.ts";
import type { Sector } from "../../analyse/sector.ts";
import type { Shape } from "../../document/drawing.ts";
import type { FigureContext } from "../figure.ts";
import { badge } from "../kit/badge.ts";
import { bareLines, bareText } from "../kit/bare-text.ts";
import { margin } from "../kit/head.ts";
import { palette } from "../kit/palette.ts";
import { sectorNames, sectors } from "../kit/sector.ts";
import { group, line, type Point, rect, text } from "../kit/shapes.ts";
import { wrap } from "../kit/wrap.ts";
import { figureWidth } from "./node-layout.ts";

type Group = Sector | undefined;

/** Ties within and between the sectors: `counts[later][earlier]` in the order of `groups`. */
type SectorTies = {
  readonly groups: readonly Group[];
  readonly sizes: readonly number[];
  readonly counts: readonly (readonly number[])[];
};

export const sectorTies = ({ members, ties }: Network): SectorTies => {
  const present = new Set(members.map(({ sector }) => sector));
  const groups: readonly Group[] = [...sectors, undefined].filter((one) => present.has(one));
  const place = new Map(groups.map((one, at) => [one, at]));
  const counts = groups.map((_, at) => new Array<number>(at + 1).fill(0));
  for (const { a, b } of ties) {
    const [one, other] = [members[a]?.sector, members[b]?.sector].map((of) => place.get(of) ?? 0);
    const [row, column] = [Math.max(one ?? 0, other ?? 0), Math.min(one ?? 0, other ?? 0)];
    const cells = counts[row];
    if (cells) cells[column] = (cells[column] ?? 0) + 1;
  }
  return {
    groups,
    sizes: groups.map((one) => members.filter(({ sector }) => sector === one).length),
    counts,
  };
};

const cell = 62;
const headed = 26;
const labelWidth = 190;
const listLeft = margin + labelWidth + 6 * cell + 44;
const mostRadius = 28;

/** The area of a circle is its count. */
export const radiusOf = (count: number, most: number): number =>
  most === 0 ? 0 : mostRadius * Math.sqrt(count / most);

const sectorMark = (sector: Group, [x, y]: Point, { text: words }: FigureContext): Shape =>
  sector
    ? badge([x, y - 8.5], sector, words.language)
    : text([x + 8.5, y + 4], "?", { size: 12, bold: true, anchor: "middle", fill: palette.mute });

const groupName = (sector: Group, { say, text: words }: FigureContext): string =>
  sector ? sectorNames[words.language][sector].name : say("noSector");

const drawCells = (
  { groups, sizes, counts }: SectorTies,
  top: number,
  context: FigureContext,
): readonly Shape[] => {
  const { say, text: words } = context;
  const most = Math.max(...counts.flat());
  return groups.flatMap((sector, row) => {
    const y = top + row * cell + cell / 2;
    const name = wrap(groupName(sector, context), { width: labelWidth - 40, size: 12.5, lines: 2 });
    const size = say("members", { count: sizes[row] ?? 0 });
    const x = margin + labelWidth;
    return [
      sectorMark(sector, [margin, y - 6], context),
      group(
        { "font-size": 12.5, fill: palette.ink },
        bareLines([margin + 26, y - 2 - (name.length - 1) * 8], name, 16),
      ),
      text([margin + 26, y + 15 + (name.length - 1) * 8], size, { size: 11, fill: palette.sub }),
      ...(counts[row] ?? []).flatMap((count, column) => {
        const middle: Point = [x + column * cell + cell / 2, y];
        const radius = radiusOf(count, most);
        return [
          rect(
            { x: middle[0] - cell / 2, y: y - cell / 2, width: cell, height: cell },
            { fill: "none", stroke: palette.grid },
          ),
          {
            tag: "circle",
            attributes: {
              cx: middle[0],
              cy: y,
              r: radius,
              fill: row === column ? palette.grid : palette.tint,
              stroke: row === column ? palette.edge : palette.tintLine,
            },
            children: [],
          } as Shape,
          text([middle[0], y + 4.5], words.number(count), {
            size: 12.5,
            bold: true,
            anchor: "middle",
            fill: count === 0 ? palette.gap : palette.ink,
          }),
        ];
      }),
      sectorMark(
        sector,
        [x + row * cell + cell / 2 - 8.5, top + groups.length * cell + 16],
        context,
      ),
    ];
  });
};

const mostListed = 10;

/** The institutions with the most ties, a bar for each. */
export const mostTied = ({ members }: Network): readonly NetworkMember[] =>
  members
    .filter(({ ties }) => ties > 0)
    .toSorted((a, b) => b.ties - a.ties)
    .slice(0, mostListed);

const drawList = (found: Network, top: number, context: FigureContext): readonly Shape[] => {
  const { say, text: words } = context;
  const listed = mostTied(found);
  const most = listed[0]?.ties ?? 1;
  const room = figureWidth - margin - listLeft;
  return [
    text([listLeft, top + 4], say("mostTied"), { size: 13, bold: true }),
    line([listLeft, top + 14], [figureWidth - margin, top + 14], { stroke: palette.hair }),
    ...listed.map(({ institution, ties }, place) => {
      const y = top + 34 + place * 36;
      const name = wrap(words.pick(institution.name), { width: room - 60, size: 12, lines: 1 });
      return group({ "data-org": institution.id }, [
        group({ "font-size": 12, fill: palette.ink }, [
          ...bareLines([listLeft, y], name, 14),
          bareText([figureWidth - margin, y], words.number(ties), "end"),
        ]),
        rect(
          { x: listLeft, y: y + 6, width: (room * ties) / most, height: 5 },
          { fill: palette.bar },
        ),
      ]);
    }),
  ];
};

/** Sectors against each other with the number of ties, where institutions are too many to be drawn. */
export const drawMatrix = (
  found: Network,
  top: number,
  context: FigureContext,
): { readonly shapes: readonly Shape[]; readonly bottom: number } => {
  const ties = sectorTies(found);
  const bottom = top + headed + ties.groups.length * cell + 34;
  return {
    shapes: [
      text([margin, top + 12], context.say("betweenSectors"), { size: 13, bold: true }),
      ...drawCells(ties, top + headed, context),
      ...drawList(found, top + 8, context),
    ],
    bottom: Math.max(bottom, top + 42 + mostTied(found).length * 36),
  };
};
