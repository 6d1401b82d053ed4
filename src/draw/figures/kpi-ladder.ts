import { kpiLadder as analysis } from "../../analyse/analyses/kpi-ladder.ts";
import type { Shape } from "../../document/drawing.ts";
import { defineFigure, type FigureContext } from "../figure.ts";
import { gathered } from "../kit/gathered.ts";
import { head } from "../kit/head.ts";
import { palette } from "../kit/palette.ts";
import { rect } from "../kit/shapes.ts";
import { isGathered } from "../kpi-ladder/bars.ts";
import { type Climbed, factsOf, isClimbed } from "../kpi-ladder/climbed.ts";
import { drawPanel, figureWidth } from "../kpi-ladder/draw-panel.ts";
import { type HeadFacts, kpiLadderMessages } from "../kpi-ladder/kpi-ladder-messages.ts";
import { ladderTable } from "../kpi-ladder/ladder-table.ts";

const mostPanels = 3;
/** No panel begins below; the first is always drawn. */
const lowest = 640;
const between = 26;
const told = 8;

/** The headline first, the others in the order of the plan. */
const ordered = (all: readonly Climbed[]): readonly Climbed[] => [
  ...all.filter(({ indicator }) => indicator.headline),
  ...all.filter(({ indicator }) => !indicator.headline),
];

const headFactsOf = (
  all: readonly Climbed[],
  first: Climbed,
  context: FigureContext,
): HeadFacts => ({
  first: factsOf(first, context),
  ladders: all.length,
  meeting: all.filter(({ climb }) => climb.gap === 0).length,
  hasMultiplier: all.some(({ ladder }) => ladder.multiplier !== undefined),
});

const drawBody = (all: readonly Climbed[], top: number, context: FigureContext) => {
  let y = top;
  let drawn = 0;
  const shapes: Shape[] = [];
  for (const one of all.slice(0, mostPanels)) {
    if (drawn > 0 && y > lowest) break;
    const panel = drawPanel(one, y, context);
    shapes.push(...panel.shapes);
    y = panel.bottom + between;
    drawn += 1;
  }
  return { shapes, drawn, bottom: y - between };
};

const remarksOf = (
  all: readonly Climbed[],
  drawn: number,
  unknown: readonly string[],
  { say, text }: FigureContext,
): readonly string[] => [
  ...(all.length > drawn ? [say("remarkOthers", { count: all.length - drawn })] : []),
  ...(all.slice(0, drawn).some(isGathered) ? [say("remarkSteps")] : []),
  ...(unknown.length > 0
    ? [
        say("remarkUnknown", {
          names: text.list(unknown.slice(0, told).map((name) => say("quoted", { name }))),
        }),
      ]
    : []),
];

/** How the headline figure is built up from single cases, and whether it comes to what is printed. */
export const kpiLadder = defineFigure({
  id: "kpi-ladder",
  number: "F8",
  messages: kpiLadderMessages,
  draw: (context) => {
    const { use, say, text } = context;
    const found = use(analysis);
    const all = ordered(found.filter(isClimbed));
    const [first] = all;
    if (first === undefined) return undefined;
    const unknown = found
      .filter((one) => !one.climb.defined)
      .map(({ indicator }) => text.pick(indicator.name));
    const facts = headFactsOf(all, first, context);
    const title = say("finding", facts);
    const top = head(figureWidth, title, say("subtitle", facts));
    const body = drawBody(all, top.height + 18, context);
    const height = Math.ceil(body.bottom + 14);
    return {
      drawing: {
        id: "kpi-ladder",
        width: figureWidth,
        height,
        title,
        description: say("description", {
          all: all.slice(0, told).map((one) => factsOf(one, context)),
        }),
        language: text.language,
        shapes: [
          rect({ x: 0, y: 0, width: figureWidth, height }, { fill: palette.paper }),
          ...gathered([...top.shapes, ...body.shapes]),
        ],
      },
      data: ladderTable(all, context),
      remarks: remarksOf(all, body.drawn, unknown, context),
    };
  },
});
