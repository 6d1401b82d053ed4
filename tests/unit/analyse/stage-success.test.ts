import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stageSuccess } from "../../../src/analyse/analyses/stage-success.ts";
import { countQuantile, poissonBinomial } from "../../../src/analyse/poisson-binomial.ts";
import { planOf } from "../../kit/plan-of.ts";

describe("the law of how many come through", () => {
  test("is the binomial one for equal chances", () => {
    expect([...poissonBinomial([0.5, 0.5, 0.5, 0.5])]).toEqual([1, 4, 6, 4, 1].map((n) => n / 16));
    expect([...poissonBinomial([])]).toEqual([1]);
  });

  test("for .1, .5 and .9 is .045, .455, .455, .045", () => {
    const law = poissonBinomial([0.1, 0.5, 0.9]);
    for (const [count, chance] of [0.045, 0.455, 0.455, 0.045].entries())
      expect(law[count]).toBeCloseTo(chance, 12);
    expect([0.1, 0.5, 0.9, 1].map((p) => countQuantile(law, p))).toEqual([1, 1, 2, 3]);
  });

  test("adds up to 1, with the sum of the chances as its mean", () => {
    const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 });
    fc.assert(
      fc.property(chances, (given) => {
        const law = [...poissonBinomial(given)];
        expect(law.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
        const mean = law.reduce((sum, one, count) => sum + count * one, 0);
        expect(mean).toBeCloseTo(
          given.reduce((sum, one) => sum + one, 0),
          9,
        );
      }),
    );
  });
});

describe("from research to the market", () => {
  const outlookOf = (success: string, rest = "") => {
    const outcome = planOf(`roadmap:\n  success:\n${success}${rest}`).use(stageSuccess);
    if (!outcome.defined) throw new Error(outcome.reason);
    return outcome;
  };
  const four = `    commercialisation: { trials: 14, successes: 10, projects: 1 }
    research: { trials: 9, successes: 3, projects: 2 }
    development: { trials: 31, successes: 19 }
    demonstration: { trials: 22, successes: 10, projects: 2 }
    market-growth: { trials: 12, successes: 8, projects: 1 }
`;

  test("a phase's chance is the mean of Beta(y + 1/2, n - y + 1/2), with its middle 90 %", () => {
    const [research] = outlookOf(four).phases;
    expect(research?.phase).toBe("research");
    expect(research?.through.defined && research.through.chance).toBeCloseTo(3.5 / 10, 12);
    // qbeta(c(.05, .95), 3.5, 6.5)
    const interval = research?.through.defined ? research.through.interval : undefined;
    expect(interval?.low).toBeCloseTo(0.13169169, 7);
    expect(interval?.high).toBeCloseTo(0.60395657, 7);
  });

  test("survival is the product up to the market, and the projects follow their own law", () => {
    const { phases, portfolio, end } = outlookOf(four);
    const p = [3.5 / 10, 19.5 / 32, 10.5 / 23, 10.5 / 15] as const;
    expect(end).toBe("commercialisation");
    const survival = phases.map((one) => (one.survival?.defined ? one.survival.chance : undefined));
    expect(survival[0]).toBeCloseTo(p[0] * p[1] * p[2] * p[3], 12);
    expect(survival[2]).toBeCloseTo(p[2] * p[3], 12);
    expect(survival[4]).toBeUndefined();
    const [first, third, last] = [survival[0] ?? 0, survival[2] ?? 0, survival[3] ?? 0];
    expect(portfolio).toMatchObject({ projects: 5, p10: 0 });
    expect(portfolio.defined && portfolio.mean).toBeCloseTo(2 * first + 2 * third + last, 12);
    expect(portfolio.defined && portfolio.atLeastOne).toBeCloseTo(
      1 - (1 - first) ** 2 * (1 - third) ** 2 * (1 - last),
      12,
    );
    expect(phases[3]?.expected).toBeCloseTo(portfolio.defined ? portfolio.mean : Number.NaN, 12);
  });

  test("the valley is where a project is lost most easily; with funding, where that and money lack most", () => {
    expect(outlookOf(four).valley).toMatchObject({ phase: "research" });
    const funded = outlookOf(
      `    research: { trials: 10, successes: 5 }
    development: { trials: 10, successes: 6 }
`,
      `  tasks:
    a: { title: A, phase: research, start: 2026-04, duration: 12 months, cost: 100 円, funding: [{ payer: X, status: secured }] }
    b: { title: B, phase: development, start: 2027-04, duration: 12 months, cost: 100 円, funding: [{ payer: X, rate: 1/2, status: secured }] }
`,
    );
    expect(funded.valley).toMatchObject({ phase: "development", funded: 0.5 });
  });

  const fundedPlan = (counts: readonly number[], rates: readonly string[]) => {
    const names = ["research", "development", "demonstration"];
    const success = counts.map(
      (successes, place) => `    ${names[place]}: { trials: 10, successes: ${successes} }\n`,
    );
    const tasks = rates.map(
      (rate, place) =>
        `    t${place}: { title: T, phase: ${names[place]}, start: 2026-04, duration: 12 months, cost: 100 円, funding: [{ payer: X, rate: ${rate}, status: secured }] }\n`,
    );
    return outlookOf(success.join(""), `  tasks:\n${tasks.join("")}`).valley;
  };

  test("where secured money tells no phase from another the chance alone names the valley", () => {
    expect(fundedPlan([6, 5, 4], ["0", "0", "0"])).toMatchObject({
      phase: "demonstration",
      alike: 0,
      ties: [],
    });
    expect(fundedPlan([6, 5, 4], ["1/2", "1/2", "1/2"])).toMatchObject({ alike: 0.5 });
    // two phases without any money weigh nothing alike: the chance decides between them
    const two = fundedPlan([6, 5, 4], ["0", "0", "1/2"]);
    expect(two).toMatchObject({ phase: "development", funded: 0, ties: [] });
    expect(two).not.toHaveProperty("alike");
  });

  test("phases in which a project is lost as easily are all named", () => {
    expect(fundedPlan([4, 6, 4], ["1/2", "1", "1/2"])).toMatchObject({
      phase: "research",
      ties: ["demonstration"],
      funded: 0.5,
    });
  });

  test("a stated chance needs a source, and a gap hides what comes before it", () => {
    const { phases, portfolio } = outlookOf(`    research: { probability: 0.5, projects: 1 }
    demonstration: { trials: 4, successes: 2, projects: 1 }
`);
    expect(phases[0]?.through).toMatchObject({ reason: "noSource" });
    expect(phases[0]?.survival).toMatchObject({ reason: "gap", facts: { phase: "research" } });
    expect(portfolio).toMatchObject({ reason: "gap" });
    const sourced = outlookOf(
      "    research: { probability: 50%, projects: 1, source: s }\n",
      "sources: { s: { title: S } }\n",
    );
    expect(sourced.phases[0]?.through).toMatchObject({ chance: 0.5, basis: "stated" });
    expect(sourced.valley).toMatchObject({ reason: "onePhase" });
  });

  test("counts that cannot be are no chance", () => {
    const { phases } = outlookOf(`    research: { trials: 0, successes: 0 }
    development: { projects: 2 }
`);
    expect(phases.map(({ through }) => !through.defined && through.reason)).toEqual([
      "noTrials",
      "noChance",
    ]);
    expect(planOf("format: 1").use(stageSuccess)).toMatchObject({ reason: "noPhases" });
  });
});
