import { targetRanking as analysis } from "../../analyse/analyses/target-ranking.ts";
import type { Ranking, Standing } from "../../analyse/ranking/ranking.ts";
import type { Block } from "../../document/block.ts";
import { aside, text as plain, type Span } from "../../document/span.ts";
import type { Criterion } from "../../model/action.ts";
import { defineExhibit } from "../exhibit.ts";
import { makeTable } from "../make-table.ts";
import { rankingFacts } from "../ranking-facts.ts";
import type { SectionContext } from "../section.ts";

const words = {
  title: "How safe the choice is",
  options: "The options by score",
  option: "Option",
  score: "Score (0 to 1)",
  given: "First: weights as given",
  order: "First: only their order agreed",
  none: "First: no weights agreed",
  flip: "Passes the first beyond",
  dominated: "dominated",
  criteria: "Criteria, scales and weights",
  criterion: "Criterion",
  worst: "Worst (0)",
  best: "Best (1)",
  weight: "Weight",
  corners: "value in between: ",
  flipFrom: " from ",
  flipTo: " to ",
  missing: "scores missing",
  noteBefore: "“First” is the share of ",
  noteDraws: " draws in which the option scores most (error at 95%: ±",
  noteAfter: "; seed ",
  noteEnd:
    "). From left to right less is taken as agreed about the weights: an option high on the left and low on the right hangs on them. The last column says which single weight would have to change, the others in proportion, for the option to pass the first; – where no single weight does it.",
} as const;

type Context = SectionContext<typeof words>;
type Spans = readonly Span[];

const views = ["given", "order", "none"] as const;

/** With all scores certain, what is first at given weights is first in every draw. */
const shownViews = ({ certain, standings }: Ranking) =>
  views.filter(
    (view) => standings[0]?.accepted[view] !== undefined && !(view === "given" && certain),
  );

const scoreSpans = ({ cell, text, words: own }: Context, standing: Standing): Spans => {
  const { score, low, high } = standing;
  const range = cell.range(text.number(low, 2), text.number(high, 2));
  if (score === undefined) return [plain(range), aside(own.missing)];
  return low === high
    ? [plain(text.number(score, 2))]
    : [plain(text.number(score, 2)), aside(range)];
};

const flipSpans = ({ cell, text, words: own }: Context, { flip }: Standing): Spans => {
  if (!flip) return cell.none;
  const [from, to] = [text.share(flip.from), text.share(flip.to)];
  // what prints alike at whole percents is told apart by a decimal
  const ends = from === to ? [text.share(flip.from, 1), text.share(flip.to, 1)] : [from, to];
  return [
    plain(`${text.pick(flip.criterion.name)}${own.flipFrom}${ends[0]}${own.flipTo}${ends[1]}`),
  ];
};

const optionSpans = ({ cell, text, words: own }: Context, standing: Standing): Spans => {
  const { target, dominatedBy } = standing;
  const marks = [
    text.enumerated("decision", target.decision),
    ...(dominatedBy.length > 0 ? [own.dominated] : []),
  ];
  return [...cell.text(target.title), aside(cell.joined(marks))];
};

const note = ({ text, words: own }: Context, { draws, seed }: Ranking): string =>
  own.noteBefore +
  text.number(draws) +
  own.noteDraws +
  text.share(0.98 / Math.sqrt(draws), 1) +
  own.noteAfter +
  String(seed) +
  own.noteEnd;

const optionsTable = (context: Context, ranking: Ranking): Block => {
  const { text, words: own } = context;
  const shown = shownViews(ranking);
  return makeTable({
    number: "",
    id: "target-ranking-options",
    caption: own.options,
    columns: [
      own.option,
      [own.score, "end"],
      ...shown.map((view) => [own[view], "end"] as const),
      own.flip,
    ],
    rows: ranking.standings.map((standing) => [
      optionSpans(context, standing),
      scoreSpans(context, standing),
      ...shown.map((view) => [plain(text.share(standing.accepted[view]?.ranks[0] ?? 0))]),
      flipSpans(context, standing),
    ]),
    note: [plain(note(context, ranking))],
  });
};

/** What an amount between the ends is worth, where the value does not rise evenly. */
const cornerSpans = ({ text, cell, words: own }: Context, { points }: Criterion): Spans =>
  points.length === 0
    ? []
    : [
        aside(
          own.corners +
            cell.joined(
              points.map(({ at, value }) => `${text.quantity(at)} = ${text.number(value, 2)}`),
            ),
        ),
      ];

const criteriaTable = (context: Context, { criteria }: Ranking): Block => {
  const { cell, text, words: own } = context;
  return makeTable({
    number: "",
    id: "target-ranking-criteria",
    caption: own.criteria,
    columns: [own.criterion, [own.worst, "end"], [own.best, "end"], [own.weight, "end"]],
    rows: criteria.map(({ criterion, weight }) => [
      [...cell.text(criterion.name), ...cornerSpans(context, criterion)],
      cell.quantity(criterion.worst),
      cell.quantity(criterion.best),
      [plain(text.share(weight))],
    ]),
  });
};

/** Which option scores most, and what would have to be different for another to: for everybody. */
export const targetRanking = defineExhibit({
  id: "target-ranking",
  words,
  compose: (context) => {
    const { plan, use, prose, why } = context;
    const outcome = use(analysis);
    if (!outcome.defined) {
      // without criteria and scores the plan has not set out to compare
      return plan.criteria.length === 0
        ? []
        : prose("target-ranking-none", { reason: why(outcome) });
    }
    return [
      ...prose("target-ranking", rankingFacts(context, outcome)),
      optionsTable(context, outcome),
      criteriaTable(context, outcome),
    ];
  },
});
