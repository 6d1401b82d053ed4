import type { Coefficients } from "./coefficients.ts";
import { solverOf } from "./leontief.ts";
import { added, product, transposed, type Vector } from "./vector.ts";

/** What a unit of final demand for each sector's own products brings; type II follows wages into consumption. */
export type Effects = { readonly typeOne: Vector; readonly typeTwo?: Vector };

/** The household row and column of type II. */
export type Household = {
  /** Compensation of employees of all sectors: what household purchases are divided by. */
  readonly denominator: number;
  /** `1 / (1 - h'Lc)`: income of type II over income of type I, the same in every sector. */
  readonly factor: number;
  /** Output of type II with the household row counted in. */
  readonly total: Vector;
};

export type Multipliers = {
  readonly output: Effects;
  readonly valueAdded?: Effects;
  readonly income?: Effects;
  readonly persons?: Effects;
  readonly employees?: Effects;
  /** Why there is no type II: the table lacks wages or consumption, or wages feed themselves without end. */
  readonly household: Household | "missing" | "endless";
  /** The largest departure of `1'(v + m + t)L` from 1; none where the table has no primary inputs. */
  readonly departure?: number;
};

type Loop = Omit<Household, "total"> & { readonly purchases: Vector; readonly income: Vector };

/** Purchases of own products per unit of compensation, and what that income brings back. */
const loopOf = (
  { consumption, compensation, importShares, outputs }: Coefficients,
  income: Vector | undefined,
): Loop | "missing" | "endless" => {
  const denominator = product(compensation ?? [], outputs);
  if (!consumption || !income || !(denominator > 0)) return "missing";
  const purchases = consumption.map(
    (value, place) => (value * (1 - (importShares[place] ?? 0))) / denominator,
  );
  const back = product(income, purchases);
  return back < 1 ? { denominator, factor: 1 / (1 - back), purchases, income } : "endless";
};

/** `q'L + (q'Lc) h'L / (1 - h'Lc)`: the columns of the larger inverse without its household row. */
const withLoop = (typeOne: Vector, loop: Loop): Vector => {
  const perIncome = product(typeOne, loop.purchases) * loop.factor;
  return typeOne.map((value, place) => value + perIncome * (loop.income[place] ?? 0));
};

const householdOf = (loop: Loop, output: Vector): Household => ({
  denominator: loop.denominator,
  factor: loop.factor,
  total: withLoop(output, loop).map(
    (value, place) => value + (loop.income[place] ?? 0) * loop.factor,
  ),
});

const departureOf = (everything: Vector, empty: readonly number[]): number =>
  everything.reduce(
    (most, value, place) => (empty.includes(place) ? most : Math.max(most, Math.abs(value - 1))),
    0,
  );

/**
 * Multipliers of type I, `q'L` with `L = (I - (I - M)A)^-1`, and of type II, with households as one more
 * sector. Nothing where the spectral radius is 1 or more. Miller & Blair 2009, ch. 6.
 */
export const multipliersOf = (coefficients: Coefficients): Multipliers | undefined => {
  const { own, valueAdded, compensation, persons, employees, leaks, empty } = coefficients;
  const solve = solverOf(transposed(own));
  if (!solve) return undefined;
  const one = (row: Vector | undefined): Vector | undefined => row && solve([row])[0];
  const income = one(compensation);
  const loop = loopOf(coefficients, income);
  const effects = (typeOne: Vector): Effects =>
    typeof loop === "string" ? { typeOne } : { typeOne, typeTwo: withLoop(typeOne, loop) };
  const named = (name: string, row: Vector | undefined) => (row ? { [name]: effects(row) } : {});
  const output = one(own.map(() => 1)) ?? [];
  const everything = valueAdded && one(added(valueAdded, leaks));
  return {
    output: effects(output),
    ...named("valueAdded", one(valueAdded)),
    ...named("income", income),
    ...named("persons", one(persons)),
    ...named("employees", one(employees)),
    household: typeof loop === "string" ? loop : householdOf(loop, output),
    ...(everything ? { departure: departureOf(everything, empty) } : {}),
  };
};

/** An effect relative to the sector's own coefficient; `undefined` where that is zero. */
export const relativeTo = (direct: number | undefined, effect: number): number | undefined =>
  direct === undefined || direct === 0 ? undefined : effect / direct;
