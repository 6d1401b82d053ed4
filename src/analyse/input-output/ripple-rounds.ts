import type { Coefficients } from "./coefficients.ts";
import { solverOf } from "./leontief.ts";
import { added, applied, elementwise, product, sumOf, type Vector } from "./vector.ts";

/** What a round brings: money in units of the table, persons as the table counts them. */
export type Round = {
  readonly output: number;
  readonly valueAdded?: number;
  readonly compensation?: number;
  readonly persons?: number;
  readonly employees?: number;
};

export type Ripple = {
  readonly direct: Round;
  readonly first: Round;
  /** What the households of the first two rounds spend; absent without a consumption rate. */
  readonly second?: Round;
  readonly total: Round;
  /** Total output over the direct effect. */
  readonly multiplier: number;
  /** Output by sector, all rounds. */
  readonly outputs: Vector;
};

export type RippleModel = {
  /** Rounds that follow a direct effect on the area's own products. */
  readonly follow: (direct: Vector) => Ripple;
  /**
   * `1 / (1 - kappa h'B(I-M)c)`: how many times the second round if the loop through wages never ended.
   * Absent without a consumption rate, or where the loop has no end.
   */
  readonly endless?: number;
  /** Output induced by a unit of exports, `B E / sum E`, by sector. */
  readonly exports?: Vector;
};

const roundOf = (outputs: Vector, coefficients: Coefficients): Round => {
  const { valueAdded, compensation, persons, employees } = coefficients;
  const of = (name: string, row: Vector | undefined) =>
    row ? { [name]: product(row, outputs) } : {};
  return {
    output: sumOf(outputs),
    ...of("valueAdded", valueAdded),
    ...of("compensation", compensation),
    ...of("persons", persons),
    ...of("employees", employees),
  };
};

/** The composition of private consumption, adding up to 1, less what of it is imported. */
const ownConsumption = ({ consumption, importShares }: Coefficients): Vector | undefined => {
  const all = sumOf(consumption ?? []);
  return consumption && all > 0
    ? consumption.map((value, place) => (value / all) * (1 - (importShares[place] ?? 0)))
    : undefined;
};

/**
 * The ripple effect of Japanese prefectures. With `B = [I - (I - M)A]^-1` and s the direct effect, the first
 * round is `X1 = B (I - M) A s`, the second `X2 = B (I - M) c kappa h'(s + X1)`, and there it ends.
 * Nothing where the spectral radius is 1 or more.
 */
export const rippleModel = (
  coefficients: Coefficients,
  consumptionRate: number | undefined,
): RippleModel | undefined => {
  const { own, compensation, exports } = coefficients;
  const solve = solverOf(own);
  if (!solve) return undefined;
  const one = (load: Vector): Vector => solve([load])[0] ?? [];
  const bought = ownConsumption(coefficients);
  // output that a unit of consumption brings
  const spent =
    bought && compensation && consumptionRate !== undefined
      ? one(bought).map((value) => value * consumptionRate)
      : undefined;
  const back = spent && compensation ? product(compensation, spent) : 1;
  const follow = (direct: Vector): Ripple => {
    const first = one(applied(own, direct));
    const income = product(compensation ?? [], added(direct, first));
    const second = spent?.map((value) => value * income);
    const outputs = added(added(direct, first), second ?? []);
    return {
      direct: roundOf(direct, coefficients),
      first: roundOf(first, coefficients),
      ...(second ? { second: roundOf(second, coefficients) } : {}),
      total: roundOf(outputs, coefficients),
      multiplier: sumOf(outputs) / sumOf(direct),
      outputs,
    };
  };
  const all = sumOf(exports ?? []);
  return {
    follow,
    ...(back < 1 ? { endless: 1 / (1 - back) } : {}),
    ...(exports && all > 0 ? { exports: one(exports).map((value) => value / all) } : {}),
  };
};

/** Demand at producer prices, by sector: the part that may be imported and the part that is local by nature. */
export type ProducerDemand = { readonly open: Vector; readonly local: Vector };

/** `s = (I - M) d` for what may be imported, `s = d` for what is local by nature. */
export const directEffect = ({ open, local }: ProducerDemand, importShares: Vector): Vector =>
  added(
    elementwise(
      open,
      importShares.map((share) => 1 - share),
    ),
    local,
  );
