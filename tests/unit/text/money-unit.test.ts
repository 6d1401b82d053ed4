import { describe, expect, test } from "vitest";
import { moneyUnit } from "../../../src/text/money-unit.ts";
import { makeText } from "../../../src/text/text.ts";

const ja = makeText("ja");
const en = makeText("en");

const printed = (amounts: readonly number[], isExact?: true) => {
  const { name, shown } = moneyUnit({ amounts, ...(isExact ? { isExact } : {}) }, "JPY", ja);
  return [name, ...amounts.map(shown)];
};

describe("the unit of a table of money", () => {
  test("is the largest in which nothing is lost", () => {
    expect(printed([32_000_000, 1_971_000_000])).toEqual(["百万円", 32, 1971]);
    expect(printed([32_000_000, 909_000])).toEqual(["千円", 32_000, 909]);
    expect(printed([32_000_000, 909_500])).toEqual(["円", 32_000_000, 909_500]);
  });

  test("rounds computed amounts of six digits and more, unless nothing may be rounded", () => {
    const amounts = [345_963_384, 3_384, -3_384, -100];
    expect(printed(amounts)).toEqual(["千円", 345_963, 3, -3, 0]);
    expect(Object.is(moneyUnit({ amounts }, "JPY", en).shown(-100), 0)).toBe(true);
    expect(printed(amounts, true)).toEqual(["円", ...amounts]);
  });

  test("is named in each language with the currency", () => {
    expect(moneyUnit({ amounts: [2e6] }, "EUR", en).name).toBe("EUR m");
    expect(moneyUnit({ amounts: [2500] }, "EUR", ja).name).toBe("ユーロ");
    expect(moneyUnit({ amounts: [25_000] }, "EUR", ja).name).toBe("千ユーロ");
    expect(moneyUnit({ amounts: [25_000] }, "EUR", en).name).toBe("EUR thousand");
    expect(moneyUnit({ amounts: [0] }, "JPY", en).name).toBe("JPY");
  });
});
