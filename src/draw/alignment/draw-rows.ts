import { type Sector, sectorOf } from "../../analyse/sector.ts";
import type { Shape } from "../../document/drawing.ts";
import type { Language } from "../../text/language.ts";
import type { FigureContext } from "../figure.ts";
import { rings } from "../kit/dots.ts";
import { palette } from "../kit/palette.ts";
import { sectorColour, sectorNames } from "../kit/sector.ts";
import { d, diamond, group, line, type Point, path, text, textLines } from "../kit/shapes.ts";
import { textWidth } from "../kit/text-width.ts";
import { oneLine, wrap } from "../kit/wrap.ts";
import { drawHead, drawLeader, nowOf, shaftOf } from "./draw-fan.ts";
import { columns, type Plot } from "./plot.ts";
import type { Arrow, Bearing, Others } from "./vectors.ts";

const { labels, labelRoom, scale, scaleRoom, value } = columns;

const indent = labels + 18;
const name = { size: 12.5, bold: true, width: labelRoom - 8 } as const;
const detailSize = { size: 11.5, width: labelRoom - 8 } as const;
export const rowHeight = 31;

const remark = /[ 　]*[（(][^（()）]*[)）]$/u;

/** Between the base lines of a name in two lines. */
const nameLeading = 14;

/** One line or two; a remark in brackets at the end goes before anything else does. */
const nameLines = (words: string): readonly string[] => {
  if (textWidth(words, name) <= name.width) return [words];
  return wrap(words.replace(remark, "") || words, { ...name, lines: 2 });
};

const placeOf = ({ cosine }: Bearing): number => Math.round(scale + cosine * scaleRoom);

const circle = ([cx, cy]: Point, r: number): Shape => ({
  tag: "circle",
  attributes: { cx, cy, r },
  children: [],
});

type Pair = { readonly now: Bearing | undefined; readonly planned: Bearing | undefined };

/** The path of a line between the two marks of a row, where they do not touch. */
const joined = ({ now, planned }: Pair, y: number): readonly (string | number)[] =>
  now && planned && Math.abs(placeOf(planned) - placeOf(now)) > 12
    ? ["M", placeOf(now), y, "H", placeOf(planned)]
    : [];

/** Nothing where there is no path to draw. */
const thickPath = (parts: readonly (string | number)[], stroke: string): readonly Shape[] =>
  parts.length === 0 ? [] : [path(d(...parts), { stroke, "stroke-width": 2.6 })];

const shareOf = ({ now, planned }: Pair, { text: write }: FigureContext): string => {
  const shown = planned ?? now;
  return shown ? write.share(shown.cosine) : "";
};

/** The sign of a sector: its character in its colour. */
export const sectorSign = (at: Point, sector: Sector, language: Language): Shape =>
  text(at, sectorNames[language][sector].letter, {
    size: 12.5,
    bold: true,
    fill: sectorColour[sector],
  });

const colourOf = ({ institution }: Arrow): string => {
  const sector = sectorOf(institution);
  return sector ? sectorColour[sector] : palette.mute;
};

/** One institution: its planned arrow, its name and its share. */
const drawRow = (arrow: Arrow, y: number, plot: Plot, context: FigureContext): Shape => {
  const { institution, planned } = arrow;
  const sector = sectorOf(institution);
  const colour = colourOf(arrow);
  const bold = { size: name.size, bold: true } as const;
  const names = nameLines(context.text.pick(institution.name));
  const first = y + 4 - ((names.length - 1) * nameLeading) / 2;
  return group({ "data-org": institution.id }, [
    ...thickPath([...shaftOf(plot, arrow), ...joined(arrow, y)], colour),
    group({ fill: colour }, [
      ...drawHead(plot, arrow),
      ...(planned ? [circle([placeOf(planned), y], 6)] : []),
    ]),
    ...(sector ? [sectorSign([labels, y + 4], sector, context.text.language)] : []),
    ...textLines([indent, first], names, { ...bold, leading: nameLeading }),
    text([value, y + 4], shareOf(arrow, context), { ...bold, anchor: "end" }),
  ]);
};

