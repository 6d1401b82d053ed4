import type { Coefficients } from "./coefficients.ts";
import { columnSums, type Grid, sumOf, type Vector } from "./vector.ts";

export type Labour = { readonly region: Vector; readonly nation: Vector };

export type LocationQuotients = {
  /** `SLQ_i`, the region's share of a sector over its share of all employment. */
  readonly quotients: Vector;
  /** Places of sectors without employment in the nation: the quotient is taken as 1. */
  readonly unknown: readonly number[];
  /** `E_R / E_N` */
  readonly size: number;
};

export const locationQuotients = ({ region, nation }: Labour): LocationQuotients => {
  const size = sumOf(region) / sumOf(nation);
  return {
    quotients: nation.map((persons, sector) =>
      persons > 0 ? (region[sector] ?? 0) / persons / size : 1,
    ),
    unknown: nation.flatMap((persons, sector) => (persons > 0 ? [] : [sector])),
    size,
  };
};

/** `lambda = [log2(1 + E_R / E_N)]^delta`: Flegg & Webber 1997. */
export const fleggLambda = (size: number, delta: number): number => Math.log2(1 + size) ** delta;

export type Method =
  | { readonly kind: "slq" }
  | { readonly kind: "cilq" }
  | { readonly kind: "flq" | "aflq"; readonly delta: number };

/** The share of a national purchase that the region's own suppliers can make. */
type Share = (seller: number, buyer: number) => number;

const shareOf = ({ quotients, size }: LocationQuotients, method: Method): Share => {
  const at = (sector: number): number => quotients[sector] ?? 0;
  if (method.kind === "slq") return (seller) => Math.min(1, at(seller));
  const lambda = method.kind === "cilq" ? 1 : fleggLambda(size, method.delta);
  const flegg: Share = (seller, buyer) =>
    Math.min(1, lambda * (seller === buyer ? at(seller) : at(seller) / at(buyer)));
  if (method.kind !== "aflq") return flegg;
  return (seller, buyer) => flegg(seller, buyer) * Math.max(1, Math.log2(1 + at(buyer)));
};

/**
 * `r_ij = a_ij min(1, LQ_ij)`: national coefficients of own products made regional by location quotients.
 * Of a sector that the region does not have, the column is zeros. CILQ and FLQ have the simple quotient on the
 * diagonal; AFLQ raises the columns in which the region specialises by `log2(1 + SLQ_j)`.
 * Flegg, Webber & Elliott 1995; Flegg & Webber 1997, 2000.
 */
export const regionalCoefficients = (
  national: Grid,
  quotients: LocationQuotients,
  method: Method,
): Grid => {
  const share = shareOf(quotients, method);
  return national.map((row, seller) =>
    row.map((value, buyer) =>
      (quotients.quotients[buyer] ?? 0) > 0 ? value * share(seller, buyer) : 0,
    ),
  );
};

/**
 * The coefficients of a nation as those of a region by Flegg's quotient. Final buyers are taken as a sector of
 * average presence, `SLQ = 1`: of what they want the region makes at most `lambda SLQ_i`.
 */
export const regionalised = (
  national: Coefficients,
  quotients: LocationQuotients,
  delta: number,
): Coefficients => {
  const own = regionalCoefficients(national.own, quotients, { kind: "flq", delta });
  const lambda = fleggLambda(quotients.size, delta);
  const [before, after] = [columnSums(national.own), columnSums(own)];
  return {
    ...national,
    own,
    importShares: national.importShares.map(
      (share, place) => 1 - (1 - share) * Math.min(1, lambda * (quotients.quotients[place] ?? 0)),
    ),
    leaks: national.leaks.map((leak, place) => leak + (before[place] ?? 0) - (after[place] ?? 0)),
  };
};
