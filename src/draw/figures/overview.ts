import { chainClosure } from "../../analyse/analyses/chain-closure.ts";
import { schedule } from "../../analyse/analyses/schedule.ts";
import { headline } from "../../analyse/headline.ts";
import type { Indicator } from "../../model/agreement.ts";
import { ratioOf } from "../../notation/ratio-of.ts";
import { defineFigure, type FigureContext } from "../figure.ts";
import { gathered } from "../kit/gathered.ts";
import { head } from "../kit/head.ts";
import { palette } from "../kit/palette.ts";
import { rect, textLines } from "../kit/shapes.ts";
import { wrap } from "../kit/wrap.ts";
import { type Chosen, chosenTargets } from "../overview/chosen-targets.ts";
import { describe } from "../overview/describe.ts";
import { drawChain } from "../overview/draw-chain.ts";
import { drawClosure } from "../overview/draw-closure.ts";
import { drawResult } from "../overview/draw-result.ts";
import { drawRoad, roadRight } from "../overview/draw-road.ts";
import { drawTargets } from "../overview/draw-targets.ts";
import { type Band, bandName, figureWidth, left } from "../overview/frame.ts";
import { type Strip, stripOf } from "../overview/links-of-chain.ts";
import { type OverviewFacts, overviewMessages } from "../overview/overview-messages.ts";
import { overviewTable, type Shown } from "../overview/overview-table.ts";
import { carrying } from "../overview/phase-spans.ts";

const headlineFacts = (
  { name, baseline, target }: Indicator,
  { text }: FigureContext,
): Pick<OverviewFacts, "headline"> => {
  if (!baseline || !target) return {};
  return {
    headline: {
      name: text.pick(name),
      from: text.quantity(baseline.quantity),
      to: text.quantity(target.quantity),
      ...(target.asOf ? { by: text.period(target.asOf) } : {}),
      isHeld:
        ratioOf(target.quantity, baseline.quantity) === 1 ||
        (target.quantity.amount === 0 && baseline.quantity.amount === 0),
    },
  };
};

const findingOf = ({ chosen, closure, indicator }: Shown, context: FigureContext): string => {
  const { text, say } = context;
  const facts: OverviewFacts = {
    targets: chosen.all.length,
    ...(closure.defined
      ? {
          kept: {
            low: text.share(closure.closure),
            high: text.share(closure.closure + closure.unknown),
          },
        }
      : {}),
    ...(indicator ? headlineFacts(indicator, context) : {}),
  };
  return say("finding", facts);
};

const subtitleOf = ({ plan, text, say }: FigureContext): string => {
  const { name } = plan.product;
  const { period } = plan.head;
  return say("subtitle", {
    ...(name === undefined ? {} : { product: text.pick(name) }),
    ...(plan.region.name === undefined ? {} : { region: text.pick(plan.region.name) }),
    ...(period ? { period: text.period(period) } : {}),
  });
};

const noRoad = (top: number, { say }: FigureContext): Band => {
  const lines = wrap(say("noRoad"), { size: 13, width: roadRight - left, lines: 2 });
  return {
    shapes: textLines([left, top + 30], lines, { size: 13, leading: 19, fill: palette.sub }),
    bottom: top + 30 + lines.length * 19,
  };
};

/** The bands under each other: chain and what stays of its sales, targets, road and goal. */
const drawBody = (shown: Shown, strip: Strip, top: number, context: FigureContext): Band => {
  const { chosen, closure, road: roadmap, indicator } = shown;
  const chain = drawChain(strip, top, context);
  const kept = drawClosure(closure, chain.bottom, context);
  const targets = drawTargets(chosen, kept.bottom + 14, context);
  const last = targets.bottom + 10;
  const road = roadmap.defined ? drawRoad(roadmap, last, context) : noRoad(last, context);
  const result = drawResult(indicator, last, road.bottom, context);
  return {
    shapes: [
      ...chain.shapes,
      ...kept.shapes,
      ...targets.shapes,
      ...bandName(last, context.say("road")),
      ...road.shapes,
      ...result.shapes,
    ],
    bottom: Math.max(road.bottom, result.bottom),
  };
};

const remarksOf = (
  { isGathered }: Strip,
  { all, shown, by }: Chosen,
  { plan, use, text, say }: FigureContext,
): readonly string[] => {
  const road = use(schedule);
  const beside = road.defined ? road.tasks.length - carrying(road).length : 0;
  const facts = { shown: shown.length, all: text.number(all.length) };
  return [
    ...(isGathered ? [say("summarised", { stages: text.number(plan.chain.stages.length) })] : []),
    ...(by === "all" ? [] : [say(by === "effect" ? "largestTargets" : "firstTargets", facts)]),
    ...(beside > 0 ? [say("beside", { count: beside })] : []),
  ];
};

/** The plan in one picture, for those who see no other: the president, the governor. */
export const overview = defineFigure({
  id: "overview",
  number: "F0",
  messages: overviewMessages,
  draw: (context) => {
    const { plan, use, text } = context;
    const chosen = chosenTargets(plan);
    const { tasks } = plan.roadmap;
    if (plan.chain.stages.length === 0 && chosen.all.length === 0 && tasks.length === 0)
      return undefined;
    const shown: Shown = {
      chosen,
      closure: use(chainClosure),
      road: use(schedule),
      indicator: headline(plan),
    };
    const title = findingOf(shown, context);
    const top = head(figureWidth, title, subtitleOf(context));
    const strip = stripOf(chosen, context);
    const body = drawBody(shown, strip, top.height + 14, context);
    const height = Math.ceil(body.bottom + 22);
    return {
      drawing: {
        id: "overview",
        width: figureWidth,
        height,
        title,
        description: describe(shown, context),
        language: text.language,
        shapes: [
          rect({ x: 0, y: 0, width: figureWidth, height }, { fill: palette.paper }),
          ...gathered([...top.shapes, ...body.shapes]),
        ],
      },
      data: overviewTable(shown, context),
      remarks: remarksOf(strip, chosen, context),
    };
  },
});
