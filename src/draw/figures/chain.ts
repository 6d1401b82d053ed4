import { type Closure, chainClosure } from "../../analyse/analyses/chain-closure.ts";
import type { Outcome } from "../../analyse/analysis.ts";
import type { Shape } from "../../document/drawing.ts";
import { chainMessages } from "../chain/chain-messages.ts";
import { chainTable } from "../chain/chain-table.ts";
import { type Chart, type Flow, standsBelow } from "../chain/chart.ts";
import { collect, currencyOf, isTie } from "../chain/collect.ts";
import { columnsByFlow, columnsByPosition } from "../chain/columns.ts";
import { strokes } from "../chain/draw-links.ts";
import { descriptionOf, findingOf, subtitleOf } from "../chain/finding.ts";
import { widthsOf } from "../chain/grid.ts";
import { small } from "../chain/letters.ts";
import { drawMap } from "../chain/map.ts";
import { drawStrip } from "../chain/strip.ts";
import { merged, summarise } from "../chain/summarise.ts";
import { defineFigure, type FigureContext } from "../figure.ts";
import { head } from "../kit/head.ts";
import { type LegendItem, legend, sectorItems } from "../kit/legend.ts";
import { palette } from "../kit/palette.ts";
import { line, type Point, rect, text } from "../kit/shapes.ts";
import { textWidth } from "../kit/text-width.ts";

const mostCards = 40;
const mostFlows = 110;
const mostColumns = 8;
const mostInColumn = 9;
const mostInRow = 8;
const mostGatheredFlows = 28;

type Arrangement = {
  readonly chart: Chart;
  readonly columns: readonly number[];
  readonly remarks: readonly string[];
};

