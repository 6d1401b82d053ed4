import type { Shape } from "../../document/drawing.ts";
import type { FigureContext } from "../figure.ts";
import { margin } from "../kit/head.ts";
import { palette } from "../kit/palette.ts";
import { arrowhead, d, group, line, path, text } from "../kit/shapes.ts";
import {
  cell,
  cellXs,
  figureWidth,
  name,
  nameColour,
  nameLeading,
  nameSize,
  type PlacedGroup,
  type PlacedRow,
  position,
  positionLeading,
  scale,
} from "./grid.ts";
import { isNeedy } from "./rows.ts";

/** What every row is drawn with. */
export type Setting = {
  readonly hasShares: boolean;
  /** Ids of the institutions that work at a stage, by the id of the stage. */
  readonly workers: ReadonlyMap<string, readonly string[]>;
  /** Ids of the stages that matter and lag but have no target. */
  readonly overlooked: ReadonlySet<string>;
  readonly context: FigureContext;
};

/** Words whose size, colour and anchor come from the group they stand in. */
const words = (x: number, y: number, said: string, more: Shape["attributes"] = {}): Shape => ({
  tag: "text",
  attributes: { x, y, ...more },
  children: [said],
});

const inset = 3;

/** All cells of one shade as one path: strokes as broad as a cell. */
const strokes = (places: readonly (readonly [x: number, row: PlacedRow])[]): string =>
  places
    .map(([x, { top, height }]) => d("M", x + cell.width / 2, top + inset, "v", height - 2 * inset))
    .join("");

/** Frames of cells without a value. */
const frames = (places: readonly (readonly [x: number, row: PlacedRow])[]): string =>
  places
    .map(([x, { top, height }]) =>
      d("M", x, top + inset, "h", cell.width, "v", height - 2 * inset, "H", x, "z"),
    )
    .join("");

/** The darkest shade leaves ink on it readable. */
const darkest = 0.46;

/** The shades of all cells, the same shades together. */
export const drawShades = (rows: readonly PlacedRow[], hasShares: boolean): readonly Shape[] => {
  const xs = cellXs(hasShares);
  const found = new Map<string, (readonly [number, PlacedRow])[]>();
  for (const row of rows) {
    for (const [place, { fill, shade, look }] of row.cells.entries()) {
      if (look === undefined && (fill === undefined || shade === undefined)) continue;
      const key =
        look ?? `${fill} ${Math.round((0.05 + (shade ?? 0) * (darkest - 0.05)) * 20) / 20}`;
      const known = found.get(key) ?? [];
      known.push([xs[place] ?? 0, row]);
      found.set(key, known);
    }
  }
  return [...found].map(([key, places]) => {
    const [fill = "", opacity] = key.split(" ");
    return opacity === undefined
      ? path(frames(places), { fill: "none", stroke: palette.mute, "stroke-dasharray": "3 3" })
      : path(strokes(places), {
          fill: "none",
          stroke: fill,
          "stroke-width": cell.width,
          "stroke-opacity": opacity,
        });
  });
};

const rowWords = (row: PlacedRow, { hasShares, context }: Setting): readonly Shape[] => {
  const xs = cellXs(hasShares);
  if (row.cells.length === 0)
    return [
      words(scale.x + 2 * scale.step, row.middle + 4, context.say("buyer"), {
        "font-size": 11.5,
        fill: palette.mute,
      }),
    ];
  const hasLevels =
    row.row.kind === "rest" ||
    row.row.score.stage.level !== undefined ||
    row.row.score.stage.rivalLevel !== undefined;
  const noLevels = words(scale.x + 2 * scale.step, row.middle + 4, context.say("missing"), {
    "font-size": 11,
    fill: palette.mute,
  });
  const cells = row.cells.map(({ words: said, look, shade }, place) => {
    const isPlain = shade !== undefined && said.length < 6;
    const more = isPlain ? {} : { "font-size": 11, fill: look ? palette.mute : palette.sub };
    return words((xs[place] ?? 0) + cell.width / 2, row.middle + 4.5, said, more);
  });
  return hasLevels ? cells : [noLevels, ...cells];
};

