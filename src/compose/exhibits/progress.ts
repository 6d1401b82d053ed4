import {
  progress as analysis,
  type IndicatorProgress,
  type Light,
  type Progress,
  type Track,
} from "../../analyse/analyses/progress.ts";
import { amountIn } from "../../analyse/monitoring/in-unit.ts";
import type { Block, Row } from "../../document/block.ts";
import { aside, text as plain, type Span, type Tone, tag } from "../../document/span.ts";
import type { Quantity } from "../../notation/quantity.ts";
import { roundedQuantity } from "../../notation/rounded-quantity.ts";
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
  grey: "not known",
  tolerance: "tolerance ",
  note: "Achieved: change since the baseline over the change planned by then; of what is to be kept, value over planned value. On track from 95%, slightly behind from 85%; where the indicator sets a tolerance of its own, which is then named, on track from 100% less the tolerance and slightly behind from 100% less three times it. The forecast extends the last five values; in brackets where a new value would lie with 95%.",
} as const;

type Context = SectionContext<typeof words>;
type Spans = readonly Span[];

const tones: Readonly<Record<Light, Tone>> = {
  green: "good",
  amber: "caution",
  red: "bad",
  grey: "plain",
};

const quantityOf = (amount: number, { unit }: Track): Quantity => ({
  amount,
  unit,
  approximate: false,
  written: "",
});

/** What was observed, without the last digits that a change of unit leaves. */
const observedText = ({ text }: Context, track: Track): string =>
  text.quantity(roundedQuantity(quantityOf(track.observed, track), 9));

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
const stateSpans = (context: Context, { indicator, light, track }: IndicatorProgress): Spans => {
  const { text, why, words: own } = context;
  const { tolerance } = indicator;
  const remark = !track.defined
    ? why(track)
    : tolerance && `${own.tolerance}${text.share(tolerance.amount)}`;
  return [tag(tones[light], own[light]), ...(remark ? [aside(remark)] : [])];
};

const rowOf = (context: Context, one: IndicatorProgress): Row => {
  const { text, cell } = context;
  const { indicator, track } = one;
  const state = stateSpans(context, one);
  const cells: readonly Spans[] = track.defined
    ? [
        [plain(observedText(context, track)), aside(text.period(track.observation.period))],
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

const factsOf = ({ text, cell }: Context, { indicators, counts, reference }: Progress) => {
  const behind = indicators.filter(({ light }) => light === "red");
  const missing = indicators.filter(wouldMiss);
  const namesOf = (list: readonly IndicatorProgress[]) =>
    cell.quoted(list.slice(0, 5).map(({ indicator }) => text.pick(indicator.name)));
  return {
    reference: text.period(reference),
    all: counted(indicators.length, text),
    green: text.number(counts.green),
    amber: text.number(counts.amber),
    red: text.number(counts.red),
    grey: text.number(counts.grey),
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
