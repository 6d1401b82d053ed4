import type { Row } from "../../document/block.ts";
import { aside, text as plain, type Span } from "../../document/span.ts";
import type { Figure } from "../../model/figure.ts";
import type { Period } from "../../notation/period.ts";
import type { Quantity } from "../../notation/quantity.ts";
import type { Drawn, FigureContext } from "../figure.ts";
import { plannedBeside, roughly } from "./amounts.ts";
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

type Dated = { readonly value: string; readonly period: string };

/** Values with their dates apart from them, one under another. */
const spansOf = (values: readonly Dated[]): readonly Span[] =>
  values.length === 0
    ? [plain(none)]
    : values.flatMap(({ period, value }, place): readonly Span[] => [
        ...(place === 0 ? [] : [{ kind: "break" } as const]),
        plain(value),
        ...(period === "" ? [] : [aside(period)]),
      ]);

const figureSpans = (figure: Figure | undefined, { text }: FigureContext): readonly Span[] =>
  spansOf(
    figure
      ? [
          {
            value: text.quantity(figure.quantity),
            period: figure.asOf ? text.period(figure.asOf) : "",
          },
        ]
      : [],
  );

const rowOf = (card: Card, context: FigureContext): Row => {
  const { text, say } = context;
  const { indicator, track, observations, state, reason } = card;
  const named = ({ period, value }: { readonly period: Period; readonly value: Quantity }) => ({
    period: text.period(period),
    value: text.quantity(value),
  });
  const isTold = reason === undefined || reason === "noObservation";
  const cells: readonly (string | readonly Span[])[] = [
    indicator.unit
      ? say("withUnit", { name: text.pick(indicator.name), unit: text.pick(indicator.unit) })
      : text.pick(indicator.name),
    isTold ? say(state) : say("joined", { parts: [say(state), say(reason)] }),
    figureSpans(indicator.baseline, context),
    spansOf(indicator.interim.map(named)),
    spansOf(observations.map(named)),
    track ? plannedBeside(track, text) : none,
    track ? text.share(track.achievement) : none,
    forecastOf(card, context),
    figureSpans(indicator.target, context),
  ];
  return {
    cells: cells.map((cell) => (typeof cell === "string" ? [plain(cell)] : cell)),
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
      end("columnInterim"),
      end("columnSeen"),
      end("columnPlanned"),
      end("columnAchieved"),
      end("columnForecast"),
      end("columnTarget"),
    ],
    rows: cards.map((card) => rowOf(card, context)),
  };
};
