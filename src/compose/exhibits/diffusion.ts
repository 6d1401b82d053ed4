import {
  diffusion as analysis,
  type CurveFit,
  type DiffusionOutlook,
  type Prediction,
} from "../../analyse/analyses/diffusion.ts";
import type { Outcome } from "../../analyse/analysis.ts";
import type { Forward } from "../../analyse/diffusion/forward.ts";
import type { Block } from "../../document/block.ts";
import { aside, text as plain, type Span } from "../../document/span.ts";
import { monthInYear } from "../../notation/calendar.ts";
import type { Month, Period } from "../../notation/period.ts";
import type { Quantity } from "../../notation/quantity.ts";
import { roundedQuantity } from "../../notation/rounded-quantity.ts";
import { counted } from "../counted.ts";
import { defineExhibit } from "../exhibit.ts";
import { makeTable } from "../make-table.ts";
import { readableQuantity } from "../readable-quantity.ts";
import type { SectionContext } from "../section.ts";

const words = {
  title: "How demand spreads",
  curves: "Curves fitted to the output",
  curve: "Curve",
  bass: "Bass (first purchases)",
  logistic: "Logistic (yearly level)",
  level: "Potential or last level",
  turn: "Steepest or largest",
  error: "Standard error",
  stated: "stated",
  rest: "the rest of the one stated",
  predictions: "The curves after the last value, with 95% intervals",
  year: "Year",
  beyond: "beyond twice the years observed",
  forward: "The case carried forward",
  planYear: "Year",
  amount: "Amount",
  reached: "Share of the potential reached",
} as const;

type Context = SectionContext<typeof words>;
type Spans = readonly Span[];

const amountText = ({ text }: Context, unit: Quantity, amount: number): string =>
  text.quantity(
    readableQuantity(
      roundedQuantity({ amount, unit: unit.unit, approximate: false, written: "" }, 3),
    ),
  );

/** Twelve months by the name of the calendar they begin with: 2025, FY2027, BY2025, July 2025 – June 2026. */
const yearSpans = ({ plan, cell }: Context, from: Month): Spans => {
  const { head, product } = plan;
  const isBrewing = product.output?.points.at(-1)?.period.calendar === "brewing-year";
  const names: Readonly<Record<number, Period["calendar"]>> = {
    ...(isBrewing ? { 7: "brewing-year" } : {}),
    [head.fiscalYearStart]: "fiscal-year",
    1: "year",
  };
  const calendar = names[monthInYear(from)] ?? "span";
  return cell.period({ from, to: from + 12, calendar, approximate: false, written: "" });
};

const curveRow = (
  context: Context,
  name: string,
  outcome: Outcome<CurveFit>,
  unit: Quantity,
): readonly Spans[] => {
  const { cell, text, why, words: own } = context;
  if (!outcome.defined)
    return [[plain(name)], [...cell.none, aside(why(outcome))], cell.none, cell.none];
  const { parameters, potential, soldBefore, turn, error } = outcome;
  const level = parameters["M"] ?? parameters["K"];
  const show = (amount: number) => amountText(context, unit, amount);
  const levelSpans = (): Spans => {
    if (level)
      return [plain(show(level.value)), aside(cell.range(show(level.low), show(level.high)))];
    const remark = soldBefore === undefined ? own.stated : own.rest;
    return potential === undefined ? cell.none : [plain(show(potential)), aside(remark)];
  };
  return [[plain(name)], levelSpans(), [plain(text.month(turn))], [plain(show(error))]];
};

const curvesTable = (context: Context, { bass, logistic, unit }: DiffusionOutlook): Block => {
  const { words: own } = context;
  return makeTable({
    number: "",
    id: "diffusion-curves",
    caption: own.curves,
    columns: [own.curve, [own.level, "end"], [own.turn, "end"], [own.error, "end"]],
    rows: [
      curveRow(context, own.bass, bass, unit),
      curveRow(context, own.logistic, logistic, unit),
    ],
  });
};

const predictionSpans = (context: Context, unit: Quantity, one: Prediction | undefined): Spans => {
  const { cell } = context;
  if (!one) return cell.none;
  const show = (amount: number) => amountText(context, unit, amount);
  return [plain(show(one.value)), aside(cell.range(show(one.low), show(one.high)))];
};

const predictionsTable = (
  context: Context,
  { bass, logistic, unit }: DiffusionOutlook,
): readonly Block[] => {
  const { words: own } = context;
  const curves = [
    { name: own.bass, predictions: bass.defined ? bass.predictions : [] },
    { name: own.logistic, predictions: logistic.defined ? logistic.predictions : [] },
  ].filter(({ predictions }) => predictions.length > 0);
  const [first] = curves;
  if (!first) return [];
  return [
    makeTable({
      number: "",
      id: "diffusion-predictions",
      caption: own.predictions,
      columns: [own.year, ...curves.map(({ name }) => [name, "end"] as const)],
      rows: first.predictions.map(({ from, beyond }, year) => [
        [...yearSpans(context, from), ...(beyond ? [aside(own.beyond)] : [])],
        ...curves.map(({ predictions }) => predictionSpans(context, unit, predictions[year])),
      ]),
    }),
  ];
};

const fitted = (context: Context, outlook: DiffusionOutlook): readonly Block[] => {
  const { text, prose } = context;
  const { bass, logistic, points } = outlook;
  return [
    ...prose("diffusion", {
      points: counted(points, text),
      isEither: bass.defined || logistic.defined,
      isBass: bass.defined,
      isFixed: bass.defined && bass.potential !== undefined,
      isRest: bass.defined && bass.soldBefore !== undefined,
      soldBefore: text.share(bass.defined ? (bass.soldBefore ?? 0) : 0),
    }),
    curvesTable(context, outlook),
    ...predictionsTable(context, outlook),
  ];
};

const carried = (context: Context, forward: Outcome<Forward>): readonly Block[] => {
  const { text, cell, prose, why, words: own } = context;
  if (!forward.defined) return prose("diffusion-none", { reason: why(forward) });
  const { potential, p, q, source, peak, peakAmount, start, isFitted, years } = forward;
  return [
    ...prose("diffusion-forward", {
      potential: text.quantity(potential),
      p: text.number(p),
      q: text.number(q),
      source: cell.quoted([text.pick(source.title ?? source.id)]),
      start: text.month(start),
      isFitted,
      end: text.month((years.at(-1)?.from ?? start) + 11),
      reached: text.share(years.at(-1)?.reached ?? 0),
      isLater: peak > start,
      peak: text.month(peak),
      peakAmount: amountText(context, potential, peakAmount),
    }),
    makeTable({
      number: "",
      id: "diffusion-forward",
      caption: own.forward,
      columns: [own.planYear, [own.amount, "end"], [own.reached, "end"]],
      rows: years.map(({ from, amount, reached }) => [
        yearSpans(context, from),
        [plain(amountText(context, potential, amount))],
        [plain(text.share(reached, 1))],
      ]),
    }),
  ];
};

/** How far demand can still spread, and when: for the president. */
export const diffusion = defineExhibit({
  id: "diffusion",
  words,
  isWorking: true,
  compose: (context) => {
    const { fits, forward } = context.use(analysis);
    return [
      ...(fits.defined ? fitted(context, fits) : []),
      ...(forward ? carried(context, forward) : []),
    ];
  },
});
