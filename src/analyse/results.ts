import type { Print } from "../diagnostics/speech.ts";
import type { Figure } from "../model/figure.ts";
import type { Plan } from "../model/plan.ts";
import type { Account, Basis, Reading } from "./account.ts";
import { isNotDefined, type NotDefined, type Use } from "./analysis.ts";

/** Writes values, and says in words why something is not defined. */
export type Voice = { readonly print: Print; readonly why: (outcome: NotDefined) => string };

type Json = Readonly<Record<string, unknown>>;

/**
 * The last digits of a derived number differ between engines: ten significant ones are the same. Whole
 * numbers are exact and stay as they are: money adds up to the yen.
 */
const steady = (value: number): number =>
  (Number.isSafeInteger(value) ? value : Number(value.toPrecision(10))) + 0;

const steadied = (value: Reading["value"]): Reading["value"] =>
  typeof value === "number" ? steady(value) : value;

const said = (why: NotDefined, voice: Voice): Json => ({
  reason: why.reason,
  says: voice.why(why),
});

const readingOf = (reading: Reading, account: Account<unknown>, voice: Voice): Json => {
  const { quantity, of, value, low, high, interval, why } = reading;
  const unit = account.quantities[quantity]?.unit;
  return {
    quantity,
    ...(of && { of }),
    ...(value !== undefined && { value: steadied(value) }),
    ...(low !== undefined && { low: steady(low) }),
    ...(high !== undefined && { high: steady(high) }),
    ...(interval !== undefined && { interval }),
    unit,
    ...(reading.in !== undefined && { in: reading.in }),
    ...(why && { notDefined: said(why, voice) }),
  };
};

const figureOf = ({ origin, quantity, asOf, kind, source, priceBasis }: Figure, print: Print) => ({
  place: origin.path.join("."),
  value: quantity.written === "" ? print.quantity(quantity) : quantity.written,
  ...(asOf && { asOf: asOf.written }),
  ...(kind && { kind }),
  ...(source && { source: source.id }),
  ...(priceBasis !== undefined && { prices: priceBasis }),
});

const basisOf = ({ figures, tables, parts, taken, drawn }: Basis, { print }: Voice): Json => ({
  figures: [...new Set(figures)].map((figure) => figureOf(figure, print)),
  tables: (tables ?? []).map(({ file, source, kind }) => ({
    file,
    ...(kind !== undefined && { kind }),
    ...(source && { source: source.id }),
  })),
  parts: parts ?? [],
  taken: taken ?? {},
  ...(drawn && { drawn }),
});

const accountOf = (account: Account<unknown>, plan: Plan, use: Use, voice: Voice): Json => {
  const outcome = use(account.analysis);
  const head = { step: account.step, defined: !isNotDefined(outcome) };
  const quantities = account.quantities;
  if (isNotDefined(outcome))
    return { ...head, notDefined: said(outcome, voice), quantities, readings: [] };
  return {
    ...head,
    from: basisOf(account.basis(outcome, plan), voice),
    quantities,
    readings: account.readings(outcome, plan).map((one) => readingOf(one, account, voice)),
  };
};

/** Every analysis of a plan in one uniform form: numbers with their units, and what each was computed from. */
export const results = (
  accounts: readonly Account<unknown>[],
  { plan, use }: { readonly plan: Plan; readonly use: Use },
  voice: Voice,
): Json => {
  const { id, version, status, currency } = plan.head;
  return {
    formatVersion: "1.0",
    plan: { id, ...(version !== undefined && { version }), status, currency },
    analyses: Object.fromEntries(
      accounts.map((account) => [account.id, accountOf(account, plan, use, voice)]),
    ),
  };
};
