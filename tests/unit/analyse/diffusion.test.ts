import { describe, expect, test } from "vitest";
import { diffusion } from "../../../src/analyse/analyses/diffusion.ts";
import { bassDensity, bassPeak, bassShare } from "../../../src/analyse/diffusion/curves.ts";
import { fitModel } from "../../../src/analyse/diffusion/fit.ts";
import { fitBass, fitLogistic } from "../../../src/analyse/diffusion/series-fits.ts";
import { planOf } from "../../kit/plan-of.ts";

/** Video recorders sold 1980 to 1989, in thousands: the example of R's textbooks. */
const recorders = [840, 1470, 2110, 4000, 7590, 10950, 10530, 9470, 7790, 5890];
const observed = recorders.map((amount, year) => ({ from: year, to: year + 1, amount }));

describe("the Bass curve", () => {
  test("fitted to video recorders as a density is M 6.798e4, p 6.594e-3, q .6381, error 727.2", () => {
    const fit = fitModel(
      ([m = 0, p = 0, q = 0]) =>
        (t) =>
          Math.exp(m) * bassDensity(Math.exp(p), Math.exp(q), t),
      [60_000, 0.01, 0.4].map(Math.log),
      { x: recorders.map((_, year) => year + 1), y: recorders },
    );
    const [M, p, q] = (fit?.parameters ?? []).map(Math.exp);
    expect(M?.toPrecision(4)).toBe("6.798e+4");
    expect(p?.toPrecision(4)).toBe("0.006594");
    expect(q?.toPrecision(4)).toBe("0.6381");
    expect(fit?.error.toFixed(1)).toBe("727.2");
    expect(fit?.degrees).toBe(7);
  });

  test("fitted by differences is M 67660.0, p .0087889, q .642159", () => {
    const { parameters } = fitBass(observed) ?? {};
    expect(parameters?.["M"]?.value.toFixed(1)).toBe("67660.0");
    expect(parameters?.["p"]?.value).toBeCloseTo(0.0087889, 6);
    expect(parameters?.["q"]?.value).toBeCloseTo(0.642159, 6);
    for (const { value, low, high } of Object.values(parameters ?? {})) {
      expect(low).toBeLessThan(value);
      expect(high).toBeGreaterThan(value);
    }
  });

  test("of a given potential is sought from the best start for that potential", () => {
    // in units of 100 million; the best start of a free potential runs away from here
    const sold = [187, 206, 216, 227, 249, 271, 281, 294, 317, 330, 328, 352, 372, 383, 392];
    const fit = fitBass(
      sold.map((amount, year) => ({ from: year, to: year + 1, amount })),
      16_000,
    );
    expect(fit?.parameters["p"]?.value).toBeCloseTo(0.0114752, 6);
    expect(fit?.parameters["q"]?.value).toBeCloseTo(0.0831164, 6);
    expect(fit?.error).toBeCloseTo(5.2936, 3);
    expect(fit?.explained).toBeCloseTo(0.9942, 4);
    expect(2010 + (fit?.turn ?? 0)).toBeCloseTo(2030.93, 2);
  });

  test("is found again from values made of it", () => {
    const made = Array.from({ length: 9 }, (_, year) => ({
      from: year,
      to: year + 1,
      amount: 5000 * (bassShare(0.02, 0.5, year + 1) - bassShare(0.02, 0.5, year)),
    }));
    const { parameters, turn } = fitBass(made) ?? {};
    expect(parameters?.["M"]?.value).toBeCloseTo(5000, 1);
    expect(turn).toBeCloseTo(bassPeak({ p: 0.02, q: 0.5 }), 4);
    expect(fitBass(made, 5000)?.parameters["q"]?.value).toBeCloseTo(0.5, 5);
  });

  test("has its peak at ln(q/p)/(p+q), where the density is largest", () => {
    const peak = bassPeak({ p: 0.03, q: 0.38 });
    expect(peak).toBeCloseTo(Math.log(0.38 / 0.03) / 0.41, 12);
    const at = (t: number) => bassDensity(0.03, 0.38, t);
    expect(at(peak)).toBeGreaterThan(at(peak - 0.1));
    expect(at(peak)).toBeGreaterThan(at(peak + 0.1));
    // the largest is (p+q)^2 / 4q
    expect(at(peak)).toBeCloseTo(0.41 ** 2 / (4 * 0.38), 12);
  });
});

test("a logistic level is found again from values made of it", () => {
  const made = Array.from({ length: 8 }, (_, year) => ({
    from: year,
    to: year + 1,
    amount: 200 / (1 + Math.exp(-0.9 * (year + 0.5 - 3))),
  }));
  const { parameters } = fitLogistic(made) ?? {};
  expect(parameters?.["K"]?.value).toBeCloseTo(200, 3);
  expect(parameters?.["r"]?.value).toBeCloseTo(0.9, 5);
  expect(parameters?.["m"]?.value).toBeCloseTo(3, 5);
});

