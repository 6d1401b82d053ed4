import type { Measure } from "../../model/action.ts";
import type { ValueOf } from "../../model/enumerations.ts";
import type { Period } from "../../notation/period.ts";
import { least } from "./least.ts";
import { minorUnits } from "./minor-units.ts";
import { money } from "./money.ts";
import { rateNumber, rateOf } from "./rate-of.ts";
import { splitWhole } from "./split-whole.ts";
import type { Costed } from "./task-cells.ts";
import { monthsShared } from "./year-shares.ts";

/** Money of one source for one task, by the cells of the task; in the smallest units of the currency. */
export type Pledge = {
  /** Place of the task among those costed. */
  readonly task: number;
  readonly parts: readonly bigint[];
  readonly status: ValueOf<"fundingStatus">;
  /** That it will be granted, 0..1, where it is stated. */
  readonly probability?: number;
};

export type Pledges = {
  readonly all: readonly Pledge[];
  /** Budgets of measures above the costs of their tasks, or of measures whose tasks state no cost. */
  readonly unused: bigint;
  /** What of the budgets stands in another fiscal year than the costs it is counted for. */
  readonly otherYear: bigint;
  /** How many tasks without funding lines are taken to be paid out of the budgets of their measures. */
  readonly fromMeasures: number;
};

type Place = { readonly task: number; readonly cell: number };

/** What is still to be paid, cell by cell. */
type Open = readonly bigint[][];

const amountIn = (amount: number, currency: string): bigint =>
  minorUnits(money(amount, currency)) ?? 0n;

/** Puts an amount into the cells by what they still need; gives what found no room. */
const fill = (
  amount: bigint,
  places: readonly Place[],
  open: Open,
  put: (place: Place, part: bigint) => void,
): bigint => {
  const needs = places.map(({ task, cell }) => open[task]?.[cell] ?? 0n);
  const fits = least(
    amount,
    needs.reduce((sum, need) => sum + need, 0n),
  );
  const parts = splitWhole(fits, needs);
  for (const [at, place] of places.entries()) {
    const part = parts[at] ?? 0n;
    if (part === 0n) continue;
    const cells = open[place.task] as bigint[];
    cells[place.cell] = (cells[place.cell] ?? 0n) - part;
    put(place, part);
  }
  return amount - fits;
};

/** The sources that a task states itself. */
const statedPledges = ({ tasks, currency }: Costed, open: Open): readonly Pledge[] =>
  tasks.flatMap(({ funding, cells }, task) =>
    funding.sources.map((source): Pledge => {
      const parts = cells.map(() => 0n);
      const places = cells.map((_, cell) => ({ task, cell }));
      fill(amountIn(source.amount, currency), places, open, ({ cell }, part) => {
        parts[cell] = part;
      });
      const probability = source.line.probability && rateOf(source.line.probability);
      return {
        task,
        parts,
        status: source.status,
        ...(probability ? { probability: rateNumber(probability) } : {}),
      };
    }),
  );

type Share = {
  readonly measure: Measure;
  readonly period: Period;
  readonly status: ValueOf<"fundingStatus">;
  /** Of its measure's tasks without sources of their own. */
  readonly places: readonly Place[];
  left: bigint;
  readonly parts: Map<number, bigint[]>;
};

const sharesOf = (measures: readonly Measure[], { tasks, currency }: Costed): readonly Share[] => {
  const named = new Set(
    tasks.flatMap(({ task }) => task.funding.flatMap(({ measure }) => measure ?? [])),
  );
  const open = new Map(
    tasks.flatMap(({ task }, place) => (task.funding.length === 0 ? [[task.id, place]] : [])),
  );
  return measures
    .filter(({ id }) => !named.has(id))
    .flatMap((measure) => {
      const places = measure.tasks.flatMap(({ id }) => {
        const task = open.get(id);
        return task === undefined
          ? []
          : (tasks[task]?.cells ?? []).map((_, cell) => ({ task, cell }));
      });
      return measure.budget.flatMap(
        ({ figure: { quantity }, period, status }): readonly Share[] => {
          if (quantity.unit.kind !== "money" || quantity.unit.currency !== currency) return [];
          const left = minorUnits(quantity) ?? 0n;
          const state = status ?? measure.status ?? "planned";
          if (left <= 0n) return [];
          return [{ measure, period, status: state, places, left, parts: new Map() }];
        },
      );
    });
};

/**
 * Who pays for which part of the costs. A task without funding lines is taken to be paid out of the budgets
 * of the measures that name it, each shared by what its tasks still need: first by the costs of the same
 * fiscal year, then by those of others. A measure that a funding line names pays nothing beyond it.
 */
export const pledgesOf = (costed: Costed, measures: readonly Measure[]): Pledges => {
  const open: Open = costed.tasks.map(({ cells }) => cells.map(({ need }) => need));
  const stated = statedPledges(costed, open);
  const shares = sharesOf(measures, costed);
  let otherYear = 0n;
  const yearOf = ({ task, cell }: Place) => costed.tasks[task]?.cells[cell]?.year;
  const give = (share: Share, places: readonly Place[]): bigint => {
    const before = share.left;
    share.left = fill(share.left, places, open, ({ task, cell }, part) => {
      const parts = share.parts.get(task) ?? (costed.tasks[task]?.cells ?? []).map(() => 0n);
      parts[cell] = (parts[cell] ?? 0n) + part;
      share.parts.set(task, parts);
    });
    return before - share.left;
  };
  for (const share of shares) {
    const inYear = share.places.filter((place) => {
      const year = yearOf(place);
      return year !== undefined && monthsShared(year, share.period) > 0;
    });
    give(share, inYear);
  }
  for (const share of shares) {
    const moved = give(share, share.places);
    if (share.places.some((place) => yearOf(place) !== undefined)) otherYear += moved;
  }
  const shared = shares.flatMap(({ status, parts }) =>
    [...parts].map(([task, own]): Pledge => ({ task, parts: own, status })),
  );
  return {
    all: [...stated, ...shared],
    unused: shares.reduce((sum, { left }) => sum + left, 0n),
    otherYear,
    fromMeasures: new Set(shared.map(({ task }) => task)).size,
  };
};
