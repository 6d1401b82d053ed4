import type { Balance } from "../analyse/analyses/material-balance.ts";
import { text as plain, type Span, tag } from "../document/span.ts";
import type { Figure } from "../model/figure.ts";
import type { Quantity } from "../notation/quantity.ts";
import { roundedQuantity } from "../notation/rounded-quantity.ts";
import { readableQuantity } from "./readable-quantity.ts";
import type { SectionContext } from "./section.ts";

type Context = SectionContext<Readonly<Record<"together", string>>>;

/** In the unit of the capacity; where there is none, in one that reads well. */
const needOf = (total: Quantity, capacity: Figure | undefined): Quantity =>
  roundedQuantity(capacity ? total : readableQuantity(total), 5);

/** One row for each stage that needs it; where several do, what they need together has a row of its own. */
export const balanceRows = (
  context: Context,
  { stage, needs, total, capacity, ratio }: Balance,
) => {
  const { text, cell, words: own } = context;
  const ratioSpans: readonly Span[] =
    ratio === undefined ? cell.none : [tag(ratio > 1 ? "bad" : "good", text.share(ratio))];
  const sums: readonly (readonly Span[])[] = [
    [plain(text.quantity(needOf(total, capacity)))],
    cell.orIn(cell.figure(capacity), `chain.stages.${stage.id}.capacity`),
    ratioSpans,
  ];
  const isShared = needs.length > 1;
  const rows = needs.map(({ input, volume, quantity }) => {
    const when = { kind: "aside", text: cell.marks(volume), isMark: true } as const;
    const each = input.per.amount === 1 ? "" : ` ÷ ${text.quantity(input.per)}`;
    const working = `${text.quantity(volume.quantity)} × ${text.quantity(input.quantity)}${each}`;
    return [
      cell.text(stage.name),
      cell.text(input.stage.name),
      [plain(working), ...(when.text === "" ? [] : [when])],
      ...(isShared
        ? [[plain(text.quantity(needOf(quantity, capacity)))], cell.none, cell.none]
        : sums),
    ];
  });
  return isShared
    ? [...rows, [cell.text(stage.name), [plain(own.together)], cell.none, ...sums]]
    : rows;
};
