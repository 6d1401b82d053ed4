import { network as analysis, type Network } from "../../analyse/analyses/network.ts";
import type { Shape } from "../../document/drawing.ts";
import { defineFigure, type FigureContext } from "../figure.ts";
import { gathered } from "../kit/gathered.ts";
import { head } from "../kit/head.ts";
import { type LegendItem, legend, sectorItems } from "../kit/legend.ts";
import { palette } from "../kit/palette.ts";
import { group, type Point, rect } from "../kit/shapes.ts";
import { circleOrder } from "../network/circle-order.ts";
import { drawCircle, severingRings } from "../network/draw-circle.ts";
import { drawIsolated } from "../network/draw-isolated.ts";
import { drawMatrix } from "../network/draw-matrix.ts";
import { drawPeriods } from "../network/draw-periods.ts";
import { tieKind, tieKinds, tieSample } from "../network/draw-ties.ts";
import { networkFacts } from "../network/network-facts.ts";
import { networkMessages } from "../network/network-messages.ts";
import { networkTable } from "../network/network-table.ts";
import { figureWidth, placeNodes } from "../network/node-layout.ts";
import { type TiePeriod, tiePeriods } from "../network/tie-periods.ts";

const mostNodes = 40;
const mostTies = 160;

type Body = { readonly shapes: readonly Shape[]; readonly bottom: number };

const isDrawn = ({ members, isolated, ties }: Network): boolean =>
  members.length - isolated.length <= mostNodes && ties.length <= mostTies;

const tieItems = ({ ties }: Network, { say }: FigureContext): readonly LegendItem[] => {
  const found = new Set(ties.map(tieKind));
  return tieKinds
    .filter((kind) => found.has(kind))
    .map((kind) => ({ words: say(kind), width: 34, mark: tieSample(kind) }));
};

const legendOf = (found: Network, context: FigureContext): readonly LegendItem[] => {
  const { say, text } = context;
  const present = new Set(found.members.map(({ sector }) => sector));
  const sectors = sectorItems(present, text.language);
  if (!isDrawn(found)) return sectors;
  const isUneven = found.ties.some(({ links }) => links.length > 1);
  return [
    ...tieItems(found, context),
    ...(isUneven
      ? [
          {
            words: say("legendWidth"),
            width: 0,
            mark: () => rect({ x: 0, y: 0, width: 0, height: 0 }),
          },
        ]
      : []),
    ...sectors,
    ...(found.keystones.length > 0
      ? [
          {
            words: say("legendSevered"),
            width: 28,
            mark: ([x, y]: Point) => group({}, severingRings([[x + 14, y]])),
          },
        ]
      : []),
  ];
};

const drawDrawn = (
  found: Network,
  periods: readonly TiePeriod[],
  top: number,
  context: FigureContext,
): Body => {
  const nodes = found.members.flatMap(({ ties }, place) => (ties > 0 ? [place] : []));
  const chords = found.ties.map(({ a, b }) => [a, b] as const);
  const order = circleOrder(nodes, chords, (node) => found.members[node]?.sector);
  const circle = placeNodes(order, found, top + 16, context);
  const key = legend(circle.bottom + 22, figureWidth, [...legendOf(found, context)]);
  const alone = drawIsolated(found.isolated, key.bottom + 8, context);
  const small = drawPeriods(found, periods, { circle, top: alone.bottom + 22 }, context);
  return {
    shapes: [
      ...drawCircle(found, circle, context),
      ...key.shapes,
      ...alone.shapes,
      ...small.shapes,
    ],
    bottom: small.shapes.length > 0 ? small.bottom : alone.bottom,
  };
};

const drawSummary = (found: Network, top: number, context: FigureContext): Body => {
  const matrix = drawMatrix(found, top + 18, context);
  const alone = drawIsolated(found.isolated, matrix.bottom + 18, context);
  const key = legend(alone.bottom + 12, figureWidth, [...legendOf(found, context)]);
  return { shapes: [...matrix.shapes, ...alone.shapes, ...key.shapes], bottom: key.bottom };
};

const remarksOf = (
  found: Network,
  periods: readonly TiePeriod[],
  { say, text }: FigureContext,
): readonly string[] => {
  const { density, undated, members } = found;
  return [
    ...(isDrawn(found) ? [] : [say("summarised", { count: text.number(members.length) })]),
    ...(undated > 0 && periods.length > 1 && isDrawn(found)
      ? [say("undated", { count: undated })]
      : []),
    ...(density.high > density.low
      ? [say("possible", { share: text.share(density.high, 1) })]
      : []),
  ];
};

/** Which institutions the plan's links join, who joins the others, and who stands alone. */
export const network = defineFigure({
  id: "network",
  number: "F5",
  messages: networkMessages,
  draw: (context) => {
    const { plan, use, say, text: words } = context;
    const found = use(analysis);
    if (!found.defined) return undefined;
    const periods = tiePeriods(plan, found.ties);
    const facts = networkFacts(found, periods, context);
    const title = say("finding", facts);
    const top = head(figureWidth, title, say("subtitle", facts));
    const body = isDrawn(found)
      ? drawDrawn(found, periods, top.height, context)
      : drawSummary(found, top.height, context);
    const height = Math.ceil(body.bottom + 14);
    return {
      drawing: {
        id: "network",
        width: figureWidth,
        height,
        title,
        description: say("description", facts),
        language: words.language,
        shapes: [
          rect({ x: 0, y: 0, width: figureWidth, height }, { fill: palette.paper }),
          ...gathered([...top.shapes, ...body.shapes]),
        ],
      },
      data: networkTable(found, context),
      remarks: remarksOf(found, periods, context),
    };
  },
});
