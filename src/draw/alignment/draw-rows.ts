import { sectorOf } from "../../analyse/sector.ts";
import type { Shape } from "../../document/drawing.ts";
import type { FigureContext } from "../figure.ts";
import { badge } from "../kit/badge.ts";
import { palette } from "../kit/palette.ts";
import { sectorColour } from "../kit/sector.ts";
import { d, diamond, group, line, type Point, path, text } from "../kit/shapes.ts";
import { textWidth } from "../kit/text-width.ts";
import { oneLine, wrap } from "../kit/wrap.ts";
import { drawHead, drawLeader, drawNow, shaftOf } from "./draw-fan.ts";
import { columns, type Plot } from "./plot.ts";
import type { Arrow, Bearing, Others } from "./vectors.ts";

const { labels, labelRoom, scale, scaleRoom, value } = columns;

const indent = labels + 26;
const name = { size: 13, bold: true, width: labelRoom - 40, lines: 2 } as const;
const detailSize = { size: 11, width: labelRoom - 34 } as const;
const nameLeading = 16;
/** Marks nearer to each other than this share of the scale are not told apart in words. */
const close = 0.06;

/** An institution with the lines of its row. */
export type Row = {
  readonly arrow: Arrow;
  readonly names: readonly string[];
  readonly detail: string;
  readonly height: number;
};

export const rowOf = (arrow: Arrow, detail: string, { text: words }: FigureContext): Row => {
  const names = wrap(words.pick(arrow.institution.name), name);
  const height = 24 + names.length * nameLeading;
  return { arrow, names, detail: oneLine(detail, detailSize), height };
};

const placeOf = ({ cosine }: Bearing): number => Math.round(scale + cosine * scaleRoom);

/** A line of text whose look is that of the group it stands in. */
const words = ([x, y]: Point, said: string, anchor?: "end"): Shape => ({
  tag: "text",
  attributes: { x, y, "text-anchor": anchor },
  children: [said],
});

const circle = ([cx, cy]: Point, r: number): Shape => ({
  tag: "circle",
  attributes: { cx, cy, r },
  children: [],
});

type Pair = { readonly now: Bearing | undefined; readonly planned: Bearing | undefined };

/** The share in line now, beside its mark on the side away from the planned one. */
const nowShare = ({ now, planned }: Pair, y: number, { text: write }: FigureContext) => {
  if (!now || !planned || Math.abs(planned.cosine - now.cosine) < close) return [];
  const isLeft = planned.cosine > now.cosine;
  const share = write.share(now.cosine);
  return [words([placeOf(now) + (isLeft ? -9 : 9), y + 4], share, isLeft ? "end" : undefined)];
};

/** The path of a line between the two marks of a row, where they do not touch. */
const joined = ({ now, planned }: Pair, y: number): readonly (string | number)[] =>
  now && planned && Math.abs(placeOf(planned) - placeOf(now)) > 12
    ? ["M", placeOf(now), y, "H", placeOf(planned)]
    : [];

const thick = { "stroke-width": 2.6 } as const;

/** Nothing where there is no path to draw. */
const thickPath = (parts: readonly (string | number)[]): readonly Shape[] =>
  parts.length === 0 ? [] : [path(d(...parts), thick)];

const texts = (quiet: readonly Shape[], loud: readonly Shape[]): Shape =>
  group({ stroke: "none", "font-size": 11, fill: palette.sub }, [
    ...quiet,
    group({ "font-size": 13, "font-weight": 700, fill: palette.ink }, loud),
  ]);

const open = { "stroke-width": 1.4, fill: palette.paper } as const;

