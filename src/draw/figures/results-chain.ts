import type { Shape } from "../../document/drawing.ts";
import { defineFigure, type FigureContext } from "../figure.ts";
import { gathered } from "../kit/gathered.ts";
import { head } from "../kit/head.ts";
import { type LegendItem, legend } from "../kit/legend.ts";
import { palette } from "../kit/palette.ts";
import { saidColumns } from "../kit/said-columns.ts";
import { d, path, rect } from "../kit/shapes.ts";
import {
  type CardWorld,
  commonYears,
  isUnmeasured,
  shortNames,
} from "../results-chain/card-text.ts";
import {
  drawHeadings,
  drawLane,
  drawLaneTitle,
  drawMissingLevel,
  drawRoutes,
  drawThings,
  levelName,
  numbersOf,
} from "../results-chain/draw-chain.ts";
import { drawSummary, summaryWidth } from "../results-chain/draw-summary.ts";
import { type Frame, frameOf } from "../results-chain/frame.ts";
import { columnLevels, type Lane, lanesOf } from "../results-chain/lanes.ts";
import { breaksIn, type Logic, logicOf } from "../results-chain/logic.ts";
import { budgetsOf, currencyOf } from "../results-chain/means-text.ts";
import { type Placed, placeAll } from "../results-chain/place.ts";
import {
  type ResultsChainFacts,
  resultsChainMessages,
} from "../results-chain/results-chain-messages.ts";
import { resultsChainTable } from "../results-chain/results-chain-table.ts";
import { routesOf } from "../results-chain/route.ts";

const mostCards = 36;
const mostMeasures = 30;
const mostLanes = 7;
const listed = 5;

type Body = { readonly width: number; readonly shapes: readonly Shape[]; readonly bottom: number };

const factsOf = (logic: Logic, isWhole: boolean, context: FigureContext): ResultsChainFacts => {
  const { plan, text } = context;
  const { indicators, measures, roadmap } = plan;
  const bare = logic.outcomes.filter((one) => logic.breaksOf(one).includes("noOutput"));
  const first = indicators.find(({ headline }) => headline);
  const named = (things: readonly { readonly name: Parameters<typeof text.pick>[0] }[]) =>
    things.slice(0, listed).map(({ name }) => text.pick(name));
  return {
    measures: measures.length,
    idle: logic.idle.length,
    stuck: logic.stuck.length,
    tasks: roadmap.tasks.length,
    indicators: indicators.length,
    outcomes: logic.outcomes.length,
    bare: bare.length,
    impacts: indicators.filter(({ level }) => level === "impact").length,
    years: isWhole ? commonYears(indicators, context) : "",
    hasStars: indicators.some((one) => isUnmeasured(one.baseline) || isUnmeasured(one.target)),
    currency: currencyOf(context),
    headline: first && text.pick(first.name),
    bareNames: named(bare),
    idleNames: named(logic.idle.map(({ title }) => ({ name: title }))),
  };
};

const legendOf = ({ cards }: Placed, hasLinks: boolean, { logic, breaks, context }: CardWorld) => {
  const { say } = context;
  const [only] = breaks.length === 1 ? breaks : [];
  const frame =
    (look: Readonly<Record<string, string | number>>): LegendItem["mark"] =>
    ([x, y]) =>
      path(d("M", x + 1, y - 8, "h", 22, "v", 16, "h", -22, "z"), look);
  const items: readonly (LegendItem | false)[] = [
    hasLinks && {
      words: say("legendLink"),
      width: 34,
      mark: ([x, y]) =>
        path(d("M", x, y, "h", 27, "v", -3, "l", 6, 3, "l", -6, 3, "v", -3, "z"), {
          fill: palette.bar,
          stroke: palette.bar,
        }),
    },
    cards.some(({ indicator }) => indicator.headline) && {
      words: say("legendHeadline"),
      width: 24,
      mark: frame({ fill: palette.paper, stroke: palette.accent, "stroke-width": 2.2 }),
    },
    cards.some(({ indicator }) => logic.breaksOf(indicator).length > 0) && {
      words: say(only ?? "legendGap"),
      width: 24,
      mark: frame({ fill: palette.gapTint, stroke: palette.gap, "stroke-dasharray": "4 3" }),
    },
  ];
  return items.filter((item) => item !== false);
};

