import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printQuantity } from "../../../src/notation/print-quantity.ts";
import type { Quantity, Unit } from "../../../src/notation/quantity.ts";
import { readQuantity } from "../../../src/notation/read-quantity.ts";

const unitOf = (written: string): Unit => {
  const read = readQuantity(`1 ${written}`);
  if (!read.ok) throw new Error(written);
  return read.value.unit;
};

const units: Unit[] = [
  ..."JPY EUR USD GBP CNY KRW CHF TWD SEK % g kg t kt Mt mL L kL m3 石 升 m2 a ha km2 m km".split(
    " ",
  ),
  ..."J MJ GJ TJ kWh MWh GWh kW MW GW h plants 場 か所 人 FTE bottles L/year t-CO2 百貨店 社 件".split(
    " ",
  ),
  "",
].map(unitOf);

const amounts = fc.oneof(
  fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
  fc.maxSafeInteger(),
  fc
    .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: -9, max: 11 }))
    .map(([digits, exponent]) => Number(`${digits}e${exponent}`)),
  fc.double({ min: -1e20, max: 1e20, noNaN: true }).filter((x) => Math.abs(x) > 1e-20),
);

const quantities: fc.Arbitrary<Quantity> = fc.record({
  amount: amounts,
  unit: fc.constantFrom(...units),
  approximate: fc.boolean(),
  written: fc.constant(""),
});

describe("quantities", () => {
  it("read back as they were printed, in either language", () => {
    fc.assert(
      fc.property(
        quantities,
        fc.constantFrom("ja" as const, "en" as const),
        (quantity, language) => {
          const read = readQuantity(printQuantity(quantity, language));
          if (!read.ok) throw new Error(JSON.stringify(read.misread));
          expect(read.value.amount).toBe(quantity.amount + 0);
          expect(read.value.unit).toEqual(quantity.unit);
          expect(read.value.approximate).toBe(quantity.approximate);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it("never throw, whatever is written, and what is read is finite", () => {
    const pieces = fc.constantFrom(
      ..."0 1 12 , . 億 万 千 円 bn m t % - ~ 約 c. ① ² ¥ JPY 割 分 人 / ( e".split(" "),
      " ",
    );
    const texts = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.array(pieces, { maxLength: 9 }).map((list) => list.join("")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const read = readQuantity(text);
        if (read.ok) expect(Number.isFinite(read.value.amount)).toBe(true);
        else expect(read.misread.key).not.toBe("");
      }),
      { numRuns: 3000 },
    );
  });
});
