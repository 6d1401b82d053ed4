import type { FundingLine, Measure, Programme, Task } from "../../model/action.ts";
import type { Institution } from "../../model/cluster.ts";
import type { ValueOf } from "../../model/enumerations.ts";
import type { Figure } from "../../model/figure.ts";
import type { Quantity } from "../../notation/quantity.ts";
import type { LocalText } from "../../text/language.ts";
import { compact } from "../../util/compact.ts";
import { least } from "./least.ts";
import { minorUnits } from "./minor-units.ts";
import type { Terms } from "./pay-cost.ts";
import { comparedRates, type Fraction, rateOf } from "./rate-of.ts";
import { type Sector, sectorOf, sectorOfProgramme } from "./sector-of.ts";
import { yearsPaid } from "./years-paid.ts";

/** A funding line with what it takes from its measure and its programme. */
export type Source = {
  readonly line: FundingLine;
  readonly measure?: Measure;
  readonly programme?: Programme;
  readonly payer?: Institution | LocalText;
  readonly sector: Sector;
  /** The owner's own money. */
  readonly own: boolean;
  /** A grant or subsidy: it has a rate or a programme and is not the owner's own money. */
  readonly subsidy: boolean;
  /** "planned" where the plan is silent. */
  readonly status: ValueOf<"fundingStatus">;
  readonly statusStated: boolean;
  readonly rate?: Quantity;
};

const programmeOf = (line: FundingLine, measure?: Measure): Programme | undefined =>
  line.programme ?? measure?.programme;

const payerOf = (
  { owner }: Task,
  line: FundingLine,
  measure?: Measure,
): Institution | LocalText | undefined => {
  const programme = programmeOf(line, measure);
  const stated = line.payer ?? programme?.provider ?? measure?.provider;
  // a line that names nobody is what the owner pays
  return stated ?? (measure || programme ? undefined : owner);
};

const isOwner = ({ owner }: Task, payer: Institution | LocalText | undefined): boolean =>
  owner !== undefined && payer === owner;

/** The smaller of the stated rate and the highest one of the programme; that one where none is stated. */
const rateOfLine = (stated: Quantity | undefined, highest: Quantity | undefined) => {
  const [mine, most] = [stated && rateOf(stated), highest && rateOf(highest)];
  if (!stated || !mine) return most ? highest : undefined;
  return most && comparedRates(most, mine) < 0 ? highest : stated;
};

export const sourceOf = (
  task: Task,
  line: FundingLine,
  measures: ReadonlyMap<string, Measure>,
): Source => {
  const measure = line.measure === undefined ? undefined : measures.get(line.measure);
  const programme = programmeOf(line, measure);
  const payer = payerOf(task, line, measure);
  const rate = rateOfLine(line.rate ?? measure?.rate, programme?.limits.rate);
  const stated = line.status ?? measure?.status;
  const own = programme === undefined && isOwner(task, payer);
  return compact({
    line,
    sector: programme && !line.payer ? sectorOfProgramme(programme) : sectorOf(payer),
    own,
    subsidy: !own && (rate !== undefined || programme !== undefined),
    status: stated ?? "planned",
    statusStated: stated !== undefined,
    measure,
    programme,
    payer,
    rate,
  });
};

/** What the figures of a line are not in the currency of the cost, or not whole units of it. */
export type Unlike = { readonly what: "eligible" | "cap" | "rounding" };

const inCurrency = (figure: Figure | undefined, currency: string): bigint | undefined => {
  const unit = figure?.quantity.unit;
  if (!figure || unit?.kind !== "money" || unit.currency !== currency) return undefined;
  const units = minorUnits(figure.quantity);
  return units !== undefined && units >= 0n ? units : undefined;
};

const none = 0n;

const withinOne = (rate: Fraction | undefined): Fraction | undefined => {
  if (!rate) return undefined;
  if (rate.part < none) return { part: none, whole: 1n };
  return rate.part > rate.whole ? { part: 1n, whole: 1n } : rate;
};

/** The most a programme pays for a project of so many fiscal years. */
const mostOf = (
  programme: Programme,
  years: number,
  read: (figure: Figure | undefined, what: Unlike["what"]) => bigint | undefined,
): bigint | undefined => {
  const { max, per } = programme.limits;
  const units = read(max, "cap");
  if (units === undefined || per !== "year") return units;
  const paid = Math.ceil(yearsPaid(programme) ?? years);
  return units * BigInt(Math.max(1, Math.min(years, paid)));
};

/**
 * The terms of a source in the smallest units of a currency, for a task of so many fiscal years; figures in
 * another currency are left out and named.
 */
export const termsOf = (
  { line, measure, programme, sector, rate }: Source,
  currency: string,
  years: number,
): { readonly terms: Terms; readonly unlike: readonly Unlike["what"][] } => {
  const unlike: Unlike["what"][] = [];
  const read = (figure: Figure | undefined, what: Unlike["what"]): bigint | undefined => {
    const units = inCurrency(figure, currency);
    if (figure && units === undefined) unlike.push(what);
    return units;
  };
  const [cap, ...others] = [
    read(line.cap ?? measure?.cap, "cap"),
    programme && mostOf(programme, years, read),
  ].flatMap((one) => one ?? []);
  const eligible = read(line.eligible, "eligible");
  const rounding = read(programme?.rounding, "rounding");
  const fraction = withinOne(rate && rateOf(rate));
  const terms: Terms = {
    unit: rounding === undefined || rounding === none ? 1n : rounding,
    isPublic: sector === "public",
    ...(eligible === undefined ? {} : { eligible }),
    ...(fraction ? { rate: fraction } : {}),
    ...(cap === undefined ? {} : { cap: least(cap, ...others) }),
    ...(programme ? { programme: programme.id } : {}),
  };
  return { terms, unlike };
};
