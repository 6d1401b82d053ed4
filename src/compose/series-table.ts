import type { Growth, SeriesGrowth } from "../analyse/analyses/growth.ts";
import type { Outcome } from "../analyse/analysis.ts";
import type { Block } from "../document/block.ts";
import { aside, text as plain, type Span } from "../document/span.ts";
import type { Figure, Series } from "../model/figure.ts";
import { alikeAmounts } from "./alike-amounts.ts";
import { makeTable } from "./make-table.ts";
import type { SectionContext } from "./section.ts";

type Context = SectionContext<
  Readonly<Record<"period" | "value" | "yearly" | "source" | "whole", string>>
>;

type Wish = {
  readonly id: string;
  readonly caption: string;
  readonly series: Series | undefined;
  readonly growth: SeriesGrowth | undefined;
};

/** The values of a series with the growth between them; nothing for one without values. */
export const seriesTable = (wish: Wish, context: Context): readonly Block[] => {
  const { text, cell, why, words: own } = context;
  const { id, caption, growth, series } = wish;
  const points = series?.points ?? [];
  if (points.length === 0) return [];
  const rate = (outcome: Outcome<Growth> | undefined): readonly Span[] => {
    if (!outcome) return cell.none;
    return outcome.defined
      ? [plain(text.share(outcome.rate, 1))]
      : [...cell.hole, aside(why(outcome))];
  };
  const values = alikeAmounts(
    points.map(({ figure }) => figure.quantity),
    text,
  );
  // the period has a column of its own
  const kindOf = ({ kind }: Figure): readonly Span[] =>
    kind ? [{ kind: "aside", text: text.enumerated("figureKind", kind), isMark: true }] : [];
  const rows = points.map(({ period, figure }, place) => [
    cell.period(period),
    [plain(values[place] ?? ""), ...kindOf(figure)],
    rate(place === 0 ? undefined : growth?.segments[place - 1]),
    cell.source(figure.source),
  ]);
  const whole = [[plain(own.whole)], cell.none, rate(growth?.whole), cell.none];
  return [
    makeTable({
      number: "",
      id,
      caption,
      columns: [own.period, [own.value, "end"], [own.yearly, "end"], own.source],
      rows: points.length > 2 ? [...rows, whole] : rows,
      note: series?.note === undefined ? [] : cell.text(series.note),
    }),
  ];
};
