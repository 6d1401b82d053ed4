import { describe, expect, test } from "vitest";
import { analyse } from "../../../src/analyse/analyse.ts";
import { chainClosure } from "../../../src/analyse/analyses/chain-closure.ts";
import { extraction } from "../../../src/analyse/analyses/extraction.ts";
import { linkages } from "../../../src/analyse/analyses/linkages.ts";
import { localMultiplier } from "../../../src/analyse/analyses/local-multiplier.ts";
import { substitution } from "../../../src/analyse/analyses/substitution.ts";
import type { Outcome } from "../../../src/analyse/analysis.ts";
import { soundPlanOf } from "../../kit/plan-of.ts";
import { worked } from "./worked-chain.ts";

const defined = <T>(outcome: Outcome<T>): T => {
  if (!outcome.defined) throw new Error(`${outcome.analysis} ${outcome.reason}`);
  return outcome;
};

test("what suppliers outside buy back counts in the reading with return flows alone", () => {
  // B, which sells 23 in all, buys 4.60 from C: .2 per unit; .23 x .2 x .75 comes back
  const back = worked
    .replace(
      "b: { position: component, location: outside }",
      "b: { position: component, location: outside, output: EUR 23 }",
    )
    .replace("output: EUR 12,", "output: EUR 16.6,")
    .replace(
      "{ from: d, to: c, value: EUR 3 }",
      "{ from: d, to: c, value: EUR 4.15 }\n    - { from: c, to: b, value: EUR 4.6 }",
    );
  const closure = defined(soundPlanOf(back).use(chainClosure));
  expect(closure.closure).toBeCloseTo(0.69, 12);
  expect(closure.withReturns).toBeCloseTo(0.69 + 0.23 * 0.2 * 0.75, 12);
  expect(defined(soundPlanOf(worked).use(chainClosure)).withReturns).toBeUndefined();
});

describe("the linkages of the worked chain", () => {
  // columns of L: P (1, .3, .12), A (0, 1, .4), C (0, 0, 1)
  const { stages } = defined(soundPlanOf(worked).use(linkages));
  const of = (id: string) => stages.find(({ stage }) => stage.id === id);

  test("have column sums 1.42, 1.40 and 1, and an influence of 1 on average", () => {
    expect(stages.map(({ stage, backward }) => [stage.id, backward.toFixed(10)])).toEqual([
      ["p", "1.4200000000"],
      ["a", "1.4000000000"],
      ["c", "1.0000000000"],
    ]);
    expect(of("p")?.influence).toBeCloseTo((3 * 1.42) / 3.82, 12);
    const mean = (pick: (one: (typeof stages)[number]) => number) =>
      stages.reduce((sum, one) => sum + pick(one), 0) / stages.length;
    expect(mean(({ influence }) => influence)).toBeCloseTo(1, 12);
    expect(mean(({ sensitivity }) => sensitivity)).toBeCloseTo(1, 12);
    expect(mean(({ forwardIndex }) => forwardIndex)).toBeCloseTo(1, 12);
  });

  test("keep the row sums of L (sensitivity) apart from the forward linkage of Ghosh", () => {
    expect(of("c")?.sensitivity).toBeCloseTo((3 * 1.52) / 3.82, 12);
    expect(of("a")?.sensitivity).toBeCloseTo((3 * 1.3) / 3.82, 12);
    // every yen of C goes on to A and of A to P: G has rows of 1 + 1 + 1, 1 + 1 and 1
    expect(of("c")?.forward).toBeCloseTo(3, 12);
    expect(of("a")?.forward).toBeCloseTo(2, 12);
    expect(of("p")?.forward).toBeCloseTo(1, 12);
  });

  test("make A, above 1 on the influence side but not on the other, no key stage", () => {
    expect(stages.map(({ key }) => key)).toEqual([false, false, false]);
  });

  test("are not defined where nobody in the region buys from another", () => {
    const { use } = soundPlanOf(
      `chain: { stages: { a: { location: in-region, output: 1億円 }, m: { position: market } }, links: [{ from: a, to: m, value: 1億円 }] }`,
    );
    expect(use(linkages)).toMatchObject({ defined: false, reason: "noTrade" });
  });
});

describe("what runs through a stage of the worked chain", () => {
  const outcome = defined(soundPlanOf(worked).use(extraction));

  test("is x lambda: 69, 24 and 9 of the 69 captured", () => {
    expect(outcome.captured).toBeCloseTo(69, 10);
    expect(
      outcome.stages.map(({ stage, value, output }) => [
        stage.id,
        value.toFixed(9),
        output.toFixed(9),
      ]),
    ).toEqual([
      ["p", "69.000000000", "142.000000000"],
      ["a", "24.000000000", "42.000000000"],
      ["c", "9.000000000", "12.000000000"],
    ]);
    expect(outcome.stages[1]?.share).toBeCloseTo(24 / 69, 12);
    expect(outcome.stages[1]?.outputShare).toBeCloseTo(42 / 142, 12);
  });
});

