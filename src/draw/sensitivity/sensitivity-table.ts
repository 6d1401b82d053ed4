import type { ScheduleRisk } from "../../analyse/analyses/schedule-risk.ts";
import type { Ranking, Standing } from "../../analyse/ranking/ranking.ts";
import type { Row } from "../../document/block.ts";
import type { Drawn, FigureContext } from "../figure.ts";
import { chance, firstShare, shares, shownViews } from "./choice.ts";
import { datedTasks, monthOf } from "./dates.ts";

const none = "–";

const flipWords = ({ flip }: Standing, context: FigureContext): string => {
  if (!flip) return none;
  const [from, to] = shares(context, flip.from, flip.to);
  return context.say("flip", { criterion: context.text.pick(flip.criterion.name), from, to });
};

const rowOf = (cells: readonly string[], institutions: readonly string[] = []): Row => ({
  cells: cells.map((words) => [{ kind: "text", text: words }]),
  institutions,
});

const optionCells = (
  standing: Standing,
  ranking: Ranking,
  context: FigureContext,
): readonly string[] => {
  const { score } = standing;
  return [
    score === undefined ? context.say("missing") : context.text.number(score, 2),
    ...shownViews(ranking).map((view) => chance(context, firstShare(standing, view))),
    flipWords(standing, context),
  ];
};

const choiceColumns = (ranking: Ranking) => [
  { key: "columnScore", align: "end" as const },
  ...shownViews(ranking).map((view) => ({ key: `first${view}`, align: "end" as const })),
  { key: "columnFlip", align: "start" as const },
];

const dateColumns = [
  { key: "columnDate", align: "end" },
  { key: "columnHalf", align: "end" },
  { key: "columnMost", align: "end" },
  { key: "columnNearly", align: "end" },
  { key: "columnKept", align: "end" },
  { key: "columnSets", align: "end" },
] as const;

const taskRows = (risk: ScheduleRisk, blank: readonly string[], context: FigureContext) => {
  const { text, say } = context;
  const month = (months: number) => monthOf(context, risk, months);
  const rows = datedTasks(risk)
    .filter(({ risk: own, milestone }) => own.varies || own.criticality > 0 || milestone)
    .map(({ risk: own, milestone }) =>
      rowOf(
        [
          text.pick(own.task.title),
          ...blank,
          milestone ? text.month(milestone.by - 1) : none,
          ...[own.p50, own.p80, own.p95].map(month),
          milestone ? chance(context, milestone.probability) : none,
          chance(context, own.criticality),
        ],
        own.task.owner ? [own.task.owner.id] : [],
      ),
    );
  const whole = [risk.p50, risk.p80, risk.p95].map(month);
  const total: Row = {
    ...rowOf([say("whole"), ...blank, month(risk.length), ...whole, none, none]),
    look: "total",
  };
  return [...rows, total];
};

/** All options and all tasks that vary, set the end or have a date. */
export const sensitivityTable = (
  ranking: Ranking | undefined,
  risk: ScheduleRisk | undefined,
  context: FigureContext,
): Drawn["data"] => {
  const { say, text } = context;
  const left = ranking ? choiceColumns(ranking) : [];
  const right = risk ? dateColumns : [];
  const options = (ranking?.standings ?? []).map((standing) =>
    rowOf([
      text.pick(standing.target.title),
      ...(ranking ? optionCells(standing, ranking, context) : []),
      ...right.map(() => none),
    ]),
  );
  const tasks = risk
    ? taskRows(
        risk,
        left.map(() => none),
        context,
      )
    : [];
  return {
    caption: say("tableCaption"),
    columns: [
      { title: say("columnItem"), align: "start" },
      ...[...left, ...right].map(({ key, align }) => ({ title: say(key), align })),
    ],
    rows: [...options, ...tasks],
  };
};
