import type { BudgetLine, Measure } from "../../model/action.ts";
import type { Institution } from "../../model/cluster.ts";
import { type ValueOf, valuesOf } from "../../model/enumerations.ts";
import type { Plan } from "../../model/plan.ts";
import type { Period } from "../../notation/period.ts";
import type { Quantity } from "../../notation/quantity.ts";
import { ratioOf } from "../../notation/ratio-of.ts";
import type { LocalText } from "../../text/language.ts";
import { defineAnalysis, notDefined, type Outcome } from "../analysis.ts";
import { partyName } from "../finance/party-name.ts";
import { type Sector, sectorOf, sectors } from "../finance/sector-of.ts";
import { splitQuantity } from "../finance/split-quantity.ts";
import { type Sum, sumOf } from "../finance/sums.ts";
import { fiscalYearsOf, monthsShared } from "../finance/year-shares.ts";

type Status = ValueOf<"fundingStatus">;
type MeasureType = ValueOf<"measureType">;

/** One line of a measure's budget; a line's own status goes before that of its measure. */
export type BudgetEntry = {
  readonly measure: Measure;
  readonly line: BudgetLine;
  readonly status: Status | undefined;
  readonly payer: Institution | LocalText | undefined;
  readonly sector: Sector;
  /** What of it falls into each of the years, in their order; the parts add up to the line. */
  readonly byYear: readonly (Quantity | undefined)[];
};

/** The lines that have something in common, with their sums. */
export type BudgetGroup<K> = {
  readonly key: K;
  readonly entries: readonly BudgetEntry[];
  readonly byYear: readonly Sum[];
  readonly total: Sum;
};

/** Private over public money. With payers that are not known, between `low` and `high`. */
export type Leverage = {
  readonly currency: string;
  readonly amounts: Readonly<Record<Sector, number>>;
  /** Of what is known to be the one or the other. */
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
};

export type Budget = {
  readonly entries: readonly BudgetEntry[];
  /** In order of time: the years as written or, where periods overlap, the fiscal years. */
  readonly years: readonly Period[];
  /** True where a line of several years was split. */
  readonly split: boolean;
  readonly byYear: readonly Sum[];
  readonly total: Sum;
  readonly measures: readonly BudgetGroup<Measure>[];
  readonly statuses: readonly BudgetGroup<Status | undefined>[];
  readonly payers: readonly BudgetGroup<Institution | LocalText | undefined>[];
  readonly types: readonly BudgetGroup<MeasureType | undefined>[];
  /** Share of the total that is not secured, 0..1; `undefined` for several currencies or no budget. */
  readonly unsecured: number | undefined;
  readonly leverage: Outcome<Leverage>;
};

const id = "budget";

const distinct = (periods: readonly Period[]): readonly Period[] =>
  [...new Map(periods.map((period) => [`${period.from}-${period.to}`, period])).values()].sort(
    (a, b) => a.from - b.from || a.to - b.to,
  );

/** Years and shorter periods that do not overlap stand as they are written. */
const standApart = (periods: readonly Period[]): boolean =>
  periods.every(
    ({ from, to }, place) =>
      to - from <= 12 && (place === 0 || (periods[place - 1] as Period).to <= from),
  );

/** No budget is planned for longer; such a table could not be read. */
const mostYears = 100;

/** The years of a budget, in order of time: as written or, where those overlap, the fiscal years. */
export const budgetYears = (periods: readonly Period[], start: number): readonly Period[] => {
  const written = distinct(periods);
  if (standApart(written)) return written;
  const months = written.reduce((sum, { from, to }) => sum + to - from, 0);
  return months > 12 * mostYears
    ? written
    : distinct(written.flatMap((period) => fiscalYearsOf(period, start)));
};

/** What of an amount for a period falls into each of the years. */
export const overYears = (
  amount: Quantity,
  period: Period,
  years: readonly Period[],
): readonly (Quantity | undefined)[] => {
  const own = years.findIndex(({ from, to }) => from <= period.from && period.to <= to);
  if (own >= 0) return years.map((_, place) => (place === own ? amount : undefined));
  const months = years.map((year) => monthsShared(year, period));
  return splitQuantity(amount, months).map((part, place) =>
    months[place] === 0 ? undefined : part,
  );
};

const amountsOf = (entries: readonly BudgetEntry[]): Sum =>
  sumOf(entries.map(({ line }) => line.figure.quantity));

