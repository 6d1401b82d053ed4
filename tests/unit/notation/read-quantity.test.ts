import { describe, expect, it } from "vitest";
import { printQuantity } from "../../../src/notation/print-quantity.ts";
import type { Unit } from "../../../src/notation/quantity.ts";
import { readQuantity } from "../../../src/notation/read-quantity.ts";

const short = (unit: Unit): string => {
  switch (unit.kind) {
    case "money":
      return unit.currency;
    case "share":
      return "share";
    case "measure":
      return `${unit.dimension} ${unit.symbol} ${unit.factor}`;
    case "count":
      return `of ${unit.of}`;
  }
};

const readings: [string | number, number, string, boolean?][] = [
  ["1200億円", 120e9, "JPY"],
  ["1,200億円", 120e9, "JPY"],
  ["１，２００億円", 120e9, "JPY"],
  ["1,200 億 円", 120e9, "JPY"],
  ["1.1億円", 110_000_000, "JPY"],
  ["1億2000万円", 120_000_000, "JPY"],
  ["1兆2,345億6,789万円", 1_234_567_890_000, "JPY"],
  ["12億5千万円", 1_250_000_000, "JPY"],
  ["3千5百万円", 35_000_000, "JPY"],
  ["5百万円", 5_000_000, "JPY"],
  ["2千億円", 200e9, "JPY"],
  ["500千円", 500_000, "JPY"],
  ["1,234百万円", 1_234_000_000, "JPY"],
  ["120十億円", 120e9, "JPY"],
  ["0円", 0, "JPY"],
  ["¥120bn", 120e9, "JPY"],
  ["￥120億", 12e9, "JPY"],
  ["JPY 120 bn", 120e9, "JPY"],
  ["120 bn JPY", 120e9, "JPY"],
  ["120 jpy", 120, "JPY"],
  ["120 billion yen", 120e9, "JPY"],
  ["5 kEUR", 5000, "EUR"],
  ["5 chf", 5, "CHF"],
  ["5 pen", 5, "of pen"],
  ["3勉強会", 3, "of 勉強会"],
  ["1200億円/年", 120e9, "of 円/年"],
  ["14pct", 0.14, "share"],
  ["5 MEUR", 5e6, "EUR"],
  ["€11.1m", 11_100_000, "EUR"],
  ["EUR 11.1 million", 11_100_000, "EUR"],
  ["€400 billion", 400e9, "EUR"],
  ["$1.5M", 1_500_000, "USD"],
  ["$3T", 3e12, "USD"],
  ["US$3k", 3000, "USD"],
  ["0.5 million dollars", 500_000, "USD"],
  ["£5", 5, "GBP"],
  ["3000 EUR", 3000, "EUR"],
  ["5,000万ユーロ", 50_000_000, "EUR"],
  ["-¥3bn", -3e9, "JPY"],
  ["JPY -3 bn", -3e9, "JPY"],
  ["86,000 t", 86_000, "mass t 1000"],
  ["8万6000t", 86_000, "mass t 1000"],
  ["3千トン", 3000, "mass t 1000"],
  ["24万kL", 240_000, "volume kL 1000"],
  ["24万㎘", 240_000, "volume kL 1000"],
  ["60万キロリットル", 600_000, "volume kL 1000"],
  ["1.8 L", 1.8, "volume L 1"],
  ["600石", 600, "volume 石 180.39"],
  ["2 kg", 2, "mass kg 1"],
  ["5 m", 5, "length m 1"],
  ["10 m²", 10, "area m2 1"],
  ["10㎡", 10, "area m2 1"],
  ["3.5 GWh", 3.5, "energy GWh 3600000000000"],
  ["1.2 million L", 1_200_000, "volume L 1"],
  ["14%", 0.14, "share"],
  ["14 ％", 0.14, "share"],
  ["4割", 0.4, "share"],
  ["2割5分", 0.25, "share"],
  ["2割5分3厘", 0.253, "share"],
  ["-3.2%", -0.032, "share"],
  ["▲3.2％", -0.032, "share"],
  ["△3.2％", -0.032, "share"],
  ["3.5ポイント", 0.035, "share"],
  ["0.5 FTE", 0.5, "of FTE"],
  ["98 plants", 98, "of plants"],
  ["98場", 98, "of 場"],
  ["544 か所", 544, "of か所"],
  ["3 人", 3, "of 人"],
  ["3 百貨店", 3, "of 百貨店"],
  ["3 k bottles", 3000, "of bottles"],
  ["5 t-CO2", 5, "of t-CO2"],
  ["1.200", 1.2, "of "],
  ["120億", 12e9, "of "],
  [1200, 1200, "of "],
  [-0, 0, "of "],
  [1e20, 1e20, "of "],
  ["約1200億円", 120e9, "JPY", true],
  ["およそ3 人", 3, "of 人", true],
  ["~5", 5, "of ", true],
  ["〜5", 5, "of ", true],
  ["c. 120 bn JPY", 120e9, "JPY", true],
  ["ca. 5 t", 5, "mass t 1000", true],
  ["about 5 t", 5, "mass t 1000", true],
  ["approx. 5%", 0.05, "share", true],
  ["3割程度", 0.3, "share", true],
  ["100人前後", 100, "of 人", true],
];