const orgOf = ({ row }: PlacedRow, { workers }: Setting): string | undefined => {
  const ids = row.kind === "stage" ? (workers.get(row.score.stage.id) ?? []) : [];
  return ids.length > 0 ? ids.join(" ") : undefined;
};

const drawRow = (row: PlacedRow, setting: Setting): Shape => {
  const start = row.middle + 4.5 - ((row.names.length - 1) * nameLeading) / 2;
  const colour = nameColour(row.row);
  const isBold = row.row.kind === "stage" && isNeedy(row.row.score);
  return group({}, [
    group(
      { "data-org": orgOf(row, setting) },
      row.names.map((one, place) =>
        words(name.x, start + place * nameLeading, one, {
          fill: colour === palette.ink ? undefined : colour,
          "font-weight": isBold ? 700 : undefined,
        }),
      ),
    ),
    group({ "text-anchor": "middle" }, rowWords(row, setting)),
  ]);
};

/** Names and numbers of every row. */
export const drawRows = (rows: readonly PlacedRow[], setting: Setting): Shape =>
  group(
    { "font-size": nameSize, fill: palette.ink },
    rows.map((row) => drawRow(row, setting)),
  );

/** A band behind each row that is overlooked, and lines between the rows and the positions. */
export const drawGround = (
  groups: readonly PlacedGroup[],
  right: number,
  { overlooked }: Setting,
): readonly Shape[] => {
  const rows = groups.flatMap((one) => one.rows);
  const band = rows
    .filter(({ row }) => row.kind === "stage" && overlooked.has(row.score.stage.id))
    .map(({ top, height }) =>
      d("M", name.x - 8, top, "H", figureWidth - margin, "v", height, "H", name.x - 8, "z"),
    )
    .join("");
  const inner = groups
    .flatMap((one) => one.rows.slice(1))
    .map(({ top }) => d("M", name.x - 8, top, "H", right))
    .join("");
  const outer = groups.map(({ top }) => d("M", margin, top, "H", right)).join("");
  return [
    ...(band === "" ? [] : [path(band, { fill: palette.gapTint })]),
    path(inner, { stroke: palette.grid, fill: "none" }),
    path(outer, { stroke: palette.hair, fill: "none" }),
  ];
};

/** The name of a position stands beside the first of its rows. */
const nameStart = ({ name: lines, rows, top }: PlacedGroup): number =>
  Math.max(top + 12, (rows[0]?.middle ?? top) + 4 - ((lines.length - 1) * positionLeading) / 2);

/** The positions down the left side, along an arrow that runs the way of the goods. */
export const drawPositions = (groups: readonly PlacedGroup[]): readonly Shape[] => {
  const way = groups.filter(({ isOnTheWay }) => isOnTheWay);
  const [top, bottom] = [way[0]?.top ?? 0, way.at(-1)?.bottom ?? 0];
  const x = name.x - 14;
  return [
    group(
      { "font-size": 11, fill: palette.sub },
      groups.flatMap((one) =>
        one.name.map((said, place) =>
          words(position.x, nameStart(one) + place * positionLeading, said),
        ),
      ),
    ),
    ...(way.length === 0
      ? []
      : [
          line([x, top + 8], [x, bottom - 12], { stroke: palette.edge, "stroke-width": 1.6 }),
          arrowhead([x, bottom - 12], "down", { half: 4.5, length: 8, fill: palette.edge }),
        ]),
  ];
};

/** What each column shows, ending on one line. */
export const drawHeads = (
  heads: readonly (readonly [x: number, lines: readonly string[]])[],
  bottom: number,
): Shape =>
  group(
    { "font-size": 11.5, fill: palette.sub, "text-anchor": "middle" },
    heads.flatMap(([x, lines]) =>
      lines.map((said, place) => words(x, bottom - (lines.length - 1 - place) * 14, said)),
    ),
  );

/** A heading that begins at the left edge of its column. */
export const drawHeadLeft = (x: number, bottom: number, said: string): Shape =>
  text([x, bottom], said, { size: 11.5, fill: palette.sub });
