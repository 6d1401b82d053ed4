import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dispersionOf } from "../../../src/analyse/chain/dispersion.ts";
import { selfSupply } from "../../../src/analyse/chain/self-supply.ts";
import { spendingRounds } from "../../../src/analyse/chain/spending-rounds.ts";
import {
  makeSupplies,
  type Offer,
  type Supplies,
  stoppages,
  stoppedSales,
} from "../../../src/analyse/chain/stoppage.ts";
import {
  type Coefficient,
  makeSystem,
  solveDual,
  solvePrimal,
  unsettled,
} from "../../../src/analyse/sparse-chain.ts";

const sum = (values: Iterable<number>): number =>
  [...values].reduce((total, one) => total + one, 0);

/** Purchases of up to 14 stages, each spending less than .95 of its output; circles and own use included. */
const systems = fc.integer({ min: 1, max: 14 }).chain((size) =>
  fc
    .record({
      raw: fc.array(
        fc.record({
          from: fc.integer({ min: 0, max: size - 1 }),
          to: fc.integer({ min: 0, max: size - 1 }),
          value: fc.double({ min: 0.01, max: 1, noNaN: true }),
        }),
        { maxLength: 45 },
      ),
      sales: fc.array(fc.double({ min: 0, max: 10, noNaN: true }), {
        minLength: size,
        maxLength: size,
      }),
    })
    .map(({ raw, sales }) => {
      const spent = (to: number) => sum(raw.filter((one) => one.to === to).map((one) => one.value));
      const coefficients: Coefficient[] = raw.map((one) => ({
        ...one,
        value: (0.95 * one.value) / Math.max(1, spent(one.to)),
      }));
      return { size, coefficients, sales: Float64Array.from(sales) };
    }),
);

const without = (
  { size, coefficients, sales }: { size: number; coefficients: Coefficient[]; sales: Float64Array },
  gone: number,
) => ({
  system: makeSystem(
    size,
    coefficients.filter(({ from, to }) => from !== gone && to !== gone),
  ),
  sales: sales.map((one, node) => (node === gone ? 0 : one)),
});

test("taking a stage out by the formula is the same as taking it out", () => {
  let circles = 0;
  fc.assert(
    fc.property(systems, ({ size, coefficients, sales }) => {
      const system = makeSystem(size, coefficients);
      if (system.order.some(({ circle }) => circle)) circles += 1;
      const own = Float64Array.from({ length: size }, (_, node) => (node + 1) / (2 * size));
      const output = solvePrimal(system, sales);
      const columns = solveDual(system, new Float64Array(size).fill(1));
      const capture = solveDual(system, own);
      const diagonal = selfSupply(system);
      for (let node = 0; node < size; node += 1) {
        const rest = without({ size, coefficients, sales }, node);
        const left = solvePrimal(rest.system, rest.sales);
        const lost = sum(output) - sum(left);
        const lostValue =
          sum(output.map((one, place) => one * (own[place] as number))) -
          sum(left.map((one, place) => one * (own[place] as number)));
        const scale = (output[node] as number) / (diagonal[node] as number);
        expect(Math.abs(scale * (columns[node] as number) - lost)).toBeLessThan(
          1e-9 * Math.max(1, sum(output)),
        );
        expect(Math.abs(scale * (capture[node] as number) - lostValue)).toBeLessThan(
          1e-9 * Math.max(1, sum(output)),
        );
      }
    }),
    { numRuns: 150 },
  );
  expect(circles).toBeGreaterThan(40);
});

test("a stage off circles sells itself nothing; one that buys a half from itself sells twice", () => {
  const system = makeSystem(3, [
    { from: 0, to: 1, value: 0.4 },
    { from: 1, to: 1, value: 0.5 },
    { from: 1, to: 2, value: 0.3 },
  ]);
  const diagonal = selfSupply(system);
  expect([diagonal[0], diagonal[2]]).toEqual([1, 1]);
  expect(diagonal[1]).toBeCloseTo(2, 12);
});

test("a circle that keeps nothing is named, and one that keeps a little is not", () => {
  const circle = (value: number) =>
    makeSystem(3, [
      { from: 0, to: 1, value: 1 },
      { from: 1, to: 0, value },
      { from: 2, to: 0, value: 0 },
    ]);
  const sales = Float64Array.of(1, 0, 0);
  const open = (value: number) =>
    unsettled(circle(value), sales, solvePrimal(circle(value), sales));
  expect(open(1)).toEqual([0, 1]);
  expect(open(0.99)).toEqual([]);
  expect(selfSupply(circle(1)).slice(0, 2)).toEqual([undefined, undefined]);
});

test("the dispersion of a column is that of Rasmussen", () => {
  // column of P in the worked chain: 1, .3, .12
  const system = makeSystem(3, [
    { from: 1, to: 0, value: 0.3 },
    { from: 2, to: 1, value: 0.4 },
  ]);
  const mean = 1.42 / 3;
  const deviation = Math.sqrt(((1 - mean) ** 2 + (0.3 - mean) ** 2 + (0.12 - mean) ** 2) / 2);
  expect(dispersionOf(system, 0, [0, 1, 2])).toBeCloseTo(deviation / mean, 12);
  expect(dispersionOf(system, 0, [0])).toBeUndefined();
});

