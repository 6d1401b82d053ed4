import type { StageScore, StageScores } from "../../analyse/analyses/stage-scores.ts";
import type { Stage } from "../../model/cluster.ts";
import { type ValueOf, valuesOf } from "../../model/enumerations.ts";

type Position = ValueOf<"position">;

/** One stage, or those of a position that are too many to name. */
export type Row =
  | { readonly kind: "stage"; readonly score: StageScore }
  | { readonly kind: "rest"; readonly scores: readonly StageScore[] };

export type Group = { readonly position: Position | undefined; readonly rows: readonly Row[] };

const most = 22;
const named = 12;

/** From this importance on a stage matters, as in the analysis. */
const important = 4;

const positions = valuesOf("position");

const placeOf = (position: Position | undefined): number =>
  position === undefined ? positions.length : positions.indexOf(position);

export const isInRegion = ({ locality }: Stage): boolean => (locality?.share ?? 1) > 0;

/** Matters to the buyer and lies behind the rivals. */
export const isNeedy = ({ stage, importance, gap }: StageScore): boolean =>
  isInRegion(stage) && (importance.value ?? 0) >= important && (gap.value ?? 0) > 0;

export const isRated = ({ importance, gap }: StageScore): boolean =>
  importance.value !== undefined || gap.value !== undefined;

const weightOf = (score: StageScore): number => {
  const { importance, gap, passing, targets } = score;
  const size = passing.defined ? Math.min(0.9, passing.share) : 0;
  const rank = (importance.value ?? 0) * 10 + Math.max(0, gap.value ?? 0) + size;
  return (isNeedy(score) ? 1000 : 0) + (targets.length > 0 ? 100 : 0) + rank;
};

/** The stages to name: all where they can be read, those that matter and lag most where not. */
const namedStages = ({ stages }: StageScores): ReadonlySet<StageScore> =>
  stages.length <= most
    ? new Set(stages)
    : new Set(stages.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, named));

/** Rows from raw material to market, in the order of the plan within a position. O(n log n). */
export const groupsOf = (outcome: StageScores): readonly Group[] => {
  const shown = namedStages(outcome);
  const found = new Map<Position | undefined, StageScore[]>();
  for (const score of outcome.stages) {
    const { position } = score.stage;
    const group = found.get(position) ?? [];
    group.push(score);
    found.set(position, group);
  }
  return [...found]
    .sort(([a], [b]) => placeOf(a) - placeOf(b))
    .map(([position, scores]) => {
      const rest = scores.filter((score) => !shown.has(score));
      const rows = scores
        .filter((score) => shown.has(score))
        .map((score): Row => ({ kind: "stage", score }));
      return { position, rows: rest.length > 0 ? [...rows, { kind: "rest", scores: rest }] : rows };
    });
};
