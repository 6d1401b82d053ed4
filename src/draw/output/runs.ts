import type { Dot } from "./collect.ts";

/** Values that follow on one another without a hole, joined alike. */
export type Run = {
  readonly dots: readonly Dot[];
  /** How the line to its values is drawn: as that kind, or as a time without values. */
  readonly kind: Dot["kind"] | "gap";
};

const isAhead = ({ kind }: Dot): boolean => kind === "forecast" || kind === "target";

/** The kind of the line that leads to a value: its own, or a time without values. */
const before = (after: Dot): Run["kind"] => {
  if (isAhead(after)) return after.kind;
  if (!after.follows) return "gap";
  return after.kind === "estimate" ? "actual" : after.kind;
};

/** The line through all values in pieces that are drawn alike. */
export const runsOf = (dots: readonly Dot[]): readonly Run[] => {
  const runs: { dots: Dot[]; kind: Run["kind"] }[] = [];
  for (const [place, dot] of dots.entries()) {
    const from = dots[place - 1];
    if (!from) continue;
    const kind = before(dot);
    const last = runs.at(-1);
    if (last && last.kind === kind && kind !== "gap") last.dots.push(dot);
    else runs.push({ dots: [from, dot], kind });
  }
  return runs;
};

const buckets = 200;

/** Of a long series the first, least, greatest and last value of each stretch of time: the line looks the same. */
export const thinned = (dots: readonly Dot[]): readonly Dot[] => {
  if (dots.length <= 4 * buckets) return dots;
  const size = Math.ceil(dots.length / buckets);
  const kept: Dot[] = [];
  let follows = true;
  for (let start = 0; start < dots.length; start += size) {
    const part = dots.slice(start, start + size);
    const values = part.map(({ value }) => value);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const places = new Set([0, values.indexOf(low), values.indexOf(high), part.length - 1]);
    for (const [place, dot] of part.entries()) {
      follows &&= dot.follows;
      if (!places.has(place)) continue;
      kept.push({ ...dot, follows });
      follows = true;
    }
  }
  return kept;
};
