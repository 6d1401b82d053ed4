import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  overOne,
  type Paid,
  payCost,
  type Terms,
} from "../../../../src/analyse/finance/pay-cost.ts";
import { rateOf } from "../../../../src/analyse/finance/rate-of.ts";
import { splitWhole } from "../../../../src/analyse/finance/split-whole.ts";
import { readQuantity } from "../../../../src/notation/read-quantity.ts";

const rate = (written: string) => {
  const read = readQuantity(written);
  const found = read.ok ? rateOf(read.value) : undefined;
  if (!found) throw new Error(written);
  return found;
};

const grant = (written: string, rest: Partial<Terms> = {}): Terms => ({
  rate: rate(written),
  unit: 1n,
  isPublic: true,
  ...rest,
});
const own: Terms = { unit: 1n, isPublic: false };
const never = () => false;
const always = () => true;
const amounts = (cost: bigint, sources: readonly Terms[], mayCombine = always) => {
  const { paid, gap } = payCost(cost, sources, mayCombine);
  return [...paid.map(({ amount }) => amount), gap];
};

describe("a grant", () => {
  test("is the rate on the eligible cost, less the fractions of 1,000 yen", () => {
    const subsidy = grant("2/3", { eligible: 8_500_000n, cap: 6_000_000n, unit: 1000n });
    expect(amounts(10_000_000n, [subsidy, own])).toEqual([5_666_000n, 4_334_000n, 0n]);
  });

  test("is reckoned with two thirds as two thirds, and with 66.7% as 667 thousandths", () => {
    expect(amounts(3n, [grant("2/3")])).toEqual([2n, 1n]);
    expect(amounts(3_000_000_000_000n, [grant("3分の2")])).toEqual([
      2_000_000_000_000n,
      1_000_000_000_000n,
    ]);
    expect(amounts(3_000_000n, [grant("66.7%")])).toEqual([2_001_000n, 999_000n]);
    expect(amounts(10n, [grant("10%")])).toEqual([1n, 9n]);
  });

  test("stops at its cap, and says so", () => {
    const { paid, gap } = payCost(1000n, [grant("1/2", { cap: 300n })], always);
    expect(paid).toEqual([{ eligible: 1000n, amount: 300n, limit: "cap" }]);
    expect(gap).toBe(700n);
  });

  test("never exceeds what is left, rounded down to its unit", () => {
    const sources = [grant("2/3"), grant("1/2", { unit: 100n })];
    expect(payCost(1000n, sources, always)).toEqual({
      paid: [
        { eligible: 1000n, amount: 666n },
        { eligible: 1000n, amount: 300n, limit: "left" },
      ],
      gap: 34n,
    });
  });

  test("without a rate takes what is left up to its cap", () => {
    expect(amounts(1000n, [grant("1/2"), { ...own, cap: 200n }, own])).toEqual([
      500n,
      200n,
      300n,
      0n,
    ]);
  });
});

describe("two programmes", () => {
  const a = grant("1/2", { programme: "a", eligible: 600n });
  const b = grant("1/2", { programme: "b" });

  test("that may not stand together do not count the same cost twice", () => {
    expect(payCost(1000n, [a, b], never).paid).toEqual([
      { eligible: 600n, amount: 300n },
      { eligible: 400n, amount: 200n, limit: "combination" },
    ]);
    expect(amounts(1000n, [grant("1/2", { programme: "a" }), b], never)).toEqual([500n, 0n, 500n]);
  });

  test("that may, both count it; parts that need not overlap are no conflict", () => {
    expect(amounts(1000n, [a, b], always)).toEqual([300n, 500n, 200n]);
    const parts = [a, grant("1/2", { programme: "b", eligible: 400n })];
    expect(payCost(1000n, parts, never).paid.map(({ limit }) => limit)).toEqual([
      undefined,
      undefined,
    ]);
  });

  test("of one name, as state and prefecture, stand beside each other", () => {
    const state = grant("1/2", { programme: "a" });
    const prefecture = grant("1/4", { programme: "a" });
    expect(amounts(1000n, [state, prefecture, own], never)).toEqual([500n, 250n, 250n, 0n]);
  });
});

