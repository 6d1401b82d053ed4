import { expect, test } from "vitest";
import type { Quantity } from "../../../src/notation/quantity.ts";
import { roundedBeside } from "../../../src/notation/rounded-beside.ts";

const money = (amount: number): Quantity => ({
  amount,
  unit: { kind: "money", currency: "JPY" },
  approximate: false,
  written: "",
});

test.each([
  // 49.27億円 beside 49.3億円, 106.8億円, 300億円
  [4_927_000_000, 4_930_000_000, 4_930_000_000],
  [10_684_000_000, 10_680_000_000, 10_680_000_000],
  [28_741_000_000, 30_000_000_000, 28_700_000_000],
  [-2_408_000_000, -3_130_000_000, -2_410_000_000],
  [0, 5, 0],
  [12_345, 0, 12_300],
])("%d beside %d reads %d", (computed, stated, expected) => {
  expect(roundedBeside(money(computed), money(stated)).amount).toBe(expected);
});