describe("what buying in the region would add", () => {
  const outcome = defined(soundPlanOf(worked).use(substitution));

  test("takes the capture of the stage in the region of the same position: A .80, C .75", () => {
    expect(
      outcome.purchases.map(({ from, to, capture, standard, gain, amount }) => [
        from.id,
        to.id,
        capture.toFixed(9),
        standard,
        gain.toFixed(9),
        amount.toFixed(6),
      ]),
    ).toEqual([
      ["b", "p", "0.800000000", "same-position", "0.160000000", "20.000000"],
      ["b", "a", "0.800000000", "same-position", "0.024000000", "3.000000"],
      ["d", "c", "0.750000000", "same-position", "0.022500000", "3.000000"],
    ]);
    expect(outcome.purchases[0]?.closureAfter).toBeCloseTo(0.85, 12);
    expect(outcome.purchases[0]?.value).toBeCloseTo(16, 10);
  });

  test("takes the average where no stage is alike, and says so", () => {
    const other = defined(
      soundPlanOf(worked.replace("b: { position: component", "b: { position: equipment")).use(
        substitution,
      ),
    ).purchases[0];
    expect(other?.standard).toBe("average");
    // 100 at .69, 30 at .80 and 12 at .75
    expect(other?.capture).toBeCloseTo((69 + 24 + 9) / 142, 12);
  });

  test("solves anew for a new stage that buys as the average does", () => {
    // an outsider of no stage's kind sells 20 to P; P also supplies C, so that a new seller calls for P
    const circular = worked
      .replace("b: { position: component", "b: { position: equipment")
      .replace("{ from: d, to: c, value: EUR 3 }", "{ from: p, to: c, value: EUR 3 }");
    const { plan } = soundPlanOf(circular);
    const before = defined(analyse(plan)(substitution));
    const first = before.purchases.find(({ from, to }) => from.id === "b" && to.id === "p");
    expect(first?.standard).toBe("average");
    // outputs per unit of sales: P = 1 + .25 C, A = .3 P, C = .4 A
    const p = 1 / (1 - 0.25 * 0.12);
    const weights = [p, 0.3 * p, 0.12 * p];
    const total = 1.42 * p;
    const [wp, wa, wc] = weights.map((one) => one / total) as [number, number, number];
    // with a fourth stage N that keeps and buys as the average of the three, and sells .20 per unit of P
    const own = 0.45 * wp + 0.5 * wa + 0.75 * wc;
    let lambda = [0, 0, 0, 0] as [number, number, number, number];
    for (let sweep = 0; sweep < 500; sweep += 1) {
      const [lp, la, lc, ln] = lambda;
      lambda = [
        0.45 + 0.3 * la + 0.2 * ln,
        0.5 + 0.4 * lc,
        0.75 + 0.25 * lp,
        own + wp * 0.3 * la + wa * 0.4 * lc + wc * 0.25 * lp,
      ];
    }
    expect(first?.closureAfter).toBeCloseTo(lambda[0], 8);
    expect(first && before.closure + first.gain).toBeLessThan((first?.closureAfter ?? 0) - 1e-6);
  });

  test("solves anew where the new seller buys from the buyer: the gain grows by the circle", () => {
    // P buys the good of B from C instead, which A buys from and, here, P supplies
    const circular = worked
      .replace("{ from: b, to: p, value: EUR 20 }", "{ from: b, to: p, value: EUR 20, good: acid }")
      .replace(
        "{ from: c, to: a, value: EUR 12 }",
        "{ from: c, to: a, value: EUR 12, good: acid }\n    - { from: p, to: c, value: EUR 0 }",
      )
      .replace("{ from: d, to: c, value: EUR 3 }", "{ from: p, to: c, value: EUR 3 }");
    const { plan } = soundPlanOf(circular);
    const before = defined(analyse(plan)(substitution));
    const first = before.purchases.find(({ from, to }) => from.id === "b" && to.id === "p");
    expect(first?.standard).toBe("same-good");
    // explicitly: the purchase of 20 moved to C, whose output grows by it at the same coefficients
    const a = { ap: 0.3, ca: 0.4, pc: 0.25 };
    const closed = (cp: number) => {
      const own = { p: 0.45, a: 0.5, c: 0.75 };
      // lambda_p = .45 + .3 lambda_a + cp lambda_c, lambda_a = .5 + .4 lambda_c, lambda_c = .75 + .25 lambda_p
      const fixed = own.p + a.ap * own.a + (a.ap * a.ca + cp) * own.c;
      return fixed / (1 - (a.ap * a.ca + cp) * a.pc);
    };
    const level = (cp: number) => 1 / (1 - (a.ap * a.ca + cp) * a.pc);
    expect(before.closure).toBeCloseTo(closed(0), 10);
    expect(level(0)).toBeGreaterThan(1);
    // the purchase per yen of output of P is .20 at the output stated
    expect(first?.closureAfter).toBeCloseTo(closed(0.2), 10);
    expect(first && before.closure + first.gain).toBeLessThan(first?.closureAfter ?? 0);
  });
});

describe("the local multiplier of the worked chain", () => {
  test("is 2.005 in three rounds and 2.164 in all", () => {
    const outcome = defined(soundPlanOf(worked).use(localMultiplier));
    expect(outcome.three).toBeCloseTo(2.005, 12);
    expect(outcome.all).toBeCloseTo(2.164, 12);
    expect(outcome.atMost.all).toBeCloseTo(outcome.all, 12);
    expect(outcome.missing).toEqual([]);
  });

  test("is an interval where a stage states no wages", () => {
    const outcome = defined(soundPlanOf(worked.replace(", wages: 35%", "")).use(localMultiplier));
    expect(outcome.missing.map(({ id }) => id)).toEqual(["a"]);
    // wages of A from none to all of its value added of .50: 0 to .15 of income, spent once more
    expect(outcome.all).toBeCloseTo(2.164 - 1.6 * 0.3 * 0.35, 12);
    expect(outcome.atMost.all).toBeCloseTo(2.164 + 1.6 * 0.3 * 0.15, 12);
  });

  test.each([
    ["noSpending", worked.replace("region: { localSpending: 60% }", "")],
    ["noWages", worked.replace(/, wages: [^ ,}]+( \d+)?/g, "")],
    ["wages", worked.replace("wages: 35%", "wages: 55%")],
  ])("is not defined: %s", (reason, yaml) => {
    expect(soundPlanOf(yaml).use(localMultiplier)).toMatchObject({ defined: false, reason });
  });
});
