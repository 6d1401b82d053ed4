import { taskFunding as analysis } from "../../analyse/analyses/task-funding.ts";
import type { FundedTask, FundingFault, TaskSource } from "../../analyse/finance/funded-task.ts";
import type { Block, Row } from "../../document/block.ts";
import { aside, text as plain, type Span } from "../../document/span.ts";
import type { Task } from "../../model/action.ts";
import { counted } from "../counted.ts";
import { defineExhibit } from "../exhibit.ts";
import { groupRow, makeTable } from "../make-table.ts";
import { type MoneyCells, moneyCells } from "../money-cells.ts";
import type { SectionContext } from "../section.ts";

const words = {
  title: "Who pays for each task",
  sources: "Sources of the tasks",
  source: "Source",
  eligible: "Eligible cost",
  rate: "Rate of support",
  cap: "Upper limit",
  amount: "Amount",
  status: "State",
  own: "own money",
  besideBefore: "its own share of ",
  besideAfter: "",
  none: "No source",
  cost: "Cost of the task",
  roundedBefore: "rounded down to ",
  roundedAfter: "",
  atCap: "at the upper limit",
  left: "what is left of the cost",
  combination: "less the cost another programme counts",
  open: "Tasks whose money cannot be reckoned",
  task: "Task",
  reason: "Reason",
  openBefore: "The sources cannot be added up: ",
  openAfter: ".",
  inBefore: " (",
  inAfter: ")",
} as const;

type Context = SectionContext<typeof words>;
type Funded = { readonly task: Task; readonly funding: FundedTask };

const limits = { cap: "atCap", left: "left", combination: "combination" } as const;

/** Who pays for a measure that is for itself, and is nobody who grants or lends. */
const isServed = ({ measure, payer, subsidy }: TaskSource): boolean =>
  !subsidy &&
  payer !== measure?.provider &&
  (measure?.beneficiaries.some((one) => one === payer) ?? false);

/** Measure or programme with who pays; who pays first where it is their own share, and alone where there is neither. */
const nameOf = ({ text, cell, words: own }: Context, source: TaskSource): readonly Span[] => {
  const { measure, programme, payer } = source;
  const scheme = measure?.title ?? programme?.name;
  const who = payer === undefined ? "" : cell.party(payer);
  if (measure && isServed(source))
    return [
      ...cell.plain(who),
      { kind: "break" },
      aside(`${own.besideBefore}${cell.quoted([text.pick(measure.title)])}${own.besideAfter}`),
    ];
  if (scheme === undefined) return [...cell.plain(who), ...(source.own ? [aside(own.own)] : [])];
  const name = cell.plain(text.pick(scheme));
  return who === "" ? name : [...name, { kind: "break" }, aside(who)];
};

/** The rate, and down to which unit what it gives is rounded. */
const rateSpans = (
  { text, cell, words: own }: Context,
  { rate, programme }: TaskSource,
): readonly Span[] => {
  if (!rate) return cell.none;
  const unit = programme?.rounding;
  const rounding = unit
    ? `${own.roundedBefore}${text.quantity(unit.quantity)}${own.roundedAfter}`
    : "";
  return [plain(text.quantity(rate)), ...(rounding === "" ? [] : [aside(rounding)])];
};

const sourceRow = (context: Context, source: TaskSource, { amount }: MoneyCells) => {
  const { text, cell, words: own } = context;
  return [
    nameOf(context, source),
    source.rate ? amount(source.eligible) : cell.none,
    rateSpans(context, source),
    // what firms and banks give at most is no limit of a grant
    source.cap === undefined || !source.subsidy ? cell.none : amount(source.cap),
    [
      ...amount(source.amount),
      ...(source.limit && source.rate ? [aside(own[limits[source.limit]])] : []),
    ],
    [plain(text.enumerated("fundingStatus", source.status))],
  ];
};

const amountsOf = ({ cost, gap, sources }: FundedTask): readonly number[] => [
  cost,
  gap,
  ...sources.flatMap(({ eligible, amount, cap = 0 }) => [eligible, amount, cap]),
];

const rowsOf = (context: Context, { task, funding }: Funded, cells: MoneyCells): readonly Row[] => {
  const { text, cell, words: own } = context;
  const blank = [cell.none, cell.none, cell.none];
  const concerned = task.owner ? { institutions: [task.owner.id] } : {};
  return [
    { ...groupRow(cell.plain(text.pick(task.title)), 6), ...concerned },
    ...funding.sources.map((source) => ({
      cells: sourceRow(context, source, cells),
      ...concerned,
    })),
    ...(funding.gap > 0
      ? [
          {
            cells: [cell.plain(own.none), ...blank, cells.amount(funding.gap), cell.none],
            ...concerned,
          },
        ]
      : []),
    {
      cells: [cell.plain(own.cost), ...blank, cells.amount(funding.cost), cell.none],
      look: "total",
      ...concerned,
    },
  ];
};

