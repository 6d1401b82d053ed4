import { isShort } from "../../analyse/analyses/progress.ts";
import type { Plan } from "../../model/plan.ts";
import { defineFigure, type FigureContext } from "../figure.ts";
import { gathered } from "../kit/gathered.ts";
import { head, margin } from "../kit/head.ts";
import { type LegendItem, legend } from "../kit/legend.ts";
import { palette } from "../kit/palette.ts";
import { saidColumns } from "../kit/said-columns.ts";
import { group, line, path, rect } from "../kit/shapes.ts";
import { type Card, type Cards, cardsOf } from "../progress/cards.ts";
import {
  type CardContext,
  cardHeight,
  cardWidth,
  drawCard,
  drawLines,
  drawStates,
  drawWords,
  layCard,
  wordsHeight,
} from "../progress/draw-card.ts";
import { drawMarks, noMarks } from "../progress/draw-plot.ts";
import { type ProgressFacts, progressMessages } from "../progress/progress-messages.ts";
import { progressTable } from "../progress/progress-table.ts";
import { drawRest } from "../progress/rest.ts";
import { isBehind, states } from "../progress/state.ts";

const width = 960;
const columns = 3;
const gap = 36;
const most = 12;

/** The last month of the first interval between reports; else of the first review. */
const dueOf = ({ head: about, indicators, reviews }: Plan): number | undefined => {
  const intervals = indicators.flatMap(({ interval }) => interval?.months ?? []);
  if (about.period && intervals.length > 0)
    return about.period.from + Math.max(1, Math.min(...intervals)) - 1;
  const dates = reviews.flatMap(({ date }) => (date ? [date.to - 1] : []));
  return dates.length > 0 ? Math.min(...dates) : undefined;
};

const factsOf = (
  { all, reference }: Cards,
  { plan, text: words }: FigureContext,
): ProgressFacts => {
  const due = dueOf(plan);
  const countOf = (state: Card["state"]) => all.filter((card) => card.state === state).length;
  const counts = Object.fromEntries(states.map((state) => [state, countOf(state)]));
  return {
    counts: counts as ProgressFacts["counts"],
    indicators: all.length,
    short: all.filter(({ state, track }) => state === "early" && track && isShort(track)).length,
    behind: all
      .filter(({ state }) => isBehind(state))
      .map(({ indicator }) => words.pick(indicator.name)),
    ...(reference ? { reference: words.period(reference) } : {}),
    ...(due === undefined ? {} : { due: words.month(due) }),
  };
};

const keyOf = (cards: readonly Card[], { say }: FigureContext): readonly LegendItem[] => {
  const item = (key: string, mark: LegendItem["mark"]): LegendItem => ({
    words: say(key),
    width: 26,
    mark,
  });
  return [
    ...(cards.some(({ course }) => course && course.planned.length > 0)
      ? [
          item("keyPlanned", ([x, y]) =>
            line([x, y], [x + 26, y], { stroke: palette.mute, "stroke-width": 1.2 }),
          ),
        ]
      : []),
    ...(cards.some(({ course }) => course && course.seen.length > 0)
      ? [
          item("keySeen", ([x, y]) =>
            path(`M ${x} ${y} h 26 m -13 -4 a 4 4 0 1 0 .1 0 z`, {
              fill: palette.goods,
              stroke: palette.goods,
              "stroke-width": 2.2,
            }),
          ),
        ]
      : []),
    ...(cards.some(({ track }) => track?.forecast)
      ? [
          item("keyForecast", ([x, y]) =>
            group({}, [
              rect({ x, y: y - 6, width: 26, height: 12 }, { fill: palette.tint }),
              line([x, y], [x + 26, y], {
                stroke: palette.accent,
                "stroke-width": 1.6,
                "stroke-dasharray": "4 3",
              }),
            ]),
          ),
        ]
      : []),
  ];
};

const isDrawable = ({ course }: Card): boolean =>
  course !== undefined && course.planned.length + course.seen.length > 0;

const drawCards = (cards: readonly Card[], top: number, context: CardContext) => {
  const laid = cards.map((card) => layCard(card, context));
  const marks = noMarks();
  let y = top;
  const rows = Array.from({ length: Math.ceil(laid.length / columns) }, (_, place) => {
    const row = laid.slice(place * columns, (place + 1) * columns);
    const words = wordsHeight(row);
    const drawn = row.map((one, column) =>
      drawCard(one, [margin + column * (cardWidth + gap), y], words, { marks, context }),
    );
    y += cardHeight(row) + 6;
    return drawn;
  });
  const all = rows.flat();
  return {
    shapes: [...drawLines(all), ...drawMarks(marks), ...drawStates(all), ...drawWords(all)],
    bottom: y,
  };
};

const remarksOf = (
  { all, shown }: { readonly all: readonly Card[]; readonly shown: readonly Card[] },
  { say }: FigureContext,
): readonly string[] => {
  const undrawn = all.filter((card) => !isDrawable(card)).length;
  const others = all.length - shown.length - undrawn;
  return [
    ...(others > 0 ? [say("most", { shown: shown.length, others })] : []),
    ...(undrawn > 0 ? [say("undrawn", { count: undrawn })] : []),
    ...(shown.some(({ track }) => track?.forecast?.low !== undefined) ? [say("cut")] : []),
  ];
};

/** Where each indicator stands against its planned path, and where it is heading. */
export const progress = defineFigure({
  id: "progress",
  number: "F15",
  messages: progressMessages,
  draw: (context) => {
    const { say, text: words } = context;
    const cards = cardsOf(context);
    const shown = cards.all.filter(isDrawable).slice(0, most);
    if (shown.length === 0) return undefined;
    const rest = cards.all.filter((card) => !shown.includes(card));
    const facts = factsOf(cards, context);
    const title = say("finding", facts);
    const top = head(width, title, say("subtitle", facts));
    // a dashed line is read in the first chart: what it means stands before it
    const key = legend(top.height + 8, width, keyOf(shown, context));
    const body = drawCards(shown, key.bottom + 8, { ...context, reference: facts.reference });
    const others = drawRest(rest, body.bottom, width, context);
    const height = Math.ceil(others.bottom + 8);
    return {
      drawing: {
        id: "progress",
        width,
        height,
        title,
        description: say("description", facts),
        language: words.language,
        shapes: [
          rect({ x: 0, y: 0, width, height }, { fill: palette.paper }),
          ...gathered([...top.shapes, ...key.shapes, ...body.shapes, ...others.shapes]),
        ],
      },
      data: saidColumns(progressTable(cards.all, context)),
      remarks: remarksOf({ all: cards.all, shown }, context),
    };
  },
});
