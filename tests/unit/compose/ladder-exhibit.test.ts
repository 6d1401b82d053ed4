import { describe, expect, test } from "vitest";
import { exhibitOf, planIn } from "./exhibit-of.ts";

const gain = (target: string, ladder: string, more = "") => `  gain:
    name: { ja: 付加価値, en: Value added }
    headline: true
    target: { value: ${target}, asOf: FY2030, kind: target }
    ${more}ladder: ${ladder}
`;

const both = async (body: string): Promise<readonly [en: string, ja: string]> => {
  const plan = planIn(body);
  return [await exhibitOf(plan, "en", "kpi-ladder"), await exhibitOf(plan, "ja", "kpi-ladder")];
};

describe("a target built up from below", () => {
  test("is shown step by step with its multiplier and where that comes from", async () => {
    const [en, ja] =
      await both(`spillover: { multipliers: { table: { value: 1.30, table: { ja: 県の表, en: Table of the prefecture }, year: 2020 } } }
indicators:
${gain(
  "49.3億円",
  `
      steps:
        - { name: { ja: 素材, en: Blanks }, effect: { value: 0.40億円, kind: assumption }, count: 28社 }
        - { name: { ja: 製品群, en: Lines }, effect: 1.52億円, count: 17.6 }
      multiplier: table`,
)}`);
    expect(en).toContain(
      "The target of “Value added” is JPY 4.93 bn; built up from below, two steps come to JPY 3.8 bn, and with the multiplier of 1.30 to JPY 4.93 bn. The two agree within the rounding of the figures.",
    );
    expect(en).toContain("Blanks | JPY 40 m (assumption) | 28 firms | JPY 1.12 bn");
    expect(en).toContain("Multiplier |  |  | 1.30 (Table of the prefecture, 2020)");
    expect(en).toContain("Difference |  |  | 0.1% (within rounding)");
    expect(en).not.toContain("Multiplier that would reach it");
    expect(ja).toContain(
      "「付加価値」の目標値は49.3億円です。2項目を積み上げると38億円、乗数1.30を掛けると49.3億円になります。目標値と端数の範囲で一致します。",
    );
  });

  test("says by how much it misses, and the multiplier that is not stated", async () => {
    const [en, ja] = await both(
      `indicators:\n${gain("31.3億円", "{ steps: [{ name: { ja: 事業, en: Projects }, effect: 3.01億円, count: 8 }] }")}`,
    );
    expect(en).toContain("one step comes to JPY 2.41 bn.");
    expect(en).toContain(
      "That is 23.1% less than is aimed at, and rounding does not explain all of it; a multiplier of 1.30 would make them agree.",
    );
    expect(en).not.toContain("Sum of the steps");
    expect(en).toContain("Multiplier that would reach it |  |  | 1.30");
    expect(ja).toContain("目指す値より23.1%少なく、端数だけでは説明できません。");
    expect(ja).toContain("一致するには、1.30の乗数が必要です。");
  });

  test("speaks of the change where there is a baseline, and of several one after the other", async () => {
    const other = gain("2億円", "{ steps: [] }")
      .replace("gain:", "other:")
      .replace("Value added", "Pay");
    const [en, ja] = await both(
      `indicators:\n${gain("475億円", "{ steps: [{ name: A, effect: 8.3億円, count: 10 }] }", "baseline: 392億円\n    ")}${other}`,
    );
    expect(en).toContain(
      "“Value added” is to change by JPY 8.3 bn; built up from below, one step comes to JPY 8.3 bn.",
    );
    expect(en).toContain(
      "The target of “Pay” cannot be built up from below: the ladder has no steps.",
    );
    expect(ja).toContain("「付加価値」の目指す変化は83億円です。");
    expect(ja).toContain("目標値は積み上げを計算できません（積み上げの項目がありません）。");
  });

  test("is left out where no indicator has a ladder", async () => {
    expect(await both("indicators: { gain: { name: Gain, target: 3億円 } }\n")).toEqual(["", ""]);
  });
});