const sumsByYear = (entries: readonly BudgetEntry[], years: readonly Period[]): readonly Sum[] =>
  years.map((_, place) => sumOf(entries.flatMap(({ byYear }) => byYear[place] ?? [])));

/** Lines under the name they have in common; payers in words are one where their words are. */
const grouped =
  (entries: readonly BudgetEntry[], years: readonly Period[]) =>
  <K>(keyOf: (entry: BudgetEntry) => K, nameOf: (key: K) => string): readonly BudgetGroup<K>[] => {
    const groups = new Map<string, { key: K; entries: BudgetEntry[] }>();
    for (const entry of entries) {
      const key = keyOf(entry);
      const name = nameOf(key);
      const group = groups.get(name);
      if (group) group.entries.push(entry);
      else groups.set(name, { key, entries: [entry] });
    }
    return [...groups.values()].map(({ key, entries: own }) => ({
      key,
      entries: own,
      byYear: sumsByYear(own, years),
      total: amountsOf(own),
    }));
  };

const inOrder = <K extends string>(
  groups: readonly BudgetGroup<K | undefined>[],
  order: readonly K[],
): readonly BudgetGroup<K | undefined>[] =>
  [...order, undefined].flatMap((key) => groups.filter((group) => group.key === key));

const unsecuredOf = (entries: readonly BudgetEntry[], total: Sum): number | undefined => {
  const [all, other] = total;
  if (!all || other) return undefined;
  const open = amountsOf(entries.filter(({ status }) => status !== "secured"));
  return open[0] ? ratioOf(open[0], all) : 0;
};

const leverageOf = (entries: readonly BudgetEntry[], total: Sum): Outcome<Leverage> => {
  const [all, other] = total;
  if (!all) return notDefined(id, "noBudget");
  if (other || all.unit.kind !== "money") return notDefined(id, "currencies");
  const of = (sector: Sector): number =>
    amountsOf(entries.filter((entry) => entry.sector === sector))[0]?.amount ?? 0;
  const amounts = Object.fromEntries(sectors.map((sector) => [sector, of(sector)])) as Record<
    Sector,
    number
  >;
  const open = amounts.other + amounts.unknown;
  if (amounts.public === 0 && amounts.private === 0) return notDefined(id, "payersUnknown");
  if (amounts.public <= 0) return notDefined(id, "noPublic");
  return {
    defined: true,
    currency: all.unit.currency,
    amounts,
    ratio: amounts.private / amounts.public,
    low: amounts.private / (amounts.public + open),
    high: (amounts.private + open) / amounts.public,
  };
};

/** The money of the support measures, added up exactly by year, measure, status, payer and type. */
export const budget = defineAnalysis({
  id,
  reasons: {
    noBudget: () => "no measure states a budget",
    currencies: () => "the budget is in several currencies",
    payersUnknown: () => "no payer is named as an institution of the plan with its type",
    noPublic: () => "no payer is known to be public",
  },
  compute: ({ measures, head }: Plan): Budget => {
    const lines = measures.flatMap((measure) => measure.budget.map((line) => ({ measure, line })));
    const periods = lines.map(({ line }) => line.period);
    const years = budgetYears(periods, head.fiscalYearStart);
    const entries = lines.map(
      ({ measure, line }): BudgetEntry => ({
        measure,
        line,
        status: line.status ?? measure.status,
        payer: line.payer,
        sector: sectorOf(line.payer),
        byYear: overYears(line.figure.quantity, line.period, years),
      }),
    );
    const by = grouped(entries, years);
    const total = amountsOf(entries);
    return {
      entries,
      years,
      split: entries.some(({ byYear }) => byYear.filter((part) => part).length > 1),
      byYear: sumsByYear(entries, years),
      total,
      measures: by(
        ({ measure }) => measure,
        (measure) => measure.id,
      ),
      statuses: inOrder(
        by(
          ({ status }) => status,
          (status) => status ?? "",
        ),
        valuesOf("fundingStatus"),
      ),
      payers: by(({ payer }) => payer, partyName),
      types: inOrder(
        by(
          ({ measure }) => measure.type,
          (type) => type ?? "",
        ),
        valuesOf("measureType"),
      ),
      unsecured: unsecuredOf(entries, total),
      leverage: leverageOf(entries, total),
    };
  },
});
