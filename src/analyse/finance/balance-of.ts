import type { BudgetLine, Measure, Task } from "../../model/action.ts";
import type { Period } from "../../notation/period.ts";
import { minorUnits } from "./minor-units.ts";
import { money } from "./money.ts";
import { partyName } from "./party-name.ts";
import { splitWhole } from "./split-whole.ts";
import type { CostedTask } from "./task-cells.ts";
import { fiscalYearsOf, monthsShared } from "./year-shares.ts";

/** Both sides in the smallest units of the currency. */
type Units = { readonly sources: bigint; readonly uses: bigint };

/** What a task needs of the budgets. */
type Needing = { readonly task: Task; readonly need: bigint };

/** A fiscal year with the lines that have money in it and the tasks that need some. */
type YearUnits = Units & {
  readonly year: Period;
  readonly lines: readonly BudgetLine[];
  readonly needs: readonly Needing[];
};

export type Balanced = Units & {
  readonly needs: readonly Needing[];
  readonly years: readonly YearUnits[];
  /** Share of the larger side that stands in another year than the costs it is for. */
  readonly displaced: number;
};

const total = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, one) => sum + one, 0n);

const unitsOf = ({ figure }: BudgetLine): bigint => minorUnits(figure.quantity) ?? 0n;

/** What a task does not ask of the budgets: its stated remainder, and sources outside them. */
const elsewhere = (
  { funding: { sources, gap, currency } }: CostedTask,
  isOutside: (name: string) => boolean,
): bigint =>
  total(
    [
      // without sources of its own, all of it is asked of the budgets
      sources.length > 0 ? gap : 0,
      ...sources.flatMap(({ measure, payer, amount }) =>
        measure === undefined && isOutside(partyName(payer)) ? [amount] : [],
      ),
    ].map((amount) => minorUnits(money(amount, currency)) ?? 0n),
  );

const far = (a: bigint, b: bigint): bigint => (a > b ? a - b : b - a);

/**
 * What the tasks need of the budgets. A source that names no measure is inside a budget where the budget
 * names its payer; where a budget names no payers, the reading nearer to its sum is taken.
 */
const needsOf = (
  lines: readonly BudgetLine[],
  tasks: readonly CostedTask[],
  sources: bigint,
): readonly bigint[] => {
  const payers = new Set(lines.map(({ payer }) => partyName(payer)));
  const isNamed = (name: string): boolean => payers.has(name);
  const needs = (isOutside: (name: string) => boolean): readonly bigint[] =>
    tasks.map((task) => task.need - elsewhere(task, isOutside));
  const apart = needs((name) => !isNamed(name));
  if (!lines.some(({ payer }) => payer === undefined)) return apart;
  const inside = needs(() => false);
  return far(total(inside), sources) < far(total(apart), sources) ? inside : apart;
};

type Tally = YearUnits & {
  sources: bigint;
  uses: bigint;
  readonly lines: BudgetLine[];
  readonly needs: Needing[];
};

const tallyOf = (tallies: Map<number, Tally>, year: Period): Tally => {
  const tally = tallies.get(year.from) ?? { year, sources: 0n, uses: 0n, lines: [], needs: [] };
  tallies.set(year.from, tally);
  return tally;
};

const addNeed = (
  tallies: Map<number, Tally>,
  { task, cells }: CostedTask,
  needed: bigint,
): void => {
  const parts = splitWhole(
    needed,
    cells.map(({ need }) => need),
  );
  for (const [cell, { year }] of cells.entries()) {
    const need = parts[cell] ?? 0n;
    if (!year || need === 0n) continue;
    const tally = tallyOf(tallies, year);
    tally.uses += need;
    tally.needs.push({ task, need });
  }
};

const addLine = (tallies: Map<number, Tally>, line: BudgetLine, start: number): void => {
  const years = fiscalYearsOf(line.period, start);
  const parts = splitWhole(
    unitsOf(line),
    years.map((year) => BigInt(monthsShared(year, line.period))),
  );
  for (const [place, year] of years.entries()) {
    const amount = parts[place] ?? 0n;
    if (amount === 0n) continue;
    const tally = tallyOf(tallies, year);
    tally.sources += amount;
    tally.lines.push(line);
  }
};

const yearsOf = (
  lines: readonly BudgetLine[],
  tasks: readonly CostedTask[],
  needs: readonly bigint[],
  start: number,
): readonly Tally[] => {
  if (tasks.some(({ cells }) => cells.some(({ year }) => year === undefined))) return [];
  const tallies = new Map<number, Tally>();
  for (const [place, task] of tasks.entries()) addNeed(tallies, task, needs[place] ?? 0n);
  for (const line of lines) addLine(tallies, line, start);
  return [...tallies.values()].sort((a, b) => a.year.from - b.year.from);
};

const larger = (a: bigint, b: bigint): bigint => (a > b ? a : b);

/** The budgets of measures against what their tasks cost, in all and by fiscal year. */
export const balanceOf = (
  measures: readonly Measure[],
  tasks: readonly CostedTask[],
  fiscalYearStart: number,
): Balanced => {
  const lines = measures.flatMap(({ budget }) => budget);
  const sources = total(lines.map(unitsOf));
  const needs = needsOf(lines, tasks, sources);
  const uses = total(needs);
  const years = yearsOf(lines, tasks, needs, fiscalYearStart);
  // what is missing or too much in all is no shift between years
  const apart = total(years.map((one) => far(one.sources, one.uses))) - far(sources, uses);
  const whole = larger(sources, uses);
  const displaced = years.length === 0 || whole === 0n ? 0 : Number(apart) / 2 / Number(whole);
  return {
    sources,
    uses,
    years,
    displaced,
    needs: tasks.map(({ task }, place) => ({ task, need: needs[place] ?? 0n })),
  };
};