const missingLevels = (
  frame: Frame,
  [top, bottom]: readonly [number, number],
  context: FigureContext,
): readonly Shape[] => {
  const present = new Set(context.plan.indicators.map(({ level }) => level));
  return [...frame.levels].flatMap(([level, column]) => {
    if (present.has(level)) return [];
    const name = levelName(level, frame.levels.size === 3, context);
    return drawMissingLevel(column, [top, bottom], context.say("missing", { level: name }));
  });
};

const drawWhole = (
  lanes: readonly Lane[],
  world: CardWorld,
  top: number,
  context: FigureContext,
): Body => {
  const frame = frameOf(columnLevels(context.plan));
  const start = top + 10;
  const placed = placeAll(lanes, frame, start + 38, world);
  const routes = routesOf(placed, world.logic);
  const impact = frame.levels.get("impact");
  const right = (impact?.x ?? frame.width) - 16;
  const key = legend(placed.bottom + 6, frame.width, legendOf(placed, routes.length > 0, world));
  return {
    width: frame.width,
    shapes: gathered([
      ...drawHeadings(frame, start, context),
      ...placed.lanes.flatMap((lane) => drawLane(lane, right, context)),
      ...drawRoutes(routes),
      ...placed.lanes.flatMap((lane) => drawLaneTitle(lane, right, context)),
      ...missingLevels(frame, [start + 38, placed.bottom], context),
      ...drawThings(
        placed.lanes.flatMap(({ means }) => means),
        placed.cards,
        world,
      ),
      ...key.shapes,
    ]),
    bottom: key.bottom,
  };
};

/** From means to the effect on the region, and where the road breaks off. */
export const resultsChain = defineFigure({
  id: "results-chain",
  number: "F7",
  messages: resultsChainMessages,
  draw: (context) => {
    const { plan, say, text: words } = context;
    const logic = logicOf(plan);
    if (logic.unlevelled.length === plan.indicators.length) return undefined;
    const lanes = lanesOf(plan);
    const isWhole =
      plan.indicators.length <= mostCards &&
      plan.measures.length <= mostMeasures &&
      lanes.length <= mostLanes;
    const facts = factsOf(logic, isWhole, context);
    const width = isWhole ? frameOf(columnLevels(plan)).width : summaryWidth;
    const title = say("finding", facts);
    const top = head(width, title, say(isWhole ? "subtitle" : "summary", facts));
    const world = (): CardWorld => ({
      logic,
      years: facts.years,
      breaks: breaksIn(logic, plan.indicators),
      numbers: numbersOf(lanes),
      budgets: budgetsOf(context, facts.currency),
      currency: facts.currency,
      names: shortNames(plan.indicators, context),
      context,
    });
    const body = isWhole
      ? drawWhole(lanes, world(), top.height, context)
      : drawSummary(lanes, columnLevels(plan), { logic, top: top.height + 22 }, context);
    const height = Math.ceil(body.bottom + 14);
    const count = plan.indicators.length + plan.measures.length;
    return {
      drawing: {
        id: "results-chain",
        width,
        height,
        title,
        description: say("description", facts),
        language: words.language,
        shapes: [
          rect({ x: 0, y: 0, width, height }, { fill: palette.paper }),
          ...top.shapes,
          ...body.shapes,
        ],
      },
      data: saidColumns(resultsChainTable(logic, context)),
      remarks: [
        ...(isWhole ? [] : [say("summarised", { count: words.number(count) })]),
        ...(logic.unlevelled.length > 0
          ? [say("unlevelled", { count: logic.unlevelled.length })]
          : []),
      ],
    };
  },
});
