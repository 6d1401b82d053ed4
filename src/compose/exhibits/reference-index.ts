import {
  referenceIndex as analysis,
  type IndexReport,
} from "../../analyse/analyses/reference-index.ts";
import type { PreTrend } from "../../analyse/monitoring/reference-index.ts";
import type { Block, Row } from "../../document/block.ts";
import { text as plain } from "../../document/span.ts";
import type { Indicator } from "../../model/agreement.ts";
import type { Unit } from "../../notation/quantity.ts";
import { roundedQuantity } from "../../notation/rounded-quantity.ts";
import { defineExhibit } from "../exhibit.ts";
import { groupRow, makeTable } from "../make-table.ts";
import type { SectionContext } from "../section.ts";
import { signedQuantity } from "../signed-quantity.ts";

const words = {
  title: "Growth relative to others",
  table: "Indicators relative to their reference group",
  date: "Date",
  value: "Value",
  expected: "Had it grown like the group",
  index: "Index (baseline = 1)",
  excess: "Difference",
  note: "The index compares growth since the baseline with the geometric mean of the group’s. A difference is not an effect of the plan: other things happened too.",
} as const;

type Context = SectionContext<typeof words>;
type Known = { readonly indicator: Indicator; readonly report: IndexReport };

const amount = ({ text }: Context, value: number, unit: Unit, digits = 4): string =>
  signedQuantity(
    roundedQuantity({ amount: value, unit, approximate: false, written: "" }, digits),
    text,
  );

const rowsOf = (context: Context, { indicator, report }: Known): readonly Row[] => {
  const { text, cell } = context;
  const { unit } = report;
  return [
    groupRow(cell.text(indicator.name), 5),
    ...report.rows.map(({ period, value, expected, index, excess }) => ({
      cells: [
        cell.period(period),
        [plain(amount(context, value, unit))],
        [plain(amount(context, expected, unit))],
        [plain(text.number(index, 3))],
        [plain(amount(context, excess, unit, 3))],
      ],
    })),
  ];
};

const table = (context: Context, known: readonly Known[]): Block => {
  const { words: own, cell } = context;
  return makeTable({
    number: "",
    id: "reference-index-table",
    caption: own.table,
    columns: [
      own.date,
      [own.value, "end"],
      [own.expected, "end"],
      [own.index, "end"],
      [own.excess, "end"],
    ],
    rows: known.flatMap((one) => rowsOf(context, one)),
    note: cell.plain(own.note),
  });
};

/** Which way the indicator went relative to the group: of a loss, the sizes without a sign. */
const slopeFacts = ({ text, cell }: Context, { flat, slope, low, high }: PreTrend) => {
  const lost = !flat && slope < 0;
  const [least, most] = lost ? [-high, -low] : [low, high];
  return {
    flat,
    lost,
    slope: text.share(lost ? -slope : slope, 1),
    interval: cell.range(text.share(least, 1), text.share(most, 1)),
  };
};

const noSlope = { flat: false, lost: false, slope: "", interval: "" };

const trendFacts = (context: Context, { preTrend, placebo, rows, base }: IndexReport) => ({
  hasTrend: preTrend.defined,
  ...(preTrend.defined ? slopeFacts(context, preTrend) : noSlope),
  since: context.text.period(rows[0]?.period ?? base),
  noTrend: preTrend.defined ? "" : context.why(preTrend),
  hasPlacebo: placebo.defined,
  larger: placebo.defined ? context.text.number(placebo.larger) : "",
  donors: placebo.defined ? context.text.number(placebo.donors) : "",
});

const sayReport = (context: Context, { indicator, report }: Known): readonly Block[] => {
  const { text, cell, prose } = context;
  const { latest, base, group, left } = report;
  return prose("reference-index", {
    name: cell.quoted([text.pick(indicator.name)]),
    group: cell.quoted(group.map(({ name }) => text.pick(name))),
    base: text.period(base),
    latest: text.period(latest.period),
    index: text.number(latest.index, 3),
    change: text.share(Math.abs(latest.index - 1), 1),
    // what prints as an index of 1 is alike
    isAbove: latest.index >= 1.0005,
    isBelow: latest.index < 0.9995,
    isAlike: latest.index >= 0.9995 && latest.index < 1.0005,
    excess: amount(context, Math.abs(latest.excess), report.unit, 3),
    hasLeft: left.length > 0,
    left: cell.quoted(left.map(({ name }) => text.pick(name))),
    ...trendFacts(context, report),
  });
};

/** How the region did beside others, with what can be said against the comparison. */
export const referenceIndex = defineExhibit({
  id: "reference-index",
  words,
  isWorking: true,
  compose: (context) => {
    const { use, cell, text, prose, why } = context;
    const all = use(analysis);
    const known = all.flatMap(({ indicator, report }) =>
      report.defined ? [{ indicator, report }] : [],
    );
    return [
      ...known.flatMap((one) => sayReport(context, one)),
      ...all.flatMap(({ indicator, report }) =>
        report.defined
          ? []
          : prose("reference-index-none", {
              name: cell.quoted([text.pick(indicator.name)]),
              reason: why(report),
            }),
      ),
      ...(known.length > 0 ? [table(context, known)] : []),
    ];
  },
});
