import { observedByIndicator } from "../../analyse/monitoring/observed.ts";
import type { Table } from "../../document/block.ts";
import { text as plain, type Span } from "../../document/span.ts";
import type { Period } from "../../notation/period.ts";
import type { Quantity } from "../../notation/quantity.ts";
import { makeTable } from "../make-table.ts";
import type { SectionContext } from "../section.ts";

type Words = Readonly<
  Record<"values" | "indicator" | "baseline" | "interim" | "target" | "observed", string>
>;

type Valued = readonly { readonly period: Period; readonly value: Quantity }[];

/** Where the values behind the picture stand. */
export const valuesTableId = "review-values";

/** All that the picture is drawn from: what was planned for when, and what was observed. */
export const valuesTable = (context: SectionContext<Words>): Table => {
  const { plan, text, cell, words: own } = context;
  const found = observedByIndicator(plan.observations);
  const inOrder = (values: Valued): readonly Span[] => {
    if (values.length === 0) return cell.none;
    const said = values
      .toSorted((a, b) => a.period.to - b.period.to)
      .map(({ period, value }) => cell.dated(text.quantity(value), text.period(period)));
    return [plain(cell.listed(said))];
  };
  return makeTable({
    number: "",
    id: valuesTableId,
    caption: own.values,
    columns: [own.indicator, own.baseline, own.interim, own.target, own.observed],
    rows: plan.indicators.map((indicator) => [
      cell.text(indicator.name),
      cell.optionalFigure(indicator.baseline),
      inOrder(indicator.interim),
      cell.optionalFigure(indicator.target),
      inOrder(found.get(indicator.id) ?? []),
    ]),
  });
};
