/** What is used of the package, which comes without types. Measured against R: within 1e-7. */
declare module "jstat" {
  const jStat: {
    readonly beta: {
      /** Quantile of Beta(alpha, beta). */
      readonly inv: (p: number, alpha: number, beta: number) => number;
      readonly cdf: (x: number, alpha: number, beta: number) => number;
    };
    readonly studentt: {
      /** Quantile of Student's t with that many degrees of freedom. */
      readonly inv: (p: number, degrees: number) => number;
      readonly cdf: (x: number, degrees: number) => number;
    };
    readonly normal: {
      readonly inv: (p: number, mean: number, deviation: number) => number;
      readonly cdf: (x: number, mean: number, deviation: number) => number;
    };
  };
  // one object made by a script of the older kind, which has no named exports to bundle by
  export = jStat;
}
