import type { FigureContext } from "../figure.ts";
import type { LegendItem } from "../kit/legend.ts";
import { palette } from "../kit/palette.ts";
import { group, line, path, rect } from "../kit/shapes.ts";
import { behindLook, ownDots, requiredLook, requiredMark, rivalRings } from "./draw-levels.ts";
import { mark } from "./draw-targets.ts";
import type { PlacedRow } from "./grid.ts";

/** Marks that occur, with their words. */
export const scoresLegend = (
  rows: readonly PlacedRow[],
  overlooked: ReadonlySet<string>,
  { say }: FigureContext,
): readonly LegendItem[] => {
  const scores = rows.flatMap(({ row }) => (row.kind === "stage" ? [row.score] : []));
  const hasTarget = (isBehind: boolean): boolean =>
    scores.some(({ targets, gap }) => targets.length > 0 && (gap.value ?? 1) > 0 === isBehind);
  const item = (key: string, width: number, draw: LegendItem["mark"]): LegendItem => ({
    words: say(key),
    width,
    mark: draw,
  });
  const items: readonly (LegendItem | false)[] = [
    item("legendOwn", 14, ([x, y]) => group({}, ownDots([[x + 7, y]]))),
    item("legendRival", 14, ([x, y]) => group({}, rivalRings([[x + 7, y]]))),
    scores.some(({ gap }) => (gap.value ?? 0) > 0) &&
      item("legendBehind", 22, ([x, y]) => line([x, y], [x + 22, y], behindLook)),
    scores.some(({ needed }) => needed?.by === "targets") &&
      item("legendRequired", 12, ([x, y]) => path(requiredMark([x + 6, y + 10]), requiredLook)),
    hasTarget(true) && item("legendTarget", 18, ([x, y]) => mark([x + 9, y], "1", true)),
    hasTarget(false) && item("legendAhead", 18, ([x, y]) => mark([x + 9, y], "1", false)),
    overlooked.size > 0 &&
      item("legendOverlooked", 24, ([x, y]) =>
        rect(
          { x, y: y - 8, width: 24, height: 16 },
          { fill: palette.gapTint, stroke: palette.gap, "stroke-width": 0.8 },
        ),
      ),
    rows.some(({ cells }) => cells.some(({ look }) => look === "missing")) &&
      item("legendMissing", 24, ([x, y]) =>
        rect(
          { x, y: y - 8, width: 24, height: 16 },
          { fill: "none", stroke: palette.mute, "stroke-dasharray": "3 3" },
        ),
      ),
  ];
  return items.filter((one) => one !== false);
};
