import {
  costPerOutcome as analysis,
  type CostOf,
  type CostPerOutcome,
} from "../../analyse/analyses/cost-per-outcome.ts";
import type { Outcome } from "../../analyse/analysis.ts";
import { money } from "../../analyse/finance/money.ts";
import type { Block } from "../../document/block.ts";
import { aside, text as plain, type Span } from "../../document/span.ts";
import { roundedQuantity } from "../../notation/rounded-quantity.ts";
import type { LocalText } from "../../text/language.ts";
import { counted } from "../counted.ts";
import { defineExhibit } from "../exhibit.ts";
import { groupRow, makeTable } from "../make-table.ts";
import type { SectionContext } from "../section.ts";
import { type SumCells, sumCells } from "../sum-cells.ts";

const words = {
  title: "Cost per result",
  costs: "Budget of the measures per unit of the result they name",
  result: "Result",
  outcome: "Outcome",
  measures: "Measures",
  budget: "Their budget",
  perUnit: "Per unit",
  publicPart: "Per unit, public money",
  discounted: "Per unit, discounted",
  indicators: "Change of an indicator from its baseline to its target",
  targets: "Yearly effect of a target",
  net: "net",
  gross: "gross",
  points: " percentage points",
  point: "percentage point",
  per: " per ",
  atLeast: "at least",
  inBefore: " (",
  inAfter: ")",
} as const;

type Context = SectionContext<typeof words>;
type Line = { readonly name: LocalText; readonly cost: Outcome<CostPerOutcome> };

/** Significant ones: an outcome is known no better. */
const digits = 3;

const isMoney = ({ outcome }: CostPerOutcome): boolean => outcome.unit.kind === "money";

/** Of money, a thousand where one of it may cost less than one: JPY 6 per JPY 1,000, not JPY 0.006 per JPY 1. */
const sizeOf = (costs: readonly CostPerOutcome[]): number =>
  costs.some((cost) => isMoney(cost) && cost.total.perUnit < 1) ? 1000 : 1;

type Columns = {
  readonly discounted: boolean;
  /** How much money of an outcome a cost is given for, the same in all rows. */
  readonly size: number;
  readonly budget: SumCells["amount"];
};

/** What one of the outcome is: " per kL", "／kL"; nothing for a bare number. */
const unitOf = (
  { text, words: own }: Context,
  { outcome: { unit } }: CostPerOutcome,
  amount: number,
): string => {
  const one = { amount, unit, approximate: false, written: "" };
  const name = unit.kind === "share" ? own.point : text.quantity(one).replace(/^1 ?(?![\d,])/, "");
  return name === "" ? "" : `${own.per}${name}`;
};

const perUnit = (
  context: Context,
  cost: CostOf | undefined,
  whole: CostPerOutcome,
  { size: ofMoney }: Columns,
): readonly Span[] => {
  const { text, cell } = context;
  const { currency } = whole;
  if (!cost) return cell.none;
  const size = isMoney(whole) ? ofMoney : 1;
  const print = (amount: number) =>
    text.quantity(roundedQuantity(money(amount * size, currency), digits));
  const { perUnit: value, low, high } = cost;
  const ends =
    low === undefined || high === undefined ? [] : [aside(cell.range(print(low), print(high)))];
  return [plain(`${print(value)}${unitOf(context, whole, size)}`), ...ends];
};

/** A net result is computed, and known no better than to four digits: "net" says that it is no figure of the plan. */
const outcomeOf = ({ text, words: own }: Context, cost: CostPerOutcome): readonly Span[] => {
  const { amount, unit } = cost.outcome;
  const whole = { amount, unit, approximate: false, written: "" };
  const shown = cost.of === "net" ? roundedQuantity(whole, 4) : whole;
  const printed =
    unit.kind === "share" ? `${text.number(shown.amount)}${own.points}` : text.quantity(shown);
  return [plain(printed), aside(own[cost.of])];
};

const rowOf = (context: Context, { name, cost }: Line, columns: Columns) => {
  const { text, cell, why, words: own } = context;
  const blank = (count: number) => Array.from({ length: count }, () => cell.none);
  if (!cost.defined)
    return [
      cell.text(name),
      [...cell.none, aside(why(cost))],
      ...blank(columns.discounted ? 5 : 4),
    ];
  const { currency, total } = cost;
  return [
    cell.text(name),
    outcomeOf(context, cost),
    [plain(text.number(cost.measures.length))],
    columns.budget([money(total.cost, currency)]),
    perUnit(context, total, cost, columns),
    cost.public
      ? [
          ...perUnit(context, cost.public, cost, columns),
          ...(cost.open > 0 ? [aside(own.atLeast)] : []),
        ]
      : cell.none,
    ...(columns.discounted ? [perUnit(context, cost.discounted, cost, columns)] : []),
  ];
};

const known = (lines: readonly Line[]): readonly CostPerOutcome[] =>
  lines.flatMap(({ cost }) => (cost.defined ? [cost] : []));

const opening = (context: Context, costs: readonly CostPerOutcome[]): readonly Block[] => {
  const { text, prose } = context;
  const [first] = costs.flatMap(({ discounted }) => discounted ?? []);
  return prose("cost-per-outcome", {
    results: counted(costs.length, text),
    isGross: costs.some(({ of }) => of === "gross"),
    hasMoney: costs.some(isMoney),
    hasOpen: costs.some((cost) => cost.public !== undefined && cost.open > 0),
    hasRate: first !== undefined,
    rate: first ? text.share(first.rate, 1) : "",
    base: first ? text.period(first.base) : "",
  });
};

/** What one unit of each result costs, for a reviewer who compares plans. */
export const costPerOutcome = defineExhibit({
  id: "cost-per-outcome",
  words,
  isWorking: true,
  compose: (context) => {
    const { use, text, cell, words: own } = context;
    const outcome = use(analysis);
    const indicators = outcome.indicators.map(({ indicator, cost }) => ({
      name: indicator.name,
      cost,
    }));
    const targets = outcome.targets.map(({ target, cost }) => ({ name: target.title, cost }));
    const costs = known([...indicators, ...targets]);
    if (costs.length === 0) return [];
    const discounted = costs.some((cost) => cost.discounted !== undefined);
    const budgets = costs.map(({ total, currency }) => [money(total.cost, currency)]);
    const { amount, caption } = sumCells(budgets, text, own);
    const columns = { discounted, size: sizeOf(costs), budget: amount };
    const width = discounted ? 7 : 6;
    const group = (heading: string, lines: readonly Line[]) =>
      lines.length === 0
        ? []
        : [
            groupRow(cell.plain(heading), width),
            ...lines.map((line) => rowOf(context, line, columns)),
          ];
    const table = makeTable({
      number: "",
      id: "costs-per-unit",
      caption: own.costs,
      columns: [
        own.result,
        own.outcome,
        [own.measures, "end"],
        [caption(own.budget), "end"],
        [own.perUnit, "end"],
        [own.publicPart, "end"],
        ...(discounted ? [[own.discounted, "end"] as const] : []),
      ],
      rows: [...group(own.indicators, indicators), ...group(own.targets, targets)],
    });
    return [...opening(context, costs), table];
  },
});