describe("the spread of a product's demand", () => {
  const series = (values: readonly number[]) =>
    `product: { diffusion: { note: spreads }, output: { points: { ${values.map((value, year) => `"${1980 + year}": ${value} 台`).join(", ")} } } }\n`;

  test("is read from its output, year by year, and predicted with intervals", () => {
    const { fits } = planOf(`plan: { period: 1990-2001 }\n${series(recorders)}`).use(diffusion);
    if (!fits.defined || !fits.bass.defined) throw new Error("no fit");
    expect(fits.bass.parameters["M"]?.value.toFixed(0)).toBe("67660");
    // the peak lies 6.6 years after January 1980
    expect(Math.floor(fits.bass.turn / 12)).toBe(1986);
    const { predictions } = fits.bass;
    expect(predictions).toHaveLength(10);
    expect(predictions[0]?.value).toBeCloseTo(
      67_660 * (bassShare(0.0087889, 0.642159, 11) - bassShare(0.0087889, 0.642159, 10)),
      -1,
    );
    expect(predictions.every(({ low, value, high }) => low <= value && value <= high)).toBe(true);
    expect(predictions.every(({ beyond }) => !beyond)).toBe(true);
  });

  test("is not told before the turn, unless the plan gives the potential", () => {
    const early = series(recorders.slice(0, 6));
    const open = planOf(early).use(diffusion).fits;
    expect(open.defined && open.bass).toMatchObject({ defined: false, reason: "notIdentified" });
    const given = planOf(early.replace("note: spreads", "potential: 70000 台")).use(diffusion);
    expect(given.fits.defined && given.fits.bass).toMatchObject({
      defined: true,
      potential: 70_000,
    });
    expect(given.forward).toBeUndefined();
  });

  test("beyond twice the years observed is marked", () => {
    const { fits } = planOf(`plan: { period: 1988-2000 }\n${series(recorders.slice(0, 8))}`).use(
      diffusion,
    );
    const marks = fits.defined && fits.bass.defined ? fits.bass.predictions : [];
    expect(marks.map(({ beyond }) => beyond)).toEqual([
      ...Array.from({ length: 8 }, () => false),
      true,
      true,
    ]);
  });

  test("is asked of products that spread, and shown where the curve follows the values", () => {
    const old = series(recorders).replace("diffusion: { note: spreads }, ", "");
    expect(planOf(old).use(diffusion).fits).toMatchObject({ reason: "notAsked" });
    const jumps = planOf(series([9, 1, 8, 2, 9, 1, 8, 2])).use(diffusion).fits;
    expect(jumps.defined && jumps.bass).toMatchObject({ reason: "noFit" });
  });

  test("needs six values of one kind", () => {
    const few = planOf(series([1, 2, 3, 4, 5])).use(diffusion).fits;
    expect(few).toMatchObject({ reason: "fewPoints", facts: { points: 5, least: 6 } });
    const mixed = planOf(series(recorders).replace("840 台", "840 t")).use(diffusion).fits;
    expect(mixed).toMatchObject({ reason: "unlike" });
    const flat = planOf(series([0, 0, 0, 0, 0, 0])).use(diffusion).fits;
    expect(flat.defined && flat.bass).toMatchObject({ reason: "noFit" });
  });

  test("takes off a stated potential what the case had sold before the first value", () => {
    const [p, q] = [0.01, 0.3];
    const share = (year: number) => bassShare(p, q, year);
    const values = Array.from(
      { length: 8 },
      (_, year) => 1000 * (share(year + 3) - share(year + 2)),
    );
    const points = values.map((amount, year) => `"${2010 + year}": ${amount.toFixed(6)} 台`);
    const yaml = `plan: { period: 2018-2022 }
product: { diffusion: { potential: 1000 台, p: 0.01, q: 0.3, source: s }, output: { points: { ${points.join(", ")} } } }
sources: { s: { title: S } }
`;
    const { fits } = planOf(yaml).use(diffusion);
    const bass = fits.defined && fits.bass.defined ? fits.bass : undefined;
    const sold = share(2);
    expect(bass?.soldBefore).toBeCloseTo(sold, 9);
    expect(bass?.potential).toBeCloseTo(1000 * (1 - sold), 6);
    expect(bass?.parameters["p"]?.value).toBeCloseTo(p + q * sold, 5);
    expect(bass?.parameters["q"]?.value).toBeCloseTo(q * (1 - sold), 5);
  });

  test("carries a case forward with its potential, coefficients and source", () => {
    const forward = (given: string) =>
      planOf(`plan: { period: FY2026-FY2030 }
product: { diffusion: { ${given} } }
sources: { s: { title: S } }
`).use(diffusion).forward;
    const whole = forward("potential: 1000 台, p: 0.03, q: 0.38, source: s");
    if (!whole?.defined) throw new Error("no forward");
    expect(whole.years).toHaveLength(5);
    // 6.19 years after April 2026
    expect(whole.peak - whole.start).toBe(Math.round((12 * Math.log(0.38 / 0.03)) / 0.41));
    expect(whole.isFitted).toBe(false);
    expect(whole.years[4]?.reached).toBeCloseTo(bassShare(0.03, 0.38, 5), 12);
    expect(whole.years.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(
      1000 * bassShare(0.03, 0.38, 5),
      9,
    );
    const known = [3, 4, 5].map(
      (year) => 1000 * (bassShare(0.03, 0.38, year + 1) - bassShare(0.03, 0.38, year)),
    );
    const begun = forward(
      `potential: 1000 台, p: 0.03, q: 0.38, source: s }, output: { points: { ${known.map((amount, year) => `"${2020 + year}": ${amount.toFixed(6)} 台`).join(", ")} }`,
    );
    // three years of sales before 2020
    expect(begun).toMatchObject({ isFitted: true, start: 2017 * 12 });
    expect(forward("potential: 1000 台, p: 0.03, q: 0.38")).toMatchObject({ reason: "noSource" });
    expect(forward("p: 0.03, q: 0.38, source: s")).toMatchObject({ reason: "noPotential" });
    for (const p of ["", "p: 50, q: 0.4,", "p: 0, q: 0.4,"])
      expect(forward(`potential: 1000 台, ${p === "" ? "p: 0.03," : p} source: s`)).toMatchObject({
        reason: "noCoefficients",
      });
  });
});
