import {
  fundingCoverage as analysis,
  type Coverage,
} from "../../analyse/analyses/funding-coverage.ts";
import type { Cover } from "../../analyse/finance/cover.ts";
import { widestPhase } from "../../analyse/finance/widest-phase.ts";
import type { Block, Row } from "../../document/block.ts";
import { text as plain, type Span } from "../../document/span.ts";
import { counted } from "../counted.ts";
import { defineExhibit } from "../exhibit.ts";
import { groupRow, makeTable } from "../make-table.ts";
import { missesTotal } from "../misses-total.ts";
import { type MoneyCells, moneyCells } from "../money-cells.ts";
import type { SectionContext } from "../section.ts";

const words = {
  title: "Funding along the roadmap",
  cover: "Need and funding by phase and fiscal year",
  item: "Phase or year",
  need: "Need",
  secured: "Secured",
  applied: "Applied for or requested",
  planned: "Planned",
  none: "No source",
  coverage: "Coverage",
  expected: "Expected gap",
  byPhase: "By phase",
  byYear: "By fiscal year",
  noPhase: "phase not stated",
  total: "Total",
  openBefore: "Need and funding cannot be set side by side: ",
  openAfter: ".",
  rounded: "Rounded, so that the rows may not add up to the total in the last digit.",
  inBefore: " (",
  inAfter: ")",
} as const;

type Context = SectionContext<typeof words>;

const coverRow = (
  { text, cell }: Context,
  { amount, shown }: MoneyCells,
  name: string,
  cover: Cover,
): readonly (readonly Span[])[] => {
  const { low, high } = cover.expectedGap;
  return [
    cell.plain(name),
    amount(cover.need),
    amount(cover.secured),
    amount(cover.applied),
    amount(cover.planned),
    amount(cover.none),
    cover.coverage === undefined ? cell.none : [plain(text.share(cover.coverage))],
    [plain(cell.range(text.number(shown(low)), text.number(shown(high))))],
  ];
};

const amounts = (["need", "secured", "applied", "planned", "none"] as const).map(
  (key) => (cover: Cover) => cover[key],
);

/** Whether the phases or the years as printed miss the total. */
const isRounded = ({ phases, years, total }: Coverage, { shown }: MoneyCells): boolean => {
  const byYear = "defined" in years ? [] : years;
  return [phases, byYear]
    .filter((rows) => rows.length > 0)
    .some((rows) =>
      missesTotal(
        rows.map(({ cover }) => cover),
        total,
        amounts.map((of) => (cover) => shown(of(cover))),
      ),
    );
};

const coverTable = (context: Context, outcome: Coverage): Block => {
  const { text, cell, words: own } = context;
  const { currency, phases, years, total } = outcome;
  const covers = [
    ...phases.map(({ cover }) => cover),
    ...("defined" in years ? [] : years.map(({ cover }) => cover)),
    total,
  ];
  const cells = moneyCells(currency, text, own, {
    amounts: covers.flatMap((cover) => amounts.map((of) => of(cover))),
  });
  const end = (title: string) => [title, "end"] as const;
  const group = (heading: string, rows: readonly Row[]): readonly Row[] =>
    rows.length === 0 ? [] : [groupRow(cell.plain(heading), 8), ...rows];
  const row = (name: string, cover: Cover): Row => ({
    cells: coverRow(context, cells, name, cover),
  });
  return makeTable({
    number: "",
    id: "funding-by-phase",
    caption: cells.caption(own.cover),
    columns: [
      own.item,
      end(own.need),
      end(own.secured),
      end(own.applied),
      end(own.planned),
      end(own.none),
      end(own.coverage),
      end(own.expected),
    ],
    rows: [
      ...group(
        own.byPhase,
        phases.map(({ phase, cover }) =>
          row(phase ? text.enumerated("phase", phase) : own.noPhase, cover),
        ),
      ),
      ...("defined" in years
        ? []
        : group(
            own.byYear,
            years.map(({ year, cover }) => row(text.period(year), cover)),
          )),
      { ...row(own.total, total), look: "total" },
    ],
    note: isRounded(outcome, cells) ? cell.plain(own.rounded) : [],
  });
};

/** The phase with the largest gap, where it is another than the one with the lowest coverage. */
const widestFacts = ({ text, words: own }: Context, outcome: Coverage) => {
  const { phase, cover } = widestPhase(outcome.phases) ?? {};
  const lowest = outcome.valley.defined ? outcome.valley.phases : [];
  const isOther = phase !== undefined && !lowest.includes(phase);
  return {
    hasWidest: isOther,
    widest: isOther ? text.enumerated("phase", phase) : "",
    widestGap: moneyCells(outcome.currency, text, own).summed(cover?.gap ?? 0),
  };
};

/** More names than these are a table. */
const mostTasks = 3;

const opening = (context: Context, outcome: Coverage): readonly Block[] => {
  const { text, cell, prose, why, words: own } = context;
  const { total, years, valley, band, uncosted } = outcome;
  const { said, summed } = moneyCells(outcome.currency, text, own);
  const { low, high } = total.expectedGap;
  const open = outcome.tasks.filter(({ cover }) => cover.none > 0);
  const share = (amount: number) => text.share(total.need > 0 ? amount / total.need : 0);
  return prose("funding-coverage", {
    need: summed(total.need),
    securedShare: share(total.secured),
    hasApplied: total.applied > 0,
    appliedShare: share(total.applied),
    hasPlanned: total.planned > 0,
    plannedShare: share(total.planned),
    hasNone: total.none > 0,
    none: summed(total.none),
    openTasks:
      open.length > mostTasks ? "" : cell.quoted(open.map(({ task }) => text.pick(task.title))),
    hasOdds: low < total.gap,
    isRange: low < high,
    expected: cell.range(said(low), said(high)),
    hasValley: valley.defined,
    valley: valley.defined
      ? text.list(valley.phases.map((phase) => text.enumerated("phase", phase)))
      : "",
    valleyShare: valley.defined ? text.share(valley.coverage) : "",
    ...widestFacts(context, outcome),
    level: valley.defined ? "" : why(valley),
    isLevel: !valley.defined && valley.reason === "level",
    // said of these steps alone, it would seem to contradict money without a source elsewhere
    hasBand: band.steps > 0 && total.none <= 0,
    unfunded: counted(band.unfunded.length, text),
    steps: cell.quoted(band.unfunded.map(({ task }) => text.pick(task.title))),
    fromMeasures: counted(outcome.fromMeasures, text),
    hasOtherYear: outcome.otherYear > 0,
    otherYear: summed(outcome.otherYear),
    hasUnused: outcome.unused > 0,
    unused: summed(outcome.unused),
    uncosted: counted(uncosted.length, text),
    noYears: "defined" in years ? why(years) : "",
    hasNoYears: "defined" in years,
  });
};

/** What is needed, what is secured and where it is thinnest, along the phases and the years. */
export const fundingCoverage = defineExhibit({
  id: "funding-coverage",
  words,
  compose: (context) => {
    const { plan, use, why, words: own } = context;
    if (plan.roadmap.tasks.every(({ cost }) => cost === undefined)) return [];
    const outcome = use(analysis);
    if (outcome.defined) return [...opening(context, outcome), coverTable(context, outcome)];
    const spans = [plain(`${own.openBefore}${why(outcome)}${own.openAfter}`)];
    return [{ kind: "paragraph", spans }];
  },
});
