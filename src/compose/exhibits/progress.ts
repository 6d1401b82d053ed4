import {
  progress as analysis,
  type IndicatorProgress,
  type Light,
  type Progress,
  type Track,
} from "../../analyse/analyses/progress.ts";
import type { Block, Row } from "../../document/block.ts";
import { aside, text as plain, type Span, type Tone, tag } from "../../document/span.ts";
import type { Unit } from "../../notation/quantity.ts";
import { roundedQuantity } from "../../notation/rounded-quantity.ts";
import { counted } from "../counted.ts";
import { defineExhibit } from "../exhibit.ts";
import { makeTable } from "../make-table.ts";
import type { SectionContext } from "../section.ts";

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
  note: "Achieved: change since the baseline over the change planned by then; of what is to be kept, value over planned value. On track from 95%, slightly behind from 85%, unless the indicator sets a tolerance of its own. The forecast extends the last five values; in brackets where a new value would lie with 95%.",
} as const;

type Context = SectionContext<typeof words>;
type Spans = readonly Span[];

const tones: Readonly<Record<Light, Tone>> = {
  green: "good",
  amber: "caution",
  red: "bad",
  grey: "plain",
};

/** Small counts read better with fewer digits: 9.56 firms, 400.4 people. */
const amount = ({ text }: Context, value: number, unit: Unit): string =>
  text.quantity(
    roundedQuantity(
      { amount: value, unit, approximate: false, written: "" },
      Math.abs(value) < 100 ? 3 : 4,
    ),
  );

const forecastSpans = (context: Context, { forecast, unit }: Track): Spans => {
  if (!forecast) return context.cell.none;
  const { value, low, high } = forecast;
  const range =
    low === undefined || high === undefined
      ? []
      : [aside(context.cell.range(amount(context, low, unit), amount(context, high, unit)))];
  return [plain(amount(context, value, unit)), ...range];
};

const rowOf = (context: Context, { indicator, light, track }: IndicatorProgress): Row => {
  const { text, cell, why, words: own } = context;
  const state: Spans = [tag(tones[light], own[light])];
  const cells: readonly Spans[] = track.defined
    ? [
        [
          plain(amount(context, track.observed, track.unit)),
          aside(text.period(track.observation.period)),
        ],
        [plain(amount(context, track.planned, track.unit))],
        [plain(text.share(track.achievement))],
        state,
        forecastSpans(context, track),
      ]
    : [cell.none, cell.none, cell.none, [...state, aside(why(track))], cell.none];
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
