import { expect, test } from "vitest";
import type { Closure } from "../../../src/analyse/analyses/chain-closure.ts";
import { leaksBySeller } from "../../../src/analyse/chain/leaks-by-seller.ts";

const [steel, coating, forge, core] = ["steel", "coating", "forge", "core"].map((id) => ({ id }));

test("what several buy from one seller leaves the region as one", () => {
  const leaks = [
    { from: coating, to: core, share: 0.033 },
    { from: steel, to: forge, share: 0.03 },
    { from: steel, to: core, share: 0.025 },
  ];
  const found = leaksBySeller({ leaks } as unknown as Closure);
  expect(found.map(({ from }) => from.id)).toEqual(["steel", "coating"]);
  expect(found[0]?.share).toBeCloseTo(0.055, 9);
});
