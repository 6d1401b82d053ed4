import { type BudgetEntry, budget, budgetYears, overYears } from "../analyse/analyses/budget.ts";
import { partyName } from "../analyse/finance/party-name.ts";
import { isInstitution } from "../analyse/finance/sector-of.ts";
import { type Sum, sumOf } from "../analyse/finance/sums.ts";
import type { Institution } from "../model/cluster.ts";
import { type ValueOf, valuesOf } from "../model/enumerations.ts";
import type { Period } from "../notation/period.ts";
import type { Quantity } from "../notation/quantity.ts";
import type { LocalText } from "../text/language.ts";
import type { Member } from "./member.ts";
import type { SharedInstitution } from "./shared-institutions.ts";

type Status = ValueOf<"fundingStatus">;

export type MoneyRow<K> = {
  readonly key: K;
  readonly byYear: readonly Sum[];
  readonly total: Sum;
};

/** Who pays: an institution of several plans, a party of one plan, or nobody named yet. */
export type Payer =
  | { readonly kind: "shared"; readonly shared: SharedInstitution }
  | { readonly kind: "own"; readonly member: Member; readonly institution: Institution }
  | { readonly kind: "words"; readonly name: LocalText }
  | { readonly kind: "none" };

/** The money of all plans in one currency: each of the three lists adds up to the same total. */
export type MoneyTable = {
  readonly currency: string;
  /** The years of the plans or, where these overlap, fiscal years. */
  readonly years: readonly Period[];
  /** An amount for several years was divided by months. */
  readonly isSplit: boolean;
  readonly plans: readonly MoneyRow<Member>[];
  readonly statuses: readonly MoneyRow<Status | undefined>[];
  readonly payers: readonly MoneyRow<Payer>[];
  /** By shared institution and plan: what it is to pay. */
  readonly payments: readonly {
    readonly shared: SharedInstitution;
    readonly plans: readonly MoneyRow<Member>[];
    readonly byYear: readonly Sum[];
    readonly total: Sum;
  }[];
  readonly byYear: readonly Sum[];
  readonly total: Sum;
};

/** A line of a budget, over the years of the table. */
type Piece = {
  readonly member: Member;
  readonly entry: BudgetEntry;
  readonly byYear: readonly (readonly Quantity[])[];
};

const currencyOf = ({ line }: BudgetEntry): string => {
  const { unit } = line.figure.quantity;
  return unit.kind === "money" ? unit.currency : "";
};

const sumsOf = (pieces: readonly Piece[], years: readonly Period[]) => ({
  byYear: years.map((_, place) => sumOf(pieces.flatMap(({ byYear }) => byYear[place] ?? []))),
  total: sumOf(pieces.map(({ entry }) => entry.line.figure.quantity)),
});

const rowsBy = <K>(
  pieces: readonly Piece[],
  years: readonly Period[],
  keyOf: (piece: Piece) => readonly [name: string, key: K],
): readonly MoneyRow<K>[] => {
  const groups = new Map<string, { readonly key: K; readonly pieces: Piece[] }>();
  for (const piece of pieces) {
    const [name, key] = keyOf(piece);
    const group = groups.get(name);
    if (group) group.pieces.push(piece);
    else groups.set(name, { key, pieces: [piece] });
  }
  return [...groups.values()].map(({ key, pieces: own }) => ({ key, ...sumsOf(own, years) }));
};

const payerOf =
  (all: readonly SharedInstitution[]) =>
  ({ member, entry }: Piece): readonly [string, Payer] => {
    const { payer } = entry;
    if (payer === undefined) return ["", { kind: "none" }];
    if (!isInstitution(payer)) return [partyName(payer), { kind: "words", name: payer }];
    const place = all.findIndex(({ entries }) =>
      entries.some((one) => one.member === member && one.institution.id === payer.id),
    );
    const shared = all[place];
    if (shared) return [`shared ${place}`, { kind: "shared", shared }];
    return [`${member.number} ${payer.id}`, { kind: "own", member, institution: payer }];
  };

const byStatus = (rows: readonly MoneyRow<Status | undefined>[]) =>
  [...valuesOf("fundingStatus"), undefined].flatMap((status) =>
    rows.filter(({ key }) => key === status),
  );

const piecesOf = (
  members: readonly Member[],
  currency: string,
  years: readonly Period[],
): readonly Piece[] =>
  members.flatMap((member) => {
    const outcome = member.use(budget);
    const own = outcome.entries.filter((entry) => currencyOf(entry) === currency);
    return own.map((entry): Piece => {
      const parts = outcome.years.map((year, place) => {
        const amount = entry.byYear[place];
        return amount ? overYears(amount, year, years) : [];
      });
      return {
        member,
        entry,
        byYear: years.map((_, place) => parts.flatMap((part) => part[place] ?? [])),
      };
    });
  });

const yearsOf = (
  members: readonly Member[],
  currency: string,
  fiscalYearStart: number,
): readonly Period[] => {
  const periods = members.flatMap(({ use }) => {
    const { entries, years } = use(budget);
    const own = entries.filter((entry) => currencyOf(entry) === currency);
    return years.filter((_, place) => own.some(({ byYear }) => byYear[place]));
  });
  return budgetYears(periods, fiscalYearStart);
};

const tableOf = (
  currency: string,
  members: readonly Member[],
  all: readonly SharedInstitution[],
  fiscalYearStart: number,
): MoneyTable => {
  const years = yearsOf(members, currency, fiscalYearStart);
  const pieces = piecesOf(members, currency, years);
  const payer = payerOf(all);
  const byMember = ({ member }: Piece) => [`${member.number}`, member] as const;
  const payments = all.flatMap((shared) => {
    const own = pieces.filter((piece) => {
      const [, found] = payer(piece);
      return found.kind === "shared" && found.shared === shared;
    });
    if (own.length === 0) return [];
    return [{ shared, plans: rowsBy(own, years, byMember), ...sumsOf(own, years) }];
  });
  return {
    currency,
    years,
    isSplit: pieces.some(({ byYear }) => byYear.filter((part) => part.length > 0).length > 1),
    plans: rowsBy(pieces, years, byMember),
    statuses: byStatus(rowsBy(pieces, years, ({ entry }) => [entry.status ?? "", entry.status])),
    payers: rowsBy(pieces, years, payer),
    payments,
    ...sumsOf(pieces, years),
  };
};

/** One table for each currency: what is in different ones is never added. */
export const moneyTables = (
  members: readonly Member[],
  shared: readonly SharedInstitution[],
  fiscalYearStart: number,
): readonly MoneyTable[] => {
  const currencies = new Set(members.flatMap(({ use }) => use(budget).entries.map(currencyOf)));
  return [...currencies]
    .filter((currency) => currency !== "")
    .map((currency) => tableOf(currency, members, shared, fiscalYearStart));
};
