import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Quantity } from "../../../src/notation/quantity.ts";
import { readPeriod } from "../../../src/notation/read-period.ts";
import { readQuantity } from "../../../src/notation/read-quantity.ts";
import { inWords } from "../../../src/text/in-words.ts";
import type { Language } from "../../../src/text/language.ts";
import { makeText } from "../../../src/text/text.ts";

const read = (written: string): Quantity => {
  const outcome = readQuantity(written);
  if (!outcome.ok) throw new Error(`not read: ${written}`);
  return outcome.value;
};

const printed = (written: string, language: Language): string =>
  makeText(language).quantity(read(written));

describe("money", () => {
  const said = (amount: number, currency: string, written = ""): string =>
    makeText("en").quantity({
      amount,
      unit: { kind: "money", currency },
      approximate: false,
      written,
    });

  test("that was computed has no more digits than make sense", () => {
    expect(said(2_133_333.33, "EUR")).toBe("EUR 2.133 m");
    expect(said(-114_558.4, "EUR")).toBe("EUR −114,600");
    expect(said(3.51, "EUR")).toBe("EUR 3.51");
  });

  test("is exact as the plan writes it, and where it comes out even", () => {
    expect(said(114_558.4, "EUR", "EUR 114,558.40")).toBe("EUR 114,558.4");
    expect(said(12_345_678, "JPY")).toBe("JPY 12,345,678");
  });
});

describe("counters", () => {
  test.each([
    ["98事業所", "98 establishments"],
    ["1事業所", "1 establishment"],
    ["0社", "0 firms"],
    ["1社", "1 firm"],
    ["60人", "60 people"],
    ["1,548,684人", "1,548,684 people"],
    ["3か国", "3 countries"],
    ["12樽", "12 樽"],
  ])("%s is %s in English, and stays as it is in Japanese", (ja, en) => {
    expect(printed(ja, "en")).toBe(en);
    expect(printed(ja, "ja")).toBe(ja);
  });

  test.each([
    ["98 establishments", "98事業所"],
    ["20 firms", "20社"],
    ["1 Person", "1人"],
    ["5 casks", "5 casks"],
    ["1.5 FTE", "1.5人分"],
  ])("%s is %s in Japanese", (en, ja) => {
    expect(printed(en, "ja")).toBe(ja);
  });

  test.each([
    [0, "0 lines", "0種類"],
    [1, "1 line", "1種類"],
    [1.5, "1.5 lines", "1.5種類"],
  ])("%d of a unit its owner names is %s, and in Japanese %s", (amount, en, ja) => {
    const named = { ja: "種類", en: "lines" };
    const unit = { kind: "count", of: "種類", named } as const;
    const quantity = { amount, unit, approximate: false, written: "" };
    expect(makeText("en").quantity(quantity)).toBe(en);
    expect(makeText("ja").quantity(quantity)).toBe(ja);
  });

  test.each([
    ["people", "person"],
    ["breweries", "brewery"],
    ["branches", "branch"],
    ["processes", "process"],
    ["residues", "residue"],
    ["campus", "campus"],
    ["staff", "staff"],
  ])("one of the %s its owner counts is one %s", (several, one) => {
    const unit = { kind: "count", of: "件", named: { ja: "件", en: several } } as const;
    const quantity = { amount: 1, unit, approximate: false, written: "1件" };
    expect(makeText("en").quantity(quantity)).toBe(`1 ${one}`);
  });

  test("a unit named in the other language only keeps its common counter", () => {
    const unit = { kind: "count", of: "種類", named: { ja: "種類" } } as const;
    const quantity = { amount: 3, unit, approximate: false, written: "3種類" };
    expect(makeText("en").quantity(quantity)).toBe("3 kinds");
  });

  test("of people’s time is none that is also that of meals", () => {
    expect(printed("1.5 FTE", "en")).toBe("1.5 FTE");
    expect(printed("2人分", "en")).toBe("2 人分");
  });

  test("money, shares and measures are not counted", () => {
    expect(printed("4.2億円", "en")).toBe("JPY 420 m");
    expect(printed("2時間", "en")).toBe("2 h");
  });
});

describe("signs", () => {
  test("what is below zero has a true minus sign", () => {
    expect(printed("-5.7%", "ja")).toBe("−5.7%");
    expect(printed("-5億円", "en")).toBe("JPY −500 m");
    expect(makeText("en").share(-0.145, 1)).toBe("−14.5%");
    expect(makeText("ja").number(-1200)).toBe("−1,200");
    expect(makeText("en").share(0.5)).toBe("50%");
  });

  test("which reads back as the same amount", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (amount) => {
        for (const language of ["ja", "en"] as const) {
          const text = makeText(language);
          expect(read(text.quantity(read(`${amount} t`))).amount).toBe(amount);
          expect(read(text.quantity(read(`${amount}円`))).amount).toBe(amount);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe("months", () => {
  const text = makeText("en");

  test.each([
    ["2027-04", "April 2027"],
    ["2027-05", "May 2027"],
    ["2026-04/2031-03", "April 2026 – March 2031"],
    ["2005-12-22", "22 December 2005"],
    ["FY2027", "FY2027"],
    ["FY2027Q2", "Q2 FY2027"],
  ])("%s is written %s, and reads back", (written, expected) => {
    const outcome = readPeriod(written);
    if (!outcome.ok) throw new Error(`not read: ${written}`);
    expect(text.period(outcome.value)).toBe(expected);
    const again = readPeriod(expected);
    expect(again.ok && [again.value.from, again.value.to]).toEqual([
      outcome.value.from,
      outcome.value.to,
    ]);
  });

  test("a month of Japanese text stays as it was", () => {
    expect(makeText("ja").month(24_327)).toBe("2027年4月");
    expect(text.month(24_327)).toBe("April 2027");
  });
});

test("small counts are words, others numerals", () => {
  expect([0, 1, 9, 10, 31].map(inWords)).toEqual(["zero", "one", "nine", "10", "31"]);
});
