import {
  regionalisation as analysis,
  type Regionalised,
  type RegionalisedSector,
} from "../../analyse/analyses/regionalisation.ts";
import type { Block, Column } from "../../document/block.ts";
import { aside, text as plain, type Span } from "../../document/span.ts";
import type { IoTable } from "../../model/tables.ts";
import { defineExhibit } from "../exhibit.ts";
import { makeTable } from "../make-table.ts";
import type { SectionContext } from "../section.ts";
import { sectorsThatMatter } from "../sectors-that-matter.ts";
import { tableFacts } from "../table-facts.ts";

const words = {
  title: "The national table made regional",
  table: "The national input-output table",
  caption: "Type I output multipliers by location quotient",
  sector: "Sector",
  quotient: "Location quotient of employment",
  flq: "FLQ (band)",
  aflq: "AFLQ",
  cilq: "CILQ",
  slq: "SLQ",
  regional: "The region’s own table",
  noteCompared:
    "The multipliers of the region’s own table are the ones to use: the quotients show what would be estimated without it.",
  note: "FLQ is the one to use; CILQ and SLQ overstate, since they take a region to import less than it does.",
} as const;

type Context = SectionContext<typeof words>;
type Spans = readonly Span[];

/** How many of the sectors in which the region specialises are shown where the plan speaks of none. */
const most = 5;

const sectorsOf = ({ plan }: Context, table: IoTable, { sectors }: Regionalised) => {
  const matter = sectorsThatMatter(plan, table).flatMap(({ place }) => sectors[place] ?? []);
  if (matter.length > 0) return matter;
  return sectors
    .filter(({ flq }) => flq !== undefined)
    .sort((a, b) => b.quotient - a.quotient)
    .slice(0, most);
};

const multiplier = ({ text, cell }: Context, value: number | undefined): Spans =>
  value === undefined ? cell.none : [plain(text.number(value, 2))];

const flqOf = (context: Context, { flq, low, high }: RegionalisedSector): Spans => [
  ...multiplier(context, flq),
  ...(low === undefined || high === undefined
    ? []
    : [aside(context.cell.range(context.text.number(low, 2), context.text.number(high, 2)))]),
];

const tableOf = (context: Context, sectors: readonly RegionalisedSector[]): readonly Block[] => {
  const { cell, text, words: own } = context;
  if (sectors.length === 0) return [];
  const isCompared = sectors.some(({ regional }) => regional !== undefined);
  const titles = [own.quotient, own.flq, own.aflq, own.cilq, own.slq];
  return [
    makeTable({
      number: "",
      id: "regionalisation-multipliers",
      caption: own.caption,
      columns: [
        own.sector,
        ...[...titles, ...(isCompared ? [own.regional] : [])].map(
          (title): readonly [string, Column["align"]] => [title, "end"],
        ),
      ],
      rows: sectors.map((one) => [
        cell.text(one.sector.name),
        [plain(text.number(one.quotient, 2))],
        flqOf(context, one),
        multiplier(context, one.aflq),
        multiplier(context, one.cilq),
        multiplier(context, one.slq),
        ...(isCompared ? [multiplier(context, one.regional)] : []),
      ]),
      note: [plain(isCompared ? own.noteCompared : own.note)],
    }),
  ];
};

const factsOf = ({ text, cell, words: own }: Context, table: IoTable, found: Regionalised) => ({
  ...tableFacts(table, own.table, { text, cell }),
  size: text.share(found.size, 2),
  delta: text.number(found.delta),
  lambda: text.number(found.lambda, 3),
  low: text.number(found.band[0]),
  high: text.number(found.band[1]),
  overstated: found.overstated === undefined ? "" : text.share(found.overstated),
  unknown:
    found.unknown.length > 0 ? cell.quoted(found.unknown.map(({ name }) => text.pick(name))) : "",
});

/** Multipliers of a region without a table of its own, by quotient. */
export const regionalisation = defineExhibit({
  id: "regionalisation",
  words,
  isWorking: true,
  compose: (context) => {
    const { plan, use, prose, why } = context;
    const table = plan.region.nationalInputOutput;
    if (!table) return [];
    const found = use(analysis);
    if (!found.defined) return prose("regionalisation-open", { why: why(found) });
    return [
      ...prose("regionalisation", factsOf(context, table, found)),
      ...tableOf(context, sectorsOf(context, table, found)),
      ...context.long(table.note),
    ];
  },
});