const misreadings: [string | number, string, string?][] = [
  ["", "empty"],
  [" \u200b ", "empty"],
  ["9".repeat(201), "tooLong"],
  ["円", "noNumber"],
  ["JPY", "noNumber"],
  ["百万円", "noNumber"],
  ["数億円", "noNumber"],
  ["NaN", "noNumber"],
  ["Infinity", "noNumber"],
  [Number.NaN, "noNumber"],
  [Number.POSITIVE_INFINITY, "noNumber"],
  ["120 bilion yen", "unknownWord", "billion"],
  ["120 bilion", "unknownWord", "billion"],
  ["JPY 120 bilion", "unknownWord", "billion"],
  ["5 milion", "unknownWord", "million"],
  ["1200億えん", "unknownWord", "億円"],
  ["1200憶円", "unknownWord", "億円"],
  ["120 JYP", "unknownWord", "JPY"],
  ["JPN 5", "unknownWord", "JPY"],
  ["86,000 tons", "unknownWord", "t"],
  ["5 mt", "unknownWord", "Mt"],
  ["5 TEUR", "unknownWord"],
  ["TEUR 5", "unknownWord"],
  ["5 T EUR", "unknownWord"],
  ["5t yen", "twoUnits"],
  ["¥5t", "twoUnits"],
  ["1200億円規模", "unknownWord"],
  ["1200円也", "unknownWord"],
  ["5 bn bn", "unknownWord"],
  ["5 dozen", "unknownWord"],
  ["5 Mio", "unknownWord", "million"],
  ["1,200億円(税込)", "unknownWord"],
  ["4/3", "unknownWord"],
  ["R9", "unknownWord"],
  ["3 kg / 1.8 L", "unknownWord"],
  ["98 shochu plants", "manyWords"],
  ["5 pounds", "ambiguousWord"],
  ["5分", "ambiguousWord"],
  ["3 kg L", "twoUnits"],
  ["JPY 3 EUR", "twoUnits"],
  ["1,5", "grouping", "1.5"],
  ["12,00", "grouping"],
  ["1,2345", "grouping"],
  ["0,123", "grouping"],
  ["1.200.000 EUR", "grouping", "1,200,000"],
  ["1 200 EUR", "grouping", "1,200"],
  [".5%", "grouping", "0.5"],
  ["1 2億円", "grouping"],
  ["1億20000万円", "magnitudes"],
  ["1億2億円", "magnitudes"],
  ["1.5億2000万円", "magnitudes"],
  ["1億 bn yen", "magnitudes"],
  ["1e3", "exponent"],
  ["10-20人", "range"],
  ["10〜20人", "range"],
  ["1億円〜2億円", "range"],
  ["100人以上", "bound"],
  ["over 5 t", "bound"],
  ["1,000人以内", "bound"],
  ["10数名", "bound"],
  ["100余人", "bound"],
  ["1200億円余", "bound"],
  ["100+", "bound"],
  ["2027年度", "date"],
  ["2005年", "date"],
  ["2027-04", "date"],
  ["98①", "oddDigit"],
  ["98¹⁾", "oddDigit"],
  ["½", "oddDigit"],
  ["999999京円", "tooLarge"],
  [1e22, "tooLarge"],
  ["12345678901234567円", "tooPrecise"],
  ["33.333333333333333333%", "tooPrecise"],
  [9_007_199_254_740_994, "tooPrecise"],
];

describe("readQuantity", () => {
  it.each(readings)("reads %s", (written, amount, unit, approximate = false) => {
    const read = readQuantity(written);
    if (!read.ok) throw new Error(JSON.stringify(read.misread));
    expect(read.value.amount).toBe(amount);
    expect(short(read.value.unit)).toBe(unit);
    expect(read.value.approximate).toBe(approximate);
    expect(read.value.written).toBe(String(written));
  });

  it.each(misreadings)("refuses %s as %s", (written, key, suggestion) => {
    const read = readQuantity(written);
    if (read.ok) throw new Error(`read as ${JSON.stringify(read.value)}`);
    expect(read.misread.key).toBe(key);
    if (suggestion !== undefined) expect(read.misread.facts["suggestion"]).toBe(suggestion);
    expect(read.misread.facts).toHaveProperty("written");
  });

  it("takes the usual currency for a sign that several share, and for nothing else", () => {
    const currencyOf = (written: string, currency: string): unknown => {
      const read = readQuantity(written, { currency });
      return read.ok && read.value.unit.kind === "money" ? read.value.unit.currency : read.ok;
    };
    expect(currencyOf("$5", "CAD")).toBe("CAD");
    expect(currencyOf("$5", "JPY")).toBe("USD");
    expect(currencyOf("¥5", "CNY")).toBe("CNY");
    expect(currencyOf("5円", "CNY")).toBe("JPY");
    expect(currencyOf("5", "JPY")).toBe(true);
  });

  it("reads a rate of support as the fraction it is written as, and prints it so", () => {
    for (const [written, amount, part, whole] of [
      ["2/3", 2 / 3, 2, 3],
      ["２／３", 2 / 3, 2, 3],
      ["3分の2", 2 / 3, 2, 3],
      ["約1/2", 0.5, 1, 2],
      ["10/10", 1, 10, 10],
    ] as const) {
      const read = readQuantity(written);
      if (!read.ok) throw new Error(JSON.stringify(read.misread));
      expect(read.value).toMatchObject({
        amount,
        unit: { kind: "share" },
        fraction: [part, whole],
      });
      expect(printQuantity({ ...read.value, approximate: false }, "ja")).toBe(`${part}/${whole}`);
    }
    expect(readQuantity("1/0").ok).toBe(false);
  });

  it("refuses the longest hostile texts without hanging", () => {
    const hostile = [
      "1,".repeat(100),
      "1 ".repeat(100),
      "1億".repeat(100),
      "a".repeat(200),
      `1${"-a".repeat(99)}`,
    ];
    for (const text of hostile) expect(readQuantity(text).ok).toBe(false);
  });
});
