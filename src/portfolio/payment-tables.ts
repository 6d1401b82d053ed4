import { makeTable } from "../compose/make-table.ts";
import type { Block } from "../document/block.ts";
import { text as plain } from "../document/span.ts";
import type { IndexDesk } from "./index-desk.ts";
import { cellsOf, moneyBlock, moneyColumns, moneyNote } from "./money-rows.ts";
import type { MoneyTable } from "./money-table.ts";
import { sharedName } from "./shared-name.ts";

const paymentTable = (desk: IndexDesk, table: MoneyTable): Block => {
  const { words } = desk;
  const { payments } = table;
  const cells = cellsOf(
    desk,
    payments.flatMap(({ plans, ...whole }) => [...plans, whole]),
  );
  const blocks = payments.map(({ plans, ...whole }) => ({ rows: plans, whole }));
  return makeTable({
    number: "",
    id: `payments-${table.currency.toLowerCase()}`,
    caption: cells.caption(words.captions.payments),
    columns: moneyColumns(desk, words.columns.plan, table),
    rows: payments.flatMap(({ shared, plans, byYear, total }) =>
      moneyBlock(
        [plain(sharedName(desk, shared))],
        plans.map(({ key, ...sums }) => ({ head: desk.planLink(key), ...sums })),
        { head: [plain(words.together)], byYear, total },
        cells,
      ),
    ),
    note: moneyNote(desk, table, blocks, cells),
  });
};

/** What institutions in several plans are to pay, by plan and year: a table for each currency. */
export const paymentTables = (desk: IndexDesk): readonly Block[] =>
  desk.portfolio.money
    .filter(({ payments }) => payments.length > 0)
    .map((table) => paymentTable(desk, table));