const fullest = ({ cards }: Chart, columns: readonly number[]): number => {
  const counts = new Map<number, number>();
  for (const [place, card] of cards.entries()) {
    const column = columns[place] ?? 0;
    if (!standsBelow(card)) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  return [...counts.values()].reduce((most, count) => Math.max(most, count), 0);
};

const weightOf = ({ amount, count }: Flow): number => (amount ?? 0) * 1e6 + count;

const gathered = (whole: Chart, currency: string, context: FigureContext): Arrangement => {
  const { plan, text: words, say } = context;
  const chart = summarise(whole, currency, context);
  const flows = chart.flows
    .toSorted((a, b) => weightOf(b) - weightOf(a))
    .slice(0, mostGatheredFlows);
  const [shown, all] = [words.number(flows.length), words.number(chart.flows.length)];
  return {
    chart: { cards: chart.cards, flows },
    columns: columnsByPosition(chart),
    remarks: [
      say("summarised", { stages: words.number(plan.chain.stages.length) }),
      ...(flows.length < chart.flows.length ? [say("fewerLinks", { shown, all })] : []),
    ],
  };
};

/** Every stage a card; `undefined` where that cannot be read. */
const spread = (
  whole: Chart,
  currency: string,
  context: FigureContext,
): Arrangement | undefined => {
  if (whole.cards.length > mostCards) return undefined;
  const chart = { ...whole, flows: merged(whole.flows, currency, context) };
  const columns = columnsByFlow(chart);
  const count = columns.reduce((most, column) => Math.max(most, column), 0) + 1;
  const isLegible =
    count <= mostColumns &&
    fullest(chart, columns) <= mostInColumn &&
    chart.cards.filter(standsBelow).length <= mostInRow &&
    chart.flows.length <= mostFlows;
  return isLegible ? { chart, columns, remarks: [] } : undefined;
};

/**
 * Every stage a card where that can be read, with the ties between institutions where these fit as well; one
 * card for each position and lane where it cannot.
 */
const arrange = (context: FigureContext, closure: Outcome<Closure>): Arrangement => {
  const { links } = context.plan.chain;
  const currency = currencyOf(context);
  const whole = collect(context, closure);
  const full = spread(whole, currency, context);
  if (full) return full;
  const ties = links.filter(isTie).length;
  const bare =
    ties > 0
      ? spread(
          collect(
            context,
            closure,
            links.filter((link) => !isTie(link)),
          ),
          currency,
          context,
        )
      : undefined;
  return bare
    ? { ...bare, remarks: [context.say("ties", { count: ties })] }
    : gathered(whole, currency, context);
};

const dash =
  (kind: keyof typeof strokes) =>
  ([x, y]: Point): Shape =>
    line([x + 1, y], [x + 33, y], { ...strokes[kind], "stroke-width": 3.2 });

const frame =
  (fill: string, stroke: string, dashes: string) =>
  ([x, y]: Point): Shape =>
    rect(
      { x: x + 1, y: y - 8, width: 22, height: 16 },
      { rx: 4, fill, stroke, "stroke-dasharray": dashes, "stroke-width": 1.4 },
    );

const legendOf = ({ cards, flows }: Chart, context: FigureContext) => {
  const {
    say,
    text: { language },
  } = context;
  const has = (kind: Flow["kind"]): boolean => flows.some((flow) => flow.kind === kind);
  const looks = new Set(cards.map(({ look }) => look));
  const leakWords = say("leak", { share: "%" });
  const leakSize = { size: small, bold: true };
  const items: readonly (LegendItem | false)[] = [
    has("goods") && {
      words: flows.some(({ amount }) => amount !== undefined)
        ? say("legendGoods", { currency: currencyOf(context) })
        : say("legendGoodsOnly"),
      width: 34,
      mark: dash("goods"),
    },
    has("knowledge") && { words: say("legendKnowledge"), width: 34, mark: dash("knowledge") },
    has("finance") && { words: say("legendFinance"), width: 34, mark: dash("finance") },
    has("return") && { words: say("legendReturn"), width: 34, mark: dash("return") },
    looks.has("gap") && {
      words: say("legendGap"),
      width: 24,
      mark: frame(palette.gapTint, palette.gap, "4 3"),
    },
    looks.has("unknown") && {
      words: say("legendUnknown"),
      width: 24,
      mark: frame(palette.paper, palette.mute, "3 3"),
    },
    flows.some(({ leak }) => leak !== undefined) && {
      words: say("legendLeak"),
      width: textWidth(leakWords, leakSize),
      mark: ([x, y]) => text([x, y + 4], leakWords, { ...leakSize, fill: palette.gap }),
    },
    ...sectorItems(new Set(cards.map(({ sector }) => sector)), language),
  ];
  return items.filter((item) => item !== false);
};

/** The product's supply chain inside and outside the region, with what leaves it. */
export const chain = defineFigure({
  id: "chain",
  number: "F3",
  messages: chainMessages,
  draw: (context) => {
    const { plan, use, say, text: words } = context;
    if (plan.chain.stages.length === 0) return undefined;
    const closure = use(chainClosure);
    const { chart, columns, remarks } = arrange(context, closure);
    const widths = widthsOf(chart, columns);
    const width = widths.figure;
    const title = findingOf(closure, context);
    const top = head(width, title, subtitleOf(context));
    const map = drawMap(chart, columns, { widths, top: top.height + 22, context });
    const strip = closure.defined
      ? drawStrip(closure, map.bottom + 18, width, context)
      : { shapes: [], bottom: map.bottom };
    const key = legend(strip.bottom + 14, width, legendOf(chart, context));
    const rivals = plan.chain.links.filter(({ kind }) => kind === "competition").length;
    return {
      drawing: {
        id: "chain",
        width,
        height: Math.ceil(key.bottom + 12),
        title,
        description: descriptionOf(closure, context),
        language: words.language,
        shapes: [
          rect({ x: 0, y: 0, width, height: Math.ceil(key.bottom + 12) }, { fill: palette.paper }),
          ...top.shapes,
          ...map.shapes,
          ...strip.shapes,
          ...key.shapes,
        ],
      },
      data: chainTable(closure, context),
      remarks: [
        ...remarks,
        ...(map.unlabelled > 0 ? [say("unlabelled", { count: map.unlabelled })] : []),
        ...(rivals > 0 ? [say("rivals", { count: rivals })] : []),
      ],
    };
  },
});
