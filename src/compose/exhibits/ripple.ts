import {
  ripple as analysis,
  type DemandRipple,
  type Ripples,
} from "../../analyse/analyses/ripple.ts";
import type { Round } from "../../analyse/input-output/ripple-rounds.ts";
import type { Block, Column, Row } from "../../document/block.ts";
import { text as plain, type Span } from "../../document/span.ts";
import type { Plan } from "../../model/plan.ts";
import type { Demand, IoTable } from "../../model/tables.ts";
import { capital } from "../../text/capital.ts";
import { columnMoney } from "../column-money.ts";
import { defineExhibit } from "../exhibit.ts";
import { makeTable } from "../make-table.ts";
import { roundedMoney } from "../rounded-money.ts";
import type { SectionContext } from "../section.ts";
import { tableFacts } from "../table-facts.ts";

const words = {
  title: "Ripple effect by the input-output table",
  caption: "Ripple effect",
  round: "Round",
  output: "Output",
  valueAdded: "Gross value added",
  compensation: "Compensation of employees",
  persons: "Employed persons",
  employees: "Of them employees",
  direct: "Direct effect",
  first: "First round: purchases",
  second: "Second round: spending of wages",
  total: "Total",
  note: "At the prices of the table’s year. Rounded, so that sums may differ in the last digit.",
} as const;

type Context = SectionContext<typeof words>;
type Spans = readonly Span[];

const tableOf = ({ region }: Plan): IoTable | undefined =>
  region.inputOutput ?? region.nationalInputOutput;

const rounds = ["direct", "first", "second", "total"] as const;
const columns = ["output", "valueAdded", "compensation", "persons", "employees"] as const;
type Name = (typeof columns)[number];

const isMoney = (name: Name): boolean => name !== "persons" && name !== "employees";

/** Prints amounts in units of the table, rounded alike. */
const moneyOf = (text: Context["text"], { unit }: IoTable, largest: number) => {
  const print = roundedMoney(unit.unit, [largest * unit.amount], text);
  return (amount: number): string => print(amount * unit.amount);
};

/** Prints persons with the decimals that the largest number of them needs. */
const headsOf = (text: Context["text"], largest = 0) => {
  const digits = Math.abs(largest) < 20 ? 1 : 0;
  return (persons: number): string => text.number(persons, digits);
};

const roundsTable = (context: Context, demand: Demand, found: DemandRipple): Block => {
  const { plan, text, cell, words: own } = context;
  const all = found.rounds;
  const table = tableOf(plan) as IoTable;
  const money = columnMoney(table.unit, all.total.output, text);
  const heads = headsOf(text, all.total.persons);
  const shown = columns.filter((name) => all.total[name] !== undefined);
  const cellOf = (round: Round, name: Name): Spans => {
    const value = round[name];
    if (value === undefined) return cell.none;
    return [plain(isMoney(name) ? money.print(value) : heads(value))];
  };
  const rows = rounds.flatMap((name): readonly Row[] => {
    const round = all[name];
    if (!round) return [];
    const cells = [cell.plain(own[name]), ...shown.map((column) => cellOf(round, column))];
    return [name === "total" ? { cells, look: "total" } : { cells }];
  });
  return makeTable({
    number: "",
    id: `ripple-${demand.id}`,
    caption: cell.joined([own.caption, text.pick(demand.name)]),
    columns: [
      own.round,
      ...shown.map((name): readonly [string, Column["align"]] => [
        isMoney(name) ? cell.dated(own[name], money.unit) : own[name],
        "end",
      ]),
    ],
    rows,
    note: [plain(own.note)],
  });
};

const factsOf = (context: Context, demand: Demand, found: DemandRipple) => {
  const { plan, text, cell } = context;
  const { rounds: all, demanded, imported, margins, deflator, range, sectors } = found;
  const money = moneyOf(text, tableOf(plan) as IoTable, demanded);
  const { valueAdded, persons } = all.total;
  return {
    name: cell.quoted([text.pick(demand.name)]),
    year: demand.year ? text.period(demand.year) : "",
    demanded: money(demanded),
    direct: money(all.direct.output),
    isImported: Math.abs(imported) > 1e-9 * Math.abs(demanded),
    margins: margins > 0 ? money(margins) : "",
    deflator: deflator === 1 ? "" : text.number(deflator),
    output: money(all.total.output),
    isSecond: all.second !== undefined,
    multiplier: text.number(all.multiplier, 2),
    low: range ? text.number(range.low.multiplier, 2) : "",
    high: range ? text.number(range.high.multiplier, 2) : "",
    valueAdded: valueAdded === undefined ? "" : money(valueAdded),
    persons: persons === undefined ? "" : headsOf(text, persons)(persons),
    sectors: text.list(sectors.slice(0, 3).map(({ sector }) => text.pick(sector.name))),
    isSeveral: sectors.length > 1,
  };
};

const demandBlocks = (
  context: Context,
  { demand, ripple }: Ripples["demands"][number],
): readonly Block[] => {
  const { prose, long, text, cell, why } = context;
  if (!ripple.defined)
    return prose("ripple-open", {
      name: cell.quoted([text.pick(demand.name)]),
      why: why(ripple),
    });
  return [
    ...prose("ripple", factsOf(context, demand, ripple)),
    roundsTable(context, demand, ripple),
    ...long(demand.note),
  ];
};

const secondFacts = ({ text, why }: Context, { second }: Ripples) =>
  second.defined
    ? {
        rate: text.share(second.rate, 1),
        endless: second.endless === undefined ? "" : text.number(second.endless, 2),
        withoutSecond: "",
      }
    : { rate: "", endless: "", withoutSecond: capital(why(second)) };

const basisBlocks = (context: Context, found: Ripples): readonly Block[] => {
  const { plan, text, prose } = context;
  const table = tableOf(plan) as IoTable;
  const { regionalised: made, ownProductsOnly, nationwide } = found;
  return prose("ripple-basis", {
    ...tableFacts(table, context),
    delta: made ? text.number(made.delta) : "",
    low: made ? text.number(made.band[0]) : "",
    high: made ? text.number(made.band[1]) : "",
    nationwide,
    ownProductsOnly: ownProductsOnly && found.second.defined,
    ...secondFacts(context, found),
  });
};

/** What the plan's changes of demand bring to the region, round by round: for officer and ministry. */
export const ripple = defineExhibit({
  id: "ripple",
  words,
  compose: (context) => {
    const { plan, use, prose, why } = context;
    if (plan.spillover.demands.length === 0) return [];
    const found = use(analysis);
    if (!found.defined) return prose("ripple-open", { name: "", why: why(found) });
    return [
      ...found.demands.flatMap((one) => demandBlocks(context, one)),
      ...(found.demands.some(({ ripple: one }) => one.defined) ? basisBlocks(context, found) : []),
    ];
  },
});