type PlacedRow = { readonly arrow: Arrow; readonly middle: number };

/** Today's efforts in the fan and on the scale, those of one colour as one shape. */
const drawToday = (placed: readonly PlacedRow[], plot: Plot): readonly Shape[] => {
  const byColour = new Map<string, PlacedRow[]>();
  for (const one of placed) {
    const colour = colourOf(one.arrow);
    if (one.arrow.now) byColour.set(colour, [...(byColour.get(colour) ?? []), one]);
  }
  return [...byColour].flatMap(([stroke, rows]) => [
    path(d(...rows.flatMap(({ arrow }) => nowOf(plot, arrow))), {
      stroke,
      "stroke-width": 1.4,
      "stroke-dasharray": "2 4",
    }),
    ...rings(
      rows.flatMap(({ arrow: { now }, middle }): Point[] => (now ? [[placeOf(now), middle]] : [])),
      { stroke, paper: palette.paper, radius: 4.5, line: 1.4 },
    ),
  ]);
};

/** The rows from `top` down, and the quiet lines that join them to their arrows. */
export const drawRows = (
  arrows: readonly Arrow[],
  top: number,
  plot: Plot,
  context: FigureContext,
): { readonly leaders: Shape; readonly shapes: readonly Shape[] } => {
  const placed = arrows.map((arrow, place) => ({
    arrow,
    middle: Math.round(top + (place + 0.5) * rowHeight),
  }));
  const leaders = placed.map(({ arrow, middle }) => drawLeader(plot, arrow, middle));
  return {
    leaders: path(leaders.join(" "), { fill: "none", stroke: palette.edge, "stroke-width": 0.9 }),
    shapes: [
      ...placed.map(({ arrow, middle }) => drawRow(arrow, middle, plot, context)),
      ...drawToday(placed, plot),
    ],
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
  const bold = { size: name.size, bold: true } as const;
  return [
    line([labels, y - 22], [value, y - 22], { stroke: palette.hair }),
    ...thickPath(joined(others, y), palette.bar),
    ...(planned ? [diamond([placeOf(planned), y], 7, { fill: palette.bar })] : []),
    ...rings(now ? [[placeOf(now), y]] : [], {
      stroke: palette.bar,
      paper: palette.paper,
      radius: 4.5,
      line: 1.4,
    }),
    text([indent, y + 13], oneLine(detail, detailSize), { size: 11.5, fill: palette.sub }),
    text([indent, y - 3], oneLine(title, name), bold),
    text([value, y + 4], shareOf(others, context), { ...bold, anchor: "end" }),
  ];
};

/** The scale over the rows, 0 to 100 %. */
export const drawScale = (
  [top, bottom]: readonly [number, number],
  { text: write, say }: FigureContext,
): readonly Shape[] => {
  const title = { size: 12.5, bold: true };
  const [heading, note] = [say("rows"), say("rowsScale")];
  const after = scale + textWidth(heading, title) + 8;
  const size = { size: 11.5, fill: palette.sub };
  const fits = after + textWidth(note, size) <= value + 10;
  const shares = [0, 0.25, 0.5, 0.75, 1];
  const xOf = (share: number) => scale + share * scaleRoom;
  const lines = shares.slice(0, -1).flatMap((share) => ["M", xOf(share), top, "V", bottom]);
  return [
    text([scale, top - 40], heading, title),
    text(fits ? [after, top - 40] : [scale, top - 25], note, size),
    path(d(...lines), { stroke: palette.hair }),
    path(d("M", xOf(1), top, "V", bottom), { stroke: palette.accent, "stroke-width": 1.6 }),
    ...shares.map((share) =>
      text([xOf(share), top - 8], write.share(share), { ...size, anchor: "middle" }),
    ),
  ];
};
