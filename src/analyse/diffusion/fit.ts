import { levenbergMarquardt } from "ml-levenberg-marquardt";
import { inverse, Matrix } from "ml-matrix";

/** Values to fit, in one unit; `x` is what the model is given: a point in time, or the place of a period. */
export type Points = { readonly x: readonly number[]; readonly y: readonly number[] };

/** `parameters` are logarithms or plain numbers, as the model takes them. */
export type Model = (parameters: readonly number[]) => (x: number) => number;

export type Fit = {
  readonly parameters: readonly number[];
  /** Of the parameters as the model takes them: residual variance times (J'J)^-1. */
  readonly covariance: readonly (readonly number[])[];
  /** Root of the squared residuals over the degrees of freedom. */
  readonly error: number;
  readonly degrees: number;
};

const step = 1e-6;

/** Derivatives of the model by its parameters at each point, by central differences. */
export const slopesOf = (
  model: Model,
  parameters: readonly number[],
  x: number,
): readonly number[] =>
  parameters.map((_, place) => {
    const moved = (by: number) =>
      model(parameters.map((one, other) => (other === place ? one + by : one)))(x);
    return (moved(step) - moved(-step)) / (2 * step);
  });

const squaresOf = (model: Model, parameters: readonly number[], { x, y }: Points): number => {
  const at = model(parameters);
  return x.reduce((sum, one, place) => sum + ((y[place] as number) - at(one)) ** 2, 0);
};

/**
 * Least squares by Levenberg-Marquardt from the given start. `undefined` where there are no more points
 * than parameters, the search runs away, or the points do not tell the parameters apart.
 */
export const fitModel = (
  model: Model,
  start: readonly number[],
  points: Points,
): Fit | undefined => {
  const { x, y } = points;
  const degrees = x.length - start.length;
  if (degrees < 1) return undefined;
  const scale = Math.max(...y.map(Math.abs));
  if (!(scale > 0)) return undefined;
  // in units of the largest value, so that the damping fits every size
  const { parameterValues } = levenbergMarquardt(
    { x, y: y.map((one) => one / scale) },
    (parameters) => {
      const at = model(parameters);
      return (one) => at(one) / scale;
    },
    {
      initialValues: [...start],
      damping: 1e-2,
      gradientDifference: step,
      centralDifference: true,
      maxIterations: 300,
      errorTolerance: 1e-14,
      improvementThreshold: 1e-10,
    },
  );
  const error = Math.sqrt(squaresOf(model, parameterValues, points) / degrees);
  if (!Number.isFinite(error)) return undefined;
  const slopes = new Matrix(x.map((one) => [...slopesOf(model, parameterValues, one)]));
  const covariance = covarianceOf(slopes, error);
  return covariance && { parameters: parameterValues, covariance, error, degrees };
};

const covarianceOf = (slopes: Matrix, error: number): Fit["covariance"] | undefined => {
  try {
    const rows = inverse(slopes.transpose().mmul(slopes))
      .mul(error ** 2)
      .to2DArray();
    return rows.every((row) => row.every(Number.isFinite)) ? rows : undefined;
  } catch {
    return undefined;
  }
};
