import type { Point } from "../kit/shapes.ts";

/** Places of the columns in user units. */
export const columns = {
  width: 1000,
  /** Where all arrows begin. */
  origin: 84,
  /** As far to the right as an arrow may reach. */
  reach: 290,
  labels: 428,
  labelRoom: 302,
  scale: 738,
  scaleRoom: 180,
  value: 974,
} as const;

/** The fan: where it stands and how long one unit of effort is. */
export type Plot = {
  readonly top: number;
  readonly bottom: number;
  readonly middle: number;
  readonly unit: number;
  /** The largest effort. */
  readonly longest: number;
};

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** The end of an arrow; degrees count upwards from the goal. */
export const tipOf = ({ middle }: Plot, length: number, degrees: number): Point => {
  const turn = (degrees * Math.PI) / 180;
  return [tenth(columns.origin + length * Math.cos(turn)), tenth(middle - length * Math.sin(turn))];
};

/** A part of a circle round the origin, from one angle to another. */
export const arcOf = (
  plot: Plot,
  length: number,
  [from, to]: readonly [number, number],
): readonly (string | number)[] => {
  const radius = tenth(length);
  const sweep = from > to ? 1 : 0;
  const end = tipOf(plot, length, to);
  return ["M", ...tipOf(plot, length, from), "A", radius, radius, 0, 0, sweep, ...end];
};
