import { pricesOf } from "../../analyse/price-level.ts";
import { defineFigure, type FigureContext } from "../figure.ts";
import { gathered } from "../kit/gathered.ts";
import { head, margin } from "../kit/head.ts";
import { legend } from "../kit/legend.ts";
import { palette } from "../kit/palette.ts";
import { line, rect } from "../kit/shapes.ts";
import { type Curve, curveOf } from "../output/collect.ts";
import {
  drawPanel,
  type Panel,
  panelHeight,
  panelOf,
  tickWidth,
  wordsWidth,
} from "../output/draw-panel.ts";
import { legendOf } from "../output/output-legend.ts";
import { type OutputFacts, type OutputSubject, outputMessages } from "../output/output-messages.ts";
import { outputTable } from "../output/output-table.ts";
import { runsOf } from "../output/runs.ts";
import { figureWidth } from "../output/size.ts";
import { drawYears, type TimeAxis, timeAxis } from "../output/time-axis.ts";
import { trendOf } from "../output/trend.ts";

const between = 34;
/** Right of the last year, for the words at the end of a line. */
const rightRoom = 112;

const subjectOf = (
  curves: readonly Curve[],
  axis: TimeAxis,
  { plan, text }: FigureContext,
): OutputSubject => {
  const past = curves.flatMap((curve) => curve.past);
  const [kind, ...others] = new Set(past.map((dot) => dot.kind));
  const isSpecial = kind !== undefined && kind !== "actual" && others.length === 0;
  const { name } = plan.product;
  return {
    ...(name === undefined ? {} : { product: text.pick(name) }),
    years: axis.kind,
    ...(isSpecial ? { only: text.enumerated("figureKind", kind) } : {}),
    isNominal: past.some(
      ({ figure }) => figure.priceBasis !== undefined && pricesOf(figure) === "nominal",
    ),
  };
};

const describe = (
  panels: readonly Panel[],
  facts: OutputFacts,
  { text, say }: FigureContext,
): string => {
  const ahead = panels.flatMap(({ curve }) =>
    curve.ahead.slice(-2).map(({ figure, period, kind }) =>
      say("aheadAt", {
        name: say(curve.id),
        value: text.quantity(figure.quantity),
        when: text.period(period),
        kind: kind ? text.enumerated("figureKind", kind) : say("unstated"),
      }),
    ),
  );
  const gaps = panels.flatMap(({ curve, dots }) =>
    runsOf(dots)
      .filter(({ kind }) => kind === "gap")
      .slice(0, 5)
      .flatMap(({ dots: [from, to] }) =>
        from && to
          ? [
              say("gapIn", {
                name: say(curve.id),
                from: text.period(from.period),
                to: text.period(to.period),
              }),
            ]
          : [],
      ),
  );
  return say("description", { ...facts, ahead, gaps });
};

const remarksOf = (panels: readonly Panel[], { text, say }: FigureContext): readonly string[] =>
  panels.flatMap(({ curve, dots }) => {
    const all = curve.past.length + curve.ahead.length;
    const { unlike } = curve;
    return [
      ...(unlike > 0 ? [say("leftOut", { count: unlike })] : []),
      ...(dots.length < all
        ? [say("thinned", { shown: text.number(dots.length), all: text.number(all) })]
        : []),
    ];
  });

/** Whose targets the curves go on to; said once for both. */
const continuedOf = (panels: readonly Panel[], { text, say }: FigureContext): readonly string[] => {
  const named = panels.flatMap(({ curve: { id, indicator } }) =>
    indicator ? [{ series: say(id), name: text.pick(indicator.name) }] : [],
  );
  return named.length === 0 ? [] : [say("continued", { named })];
};

const drawBody = (
  panels: readonly Panel[],
  axis: TimeAxis,
  top: number,
  context: FigureContext,
) => {
  const foot = top + panels.length * (panelHeight + between) - between;
  const key = legend(foot + 34, figureWidth, [
    ...legendOf(
      panels.map(({ dots }) => dots),
      context,
    ),
  ]);
  return {
    bottom: key.bottom,
    shapes: [
      ...drawYears(axis, [top, foot]),
      ...panels.flatMap((panel, place) => [
        ...(place === 0
          ? []
          : [
              line(
                [margin, top + place * (panelHeight + between) - between / 2 - 4],
                [figureWidth - margin, top + place * (panelHeight + between) - between / 2 - 4],
                { stroke: palette.hair },
              ),
            ]),
        ...drawPanel(panel, top + place * (panelHeight + between), axis, context),
      ]),
      ...key.shapes,
    ],
  };
};

/** How much has been sold and what each unit of it earned, so that one cannot hide the other. */
export const output = defineFigure({
  id: "output",
  number: "F2",
  messages: outputMessages,
  draw: (context) => {
    const { plan, text, say } = context;
    const [made, unit] = [curveOf(plan, "output"), curveOf(plan, "unitValue")];
    const curves = [made, unit].filter((curve) => curve !== undefined);
    if (curves.length === 0) return undefined;
    const facts: OutputFacts = { output: trendOf(made, context), unit: trendOf(unit, context) };
    const panels = curves.map((curve) =>
      panelOf(curve, curve.id === "output" ? facts.output : facts.unit, context),
    );
    const left = margin + wordsWidth + 18 + Math.ceil(Math.max(...panels.map(tickWidth)));
    const axis = timeAxis(
      panels.flatMap(({ dots }) => dots),
      plan.head.fiscalYearStart,
      [left, figureWidth - margin - rightRoom],
    );
    const title = say("finding", facts);
    const top = head(figureWidth, title, say("subtitle", subjectOf(curves, axis, context)));
    const body = drawBody(panels, axis, top.height + 30, context);
    const height = Math.ceil(body.bottom + 12);
    return {
      drawing: {
        id: "output",
        width: figureWidth,
        height,
        title,
        description: describe(panels, facts, context),
        language: text.language,
        shapes: [
          rect({ x: 0, y: 0, width: figureWidth, height }, { fill: palette.paper }),
          ...gathered([...top.shapes, ...body.shapes]),
        ],
      },
      data: outputTable(curves, context),
      remarks: [...remarksOf(panels, context), ...continuedOf(panels, context)],
    };
  },
});
