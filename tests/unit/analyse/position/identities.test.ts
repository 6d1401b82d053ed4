import fc from "fast-check";
import { expect, test } from "vitest";
import { complexityOf } from "../../../../src/analyse/position/complexity.ts";
import {
  giniOf,
  herfindahl,
  krugman,
  sharesOf,
} from "../../../../src/analyse/position/concentration.ts";
import { entropyOf, varietyOf } from "../../../../src/analyse/position/entropy.ts";
import { densitiesOf, specialisedIn } from "../../../../src/analyse/position/relatedness.ts";
import { dynamicShiftShare, shiftShare } from "../../../../src/analyse/position/shift-share.ts";

const size = fc.integer({ min: 0, max: 100_000 });
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

const dates = (count: number) =>
  fc.integer({ min: 1, max: 12 }).chain((length) => {
    const list = fc.array(size, { minLength: length, maxLength: length });
    const date = fc.record({ own: list, nation: list });
    return fc.array(date, { minLength: count, maxLength: count });
  });

test("N + M + C is the change, and C is C', A and what is new", () => {
  fc.assert(
    fc.property(dates(2), ([first, last]) => {
      if (!first || !last) return;
      const found = shiftShare({ own: [first.own, last.own], nation: [first.nation, last.nation] });
      if (!found) return;
      const kept = (list: readonly number[]) =>
        sum(list.filter((_, place) => (first.nation[place] ?? 0) > 0));
      const near = (a: number, b: number) =>
        expect(Math.abs(a - b)).toBeLessThan(1e-9 * (1 + sum(first.own) * sum(last.nation)));
      expect(found.change).toBe(kept(last.own) - kept(first.own));
      near(found.national + found.mix + found.regional, found.change);
      near(found.competitive + found.allocation + found.fresh, found.regional);
      for (const one of found.industries)
        if (one) near(one.national + one.mix + one.regional, one.change);
    }),
  );
});

test("the parts of the steps add up to the whole change", () => {
  fc.assert(
    fc.property(dates(4), (all) => {
      const positive = all.map(({ own, nation }) => ({
        own: own.map((value) => value + 1),
        nation: nation.map((value, place) => value + (own[place] ?? 0) + 2),
      }));
      const steps = positive.slice(1).flatMap((after, position) => {
        const before = positive[position];
        const step =
          before &&
          shiftShare({ own: [before.own, after.own], nation: [before.nation, after.nation] });
        return step ? [step] : [];
      });
      const whole = dynamicShiftShare(steps);
      const change = sum(positive.at(-1)?.own ?? []) - sum(positive[0]?.own ?? []);
      expect(whole.change).toBeCloseTo(change, 6);
      const parts = whole.national + whole.mix + whole.regional;
      expect(Math.abs(parts - change)).toBeLessThan(
        1e-9 * (1 + sum(positive.flatMap(({ nation }) => nation))),
      );
    }),
  );
});

test("related and unrelated variety are all there is, whatever the families", () => {
  const industries = fc.array(
    fc.record({ group: fc.constantFrom("a", "b", "c", "d"), value: size }),
    { minLength: 1, maxLength: 40 },
  );
  fc.assert(
    fc.property(industries, (all) => {
      const shares = sharesOf(all.map(({ value }) => value));
      if (!shares) return;
      const found = varietyOf(
        all.map(({ group }, place) => ({ group, share: shares[place] ?? 0 })),
      );
      expect(found.related + found.unrelated).toBeCloseTo(found.total, 9);
      expect(found.total).toBeCloseTo(entropyOf(shares), 12);
      expect(found.related).toBeGreaterThanOrEqual(-1e-12);
      expect(found.total).toBeLessThanOrEqual(Math.log2(all.length) + 1e-9);
    }),
  );
});

test("concentration stays within its bounds, and does not ask in which order industries stand", () => {
  fc.assert(
    fc.property(fc.array(size, { minLength: 2, maxLength: 30 }), (values) => {
      const shares = sharesOf(values);
      if (!shares) return;
      const h = herfindahl(shares);
      expect(h).toBeGreaterThanOrEqual(1 / values.length - 1e-12);
      expect(h).toBeLessThanOrEqual(1 + 1e-12);
      expect(herfindahl([...shares].reverse())).toBeCloseTo(h, 12);
      expect(krugman(shares, shares)).toBe(0);
      expect(krugman(shares, [...shares].reverse())).toBeLessThanOrEqual(2 + 1e-12);
      const gini = giniOf(values);
      expect(gini).toBeDefined();
      expect(gini).toBeGreaterThanOrEqual(-1e-12);
      expect(gini).toBeLessThan(1);
    }),
  );
});

const tables = fc
  .tuple(fc.integer({ min: 2, max: 12 }), fc.integer({ min: 2, max: 12 }))
  .chain(([regions, industries]) =>
    fc.array(fc.array(size, { minLength: industries, maxLength: industries }), {
      minLength: regions,
      maxLength: regions,
    }),
  );

test("density is a share, and complexity a z-score that goes with diversity", () => {
  fc.assert(
    fc.property(tables, (values) => {
      const present = specialisedIn(values);
      for (const density of densitiesOf(present, 0)) {
        if (density === undefined) continue;
        expect(density).toBeGreaterThanOrEqual(0);
        expect(density).toBeLessThanOrEqual(1 + 1e-12);
      }
      const complexity = complexityOf(present);
      if (!complexity) return;
      expect(sum(complexity)).toBeCloseTo(0, 6);
      expect(sum(complexity.map((value) => value * value)) / complexity.length).toBeCloseTo(1, 6);
      const diversity = present.map((row) => sum([...row]));
      const mean = sum(diversity) / diversity.length;
      expect(
        sum(complexity.map((value, place) => value * ((diversity[place] ?? 0) - mean))),
      ).toBeGreaterThan(0);
    }),
  );
});