/** By its programme, its measure or its payer; by its place in the file where it has none of them. */
const lineName = (
  { text, cell }: Context,
  source: TaskSource | undefined,
  place: number,
): string => {
  const scheme = source?.programme?.name ?? source?.measure?.title;
  if (scheme !== undefined) return text.pick(scheme);
  return source?.payer === undefined ? `funding.${place}` : cell.party(source.payer);
};

/** The faults of one kind, each with its task and lines. */
const faultFacts = (context: Context, funded: readonly Funded[], kind: FundingFault["kind"]) => {
  const { text, cell } = context;
  return funded.flatMap(({ task, funding }) =>
    funding.faults
      .filter((fault) => fault.kind === kind)
      .map((fault) => ({
        task: cell.quoted([text.pick(task.title)]),
        lines: cell.quoted(
          fault.lines.map((place) => lineName(context, funding.sources[place], place)),
        ),
        sum: fault.kind === "ratesOverOne" ? text.share(fault.sum) : "",
      })),
  );
};

const opening = (context: Context, funded: readonly Funded[]): readonly Block[] => {
  const { use, text, cell, prose, why, words: own } = context;
  const { total, tasks, claims } = use(analysis);
  if (!total.defined)
    return [
      { kind: "paragraph", spans: [plain(`${own.openBefore}${why(total)}${own.openAfter}`)] },
    ];
  const { summed } = moneyCells(total.currency, text, own);
  const silent = tasks.filter(({ task }) => task.funding.length === 0);
  return prose("task-funding", {
    tasks: counted(funded.length, text),
    silent: counted(silent.length, text),
    cost: summed(total.cost),
    subsidies: summed(total.subsidies),
    hasSubsidies: total.subsidies > 0,
    own: summed(total.own),
    hasOwn: total.own > 0,
    others: summed(total.others),
    hasOthers: total.others > 0,
    gap: summed(total.gap),
    hasGap: total.gap > 0,
    rates: faultFacts(context, funded, "ratesOverOne"),
    barred: faultFacts(context, funded, "notCombinable"),
    excess: faultFacts(context, funded, "eligibleOverCost"),
    unlike: faultFacts(context, funded, "unlike"),
    claims: claims
      .filter(({ amount, budget }) => budget !== undefined && amount > budget)
      .map(({ measure, currency, amount, budget = 0 }) => ({
        measure: cell.quoted([text.pick(measure.title)]),
        amount: moneyCells(currency, text, own).summed(amount),
        budget: moneyCells(currency, text, own).summed(budget),
      })),
  });
};

const openTable = (context: Context): readonly Block[] => {
  const { use, cell, why, words: own } = context;
  const open = use(analysis).tasks.flatMap(({ task, funding }) =>
    funding.defined || task.funding.length === 0
      ? []
      : [[cell.text(task.title), [plain(why(funding))]]],
  );
  if (open.length === 0) return [];
  const columns = [own.task, own.reason];
  return [
    makeTable({ number: "", id: "task-funding-open", caption: own.open, columns, rows: open }),
  ];
};

/** What each source pays for each task, to the unit: for the officer who has to defend the line. */
export const taskFunding = defineExhibit({
  id: "task-funding",
  words,
  isWorking: true,
  compose: (context) => {
    const { use, text, words: own } = context;
    const funded = use(analysis).tasks.flatMap(({ task, funding }): readonly Funded[] =>
      funding.defined && task.funding.length > 0 ? [{ task, funding }] : [],
    );
    const currencies = [...new Set(funded.map(({ funding }) => funding.currency))];
    const tables = currencies.map((currency) => {
      const alike = funded.filter(({ funding }) => funding.currency === currency);
      const amounts = alike.flatMap(({ funding }) => amountsOf(funding));
      const cells = moneyCells(currency, text, own, { amounts, isExact: true });
      const rows = alike.flatMap((one) => rowsOf(context, one, cells));
      return makeTable({
        number: "",
        id: `task-funding-${currency.toLowerCase()}`,
        caption: cells.caption(own.sources),
        columns: [
          own.source,
          [own.eligible, "end"],
          [own.rate, "end"],
          [own.cap, "end"],
          [own.amount, "end"],
          own.status,
        ],
        rows,
      });
    });
    const open = openTable(context);
    return funded.length + open.length === 0
      ? []
      : [...opening(context, funded), ...tables, ...open];
  },
});
