import type { StageScore } from "../../analyse/analyses/stage-scores.ts";
import type { Shape } from "../../document/drawing.ts";
import type { Stage } from "../../model/cluster.ts";
import { dots, rings } from "../kit/dots.ts";
import { palette } from "../kit/palette.ts";
import { d, group, type Point, path } from "../kit/shapes.ts";
import { levelX, type PlacedRow, scale } from "./grid.ts";

const rivalRadius = 6.6;
const levels = [1, 2, 3, 4, 5] as const;

export const behindLook = { stroke: palette.gap, "stroke-width": 3.2 } as const;
const aheadLook = { stroke: palette.edge, "stroke-width": 2 } as const;
export const requiredLook = { fill: palette.accent } as const;

export const ownDots = (points: readonly Point[]): readonly Shape[] =>
  dots(points, palette.ink, 8.4);

export const rivalRings = (points: readonly Point[]): readonly Shape[] =>
  rings(points, { stroke: palette.ink, paper: palette.paper, radius: rivalRadius, line: 1.4 });

/** Points down at the level that targets need. */
export const requiredMark = ([x, y]: Point): string =>
  d("M", x - 5, y - 14, "h", 10, "l", -5, 7, "z");

const scoredOf = (rows: readonly PlacedRow[]): readonly (readonly [PlacedRow, StageScore])[] =>
  rows.flatMap((placed) =>
    placed.row.kind === "stage" ? [[placed, placed.row.score] as const] : [],
  );

/** From its own level to the ring of the rivals; nothing where one is not known or they are equal. */
const lines = (rows: readonly PlacedRow[], isWanted: (gap: number) => boolean): string =>
  scoredOf(rows)
    .flatMap(([{ middle }, { stage, gap }]) => {
      const { level, rivalLevel } = stage;
      if (level === undefined || rivalLevel === undefined) return [];
      if (gap.value === undefined || !isWanted(gap.value)) return [];
      const ring = levelX(rivalLevel) + Math.sign(level - rivalLevel) * rivalRadius;
      return [d("M", levelX(level), middle, "H", ring)];
    })
    .join("");

const strokes = (data: string, look: Shape["attributes"]): readonly Shape[] =>
  data === "" ? [] : [path(data, { ...look, fill: "none" })];

/** The scale from 1 to 5 through all rows, with its numbers above. */
export const drawScale = (top: number, bottom: number): readonly Shape[] => [
  path(levels.map((level) => d("M", levelX(level), top, "V", bottom)).join(""), {
    stroke: palette.grid,
    fill: "none",
  }),
  group(
    { "font-size": 11, fill: palette.mute, "text-anchor": "middle" },
    levels.map((level) => ({
      tag: "text",
      attributes: { x: levelX(level), y: top - 5 },
      children: [String(level)],
    })),
  ),
];

export const scaleMiddle = scale.x + 2 * scale.step;

/** Its own level, that of the rivals, and the one that targets need, on one scale. */
export const drawLevels = (rows: readonly PlacedRow[]): readonly Shape[] => {
  const scored = scoredOf(rows);
  const at = (levelOf: (stage: Stage) => number | undefined): readonly Point[] =>
    scored.flatMap(([{ middle }, { stage }]) => {
      const level = levelOf(stage);
      return level === undefined ? [] : [[levelX(level), middle] as const];
    });
  const required = scored
    .flatMap(([{ middle }, { needed }]) =>
      needed?.by === "targets" ? [requiredMark([levelX(needed.level), middle])] : [],
    )
    .join("");
  return [
    ...strokes(
      lines(rows, (gap) => gap < 0),
      aheadLook,
    ),
    ...strokes(
      lines(rows, (gap) => gap > 0),
      behindLook,
    ),
    ...rivalRings(at(({ rivalLevel }) => rivalLevel)),
    ...ownDots(at(({ level }) => level)),
    ...(required === "" ? [] : [path(required, requiredLook)]),
  ];
};
