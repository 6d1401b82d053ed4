import { defineFigure, type FigureContext } from "../figure.ts";
import { gathered } from "../kit/gathered.ts";
import { head } from "../kit/head.ts";
import { legend } from "../kit/legend.ts";
import { palette } from "../kit/palette.ts";
import { rect } from "../kit/shapes.ts";
import { axisOf, type BrokenAxis, figureWidth } from "../policy-time-line/broken-axis.ts";
import { drawAxis } from "../policy-time-line/draw-axis.ts";
import { drawLane } from "../policy-time-line/draw-lane.ts";
import { type Lane, lanesOf, readable } from "../policy-time-line/entries.ts";
import { factsOf, type TimeFacts } from "../policy-time-line/finding.ts";
import { policyTimeLineMessages } from "../policy-time-line/policy-time-line-messages.ts";
import { legendOf } from "../policy-time-line/time-line-legend.ts";
import { timeLineTable } from "../policy-time-line/time-line-table.ts";

const listed = 2;

const describe = (
  lanes: readonly Lane[],
  axis: BrokenAxis,
  facts: TimeFacts,
  { text, say }: FigureContext,
): string => {
  const early = lanes.flatMap(({ entries }) => entries.filter(({ endsEarly }) => endsEarly));
  const named = early
    .slice(0, listed)
    .map(({ name, period }) =>
      say("until", { name, month: period ? text.month(period.to - 1) : "" }),
    );
  const cuts = axis.pieces
    .filter(({ isCut }) => isCut)
    .slice(0, listed)
    .map(({ from, to }) => say("cutOut", { from: text.month(from), to: text.month(to - 1) }));
  return say("description", { ...facts, named, cuts });
};

/** The name of the month without its year, as a year is as long from any; empty of the calendar year. */
const firstMonth = ({ plan, text }: FigureContext): string => {
  if (plan.head.fiscalYearStart === 1) return "";
  const month = text.month(12 * 2000 + plan.head.fiscalYearStart - 1);
  return month.replace(text.language === "ja" ? /^.*年/u : / .*$/u, "");
};

const remarksOf = (
  lanes: readonly Lane[],
  shown: readonly Lane[],
  { text, say }: FigureContext,
): readonly string[] => {
  const count = (all: readonly Lane[]) => all.reduce((sum, { entries }) => sum + entries.length, 0);
  const undated = lanes.flatMap(({ entries }) => entries.filter(({ period }) => !period)).length;
  const isGathered = count(shown) < count(lanes);
  return [
    ...(isGathered ? [say("summarised", { count: text.number(count(lanes)) })] : []),
    ...(undated > 0 ? [say("undatedRemark", { count: undated })] : []),
  ];
};

const drawBody = (
  lanes: readonly Lane[],
  axis: BrokenAxis,
  top: number,
  context: FigureContext,
) => {
  let y = top + 26;
  const rows = lanes.flatMap((lane) => {
    const drawn = drawLane(lane, y, axis, context);
    y = drawn.bottom;
    return drawn.shapes;
  });
  const key = legend(y + 4, figureWidth, legendOf(lanes, context));
  return {
    shapes: [...drawAxis(axis, [top + 26, y], context), ...rows, ...key.shapes],
    bottom: key.bottom,
  };
};

/** What the plan stands on in time: laws, programmes and its own steps, against its period. */
export const policyTimeLine = defineFigure({
  id: "policy-time-line",
  number: "F1",
  messages: policyTimeLineMessages,
  draw: (context) => {
    const { plan, text, say } = context;
    const lanes = lanesOf(context);
    const isDated = lanes.some(
      ({ id, entries }) => id !== "plan" && entries.some(({ period }) => period !== undefined),
    );
    if (!isDated) return undefined;
    const facts = factsOf(lanes, context);
    const shown = readable(lanes, context);
    const axis = axisOf(shown, plan.head.fiscalYearStart);
    const title = say("finding", facts);
    const isCut = axis.pieces.some((piece) => piece.isCut);
    const subtitle = say("subtitle", { month: firstMonth(context), isCut });
    const top = head(figureWidth, title, subtitle);
    const body = drawBody(shown, axis, top.height + 22, context);
    const height = Math.ceil(body.bottom + 14);
    return {
      drawing: {
        id: "policy-time-line",
        width: figureWidth,
        height,
        title,
        description: describe(lanes, axis, facts, context),
        language: text.language,
        shapes: [
          rect({ x: 0, y: 0, width: figureWidth, height }, { fill: palette.paper }),
          ...gathered([...top.shapes, ...body.shapes]),
        ],
      },
      data: timeLineTable(lanes, context),
      remarks: remarksOf(lanes, shown, context),
    };
  },
});