test("three rounds and all of them, by hand", () => {
  // P buys .30 of A, A .40 of C; wages .30, .35, .50; six tenths of income are spent in the region
  const outcome = spendingRounds({
    system: makeSystem(3, [
      { from: 1, to: 0, value: 0.3 },
      { from: 2, to: 1, value: 0.4 },
    ]),
    first: Float64Array.of(1, 0, 0),
    wages: Float64Array.of(0.3, 0.35, 0.5),
    spent: 0.6,
  });
  expect(outcome.rounds[1]).toBeCloseTo(0.6, 12);
  expect(outcome.rounds[2]).toBeCloseTo(0.405, 12);
  expect(outcome.three).toBeCloseTo(2.005, 12);
  expect(outcome.all).toBeCloseTo(2.164, 12);
});

const partsOf = (supplies: Supplies, failed: number): Readonly<Record<string, number>> => {
  const { reached, stopped } = stoppages(supplies)(failed);
  return Object.fromEntries(reached.map((stage) => [stage, stopped[stage] ?? 0]));
};

describe("what stops with a stage", () => {
  const offer = (seller: number, buyer: number, more: Partial<Offer> = {}): Offer => ({
    seller,
    buyer,
    good: `${seller}`,
    essential: true,
    covers: 1,
    ...more,
  });
  const stopped = (offers: readonly Offer[], failed: number, size = 4) =>
    partsOf(makeSupplies(size, offers), failed);

  test("every buyer on the way, where there is no other seller", () => {
    expect(stopped([offer(0, 1), offer(1, 2), offer(3, 2)], 0)).toEqual({ 0: 1, 1: 1, 2: 1 });
  });

  test("nobody, where another covers all of it or the buyer can go on without it", () => {
    expect(stopped([offer(0, 2, { good: "x" }), offer(1, 2, { good: "x" })], 0)).toEqual({ 0: 1 });
    expect(stopped([offer(0, 2, { essential: false })], 0)).toEqual({ 0: 1 });
  });

  test("the part that the others cannot cover", () => {
    const offers = [
      offer(0, 2, { good: "x" }),
      offer(1, 2, { good: "x", covers: 0.4 }),
      offer(2, 3),
    ];
    const outcome = stopped(offers, 0);
    expect(outcome["2"]).toBeCloseTo(0.6, 12);
    expect(outcome["3"]).toBeCloseTo(0.6, 12);
    expect(stopped(offers, 1)).toEqual({ 1: 1 });
  });

  test("the share of what is bought today, where the sellers together state less than all", () => {
    const offers = [
      offer(0, 2, { good: "x", covers: 0.3 }),
      offer(1, 2, { good: "x", covers: 0.5 }),
    ];
    expect(stopped(offers, 0)["2"]).toBeCloseTo(0.3 / 0.8, 12);
  });

  test("both alternatives, where they hang on the same third stage", () => {
    const offers = [
      offer(0, 1),
      offer(0, 2),
      offer(1, 3, { good: "x" }),
      offer(2, 3, { good: "x" }),
    ];
    expect(stopped(offers, 0)).toEqual({ 0: 1, 1: 1, 2: 1, 3: 1 });
  });

  test("circles end", () => {
    expect(stopped([offer(0, 1), offer(1, 2), offer(2, 1)], 0)).toEqual({ 0: 1, 1: 1, 2: 1 });
  });

  test("circles that meet in many ways are followed once, not once for each way", () => {
    const offers = [0, 1, 2].flatMap((seller) =>
      [1, 2].flatMap((buyer) =>
        ["x", "y", "z"].map((good) =>
          offer(seller, buyer, { good, covers: seller === 0 ? 0.2 : 0.4 }),
        ),
      ),
    );
    const { stopped: shares, visits } = stoppages(makeSupplies(3, offers))(0);
    expect([...shares]).toEqual([1, 1, 1].map((one) => expect.closeTo(one, 6)));
    expect(visits).toBeLessThan(5000);
  });

  test("the shortcut along single buyers changes no share", () => {
    const offers = fc.array(
      fc.record({
        seller: fc.integer({ min: 0, max: 8 }),
        buyer: fc.integer({ min: 0, max: 8 }),
        good: fc.constantFrom("x", "y", "z"),
        essential: fc.boolean(),
        covers: fc.constantFrom(0.25, 0.5, 1),
      }),
      { maxLength: 16 },
    );
    fc.assert(
      fc.property(offers, (all) => {
        const supplies = makeSupplies(9, all);
        const sales = Float64Array.of(0, 0, 0, 0, 0, 0, 0, 3, 1);
        const shares = stoppedSales(supplies, sales);
        for (let stage = 0; stage < 9; stage += 1) {
          const lost = Object.entries(partsOf(supplies, stage)).reduce(
            (total, [one, part]) => total + part * (sales[Number(one)] as number),
            0,
          );
          expect(shares[stage]).toBeCloseTo(lost / 4, 12);
        }
      }),
      { numRuns: 300 },
    );
  });
});
