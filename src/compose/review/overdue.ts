import { planReview } from "../../analyse/review/plan-review.ts";
import type { OverdueOwner } from "../../analyse/review/reports-due.ts";
import type { Row } from "../../document/block.ts";
import { text as plain } from "../../document/span.ts";
import { groupRow, makeTable } from "../make-table.ts";
import type { SectionContext } from "../section.ts";
import { briefFacts } from "./brief-facts.ts";
import { defineReviewSection } from "./review-section.ts";

const words = {
  title: "Reports that are overdue",
  table: "Values that should be there, by who owes them",
  indicator: "Indicator",
  last: "Last observed for",
  never: "never",
  interval: "Months between reports",
  late: "Overdue by",
  nobody: "Without an owner",
  note: "A value is overdue when the period it stands for is over by more than another interval between reports.",
} as const;

type Context = SectionContext<typeof words>;

const rowsOf = (context: Context, { owner, reports }: OverdueOwner): readonly Row[] => {
  const { text, cell, words: own } = context;
  return [
    groupRow(owner ? cell.text(owner.name) : cell.plain(own.nobody), 4),
    ...reports.map(
      ({ indicator, last, months }): Row => ({
        cells: [
          cell.text(indicator.name),
          last ? cell.period(last) : [plain(own.never)],
          [plain(text.number(indicator.interval?.months ?? 0))],
          [plain(text.duration(months))],
        ],
        institutions: owner ? [owner.id] : [],
      }),
    ),
  ];
};

/** Who has not reported, and for how long. */
export const overdue = defineReviewSection({
  id: "review-overdue",
  words,
  compose: (context) => {
    const { use, lead, cell, words: own } = context;
    const { overdue: owners } = use(planReview);
    return [
      ...lead("review-overdue", briefFacts(context)),
      ...(owners.length === 0
        ? []
        : [
            makeTable({
              number: "",
              id: "review-overdue-table",
              caption: own.table,
              columns: [own.indicator, own.last, [own.interval, "end"], [own.late, "end"]],
              rows: owners.flatMap((one) => rowsOf(context, one)),
              note: cell.plain(own.note),
            }),
          ]),
    ];
  },
});
