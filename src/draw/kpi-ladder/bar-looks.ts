import type { Shape } from "../../document/drawing.ts";
import { palette } from "../kit/palette.ts";
import type { Part } from "./bars.ts";

/** What the bars look like: what is counted is full, what is reckoned is dashed. */
export const barLooks = {
  step: { fill: palette.bar },
  sum: { fill: palette.secured },
  multiplier: {
    fill: palette.tint,
    stroke: palette.accent,
    "stroke-width": 1.2,
    "stroke-dasharray": "4 3",
  },
  total: { fill: palette.secured },
  target: { fill: palette.paper, stroke: palette.ink, "stroke-width": 1.6 },
  gap: {
    fill: palette.gapTint,
    stroke: palette.gap,
    "stroke-width": 1.2,
    "stroke-dasharray": "4 3",
  },
} as const satisfies Readonly<Record<Part | "gap", Shape["attributes"]>>;
