import { scaleLinear } from "d3-scale";

export type Scale = {
  readonly base: number;
  readonly top: number;
  /** The base line is not zero, and has to be marked. */
  readonly isCut: boolean;
};

/** Where the least value is more of the largest than this, from zero the line would look level. */
const level = 0.6;
/** How far an interval may stretch the scale, as a share of what the other values span. */
const stretch = 0.35;

/** From zero, or from a round value below all where zero is far away. */
export const scaleOf = (values: readonly number[], interval: readonly number[] = []): Scale => {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const span = most - least || Math.abs(most) || 1;
  const high = Math.min(Math.max(most, ...interval), most + stretch * span);
  if (most === 0 && least === 0) return { base: 0, top: 1, isCut: false };
  if (least >= 0 && least <= level * most) return { base: 0, top: high, isCut: false };
  const low = Math.max(Math.min(least, ...interval), least - stretch * span);
  const [base = low, top = high] = scaleLinear()
    .domain([low - 0.1 * span, high])
    .nice(4)
    .domain();
  if (least >= 0 && base <= 0) return { base: 0, top: high, isCut: false };
  return { base, top: Math.max(top, high), isCut: true };
};
