import type { ScheduleRisk } from "../../analyse/analyses/schedule-risk.ts";
import type { Ranking } from "../../analyse/ranking/ranking.ts";
import { defineFigure, type FigureContext } from "../figure.ts";
import { gathered } from "../kit/gathered.ts";
import { head } from "../kit/head.ts";
import { type LegendItem, legend } from "../kit/legend.ts";
import { palette } from "../kit/palette.ts";
import { diamond, line, rect } from "../kit/shapes.ts";
import { choiceFacts, rankingOf } from "../sensitivity/choice.ts";
import { datedTasks, dateFacts, riskOf, shownTasks } from "../sensitivity/dates.ts";
import { drawChoice, mostOptions } from "../sensitivity/draw-choice.ts";
import { drawDates } from "../sensitivity/draw-dates.ts";
import { width } from "../sensitivity/panel.ts";
import { type SensitivityFacts, sensitivityMessages } from "../sensitivity/sensitivity-messages.ts";
import { sensitivityTable } from "../sensitivity/sensitivity-table.ts";

type Found = { readonly ranking: Ranking | undefined; readonly risk: ScheduleRisk | undefined };

const keyOf = (risk: ScheduleRisk, { say }: FigureContext): readonly LegendItem[] => {
  const shown = shownTasks(datedTasks(risk));
  const hasDate = (isTight: boolean) =>
    shown.some(({ milestone }) => milestone && milestone.probability < 0.5 === isTight);
  const bar =
    (height: number, fill: string): LegendItem["mark"] =>
    ([x, y]) =>
      rect({ x, y: y - height / 2, width: 22, height }, { fill });
  const stone =
    (fill: string, stroke: string): LegendItem["mark"] =>
    ([x, y]) =>
      diamond([x + 6, y], 6, { fill, stroke, "stroke-width": 1.6 });
  return [
    { words: say("keyRange"), width: 22, mark: bar(10, palette.bar) },
    { words: say("keyNearly"), width: 22, mark: bar(6, palette.edge) },
    {
      words: say("keyLikely"),
      width: 4,
      mark: ([x, y]) =>
        line([x + 2, y - 8], [x + 2, y + 8], { stroke: palette.ink, "stroke-width": 2 }),
    },
    ...(hasDate(false)
      ? [{ words: say("keyKept"), width: 12, mark: stone(palette.paper, palette.ink) }]
      : []),
    ...(hasDate(true)
      ? [{ words: say("keyTight"), width: 12, mark: stone(palette.gap, palette.gap) }]
      : []),
  ];
};

const remarksOf = ({ ranking, risk }: Found, { plan, say }: FigureContext): readonly string[] => {
  const options = ranking?.standings.length ?? 0;
  const drawn = risk ? shownTasks(datedTasks(risk)).length : 0;
  const all = plan.roadmap.tasks.length;
  return [
    ...(ranking ? [] : [say("noChoice")]),
    ...(risk ? [] : [say("noDates")]),
    ...(options > mostOptions ? [say("optionsLeft", { shown: mostOptions, all: options })] : []),
    ...(risk && drawn < all ? [say("tasksLeft", { shown: drawn, all })] : []),
  ];
};

/** On what the choice of targets and the dates of the roadmap hang. */
export const sensitivity = defineFigure({
  id: "sensitivity",
  number: "F14",
  messages: sensitivityMessages,
  draw: (context) => {
    const { say, text: words } = context;
    const found: Found = { ranking: rankingOf(context), risk: riskOf(context) };
    const { ranking, risk } = found;
    if (!ranking && !risk) return undefined;
    const choice = ranking && choiceFacts(ranking, context);
    const dates = risk && dateFacts(risk, context);
    const facts: SensitivityFacts = { ...(choice ? { choice } : {}), ...(dates ? { dates } : {}) };
    const title = say("finding", facts);
    const top = head(width, title, say("subtitle", facts));
    const upper = ranking
      ? drawChoice(ranking, top.height + 18, context)
      : { shapes: [], bottom: top.height - 8 };
    const lower = risk
      ? drawDates(risk, upper.bottom + 26, context)
      : { shapes: [], bottom: upper.bottom };
    const key = legend(lower.bottom + 10, width, risk ? keyOf(risk, context) : []);
    const height = Math.ceil(key.bottom + 14);
    return {
      drawing: {
        id: "sensitivity",
        width,
        height,
        title,
        description: say("description", facts),
        language: words.language,
        shapes: [
          rect({ x: 0, y: 0, width, height }, { fill: palette.paper }),
          ...gathered([...top.shapes, ...upper.shapes, ...lower.shapes, ...key.shapes]),
        ],
      },
      data: sensitivityTable(ranking, risk, context),
      remarks: remarksOf(found, context),
    };
  },
});
