import type { InstitutionLoad } from "../analyse/roadmap/institution-load.ts";
import { groupRow, makeTable } from "../compose/make-table.ts";
import type { Block, Row } from "../document/block.ts";
import { aside, text as plain, type Span } from "../document/span.ts";
import { fiscalYear } from "../notation/fiscal-year.ts";
import type { IndexDesk } from "./index-desk.ts";
import { sharedName } from "./shared-name.ts";
import type { TotalLoad } from "./total-load.ts";

type Spans = readonly Span[];
type Figures = Pick<InstitutionLoad, "years" | "peak" | "peakMonth" | "capacity" | "overload">;

const yearsOf = ({ portfolio }: IndexDesk): readonly number[] => {
  const years = portfolio.loads.flatMap((load) => load.years.map(({ fiscalYear: year }) => year));
  return [...new Set(years)].toSorted((a, b) => a - b);
};

const overSpans = ({ cell, text }: IndexDesk, { overload }: Figures): Spans => {
  const first = overload?.months[0];
  if (!overload) return cell.none;
  if (first === undefined) return [plain(text.number(0))];
  const last = overload.months.at(-1) ?? first;
  const when = cell.range(text.month(first), text.month(last));
  return [plain(text.number(overload.months.length)), aside(when)];
};

const rowOf = (
  desk: IndexDesk,
  head: Spans,
  figures: Figures,
  { limit, look }: { readonly limit?: string; readonly look?: "total" } = {},
): Row => {
  const { cell, text } = desk;
  const { capacity, peak, peakMonth } = figures;
  const byYear = new Map(figures.years.map((one) => [one.fiscalYear, one.personMonths]));
  const stated = capacity === undefined ? cell.none : [plain(text.number(capacity, 1))];
  return {
    cells: [
      head,
      ...yearsOf(desk).map((year): Spans => {
        const months = byYear.get(year);
        return months === undefined ? cell.none : [plain(text.number(months / 12, 1))];
      }),
      [plain(text.number(peak, 1)), aside(text.month(peakMonth))],
      [...stated, ...(limit === undefined || capacity === undefined ? [] : [aside(limit)])],
      overSpans(desk, figures),
    ],
    ...(look && { look }),
  };
};

const rowsOf = (desk: IndexDesk, load: TotalLoad): readonly Row[] => {
  const { words } = desk;
  const columns = yearsOf(desk).length + 4;
  const limit = load.limit && words.limits[load.limit];
  return [
    groupRow([plain(sharedName(desk, load.shared))], columns),
    ...load.plans.map((one) => rowOf(desk, desk.planLink(one.member), one)),
    rowOf(desk, [plain(words.together)], load, { look: "total", ...(limit && { limit }) }),
  ];
};

/** In a sentence, where tenths stand only if there are any. */
const said = (value: number, { text }: IndexDesk): string =>
  text.number(value, Number.isInteger(value) ? 0 : 1);

const overCallout = (desk: IndexDesk): readonly Block[] => {
  const { portfolio, text, words } = desk;
  const over = overloaded(portfolio.loads);
  if (over.length === 0) return [];
  const items = over.map((load): readonly Block[] => {
    const months = load.overload?.months ?? [];
    const [first = 0, last = first] = [months[0], months.at(-1)];
    const sentence = words.over({
      name: sharedName(desk, load.shared),
      plans: load.plans.length,
      months: text.duration(months.length),
      from: text.month(first),
      to: text.month(last),
      most: said(load.overload?.most ?? 0, desk),
      limit: said(load.capacity ?? 0, desk),
      of: load.limit ?? "capacity",
    });
    return [{ kind: "paragraph", spans: [plain(sentence)] }];
  });
  return [
    {
      kind: "callout",
      tone: "warning",
      title: words.overTitle(over.length),
      blocks: [
        { kind: "list", ordered: false, items },
        { kind: "paragraph", spans: [plain(words.overAsk)] },
      ],
    },
  ];
};

/** Those of whom the plans together ask for more than is stated. */
export const overloaded = (loads: readonly TotalLoad[]): readonly TotalLoad[] =>
  loads.filter(({ overload }) => (overload?.months.length ?? 0) > 0);

/** How many people the plans ask for, by institution, plan and year, and whom they ask for too many. */
export const loadBlocks = (desk: IndexDesk): readonly Block[] => {
  const { portfolio, text, words } = desk;
  const { fiscalYearStart, loads } = portfolio;
  if (loads.length === 0) return [{ kind: "paragraph", spans: [plain(words.noLoad)] }];
  const { columns } = words;
  return [
    ...overCallout(desk),
    makeTable({
      number: "",
      id: "staff-load",
      caption: words.captions.load,
      columns: [
        columns.plan,
        ...yearsOf(desk).map(
          (year) => [text.period(fiscalYear(year, fiscalYearStart)), "end"] as const,
        ),
        [columns.peak, "end"],
        [columns.stated, "end"],
        [columns.over, "end"],
      ],
      rows: loads.flatMap((load) => rowsOf(desk, load)),
      note: [plain(words.loadNote)],
    }),
  ];
};