/** One institution: its arrow, its name and its shares. */
const drawRow = (
  { arrow, names, detail }: Row,
  y: number,
  plot: Plot,
  context: FigureContext,
): Shape => {
  const { institution, now, planned } = arrow;
  const sector = sectorOf(institution);
  const colour = sector ? sectorColour[sector] : palette.mute;
  const first = y - ((names.length - 1) * nameLeading) / 2 - 3;
  const below = first + (names.length - 1) * nameLeading + 16;
  const shown = planned ?? now;
  const share = shown ? context.text.share(shown.cosine) : "";
  return group({ "data-org": institution.id, stroke: colour, fill: colour }, [
    ...thickPath([...shaftOf(plot, arrow), ...joined(arrow, y)]),
    group(open, [...drawNow(plot, arrow), ...(now ? [circle([placeOf(now), y], 4.5)] : [])]),
    ...drawHead(plot, arrow),
    ...(planned ? [circle([placeOf(planned), y], 6)] : []),
    texts(
      [words([indent, below], detail), ...nowShare(arrow, y, context)],
      [
        ...names.map((one, place) => words([indent, first + place * nameLeading], one)),
        words([value, y + 5], share, "end"),
      ],
    ),
    ...(sector
      ? [group({ stroke: "none" }, [badge([labels, y - 9], sector, context.text.language)])]
      : []),
  ]);
};

/** The rows from `top` down, and the quiet lines that join them to their arrows. */
export const drawRows = (
  rows: readonly Row[],
  top: number,
  plot: Plot,
  context: FigureContext,
): { readonly leaders: Shape; readonly shapes: readonly Shape[] } => {
  let y = top;
  const placed = rows.map((row) => {
    const middle = y + row.height / 2;
    y += row.height;
    return { row, middle };
  });
  const look = { fill: "none", stroke: palette.edge, "stroke-width": 0.9 };
  return {
    leaders: group(
      look,
      placed.map(({ row: { arrow }, middle }) =>
        path(drawLeader(plot, arrow, middle), { "data-org": arrow.institution.id }),
      ),
    ),
    shapes: placed.map(({ row, middle }) => drawRow(row, middle, plot, context)),
  };
};

/** What is not drawn as arrows, in one row under a line. */
export const drawOthers = (
  others: Others,
  y: number,
  [title, detail]: readonly [string, string],
  context: FigureContext,
): readonly Shape[] => {
  const { now, planned } = others;
  const shown = planned ?? now;
  return [
    line([labels, y - 22], [value, y - 22], { stroke: palette.hair }),
    group({ stroke: palette.bar, fill: palette.bar }, [
      ...thickPath(joined(others, y)),
      ...(now ? [group(open, [circle([placeOf(now), y], 4.5)])] : []),
      ...(planned ? [diamond([placeOf(planned), y], 7, { stroke: "none" })] : []),
      texts(
        [words([indent, y + 13], oneLine(detail, detailSize)), ...nowShare(others, y, context)],
        [
          words([indent, y - 3], oneLine(title, name)),
          words([value, y + 5], shown ? context.text.share(shown.cosine) : "", "end"),
        ],
      ),
    ]),
  ];
};

/** The scale over the rows, 0 to 100 %. */
export const drawScale = (
  [top, bottom]: readonly [number, number],
  { text: write, say }: FigureContext,
): readonly Shape[] => {
  const title = { size: 12.5, bold: true, fill: palette.sub };
  const [heading, note] = [say("rows"), say("rowsScale")];
  const after = scale + textWidth(heading, title) + 8;
  const size = { size: 11, fill: palette.mute };
  const fits = after + textWidth(note, size) <= value + 10;
  return [
    text([scale, top - 40], heading, title),
    text(fits ? [after, top - 40] : [scale, top - 25], note, size),
    ...[0, 0.25, 0.5, 0.75, 1].flatMap((share) => {
      const x = scale + share * scaleRoom;
      const look = share === 1 ? [palette.accent, 1.6] : [palette.hair, 1];
      return [
        line([x, top], [x, bottom], { stroke: look[0], "stroke-width": look[1] }),
        text([x, top - 8], write.share(share), { ...size, anchor: "middle" }),
      ];
    }),
  ];
};
