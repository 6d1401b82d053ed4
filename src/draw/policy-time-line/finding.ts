import type { FigureContext } from "../figure.ts";
import type { Entry, Lane, LaneId } from "./entries.ts";

/** What the title is made of. */
export type TimeFacts = {
  readonly programmes: number;
  /** Programmes whose time in force is stated. */
  readonly dated: number;
  /** Those of them that end before the plan does. */
  readonly early: number;
  /** The last month of the one that ends first. */
  readonly firstEnd?: string;
  /** The plan's period, and its last month. */
  readonly period?: string;
  readonly end?: string;
  readonly steps: number;
  readonly firstStep?: string;
  readonly lastStep?: string;
  readonly higher: number;
};

const entriesOf = (lanes: readonly Lane[], lane: LaneId): readonly Entry[] =>
  lanes.find(({ id }) => id === lane)?.entries ?? [];

/** Programmes against the plan's period, and the steps that led to it. */
export const factsOf = (lanes: readonly Lane[], { plan, text }: FigureContext): TimeFacts => {
  const programmes = entriesOf(lanes, "programmes");
  const dated = programmes.flatMap(({ period }) => period ?? []);
  const steps = entriesOf(lanes, "steps").flatMap(({ period }) => period ?? []);
  const first = dated.reduce((least, { to }) => Math.min(least, to), Number.MAX_SAFE_INTEGER);
  const { period } = plan.head;
  const [from, last] = [steps[0], steps.at(-1)];
  return {
    programmes: programmes.length,
    dated: dated.length,
    early: programmes.filter(({ endsEarly }) => endsEarly).length,
    ...(dated.length > 0 ? { firstEnd: text.month(first - 1) } : {}),
    ...(period ? { period: text.period(period), end: text.month(period.to - 1) } : {}),
    steps: steps.length,
    ...(from && last ? { firstStep: text.period(from), lastStep: text.period(last) } : {}),
    higher: entriesOf(lanes, "higher").length,
  };
};
