import { describe, expect, it } from "vitest";
import { unitName } from "../../../src/compose/unit-name.ts";
import { makeText } from "../../../src/text/text.ts";

const yen = (amount: number) => ({
  ...{ amount, approximate: false, written: "" },
  unit: { kind: "money", currency: "JPY" } as const,
});

describe("the unit of a column of money", () => {
  it("is written in Japanese as tables head it", () => {
    const named = [1, 1_000, 1_000_000, 100_000_000, 1_000_000_000].map((amount) =>
      unitName(yen(amount), makeText("ja")),
    );
    expect(named).toEqual(["1円", "千円", "百万円", "1億円", "10億円"]);
  });

  it("is a quantity in English", () => {
    expect(unitName(yen(1_000_000), makeText("en"))).toBe("JPY 1 m");
  });
});
