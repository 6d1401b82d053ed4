import { type Schedule, schedule } from "../../analyse/analyses/schedule.ts";
import { shownMonths } from "../../analyse/shown-months.ts";
import { defineFigure, type FigureContext } from "../figure.ts";
import { head } from "../kit/head.ts";
import { legend } from "../kit/legend.ts";
import { palette } from "../kit/palette.ts";
import { group, rect } from "../kit/shapes.ts";
import { type Axis, axisOf, figureWidth } from "../roadmap/axis.ts";
import { decisiveDependencies } from "../roadmap/dependencies.ts";
import {
  drawBar,
  drawDeadlines,
  drawGates,
  drawPlates,
  drawValleys,
} from "../roadmap/draw-bars.ts";
import { drawDependencies } from "../roadmap/draw-dependencies.ts";
import { drawFunding } from "../roadmap/draw-funding.ts";
import { drawGrid } from "../roadmap/draw-grid.ts";
import { drawHeadings, drawLabel, drawReadinessHead } from "../roadmap/draw-labels.ts";
import { type Funding, fundingOf, hasSeveralCurrencies } from "../roadmap/funding.ts";
import { layOut } from "../roadmap/layout.ts";
import { ownerLabels } from "../roadmap/owner-label.ts";
import { legendOf } from "../roadmap/roadmap-legend.ts";
import { type RoadmapFacts, roadmapMessages } from "../roadmap/roadmap-messages.ts";
import { roadmapTable } from "../roadmap/roadmap-table.ts";
import { type Group, rowsOf } from "../roadmap/rows.ts";

const listed = 12;

const factsOf = (
  plan: Schedule,
  funding: Funding | undefined,
  { plan: { head: about }, text: words }: FigureContext,
): RoadmapFacts => {
  const critical = plan.tasks.filter((one) => one.critical && !one.open);
  const last = critical.reduce<(typeof critical)[number] | undefined>(
    (latest, one) => (latest === undefined || one.end >= latest.end ? one : latest),
    undefined,
  );
  const period = about.period;
  return {
    tasks: plan.tasks.length,
    critical: critical.length,
    length: plan.length,
    duration: words.duration(plan.length),
    start: words.month(plan.start),
    end: words.month(last ? shownMonths(last).last : Math.max(plan.start, plan.end - 1)),
    ...(last?.task.phase ? { reached: words.enumerated("phase", last.task.phase) } : {}),
    open: plan.tasks.filter(({ open }) => open).length,
    beyond: period
      ? plan.tasks.filter(({ start, end }) => start < period.from || end > period.to).length
      : 0,
    path: critical.slice(0, listed).map(({ task }) => words.pick(task.title)),
    fiscalYearStart: about.fiscalYearStart,
    hasFunding: funding !== undefined,
  };
};

/** Rows with their bars and what connects them; `left` counts the dependencies that are not drawn. */
const drawTasks = (
  plan: Schedule,
  rows: readonly Group[],
  axis: Axis,
  { start, context }: { readonly start: number; readonly context: FigureContext },
) => {
  const groups = layOut(rows, start, ownerLabels(context));
  const bars = groups.flatMap((one) => one.bars);
  const bottom = groups.at(-1)?.bottom ?? start;
  const isWhole = bars.length === plan.tasks.length;
  const links = isWhole ? decisiveDependencies(plan) : { shown: [], left: 0 };
  return {
    bars,
    bottom,
    isWhole,
    links,
    shapes: [
      ...drawValleys(bars, axis),
      ...drawDependencies(bars, links.shown, axis),
      ...drawPlates(bars, axis, context),
      ...groups.flatMap((one) =>
        one.bars.map((bar) =>
          group({ "data-org": bar.owner?.id }, [
            ...drawBar(bar, axis, context),
            ...drawLabel(bar, one, axis, context),
          ]),
        ),
      ),
      ...drawDeadlines(bars, axis),
      ...drawGates(bars, axis),
      ...drawHeadings(groups),
      ...drawReadinessHead(bars, start, axis, context),
    ],
  };
};

const drawBody = (
  plan: Schedule,
  funding: Funding | undefined,
  top: number,
  context: FigureContext,
) => {
  const rows = rowsOf(plan, context);
  const hasReadiness = rows.some((one) => one.bars.some(({ trl }) => trl !== undefined));
  const axis = axisOf(plan, [...(funding?.years.keys() ?? [])], hasReadiness, context);
  const start = top + 34;
  const tasks = drawTasks(plan, rows, axis, { start, context });
  const money = funding && drawFunding(funding, axis, tasks.bottom + 4, context);
  const foot = money?.foot ?? tasks.bottom;
  const { bars, links } = tasks;
  const key = legend(
    (money?.bottom ?? tasks.bottom) + 12,
    figureWidth,
    legendOf(bars, links.shown.length > 0, context),
  );
  return {
    bottom: key.bottom,
    isWhole: tasks.isWhole,
    isRounded: money?.isRounded ?? false,
    left: links.left,
    shapes: [
      ...drawGrid(axis, [start, tasks.bottom], foot, context),
      ...tasks.shapes,
      ...(money?.shapes ?? []),
      ...key.shapes,
    ],
  };
};

/** Who carries it from the laboratory to the region by when, over the money that pays for it. */
export const roadmap = defineFigure({
  id: "roadmap",
  number: "F9",
  messages: roadmapMessages,
  draw: (context) => {
    const { plan, use, say, text: words } = context;
    const outcome = use(schedule);
    if (!outcome.defined) return undefined;
    const funding = fundingOf(plan);
    const facts = factsOf(outcome, funding, context);
    const title = say("finding", facts);
    const top = head(figureWidth, title, say("subtitle", facts));
    const body = drawBody(outcome, funding, top.height + 4, context);
    const height = Math.ceil(body.bottom + 8);
    return {
      drawing: {
        id: "roadmap",
        width: figureWidth,
        height,
        title,
        description: say("description", facts),
        language: words.language,
        shapes: [
          rect({ x: 0, y: 0, width: figureWidth, height }, { fill: palette.paper }),
          ...top.shapes,
          ...body.shapes,
        ],
      },
      data: roadmapTable(outcome, context),
      remarks: [
        ...(body.isWhole ? [] : [say("summarised", { count: words.number(facts.tasks) })]),
        ...(body.left > 0 ? [say("undrawn", { count: body.left })] : []),
        ...(facts.beyond > 0 ? [say("beyondRemark", { count: facts.beyond })] : []),
        ...(funding?.isSpread ? [say("spread")] : []),
        ...(body.isRounded ? [say("rounded")] : []),
        ...(hasSeveralCurrencies(plan) ? [say("currencies")] : []),
      ],
    };
  },
});
