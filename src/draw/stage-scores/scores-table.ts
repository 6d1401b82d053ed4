import type { Score, StageScore, StageScores } from "../../analyse/analyses/stage-scores.ts";
import type { Column } from "../../document/block.ts";
import { text as plain, type Span } from "../../document/span.ts";
import type { Drawn, FigureContext } from "../figure.ts";
import { shareOf } from "./cells.ts";

const scoreWords = ({ value, low, high }: Score, width: number, context: FigureContext): string => {
  const { say, text } = context;
  if (value !== undefined) return text.number(value);
  return high - low >= width
    ? say("missing")
    : `${say("missing")} (${say("range", { low: text.number(low), high: text.number(high) })})`;
};

const reasons: Readonly<Record<string, string>> = {
  market: "market",
  unvalued: "unvalued",
  beyond: "beyond",
};

const passingWords = ({ passing }: StageScore, context: FigureContext): string =>
  passing.defined
    ? shareOf(passing.share, context)
    : context.say(reasons[passing.reason] ?? "noPayments");

const neededWords = ({ needed }: StageScore, { say, text }: FigureContext): string => {
  if (needed === undefined) return "";
  const key = needed.by === "targets" ? "byTargets" : "byRivals";
  return say(key, { level: text.number(needed.level) });
};

const levelWords = (level: number | undefined, { say, text }: FigureContext): string =>
  level === undefined ? say("missing") : text.number(level);

type Marks = Readonly<Record<"overlooked" | "ahead", ReadonlySet<string>>>;

const markWords = ({ stage }: StageScore, marks: Marks, { say }: FigureContext): string => {
  if (marks.overlooked.has(stage.id)) return say("markOverlooked");
  return marks.ahead.has(stage.id) ? say("markAhead") : "";
};

const wordsOf = (score: StageScore, marks: Marks, context: FigureContext): readonly string[] => {
  const { text } = context;
  const { stage } = score;
  return [
    text.pick(stage.name),
    stage.position === undefined ? "" : text.enumerated("position", stage.position),
    stage.locality === undefined ? "" : text.share(stage.locality.share),
    scoreWords(score.importance, 4, context),
    levelWords(stage.level, context),
    levelWords(stage.rivalLevel, context),
    scoreWords(score.gap, 8, context),
    passingWords(score, context),
    text.number(score.feeds),
    neededWords(score, context),
    scoreWords(score.shortfall, 4, context),
    text.list(score.targets.map(({ title }) => text.pick(title))),
    markWords(score, marks, context),
  ];
};

const columns = [
  ["columnStage", "start"],
  ["columnPosition", "start"],
  ["columnLocality", "end"],
  ["columnImportance", "end"],
  ["columnOwn", "end"],
  ["columnRival", "end"],
  ["columnGap", "end"],
  ["columnShare", "end"],
  ["columnFeeds", "end"],
  ["columnNeeded", "end"],
  ["columnLack", "end"],
  ["columnTargets", "start"],
  ["columnMark", "start"],
] as const satisfies readonly (readonly [string, Column["align"]])[];

const spans = (words: string): readonly Span[] => (words === "" ? [] : [plain(words)]);

/** Every stage of the chain in the order of the plan, also where the picture gathers them. */
export const scoresTable = (
  outcome: StageScores,
  workers: ReadonlyMap<string, readonly string[]>,
  context: FigureContext,
): Drawn["data"] => {
  const marks: Marks = {
    overlooked: new Set(outcome.overlooked.map(({ id }) => id)),
    ahead: new Set(outcome.ahead.map(({ id }) => id)),
  };
  return {
    caption: context.say("tableCaption"),
    columns: columns.map(([key, align]) => ({ title: context.say(key), align })),
    rows: outcome.stages.map((score) => {
      const institutions = workers.get(score.stage.id) ?? [];
      return {
        cells: wordsOf(score, marks, context).map(spans),
        ...(institutions.length > 0 ? { institutions } : {}),
      };
    }),
  };
};
