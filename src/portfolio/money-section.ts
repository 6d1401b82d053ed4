import { sumOf } from "../analyse/finance/sums.ts";
import { printSum } from "../compose/budget-facts.ts";
import { makeTable } from "../compose/make-table.ts";
import type { Block } from "../document/block.ts";
import { aside, text as plain, type Span } from "../document/span.ts";
import { capital } from "../text/capital.ts";
import type { IndexDesk } from "./index-desk.ts";
import { cellsOf, type Headed, moneyBlock, moneyColumns, moneyNote } from "./money-rows.ts";
import type { MoneyRow, MoneyTable, Payer } from "./money-table.ts";
import { sharedName } from "./shared-name.ts";

type Spans = readonly Span[];

/** Payers with a row of their own: those who pay most. */
const mostPayers = 15;

const payerSpans = ({ cell, words }: IndexDesk, payer: Payer): Spans => {
  switch (payer.kind) {
    case "shared":
      return [plain(sharedName({ cell }, payer.shared))];
    case "own":
      return [plain(cell.party(payer.institution)), aside(words.byNumber(payer.member.number))];
    case "words":
      return [plain(cell.party(payer.name))];
    case "none":
      return [plain(words.noPayer)];
  }
};

const amountOf = ({ total }: MoneyRow<unknown>): number => total[0]?.amount ?? 0;

const payerRows = (desk: IndexDesk, { payers, years }: MoneyTable): readonly Headed[] => {
  const named = payers
    .filter(({ key }) => key.kind !== "none")
    .toSorted((a, b) => amountOf(b) - amountOf(a));
  // one more row is shorter than a row of others
  const most = named.length === mostPayers + 1 ? named.length : mostPayers;
  const [shown, others] = [named.slice(0, most), named.slice(most)];
  const rowOf = ({ key, ...sums }: MoneyRow<Payer>): Headed => ({
    head: payerSpans(desk, key),
    ...sums,
  });
  const rest: readonly Headed[] =
    others.length === 0
      ? []
      : [
          {
            head: [plain(desk.words.others(others.length))],
            byYear: years.map((_, place) =>
              sumOf(others.flatMap((row) => row.byYear[place] ?? [])),
            ),
            total: sumOf(others.flatMap(({ total }) => total)),
          },
        ];
  return [
    ...shown.map(rowOf),
    ...rest,
    ...payers.filter(({ key }) => key.kind === "none").map(rowOf),
  ];
};

const statusRows = ({ text, words }: IndexDesk, { statuses }: MoneyTable): readonly Headed[] =>
  statuses.map(({ key, ...sums }) => ({
    head: [plain(key ? text.enumerated("fundingStatus", key) : words.noStatus)],
    ...sums,
  }));

const budgetTable = (desk: IndexDesk, table: MoneyTable): Block => {
  const { words } = desk;
  const { byYear, total } = table;
  const whole: Headed = { head: [plain(words.columns.total)], byYear, total };
  const blocks = [
    {
      heading: words.byPlan,
      rows: table.plans.map(({ key, ...sums }) => ({ head: desk.planHead(key), ...sums })),
    },
    { heading: words.byStatus, rows: statusRows(desk, table) },
    { heading: words.byPayer, rows: payerRows(desk, table) },
  ];
  const cells = cellsOf(desk, [table, ...blocks.flatMap(({ rows }) => rows)]);
  return makeTable({
    number: "",
    id: `money-${table.currency.toLowerCase()}`,
    caption: cells.caption(words.captions.money),
    columns: moneyColumns(desk, words.columns.plan, table),
    rows: blocks.flatMap(({ heading, rows }) => moneyBlock([plain(heading)], rows, whole, cells)),
    note: moneyNote(
      desk,
      table,
      blocks.map(({ rows }) => ({ rows, whole: table })),
      cells,
    ),
  });
};

/** What all plans cost by year, by whom it is paid and how sure it is: a table for each currency. */
export const moneySection = (desk: IndexDesk): readonly Block[] => {
  const { portfolio, text, words } = desk;
  const { members, money } = portfolio;
  const paid = new Set(money.flatMap(({ plans }) => plans.map(({ key }) => key)));
  const without = members.filter((member) => !paid.has(member));
  if (money.length === 0) return [{ kind: "lead", spans: [plain(words.noMoney)] }];
  const said = [
    words.someMoney(money.map(({ total }) => printSum(total, text))),
    ...(without.length > 0
      ? [capital(words.without(without.map(({ number }) => words.byNumber(number))))]
      : []),
  ];
  return [
    { kind: "lead", spans: [plain(said.join(text.language === "ja" ? "" : " "))] },
    ...money.map((table) => budgetTable(desk, table)),
  ];
};
