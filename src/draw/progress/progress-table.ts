import type { Row } from "../../document/block.ts";
import type { Drawn, FigureContext } from "../figure.ts";
import { beside, dated, roughly } from "./amounts.ts";
import type { Card } from "./cards.ts";

const none = "–";

const forecastOf = ({ track }: Card, { text }: FigureContext): string => {
  if (!track?.forecast) return none;
  const { value, low, high } = track.forecast;
  const amount = (one: number) => roughly(one, track.unit, text, 3);
  if (low === undefined || high === undefined) return amount(value);
  return text.language === "ja"
    ? `${amount(value)}（${amount(low)}〜${amount(high)}）`
    : `${amount(value)} (${amount(low)} to ${amount(high)})`;
};

const valuesOf = (
  values: readonly { readonly period: string; readonly value: string }[],
  { text }: FigureContext,
): string =>
  values.length === 0
    ? none
    : values
        .map(({ period, value }) => `${period}: ${value}`)
        .join(text.language === "ja" ? "、" : "; ");

const rowOf = (card: Card, context: FigureContext): Row => {
  const { text, say } = context;
  const { indicator, track, observations, state, reason } = card;
  const named = (period: Parameters<typeof text.period>[0], value: string) => ({
    period: text.period(period),
    value,
  });
  const isTold = reason === undefined || reason === "noObservation";
  const cells = [
    indicator.unit
      ? say("withUnit", { name: text.pick(indicator.name), unit: text.pick(indicator.unit) })
      : text.pick(indicator.name),
    isTold ? say(state) : say("joined", { parts: [say(state), say(reason)] }),
    dated(indicator.baseline, text),
    valuesOf(
      indicator.interim.map(({ period, value }) => named(period, text.quantity(value))),
      context,
    ),
    valuesOf(
      observations.map(({ period, value }) => named(period, text.quantity(value))),
      context,
    ),
    track ? beside(track.planned, [track.observed, track.target], track.unit, text) : none,
    track ? text.share(track.achievement) : none,
    forecastOf(card, context),
    dated(indicator.target, text),
  ];
  return {
    cells: cells.map((words) => [{ kind: "text", text: words }]),
    institutions: indicator.owner ? [indicator.owner.id] : [],
  };
};

/** All indicators with what the charts show of them, and those that have none. */
export const progressTable = (cards: readonly Card[], context: FigureContext): Drawn["data"] => {
  const { say } = context;
  const start = (key: string) => ({ title: say(key), align: "start" }) as const;
  const end = (key: string) => ({ title: say(key), align: "end" }) as const;
  return {
    caption: say("tableCaption"),
    columns: [
      start("columnIndicator"),
      start("columnState"),
      end("columnBaseline"),
      start("columnInterim"),
      start("columnSeen"),
      end("columnPlanned"),
      end("columnAchieved"),
      end("columnForecast"),
      end("columnTarget"),
    ],
    rows: cards.map((card) => rowOf(card, context)),
  };
};
