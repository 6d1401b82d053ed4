import type { IndicatorProgress, Light } from "../../analyse/analyses/progress.ts";
import type { Shape } from "../../document/drawing.ts";
import { palette } from "../kit/palette.ts";
import { d, type Point, path } from "../kit/shapes.ts";

/** The light of an indicator, of those without one apart whether there is a value at all. */
export type State = Light | "waiting";

/** The worst first. */
export const states: readonly State[] = ["red", "amber", "green", "early", "grey", "waiting"];

export const stateOf = ({ light, track }: IndicatorProgress): State =>
  light === "grey" && !track.defined && track.reason === "noObservation" ? "waiting" : light;

export const isBehind = (state: State): boolean => state === "red" || state === "amber";

export const stateColour: Readonly<Record<State, string>> = {
  red: palette.gap,
  amber: palette.caution,
  green: palette.back,
  early: palette.sub,
  grey: palette.mute,
  waiting: palette.mute,
};

const circle = ([x, y]: Point, r: number): readonly (string | number)[] => [
  ...["M", x - r, y, "a", r, r, 0, 1, 0, 2 * r, 0],
  ...["a", r, r, 0, 1, 0, -2 * r, 0, "z"],
];

/** Square, triangle, disc, diamond, bar or ring of about 9 units: a state is told by its shape too. */
const outlines: Readonly<Record<State, (at: Point) => readonly (string | number)[]>> = {
  red: ([x, y]) => ["M", x - 4, y - 4, "h", 8, "v", 8, "h", -8, "z"],
  amber: ([x, y]) => ["M", x - 5, y + 4, "l", 5, -9, 5, 9, "z"],
  green: (at) => circle(at, 4.5),
  early: ([x, y]) => ["M", x, y - 5, "l", 5, 5, -5, 5, -5, -5, "z"],
  grey: ([x, y]) => ["M", x - 4, y - 1.5, "h", 8, "v", 3, "h", -8, "z"],
  waiting: (at) => circle(at, 3.6),
};

/** Marks of one state, as one shape, centred on the points. */
export const stateMarks = (state: State, points: readonly Point[]): Shape =>
  path(
    d(...points.flatMap((at) => outlines[state](at))),
    state === "waiting"
      ? { fill: "none", stroke: stateColour[state], "stroke-width": 1.6 }
      : { fill: stateColour[state] },
  );
