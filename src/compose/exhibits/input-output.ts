import {
  inputOutput as analysis,
  type InputOutput,
  type SectorEffect,
  type SectorEffects,
} from "../../analyse/analyses/input-output.ts";
import { ripple } from "../../analyse/analyses/ripple.ts";
import type { Block, Column } from "../../document/block.ts";
import { aside, text as plain, type Span } from "../../document/span.ts";
import type { IoTable, Sector } from "../../model/tables.ts";
import { capital } from "../../text/capital.ts";
import { defineExhibit } from "../exhibit.ts";
import { makeTable } from "../make-table.ts";
import { roundedMoney } from "../rounded-money.ts";
import type { SectionContext } from "../section.ts";
import { type SectorThatMatters, sectorsThatMatter } from "../sectors-that-matter.ts";
import { tableFacts } from "../table-facts.ts";
import { unitName } from "../unit-name.ts";

const words = {
  title: "Multipliers of the region’s input-output table",
  table: "the region’s input-output table",
  caption: "Effects of a unit of final demand, by sector",
  sector: "Sector",
  names: "In this plan",
  output: "Output, type I",
  outputTwo: "Output, type II",
  valueAdded: "Value added, type I",
  income: "Compensation, type I",
  personsBefore: "Employed persons per ",
  personsAfter: ", type I",
  note: "Per unit of final demand for the sector’s own products. The second number is, of type II, the sum with the household row, and of persons the multiplier: the effect over the sector’s own coefficient.",
} as const;

type Context = SectionContext<typeof words>;
type Spans = readonly Span[];
type Effects = SectorEffects & { readonly defined: true };
type Shown = { readonly title: string; readonly cell: (effects: Effects) => Spans };

const numberOf = ({ text, cell }: Context, value: number | undefined, digits: number): Spans =>
  value === undefined ? cell.none : [plain(text.number(value, digits))];

const personsOf = (context: Context, effect: SectorEffect | undefined): Spans => [
  ...numberOf(context, effect?.typeOne, 3),
  ...(effect?.multiplierOne === undefined
    ? []
    : [aside(context.text.number(effect.multiplierOne, 2))]),
];

const outputTwoOf = (context: Context, { output, outputWithHouseholds }: Effects): Spans => [
  ...numberOf(context, output.typeTwo, 2),
  ...(outputWithHouseholds === undefined
    ? []
    : [aside(context.text.number(outputWithHouseholds, 2))]),
];

/** The columns that the table has something for. */
const columnsOf = (
  context: Context,
  { unit }: IoTable,
  all: readonly Effects[],
): readonly Shown[] => {
  const { text, words: own } = context;
  const has = (take: (effects: Effects) => unknown) => all.some((one) => take(one) !== undefined);
  const persons = `${own.personsBefore}${unitName(unit, text)}${own.personsAfter}`;
  const shown: readonly (readonly [boolean, Shown])[] = [
    [true, { title: own.output, cell: ({ output }) => numberOf(context, output.typeOne, 2) }],
    [
      has(({ output }) => output.typeTwo),
      { title: own.outputTwo, cell: (effects) => outputTwoOf(context, effects) },
    ],
    [
      has(({ valueAdded }) => valueAdded),
      { title: own.valueAdded, cell: (one) => numberOf(context, one.valueAdded?.typeOne, 2) },
    ],
    [
      has(({ income }) => income),
      { title: own.income, cell: (one) => numberOf(context, one.income?.typeOne, 2) },
    ],
    [has((one) => one.persons), { title: persons, cell: (one) => personsOf(context, one.persons) }],
  ];
  return shown.flatMap(([isThere, column]) => (isThere ? [column] : []));
};

const tableOf = (
  context: Context,
  table: IoTable,
  found: InputOutput,
  matter: readonly SectorThatMatters[],
): readonly Block[] => {
  const { cell, text, words: own } = context;
  const all = matter.flatMap(({ place }) => {
    const effects = found.sectors[place]?.effects;
    return effects?.defined ? [effects] : [];
  });
  if (all.length === 0) return [];
  const columns = columnsOf(context, table, all);
  const rows = matter.map(({ sector, place, names }) => {
    const effects = found.sectors[place]?.effects;
    return [
      cell.text(sector.name),
      cell.plain(cell.quoted(names.map((name) => text.pick(name)))),
      ...columns.map(({ cell: print }) => (effects?.defined ? print(effects) : cell.none)),
    ];
  });
  return [
    makeTable({
      number: "",
      id: "input-output-multipliers",
      caption: own.caption,
      columns: [
        own.sector,
        own.names,
        ...columns.map(({ title }): readonly [string, Column["align"]] => [title, "end"]),
      ],
      rows,
      note: [plain(own.note)],
    }),
  ];
};

const factsOf = (context: Context, table: IoTable, found: InputOutput) => {
  const { text, cell, why, use } = context;
  const { households, gap, empty, clipped, sectors } = found;
  const outputs = sectors.flatMap(({ effects }) =>
    effects.defined ? [effects.output.typeOne] : [],
  );
  const { amount: scale, unit } = table.unit;
  const money = (amount: number): string =>
    roundedMoney(unit, [amount * scale], text)(amount * scale);
  const listed = (all: readonly Sector[]) => cell.quoted(all.map(({ name }) => text.pick(name)));
  const induced = use(ripple);
  return {
    ...tableFacts(table, context.words.table, context),
    least: text.number(
      outputs.reduce((low, value) => Math.min(low, value), Number.MAX_VALUE),
      2,
    ),
    most: text.number(
      outputs.reduce((high, value) => Math.max(high, value), 0),
      2,
    ),
    denominator: households.defined ? money(households.denominator) : "",
    factor: households.defined ? text.number(households.factor, 2) : "",
    withoutTwo: households.defined ? "" : capital(why(households)),
    gap: gap.amount > 1e-9 ? money(gap.amount) : "",
    gapSector: gap.sector ? text.pick(gap.sector.name) : "",
    gapShare: gap.share === undefined ? "" : text.share(gap.share, 2),
    empty: empty.length > 0 ? listed(empty) : "",
    clipped: clipped.length > 0 ? listed(clipped) : "",
    exports: induced.defined && induced.exports ? text.number(induced.exports, 2) : "",
  };
};

/** The multipliers of the sectors that the plan speaks of. */
export const inputOutput = defineExhibit({
  id: "input-output",
  words,
  isWorking: true,
  compose: (context) => {
    const { plan, use, prose, why } = context;
    const table = plan.region.inputOutput;
    if (!table) return [];
    const found = use(analysis);
    if (!found.defined) return prose("input-output-open", { why: why(found) });
    const matter = sectorsThatMatter(plan, table);
    return [
      ...prose("input-output", factsOf(context, table, found)),
      ...tableOf(context, table, found, matter),
      ...context.long(table.note),
    ];
  },
});
