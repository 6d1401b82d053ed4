import {
  progress as analysis,
  type IndicatorProgress,
  isShort,
  type Light,
  type Progress,
  type Track,
  usualTolerance,
} from "../../analyse/analyses/progress.ts";
import { amountIn } from "../../analyse/monitoring/in-unit.ts";
import type { Block, Row } from "../../document/block.ts";
import { aside, text as plain, type Span, type Tone, tag } from "../../document/span.ts";
import type { Quantity } from "../../notation/quantity.ts";
import { asFineAs } from "../as-fine-as.ts";
import { counted } from "../counted.ts";
import { defineExhibit } from "../exhibit.ts";
import { makeTable } from "../make-table.ts";
import type { SectionContext } from "../section.ts";
import { signedQuantity } from "../signed-quantity.ts";

const words = {
  title: "Where the indicators stand",
  table: "Indicators against their planned path",
  indicator: "Indicator",
  observed: "Latest value",
  planned: "Planned by then",
  achievement: "Achieved of it",
  light: "State",
  forecast: "At the target’s date, going on as lately",
  target: "Target",
  green: "on track",
  amber: "slightly behind",
  red: "behind",
  early: "before the plan",
  grey: "cannot be judged",
  waiting: "not observed yet",
  tolerance: "tolerance ",
  against: " expected, target ",
  note: "Achieved: change since the baseline over the change planned by then; of what is to be kept, value over planned value. On track from 95%, slightly behind from 85%; where the indicator sets a tolerance of its own, which is then named, on track from 100% less the tolerance and slightly behind from 100% less three times it. A value from before the plan is not judged. The forecast extends the last values, five at most and three at least; under it, where a new value would lie with 95%.",
} as const;

type Context = SectionContext<typeof words>;
type Spans = readonly Span[];

type State = Light | "waiting";

/** Of those without a light, what has no value yet stands apart. */
const stateOf = ({ light, track }: IndicatorProgress): State =>
  !track.defined && track.reason === "noObservation" ? "waiting" : light;

const tones: Readonly<Record<Light, Tone>> = {
  green: "good",
  amber: "caution",
  red: "bad",
  early: "plain",
  grey: "plain",
};

const quantityOf = (amount: number, { unit }: Track): Quantity => ({
  amount,
  unit,
  approximate: false,
  written: "",
});

/** When it was observed, and as what kind of figure where the plan says. */
const observedWhen = ({ text, cell }: Context, { observation: { period, kind } }: Track): string =>
  cell.joined([text.period(period), ...(kind ? [text.enumerated("figureKind", kind)] : [])]);

/** Computed amounts of an indicator: no finer than its own figures bear. */
const amountsOf = ({ text }: Context, track: Track, digits = 5): ((value: number) => string) => {
  const { indicator, unit, observed, target } = track;
  const baseline = indicator.baseline && amountIn(indicator.baseline.quantity, unit);
  const round = asFineAs([observed, target, ...(baseline === undefined ? [] : [baseline])], digits);
  return (value) => signedQuantity(round(quantityOf(value, track)), text);
};

const forecastSpans = (context: Context, track: Track): Spans => {
  if (!track.forecast) return context.cell.none;
  const { value, low, high } = track.forecast;
  // a forecast bears three digits at most
  const amount = amountsOf(context, track, 3);
  const range =
    low === undefined || high === undefined
      ? []
      : [aside(context.cell.range(amount(low), amount(high)))];
  return [plain(amount(value)), ...range];
};

/** The state, with the tolerance it goes by where that is the indicator's own. */
const stateSpans = (context: Context, one: IndicatorProgress): Spans => {
  const { text, why, words: own } = context;
  const { light, track } = one;
  const { tolerance } = one.indicator;
  const state = stateOf(one);
  const reason = track.defined || state === "waiting" ? undefined : why(track);
  const remark =
    track.defined && tolerance ? `${own.tolerance}${text.share(tolerance.amount)}` : reason;
  return [tag(tones[light], own[state]), ...(remark ? [aside(remark)] : [])];
};

