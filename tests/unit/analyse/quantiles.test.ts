import jStat from "jstat";
import { describe, expect, test } from "vitest";

describe("quantiles of the package against R", () => {
  test.each([
    // qbeta(p, a, b)
    [0.05, 0.5, 10.5, 0.00019173628897448],
    [0.95, 0.5, 10.5, 0.17077310824485],
    [0.05, 10.5, 0.5, 0.82922689175515],
    [0.95, 10.5, 0.5, 0.99980826371103],
    [0.05, 3.5, 7.5, 0.11732937668021],
    [0.95, 3.5, 7.5, 0.55812676648463],
    [0.05, 1.5, 0.5, 0.22851981380633],
    [0.95, 50.5, 50.5, 0.58148784885461],
  ])("beta %d (%d, %d) is %d", (p, alpha, beta, quantile) => {
    expect(jStat.beta.inv(p, alpha, beta)).toBeCloseTo(quantile, 8);
  });

  test.each([
    // qt(p, df)
    [0.975, 1, 12.706204736174694],
    [0.95, 4, 2.1318467863266495],
    [0.975, 7, 2.364624251592784],
    [0.975, 30, 2.0422724563012378],
    [0.95, 1000, 1.6463788172854643],
  ])("t %d with %d degrees of freedom is %d", (p, degrees, quantile) => {
    expect(jStat.studentt.inv(p, degrees)).toBeCloseTo(quantile, 6);
  });

  test("normal", () => {
    expect(jStat.normal.inv(0.975, 0, 1)).toBeCloseTo(1.959963984540054, 9);
    expect(jStat.normal.inv(0.9, 10, 2)).toBeCloseTo(12.5631031311, 8);
  });
});
