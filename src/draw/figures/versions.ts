import { type VersionResults, versionResults } from "../../analyse/version-results.ts";
import type { Shape } from "../../document/drawing.ts";
import { defineFigure, type FigureContext } from "../figure.ts";
import { gathered } from "../kit/gathered.ts";
import { head, margin } from "../kit/head.ts";
import { palette } from "../kit/palette.ts";
import { saidColumns } from "../kit/said-columns.ts";
import { line, rect } from "../kit/shapes.ts";
import { axisHeight, drawAxis } from "../versions/draw-axis.ts";
import { drawRow, figureWidth, plotLeft, plotRight, rowHeight } from "../versions/draw-row.ts";
import { factsOf } from "../versions/facts.ts";
import type { Slots } from "../versions/place-labels.ts";
import { type Row, rowOf } from "../versions/rows.ts";
import { versionsMessages } from "../versions/versions-messages.ts";
import { versionsTable } from "../versions/versions-table.ts";

/** More would be a texture and not steps; the table has them all. */
const most = 60;

const slotsOf = (count: number): Slots => ({
  left: plotLeft,
  width: (plotRight - plotLeft) / count,
  count,
});

const drawBody = (
  rows: readonly Row[],
  versions: VersionResults["versions"],
  top: number,
  context: FigureContext,
): { readonly shapes: readonly Shape[]; readonly bottom: number } => {
  const slots = slotsOf(versions.length);
  const foot = top + rows.length * rowHeight;
  return {
    bottom: foot + axisHeight,
    shapes: [
      ...drawAxis(versions, [top, foot], slots, context),
      ...Array.from({ length: rows.length + 1 }, (_, place) =>
        line([margin, top + place * rowHeight], [figureWidth - margin, top + place * rowHeight], {
          stroke: palette.hair,
        }),
      ),
      ...rows.flatMap((row, place) => drawRow(row, top + place * rowHeight, slots, context)),
    ],
  };
};

const remarksOf = (
  { versions: { length: all }, tracks }: VersionResults,
  shown: number,
  rows: readonly Row[],
  { say }: FigureContext,
): readonly string[] => {
  const said = tracks.flatMap(({ values }) =>
    values.slice(-shown).flatMap((value) => value ?? []),
  ).length;
  const drawn = rows.flatMap(({ points }) => points.flatMap((point) => point ?? [])).length;
  return [
    ...(all > shown ? [say("latest", { shown, all })] : []),
    ...(said > drawn ? [say("unlike", { count: said - drawn })] : []),
  ];
};

/** What became of the results readers follow, from version to version of the plan. */
export const versions = defineFigure({
  id: "versions",
  number: "F17",
  messages: versionsMessages,
  draw: (context) => {
    const { plan, say, text } = context;
    const found = versionResults(plan);
    if (!found) return undefined;
    const shown = found.versions.slice(-most);
    const rows = found.tracks.flatMap((track) => rowOf(track, shown.length, context) ?? []);
    const facts = factsOf(found, context);
    const title = say("finding", facts);
    const top = head(figureWidth, title, say("subtitle"));
    const body = drawBody(rows, shown, top.height + 12, context);
    const height = Math.ceil(body.bottom + 8);
    return {
      drawing: {
        id: "versions",
        width: figureWidth,
        height,
        title,
        description: say("description", facts),
        language: text.language,
        shapes: [
          rect({ x: 0, y: 0, width: figureWidth, height }, { fill: palette.paper }),
          ...gathered([...top.shapes, ...body.shapes]),
        ],
      },
      data: saidColumns(versionsTable(found, context)),
      remarks: remarksOf(found, shown.length, rows, context),
    };
  },
});