const rowOf = (context: Context, one: IndicatorProgress): Row => {
  const { text, cell } = context;
  const { indicator, track } = one;
  const state = stateSpans(context, one);
  const cells: readonly Spans[] = track.defined
    ? [
        [plain(text.quantity(track.observation.value)), aside(observedWhen(context, track))],
        [plain(amountsOf(context, track)(track.planned))],
        [plain(text.share(track.achievement))],
        state,
        forecastSpans(context, track),
      ]
    : [cell.none, cell.none, cell.none, state, cell.none];
  return {
    cells: [cell.text(indicator.name), ...cells, cell.optionalFigure(indicator.target)],
    institutions: indicator.owner ? [indicator.owner.id] : [],
  };
};

const table = (context: Context, { indicators }: Progress): Block => {
  const { words: own, cell } = context;
  return makeTable({
    number: "",
    id: "progress-table",
    caption: own.table,
    columns: [
      own.indicator,
      [own.observed, "end"],
      [own.planned, "end"],
      [own.achievement, "end"],
      own.light,
      [own.forecast, "end"],
      [own.target, "end"],
    ],
    rows: indicators.map((one) => rowOf(context, one)),
    note: cell.plain(own.note),
  });
};

/** Whether the target lies beyond even the better end of the forecast. */
const wouldMiss = ({ track }: IndicatorProgress): boolean => {
  if (!track.defined || !track.forecast || track.indicator.direction === "maintain") return false;
  const { forecast, toTarget, target } = track;
  const best = toTarget > 0 ? forecast.high : forecast.low;
  return best !== undefined && (target - best) * Math.sign(toTarget) > 0;
};

/** Behind its path, or short of it before the plan begins. */
const isUnderPath = ({ light, track }: IndicatorProgress): boolean =>
  light === "red" || light === "amber" || (light === "early" && track.defined && isShort(track));

/** Whether it is short of its path and would yet come to its target if it went on as lately. */
const wouldRecover = (one: IndicatorProgress): boolean => {
  const { track } = one;
  if (!isUnderPath(one) || !track.defined || !track.forecast) return false;
  const { forecast, toTarget, target } = track;
  return (forecast.value - target) * Math.sign(toTarget) >= 0;
};

/** "“Shipments” (JPY 49.4 bn, target JPY 47.5 bn)". */
const withForecast = (context: Context, { indicator, track }: IndicatorProgress): string => {
  const { text, cell, words: own } = context;
  const name = cell.quoted([text.pick(indicator.name)]);
  if (!track.defined || !track.forecast) return name;
  const amounts = amountsOf(context, track, 3);
  const [forecast, target] = [amounts(track.forecast.value), amounts(track.target)];
  return cell.dated(name, `${forecast}${own.against}${target}`);
};

const factsOf = (context: Context, { indicators, counts, reference }: Progress) => {
  const { plan, text, cell } = context;
  const waiting = indicators.filter((one) => stateOf(one) === "waiting").length;
  const recovering = indicators.filter(wouldRecover);
  const behind = indicators.filter(({ light }) => light === "red");
  const missing = indicators.filter(wouldMiss);
  const early = indicators.filter(({ light }) => light === "early");
  const short = early.filter(isUnderPath);
  const begins = plan.head.period?.from;
  const namesOf = (list: readonly IndicatorProgress[]) =>
    cell.quoted(list.slice(0, 5).map(({ indicator }) => text.pick(indicator.name)));
  return {
    reference: text.period(reference),
    all: counted(indicators.length, text),
    green: text.number(counts.green),
    amber: text.number(counts.amber),
    red: text.number(counts.red),
    judged: counted(counts.green + counts.amber + counts.red, text),
    early: counted(early.length, text),
    begins: begins === undefined ? "" : text.month(begins),
    short: { count: counted(short.length, text), names: namesOf(short) },
    waiting: counted(waiting, text),
    unjudged: counted(counts.grey - waiting, text),
    recovering: {
      count: counted(recovering.length, text),
      names: text.list(recovering.slice(0, 5).map((one) => withForecast(context, one))),
    },
    tolerance: text.share(1 - usualTolerance),
    lower: text.share(1 - 3 * usualTolerance),
    behind: { count: counted(behind.length, text), names: namesOf(behind) },
    missing: { count: counted(missing.length, text), names: namesOf(missing) },
  };
};

/** Which indicators are on track, and which would miss their target: for the yearly check. */
export const progress = defineExhibit({
  id: "progress",
  words,
  compose: (context) => {
    const outcome = context.use(analysis);
    // a plan that has not begun to observe has nothing to follow yet
    if (!outcome.defined) return [];
    return [...context.prose("progress", factsOf(context, outcome)), table(context, outcome)];
  },
});
