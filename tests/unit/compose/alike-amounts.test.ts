import { expect, test } from "vitest";
import { alikeAmounts } from "../../../src/compose/alike-amounts.ts";
import type { Quantity } from "../../../src/notation/quantity.ts";
import { makeText } from "../../../src/text/text.ts";

const yen = (amount: number): Quantity => ({
  amount,
  unit: { kind: "money", currency: "JPY" },
  approximate: false,
  written: "",
});

test("amounts of a column have one magnitude and equally many decimals", () => {
  const values = [16_900, 17_250, 18_000].map(yen);
  expect(alikeAmounts(values, makeText("ja"))).toEqual(["16,900円", "17,250円", "18,000円"]);
  const bn = [32.8e9, 33e9, 0].map(yen);
  expect(alikeAmounts(bn, makeText("en"))).toEqual(["JPY 32.8 bn", "JPY 33.0 bn", "JPY 0"]);
  expect(alikeAmounts([960e6, 1.2e9].map(yen), makeText("en"))).toEqual([
    "JPY 960 m",
    "JPY 1,200 m",
  ]);
});
