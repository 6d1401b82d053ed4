import {
  stageScores as analysis,
  type Score,
  type StageScore,
  type StageScores,
} from "../../analyse/analyses/stage-scores.ts";
import { measuresAtStage } from "../../analyse/measures-at-stage.ts";
import type { Block } from "../../document/block.ts";
import { aside, text as plain, type Span } from "../../document/span.ts";
import type { Measure } from "../../model/action.ts";
import type { Stage } from "../../model/cluster.ts";
import { counted } from "../counted.ts";
import { defineExhibit } from "../exhibit.ts";
import { makeTable } from "../make-table.ts";
import type { SectionContext } from "../section.ts";

const words = {
  title: "The stages side by side",
  caption: "Importance, gap, reach and absorption of every stage",
  stage: "Stage",
  importance: "Importance (of 5)",
  gap: "Levels behind rivals",
  passing: "Share of final sales that passes through",
  feeds: "In-region stages it feeds",
  shortfall: "Levels its firms lack",
  target: "Target",
  neededBefore: "level ",
  neededAfter: " needed",
  byTargets: "by a target",
  byRivals: "to equal rivals",
  note: "A stage counts as one that matters from an importance of 4 on. A gap below 0 is a lead. Firms that lack no level can take up what is needed. A share of the final sales is a lower end where payments are not stated.",
} as const;

type Context = SectionContext<typeof words>;
type Spans = readonly Span[];

const isMarket = ({ stage }: StageScore): boolean => stage.position === "market";

const scoreSpans = ({ cell, text }: Context, score: Score, width: number): Spans => {
  if (score.value !== undefined) return [plain(text.number(score.value))];
  if (score.high - score.low >= width) return cell.hole;
  return [...cell.hole, aside(cell.range(text.number(score.low), text.number(score.high)))];
};

const shortfallSpans = (context: Context, score: StageScore): Spans => {
  const { words: own, cell, text } = context;
  const spans = scoreSpans(context, score.shortfall, 4);
  if (!score.needed || score.shortfall.value === undefined) return spans;
  const needed = `${own.neededBefore}${text.number(score.needed.level)}${own.neededAfter}`;
  const by = score.needed.by === "targets" ? own.byTargets : own.byRivals;
  return [...spans, aside(cell.joined([needed, by]))];
};

/** A share that rounds to nothing is not nothing. */
const passingSpans = ({ cell, text }: Context, { passing }: StageScore): Spans =>
  passing.defined ? [plain(text.share(passing.share, passing.share < 0.01 ? 1 : 0))] : cell.none;

const rowOf = (context: Context, score: StageScore): readonly Spans[] => {
  const { cell, text } = context;
  const name = cell.text(score.stage.name);
  const targets = score.targets.length === 0 ? cell.none : cell.names(score.targets);
  // what is missing at a buyer is no hole: the scores are those of stages that sell
  if (isMarket(score))
    return [name, cell.none, cell.none, cell.none, cell.none, cell.none, targets];
  return [
    name,
    scoreSpans(context, score.importance, 4),
    scoreSpans(context, score.gap, 8),
    passingSpans(context, score),
    [plain(text.number(score.feeds))],
    shortfallSpans(context, score),
    targets,
  ];
};

const named = ({ cell, text }: Context, things: readonly (Stage | Measure)[]) => ({
  count: counted(things.length, text),
  titles: cell.quoted(things.map((one) => text.pick("title" in one ? one.title : one.name))),
});

const table = (context: Context, { stages }: StageScores): Block => {
  const { words: own } = context;
  return makeTable({
    number: "",
    id: "stage-scores-table",
    caption: own.caption,
    columns: [
      own.stage,
      [own.importance, "end"],
      [own.gap, "end"],
      [own.passing, "end"],
      [own.feeds, "end"],
      [own.shortfall, "end"],
      own.target,
    ],
    rows: stages.map((score) => rowOf(context, score)),
    note: [plain(own.note)],
  });
};

/** Every stage by what matters for choosing where to innovate: for everybody. */
export const stageScores = defineExhibit({
  id: "stage-scores",
  words,
  compose: (context) => {
    const { plan, use, text, prose } = context;
    const outcome = use(analysis);
    if (!outcome.defined) return [];
    const sellers = outcome.stages.filter((score) => !isMarket(score));
    const isRated = ({ importance, gap }: StageScore): boolean =>
      importance.value !== undefined || gap.value !== undefined;
    if (!sellers.some(isRated)) return [];
    return [
      ...prose("stage-scores", {
        stages: counted(sellers.length, text),
        targeted: counted(sellers.filter(({ targets }) => targets.length > 0).length, text),
        overlooked: named(context, outcome.overlooked),
        helped: named(context, [
          ...new Set(outcome.overlooked.flatMap((stage) => measuresAtStage(plan, stage))),
        ]),
        ahead: named(
          context,
          outcome.ahead.filter((stage) => sellers.some((score) => score.stage === stage)),
        ),
        unrated: named(
          context,
          sellers.filter((score) => !isRated(score)).map(({ stage }) => stage),
        ),
      }),
      table(context, outcome),
    ];
  },
});
