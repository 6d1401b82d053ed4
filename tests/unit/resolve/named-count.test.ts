import { describe, expect, test } from "vitest";
import { quantityOf } from "../../../src/analyse/commitments/canonical.ts";
import type { Quantity } from "../../../src/notation/quantity.ts";
import { namedCount } from "../../../src/resolve/named-count.ts";
import { makeText } from "../../../src/text/text.ts";
import { heard, resolved } from "./resolved.ts";

const inEnglish = (quantity: Quantity | undefined): string | undefined =>
  quantity && makeText("en").quantity(quantity);

const lines = `indicators:
  lines:
    unit: { ja: 種類, en: lines }
    baseline: { value: 0種類, asOf: FY2024 }
    target: { value: 18種類, asOf: FY2033, parts: { own: 12種類, others: 6種類 } }
    interim: [{ date: FY2030, value: 1種類 }]
    history: { points: { FY2023: 2種類, FY2024: 3社 } }
    scenarios: { low: { target: 9種類 } }
    additionality: { gross: 8種類, leakage: 10% }
`;

describe("the unit an indicator names", () => {
  test("is that of all its values which are counted in it", () => {
    const [one] = resolved(lines).plan.indicators;
    expect(inEnglish(one?.baseline?.quantity)).toBe("0 lines");
    expect(inEnglish(one?.target?.quantity)).toBe("18 lines");
    expect(inEnglish(one?.target?.parts?.[0]?.figure.quantity)).toBe("12 lines");
    expect(inEnglish(one?.interim[0]?.value)).toBe("1 line");
    expect(one?.history?.points.map(({ figure }) => inEnglish(figure.quantity))).toEqual([
      "2 lines",
      "3 firms",
    ]);
    expect(inEnglish(one?.scenarios[0]?.target?.quantity)).toBe("9 lines");
    expect(inEnglish(one?.additionality?.gross?.quantity)).toBe("8 lines");
    expect(inEnglish(one?.additionality?.leakage)).toBe("10%");
  });

  test("is that of what is observed of it", () => {
    const seen = "observations: [{ indicator: lines, period: FY2031, value: 4種類 }]\n";
    const [one] = resolved(lines + seen).plan.observations;
    expect(inEnglish(one?.value)).toBe("4 lines");
  });

  test("is that of the cases of a build-up which it counts, wherever it stands", () => {
    const gain = `  gain:
    unit: { ja: 億円, en: JPY 100 m }
    ladder:
      steps:
        - { name: Lines, effect: 1億円, count: 18種類, indicator: lines }
        - { name: Kinds, effect: 1億円, count: 18種類 }
`;
    for (const text of [lines + gain, lines.replace("indicators:\n", `indicators:\n${gain}`)]) {
      const one = resolved(text).plan.indicators.find(({ id }) => id === "gain");
      const steps = one?.ladder?.steps;
      expect(steps?.map(({ count }) => inEnglish(count))).toEqual(["18 lines", "18 kinds"]);
      expect(steps?.map(({ indicator }) => indicator)).toEqual(["lines", undefined]);
    }
  });

  test("is looked for under an id that exists", () => {
    const text = "indicators: { gain: { ladder: { steps: [{ name: N, indicator: lies }] } } }";
    expect(heard(text)).toEqual([
      "indicators.gain.ladder.steps.0.indicator: no indicator is called `lies`",
    ]);
  });
});

describe("a named count", () => {
  const of = (counter: string): Quantity => ({
    amount: 2,
    unit: { kind: "count", of: counter },
    approximate: false,
    written: `2${counter}`,
  });

  test("may be written in either language, in the singular and in another spelling", () => {
    const names = { ja: "か所", en: "sites" };
    const written = ["カ所", "sites", "site"].map((one) => namedCount(of(one), names));
    expect(written.map(inEnglish)).toEqual(["2 sites", "2 sites", "2 sites"]);
    expect(written.map((one) => makeText("ja").quantity(one))).toEqual(["2か所", "2か所", "2か所"]);
  });

  test("is none in another unit, without a unit, and where there is one name for all languages", () => {
    for (const one of [of("社"), of("")]) {
      expect(namedCount(one, { ja: "種類", en: "lines" })).toBe(one);
    }
    const kinds = of("種類");
    expect(namedCount(kinds, "種類")).toBe(kinds);
  });

  test("is promised as the same without its names", () => {
    const kinds = of("種類");
    const named = namedCount(kinds, { ja: "種類", en: "lines" });
    expect(named).not.toEqual(kinds);
    expect(quantityOf(named)).toEqual(quantityOf(kinds));
  });
});
