import { describe, expect, test } from "vitest";
import { lineFit } from "../../../../src/analyse/monitoring/line-fit.ts";
import { followed, progressOf } from "../../../kit/followed.ts";

describe("a line through points", () => {
  test("is R's lm on its own car-like example, with its intervals", () => {
    // y <- c(1, 3, 2, 5, 4); x <- 1:5: slope .8, sd 1.0392 on 3 df, se .32863, t .975 = 3.182446
    const fit = lineFit([1, 3, 2, 5, 4].map((y, place) => ({ x: place + 1, y })));
    expect(fit?.slope.value).toBeCloseTo(0.8, 12);
    expect(fit?.slope.low).toBeCloseTo(0.8 - 3.182446 * Math.sqrt(1.2 / 10), 5);
    expect(fit?.slope.high).toBeCloseTo(0.8 + 3.182446 * Math.sqrt(1.2 / 10), 5);
    // predict(interval = "prediction") at 7: 6.2 with 3.182446 * sqrt(1.2 * (1 + 1/5 + 16/10))
    expect(fit?.at(7).value).toBeCloseTo(6.2, 12);
    expect(fit?.at(7).high).toBeCloseTo(6.2 + 3.182446 * Math.sqrt(1.2 * 2.8), 5);
  });

  test("has no interval through two points and no slope through one", () => {
    expect(
      lineFit([
        { x: 0, y: 1 },
        { x: 1, y: 2 },
      ])?.slope,
    ).toEqual({ value: 1 });
    expect(lineFit([{ x: 0, y: 1 }])).toBeUndefined();
    expect(
      lineFit([
        { x: 1, y: 1 },
        { x: 1, y: 2 },
      ]),
    ).toBeUndefined();
  });
});

describe("a forecast", () => {
  test("goes along the last points, from three on and with an interval", () => {
    const yaml = followed(
      "",
      "{ indicator: i, period: FY2026, value: 120社 }, { indicator: i, period: FY2027, value: 140社 }",
    );
    const [one] = progressOf(yaml).indicators;
    const forecast = one?.track.defined ? one.track.forecast : undefined;
    expect(forecast?.value).toBeCloseTo(180, 8);
    expect(forecast?.low).toBeCloseTo(180, 6);
    expect(forecast?.points).toBe(3);
    const two = progressOf(followed("", "{ indicator: i, period: FY2026, value: 120社 }"))
      .indicators[0];
    expect(two?.track.defined).toBe(true);
    expect(two?.track.defined && two.track.forecast).toBeUndefined();
  });

  test("leads no count below nothing, but money and counts that were below it", () => {
    const low = (values: readonly string[]) => {
      const [base, ...seen] = values;
      const observations = seen.map(
        (value, year) => `{ indicator: i, period: FY${2026 + year}, value: ${value} }`,
      );
      const yaml = `indicators: { i: { direction: decrease, baseline: { value: ${base}, asOf: FY2025 }, target: { value: ${base?.replace(/-?[\d.]+/, "1")}, asOf: FY2029 } } }
observations: [${observations.join()}]`;
      const [one] = progressOf(yaml).indicators;
      return one?.track.defined ? one.track.forecast : undefined;
    };
    // straight down to -20 at the target's date
    expect(low(["100社", "70社", "40社"])).toMatchObject({ value: 0, low: 0, high: 0 });
    const uneven = low(["100社", "70社", "50社"]);
    expect(uneven?.low).toBe(0);
    expect(uneven?.high).toBeGreaterThan(0);
    expect(low(["100億円", "70億円", "40億円"])?.value).toBeCloseTo(-20e8, 0);
    expect(low(["10点", "0点", "-10点"])?.value).toBeCloseTo(-30, 6);
  });
});
