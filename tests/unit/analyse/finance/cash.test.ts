import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bridgeOf, type CashFlow, cashMonths } from "../../../../src/analyse/finance/cash.ts";
import { receiptsOf } from "../../../../src/analyse/finance/receipts.ts";
import { readQuantity } from "../../../../src/notation/read-quantity.ts";

const month = (year: number, number: number) => 12 * year + number - 1;
const share = (written: string) => {
  const read = readQuantity(written);
  if (!read.ok) throw new Error(written);
  return read.value;
};
const lag = (months: number) => ({ months, written: `${months} months` });
const year = { first: month(2026, 4), last: month(2027, 3) };

describe("a grant", () => {
  test("half in advance, the rest two months after the end, is bridged for seven months", () => {
    const payment = { advance: share("1/2"), lag: lag(2), after: "task-end" } as const;
    const receipts = receiptsOf(12_000_000n, year, payment, 4);
    expect(receipts).toEqual([
      { month: month(2026, 4), amount: 6_000_000n },
      { month: month(2027, 5), amount: 6_000_000n },
    ]);
    const months = cashMonths([{ ...year, amount: 12_000_000n, receipts }]);
    if (!months) throw new Error("no months");
    expect(months.balance.slice(0, 6).map((sum) => sum / 1e6)).toEqual([5, 4, 3, 2, 1, 0]);
    expect(bridgeOf(months)).toEqual({ need: 6_000_000, month: month(2027, 3), length: 7 });
  });

  test("settled by the fiscal year comes in year by year", () => {
    const months = { first: month(2026, 10), last: month(2027, 9) };
    const payment = { lag: lag(1), after: "year-end" } as const;
    expect(receiptsOf(100n, months, payment, 4)).toEqual([
      { month: month(2027, 4), amount: 50n },
      { month: month(2028, 4), amount: 50n },
    ]);
    const advanced = { ...payment, advance: share("30%") };
    expect(receiptsOf(100n, months, advanced, 4)).toEqual([
      { month: month(2026, 10), amount: 15n },
      { month: month(2027, 4), amount: 35n },
      { month: month(2027, 4), amount: 15n },
      { month: month(2028, 4), amount: 35n },
    ]);
  });

  test("that says nothing comes in with the last month of the task", () => {
    expect(receiptsOf(100n, year, {}, 4)).toEqual([{ month: month(2027, 3), amount: 100n }]);
  });

  test("all in advance needs no bridge", () => {
    const receipts = receiptsOf(100n, year, { advance: share("100%") }, 4);
    const months = cashMonths([{ ...year, amount: 100n, receipts }]);
    expect(months && bridgeOf(months)).toEqual({ need: 0, length: 0 });
  });

  test("is not below nothing by what rounding to whole units moves between months", () => {
    // 8 units over 12 months, half in advance: the first eight months pay one each
    const receipts = [
      { month: month(2026, 4), amount: 16_000_004n },
      { month: month(2027, 4), amount: 16_000_004n },
    ];
    const months = cashMonths([{ ...year, amount: 32_000_008n, receipts }]);
    if (!months) throw new Error("no months");
    expect(months.balance[5]).toBe(-2);
    expect(bridgeOf(months)).toEqual({ need: 16_000_004, month: month(2027, 3), length: 6 });
  });

  test("beyond two hundred years is not followed month by month", () => {
    const far = { first: 0, last: 2400, amount: 1n, receipts: [] };
    expect(cashMonths([far])).toBeUndefined();
    expect(cashMonths([])).toBeUndefined();
  });
});

const flow = fc
  .record({
    first: fc.integer({ min: 24_000, max: 24_060 }),
    length: fc.integer({ min: 1, max: 40 }),
    amount: fc.bigInt(0n, 10n ** 10n),
    lag: fc.integer({ min: 0, max: 12 }),
    advance: fc.constantFrom("0%", "1/3", "100%"),
    after: fc.constantFrom("task-end" as const, "year-end" as const),
  })
  .map(({ first, length, amount, lag: months, advance, after }): CashFlow => {
    const span = { first, last: first + length - 1 };
    const payment = { advance: share(advance), lag: lag(months), after };
    return { ...span, amount, receipts: receiptsOf(amount, span, payment, 4) };
  });

describe("whatever the grants", () => {
  test("all costs are paid, all grants come in, and the balance ends level", () => {
    fc.assert(
      fc.property(fc.array(flow, { minLength: 1, maxLength: 6 }), (flows) => {
        const months = cashMonths(flows);
        if (!months) throw new Error("no months");
        const all = Number(flows.reduce((sum, { amount }) => sum + amount, 0n));
        const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
        expect(sum(months.paid)).toBe(all);
        expect(sum(months.received)).toBe(all);
        expect(months.balance.at(-1)).toBe(0);
        const { need } = bridgeOf(months);
        expect(need).toBe(Math.max(0, -Math.min(...months.balance)));
        expect(need).toBeLessThanOrEqual(all);
      }),
    );
  });

  test("one purse needs no more than each owner for itself", () => {
    const needOf = (flows: readonly CashFlow[]) => {
      const months = cashMonths(flows);
      return months ? bridgeOf(months).need : 0;
    };
    fc.assert(
      fc.property(fc.array(flow, { maxLength: 4 }), fc.array(flow, { maxLength: 4 }), (a, b) => {
        expect(needOf([...a, ...b])).toBeLessThanOrEqual(needOf(a) + needOf(b));
      }),
    );
  });
});