describe("public rates on one cost", () => {
  test("over 1 name the lines", () => {
    expect(overOne(1000n, [grant("2/3"), own, grant("1/2")])).toEqual([0, 2]);
    expect(overOne(1000n, [grant("1/2"), grant("1/2")])).toEqual([]);
    expect(overOne(1000n, [grant("1/3"), grant("1/3"), grant("1/3")])).toEqual([]);
  });

  test("are added only where the costs must overlap, and only of public payers", () => {
    const half = (eligible: bigint) => grant("2/3", { eligible });
    expect(overOne(1000n, [half(500n), half(500n)])).toEqual([]);
    expect(overOne(1000n, [half(500n), half(501n)])).toEqual([0, 1]);
    expect(overOne(1000n, [grant("2/3"), { ...grant("1/2"), isPublic: false }])).toEqual([]);
  });
});

const money = fc.bigInt(0n, 10n ** 12n);
const fraction = fc
  .tuple(fc.bigInt(0n, 30n), fc.bigInt(1n, 30n))
  .map(([a, b]) => (a < b ? { part: a, whole: b } : { part: b, whole: a === 0n ? 1n : a }));
const source = fc.record(
  {
    eligible: money,
    rate: fraction,
    cap: money,
    unit: fc.constantFrom(1n, 1000n, 10_000n),
    programme: fc.constantFrom("a", "b", "c"),
    isPublic: fc.boolean(),
  },
  { requiredKeys: ["unit", "isPublic"] },
) as fc.Arbitrary<Terms>;
const sources = fc.array(source, { maxLength: 5 });

const keepsTerms = ({ rate: own, cap, unit }: Terms, { amount, eligible }: Paid, cost: bigint) => {
  expect(amount >= 0n && eligible <= cost).toBe(true);
  if (cap !== undefined) expect(amount <= cap).toBe(true);
  if (own) expect(amount * own.whole <= eligible * own.part).toBe(true);
  expect(amount === cap || amount % unit === 0n).toBe(true);
};

describe("whatever the lines", () => {
  test("cost = sources + gap, and no source is above its cap, its rate or the cost", () => {
    fc.assert(
      fc.property(money, sources, fc.boolean(), (cost, lines, combinable) => {
        const { paid, gap } = payCost(cost, lines, () => combinable);
        expect(paid.reduce((sum, { amount }) => sum + amount, gap)).toBe(cost);
        expect(gap >= 0n).toBe(true);
        for (const [place, one] of paid.entries()) keepsTerms(lines[place] as Terms, one, cost);
      }),
    );
  });

  test("a dearer task gets no smaller a grant", () => {
    const one = fc.record(
      { rate: fraction, cap: money, unit: fc.constantFrom(1n, 1000n), isPublic: fc.boolean() },
      { requiredKeys: ["rate", "unit", "isPublic"] },
    ) as fc.Arbitrary<Terms>;
    fc.assert(
      fc.property(money, money, one, (cost, more, line) => {
        const [less] = payCost(cost, [line], never).paid;
        const [greater] = payCost(cost + more, [line], never).paid;
        expect((greater?.amount ?? 0n) >= (less?.amount ?? 0n)).toBe(true);
      }),
    );
  });
});

describe("whole parts by weight", () => {
  test("go to the largest remainders, of equal ones to the earlier", () => {
    expect(splitWhole(10n, [1n, 1n, 1n])).toEqual([4n, 3n, 3n]);
    expect(splitWhole(100n, [9n, 12n, 3n])).toEqual([38n, 50n, 12n]);
    expect(splitWhole(7n, [0n, 0n])).toEqual([0n, 0n]);
  });

  test("add up, and none is a whole unit off", () => {
    const weights = fc.array(fc.bigInt(0n, 1000n), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(money, weights, (total, all) => {
        const sum = all.reduce((a, b) => a + b, 0n);
        fc.pre(sum > 0n);
        const parts = splitWhole(total, all);
        expect(parts.reduce((a, b) => a + b, 0n)).toBe(total);
        for (const [place, part] of parts.entries()) {
          const off = part * sum - total * (all[place] ?? 0n);
          expect(off < sum && off > -sum).toBe(true);
        }
      }),
    );
  });
});
