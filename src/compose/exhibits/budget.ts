import {
  budget as analysis,
  type BudgetEntry,
  type Leverage,
} from "../../analyse/analyses/budget.ts";
import { type Sector, sectors } from "../../analyse/finance/sector-of.ts";
import { type Sum, sumOf } from "../../analyse/finance/sums.ts";
import type { Block } from "../../document/block.ts";
import { text as plain, type Span } from "../../document/span.ts";
import { ratioOf } from "../../notation/ratio-of.ts";
import { defineExhibit } from "../exhibit.ts";
import { groupRow, makeTable } from "../make-table.ts";
import { moneyCells } from "../money-cells.ts";
import { payerFacts } from "../payer-facts.ts";
import type { SectionContext } from "../section.ts";
import { sumCells } from "../sum-cells.ts";

const words = {
  title: "Public and private money",
  budget: "Budget by kind of payer and type of measure",
  item: "Item",
  total: "Total",
  share: "Share",
  byPayer: "By kind of payer",
  byType: "By type of measure",
  public: "Public: state, prefecture, municipalities and their laboratories",
  private: "Private: firms, producers, their associations, banks and investors",
  other: "Universities, support bodies and others",
  unknown: "Payers not named as institutions of the plan",
  noType: "type not stated",
  openBefore: "How private money stands to public is not known: ",
  openAfter: ".",
  inBefore: " (",
  inAfter: ")",
} as const;

type Context = SectionContext<typeof words>;

const paidBy = (entries: readonly BudgetEntry[], sector: Sector): Sum =>
  sumOf(entries.filter((entry) => entry.sector === sector).map(({ line }) => line.figure.quantity));

const leverageProse = (
  context: Context,
  entries: readonly BudgetEntry[],
  leverage: Leverage,
): readonly Block[] => {
  const { text, prose, words: own } = context;
  const { summed } = moneyCells(leverage.currency, text, own);
  const { amounts, ratio, low, high } = leverage;
  const open = amounts.other + amounts.unknown;
  const isAbout = (...paying: readonly Sector[]): boolean =>
    paying.some((sector) => paidBy(entries, sector).some(({ approximate }) => approximate));
  return prose("budget", {
    public: summed(amounts.public, isAbout("public")),
    private: summed(amounts.private, isAbout("private")),
    ratio: text.number(ratio, 2),
    ...payerFacts(context),
    hasOpen: open > 0,
    hasOther: amounts.other > 0,
    hasUnknown: amounts.unknown > 0,
    open: summed(open, isAbout("other", "unknown")),
    low: text.number(low, 2),
    high: text.number(high, 2),
  });
};

/** Who pays for which kind of measure, and how much private money stands beside the public. */
export const budget = defineExhibit({
  id: "budget",
  words,
  compose: (context) => {
    const { use, text, cell, why, words: own } = context;
    const { entries, total, types, leverage } = use(analysis);
    const [all, other] = total;
    if (!all) return [];
    const share = (sum: Sum): readonly Span[] => {
      const ratio = sum[0] && !other ? ratioOf(sum[0], all) : undefined;
      return ratio === undefined ? cell.none : [plain(text.share(ratio, 1))];
    };
    const bySector = sectors
      .map((sector) => ({ sector, sum: paidBy(entries, sector) }))
      .filter(({ sum }) => sum.length > 0);
    const { amount, caption } = sumCells(
      [total, ...bySector.map(({ sum }) => sum), ...types.map((type) => type.total)],
      text,
      own,
    );
    const row = (name: string, sum: Sum) => [cell.plain(name), amount(sum), share(sum)];
    return [
      ...(leverage.defined
        ? leverageProse(context, entries, leverage)
        : [
            {
              kind: "paragraph",
              spans: [plain(`${own.openBefore}${why(leverage)}${own.openAfter}`)],
            } as const,
          ]),
      makeTable({
        number: "",
        id: "budget-payers",
        caption: caption(own.budget),
        columns: [own.item, [own.total, "end"], [own.share, "end"]],
        rows: [
          groupRow(cell.plain(own.byPayer), 3),
          ...bySector.map(({ sector, sum }) => row(own[sector], sum)),
          groupRow(cell.plain(own.byType), 3),
          ...types.map(({ key, total: sum }) =>
            row(key ? text.enumerated("measureType", key) : own.noType, sum),
          ),
          { cells: row(own.total, total), look: "total" },
        ],
      }),
    ];
  },
});
