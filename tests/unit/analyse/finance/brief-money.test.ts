import { describe, expect, test } from "vitest";
import { briefMoney } from "../../../../src/analyse/finance/brief-money.ts";
import { money } from "../../../../src/analyse/finance/money.ts";
import { printQuantity } from "../../../../src/notation/print-quantity.ts";

describe("an amount in a line", () => {
  test.each([
    [267_779_879, "約2.68億円", "c. JPY 268 m"],
    [-1_234_567, "約-123万円", "c. JPY -1.23 m"],
    [1_971_000_000, "19.71億円", "JPY 1,971 m"],
    [25_000_000, "2,500万円", "JPY 25 m"],
    [0, "0円", "JPY 0"],
  ])("%d is %s", (amount, ja, en) => {
    const brief = briefMoney(money(amount, "JPY"));
    expect(printQuantity(brief, "ja")).toBe(ja);
    expect(printQuantity(brief, "en")).toBe(en);
  });
});
