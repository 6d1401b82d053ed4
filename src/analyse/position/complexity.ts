import { EigenvalueDecomposition, Matrix } from "ml-matrix";
import { diversityOf, type Specialised, ubiquityOf } from "./relatedness.ts";
import { sumOf } from "./rows-of.ts";

/** Eigenvalues nearer to each other than this have no eigenvector of their own. */
const apart = 1e-6;

/** Regions up to which the dense decomposition is made. */
const mostRegions = 400;

const centred = (values: readonly number[]): readonly number[] => {
  const mean = sumOf(values) / values.length;
  return values.map((value) => value - mean);
};

/** `D^-1/2 B U^-1 B' D^-1/2`: symmetric, with the eigenvalues of `D^-1 B U^-1 B'`. */
const likeness = (present: Specialised): Matrix => {
  const ubiquity = ubiquityOf(present);
  const rows = diversityOf(present).map((count, region) =>
    Array.from(present[region] ?? [], (one, industry) =>
      one === 1 ? 1 / Math.sqrt(count * (ubiquity[industry] ?? 1)) : 0,
    ),
  );
  const half = new Matrix(rows);
  return half.mmul(half.transpose());
};

/**
 * Complexity of each region as a z-score: the second eigenvector, with the sign that goes with diversity.
 * Not defined where the regions fall apart into groups without a common industry (the eigenvalue 1 then
 * repeats), where the vector is not the only one, or where it has nothing to do with diversity.
 */
export const complexityOf = (present: Specialised): readonly number[] | undefined => {
  const diversity = diversityOf(present);
  const { length } = present;
  if (length < 3 || length > mostRegions || diversity.includes(0)) return undefined;
  const found = new EigenvalueDecomposition(likeness(present), { assumeSymmetric: true });
  const order = found.realEigenvalues
    .map((value, place) => ({ value, place }))
    .sort((a, b) => b.value - a.value || a.place - b.place);
  const [first, second, third] = order;
  if (!first || !second || !third) return undefined;
  if (first.value - second.value < apart || second.value - third.value < apart) return undefined;
  const vector = centred(
    diversity.map(
      (count, region) => found.eigenvectorMatrix.get(region, second.place) / Math.sqrt(count),
    ),
  );
  const spread = Math.sqrt(sumOf(vector.map((value) => value * value)) / length);
  const others = centred(diversity);
  const together = sumOf(vector.map((value, region) => value * (others[region] ?? 0)));
  const width = Math.sqrt(sumOf(others.map((value) => value * value)) / length);
  // without a correlation to go by, the sign would be chance
  if (!(Math.abs(together) / (length * spread * width) > apart)) return undefined;
  const sign = together > 0 ? 1 : -1;
  return vector.map((value) => (sign * value) / spread);
};
