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
import { roundedQuantity } from "../../notation/rounded-quantity.ts";
import { capital } from "../../text/capital.ts";
import { columnMoney } from "../column-money.ts";
import { counted } from "../counted.ts";
import { defineExhibit } from "../exhibit.ts";
import { makeTable } from "../make-table.ts";
import type { SectionContext } from "../section.ts";
import { spansOf } from "../spans-of.ts";
import { tableFacts } from "../table-facts.ts";

const words = {
  title: "Ripple effect by the input-output table",
  regionalTable: "the region’s input-output table",
  nationalTable: "the national input-output table",
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
type Known = { readonly demand: Demand; readonly ripple: DemandRipple };

const tableOf = ({ region }: Plan): IoTable | undefined =>
  region.inputOutput ?? region.nationalInputOutput;

const rounds = ["direct", "first", "second", "total"] as const;
const columns = ["output", "valueAdded", "compensation", "persons", "employees"] as const;
type Name = (typeof columns)[number];

const isMoney = (name: Name): boolean => name !== "persons" && name !== "employees";

/** Prints amounts in units of the table, to three digits: the table of rounds has the others. */
const moneyOf =
  (text: Context["text"], { unit }: IoTable) =>
  (amount: number): string =>
    text.quantity(
      roundedQuantity(
        { amount: amount * unit.amount, unit: unit.unit, approximate: false, written: "" },
        3,
      ),
    );

/** Prints persons with the decimals that the largest number of them needs. */
const headsOf = (text: Context["text"], largest = 0) => {
  const digits = Math.abs(largest) < 20 ? 1 : 0;
  return (persons: number): string => text.number(persons, digits);
};

/** What the plan remarks on a demand, on a line of its own. */
const remarkSpans = ({ long }: Context, { note }: Demand): Spans => {
  const spans = spansOf(long(note));
  return spans.length === 0 ? [] : [{ kind: "break" }, ...spans];
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
    note: [plain(own.note), ...remarkSpans(context, demand)],
  });
};

const factsOf = (context: Context, { demand, ripple: found }: Known) => {
  const { plan, text, cell } = context;
  const { rounds: all, demanded, imported, margins, deflator, range, sectors } = found;
  const money = moneyOf(text, tableOf(plan) as IoTable);
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
    multiplier: text.number(all.multiplier, 2),
    low: range ? text.number(range.low.multiplier, 2) : "",
    high: range ? text.number(range.high.multiplier, 2) : "",
    valueAdded: valueAdded === undefined ? "" : money(valueAdded),
    persons: persons === undefined ? "" : headsOf(text, persons)(persons),
    sectors: cell.quoted(sectors.slice(0, 3).map(({ sector }) => text.pick(sector.name))),
    isSeveral: sectors.length > 1,
  };
};

/** What each demand brings, in a line; then why others could not be followed. */
const demandBlocks = (context: Context, { demands }: Ripples): readonly Block[] => {
  const { prose, text, cell, why } = context;
  const known = demands.flatMap(({ demand, ripple: one }) =>
    one.defined ? [{ demand, ripple: one }] : [],
  );
  const open = demands.flatMap(({ demand, ripple: one }) =>
    one.defined
      ? []
      : prose("ripple-open", { name: cell.quoted([text.pick(demand.name)]), why: why(one) }),
  );
  if (known.length === 0) return open;
  return [
    ...prose("ripple", {
      demands: counted(known.length, text),
      isSecond: known.some((one) => one.ripple.rounds.second !== undefined),
      all: known.map((one) => factsOf(context, one)),
    }),
    ...known.map(({ demand, ripple: one }) => roundsTable(context, demand, one)),
    ...open,
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
  const { plan, text, prose, words: own } = context;
  const table = tableOf(plan) as IoTable;
  const unnamed = plan.region.inputOutput ? own.regionalTable : own.nationalTable;
  const { regionalised: made, ownProductsOnly, nationwide } = found;
  return prose("ripple-basis", {
    ...tableFacts(table, unnamed, context),
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
      ...demandBlocks(context, found),
      ...(found.demands.some(({ ripple: one }) => one.defined) ? basisBlocks(context, found) : []),
    ];
  },
});
