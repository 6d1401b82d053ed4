/** A gross result with the shares of it that are not the area's own; 0..1 each. */
export type Case = {
  readonly gross: number;
  readonly leakage: number;
  readonly displacement: number;
  readonly substitution: number;
  readonly multiplier: number;
};

/** `G (1 - L)(1 - Dp)(1 - S) M`: what of a gross result is the area's. HCA Additionality Guide, 4th ed., 2014. */
export const netOf = ({ gross, leakage, displacement, substitution, multiplier }: Case): number =>
  gross * (1 - leakage) * (1 - displacement) * (1 - substitution) * multiplier;
