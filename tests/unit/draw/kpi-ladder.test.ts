import { describe, expect, test } from "vitest";
import { analyse } from "../../../src/analyse/analyse.ts";
import { kpiLadder } from "../../../src/draw/figures/kpi-ladder.ts";
import { palette } from "../../../src/draw/kit/palette.ts";
import type { Plan } from "../../../src/model/plan.ts";
import { svg } from "../../../src/render/svg.ts";
import { drawFigure } from "../../kit/drawn-plans.ts";
import { drawnShapes } from "../../kit/drawn-shapes.ts";
import { soundPlanOf } from "../../kit/plan-of.ts";

type Language = "ja" | "en";

const drawn = (yaml: string, language: Language = "en") => {
  const { plan, use } = soundPlanOf(yaml);
  return drawFigure(kpiLadder, plan, { use, language });
};

const barsOf = (yaml: string) =>
  drawnShapes(drawn(yaml)?.drawing.shapes ?? [])
    .filter(({ tag, attributes }) => tag === "rect" && attributes["height"] === 20)
    .map(({ attributes: { x, width, fill } }) => ({ x: Number(x), width: Number(width), fill }));

const wordsIn = (yaml: string, language: Language = "en"): readonly string[] =>
  drawnShapes(drawn(yaml, language)?.drawing.shapes ?? []).flatMap(({ tag, children }) =>
    tag === "text" ? children.filter((one) => typeof one === "string") : [],
  );

const titles = (yaml: string): readonly (string | undefined)[] =>
  (["en", "ja"] as const).map((language) => drawn(yaml, language)?.drawing.title);

type Wish = { readonly target: string; readonly steps: readonly string[]; readonly more?: string };

const indicator = (id: string, { target, steps, more = "" }: Wish): string =>
  `${id}: { name: ${id.toUpperCase()}, target: { value: ${target}, asOf: FY2030 }, ladder: { steps: [${steps.join(", ")}]${more} } }`;

const of = (...all: readonly string[]): string => `indicators: { ${all.join(", ")} }\n`;

const step = (name: string, effect: string, count: string): string =>
  `{ name: ${name}, effect: ${effect}, count: ${count} }`;

const two = [step("A", "2.00億円", "10件"), step("B", "3.00億円", "20件")];
/** Yamaguchi's plan under the Regional Future Investment Promotion Act. */
const yamaguchi = of(
  indicator("v", {
    target: "183億円",
    steps: [step("Projects", "2.4億円", "60件")],
    more: ", multiplier: 1.27",
  }),
);
/** Makinohara's: the multiplier it used stands nowhere on the page. */
const makinohara = of(
  indicator("v", { target: "31.3億円", steps: [step("Projects", "3.01億円", "8件")] }),
);

describe("the title", () => {
  test("says how much of the target rests on the multiplier", () => {
    expect(titles(yamaguchi)).toEqual([
      "The projects account for 79% of the JPY 18.3 bn aimed at; the rest rests on the multiplier of 1.27",
      "目標183億円のうち事業の効果で積み上がるのは79%。残りは乗数1.27による",
    ]);
  });

  test("says that it does not add up, and by how much", () => {
    expect(titles(makinohara)).toEqual([
      "The target does not add up: the step comes to JPY 2.41 bn, 23.1% less than the JPY 3.13 bn aimed at",
      "積み上げが目標に合わない。1項目の積み上げは24.1億円で、目標31.3億円より23.1%少ない",
    ]);
    expect(titles(of(indicator("v", { target: "50億円", steps: two })))[0]).toBe(
      "The target does not add up: the 2 steps come to JPY 8 bn, 60.0% more than the JPY 5 bn aimed at",
    );
  });

  test("and the description of one that meets its target say so once", () => {
    const meets = of(indicator("v", { target: "80億円", steps: two }));
    const told = (["en", "ja"] as const).map((language) => drawn(meets, language)?.drawing);
    expect(told[0]?.description).toBe(
      "“V”: 2 steps add up to JPY 8 bn, which agrees with the JPY 8 bn aimed at.",
    );
    expect(told[1]?.description).toBe(
      "「V」は、2項目を積み上げて80億円となり、目標80億円と一致します。",
    );
    expect(wordsIn(meets)).toContain("agrees with the target");
  });

  test("says that the steps come to the target, with a multiplier below 1 as well", () => {
    expect(titles(of(indicator("v", { target: "80億円", steps: two })))).toEqual([
      "Two steps add up to the whole of the JPY 8 bn aimed at; 75% of it comes from “B”",
      "2項目の積み上げが目標80億円に一致する。うち「B」が75%",
    ]);
    const below = indicator("v", { target: "40億円", steps: two, more: ", multiplier: 0.5" });
    expect(titles(of(below))[0]).toContain("alone would come to 200%");
  });

  test("counts the others that do not add up", () => {
    const meets = indicator("a", { target: "80億円", steps: two });
    const fails = indicator("b", { target: "95.0億円", steps: two });
    expect(titles(of(meets, fails))).toEqual([
      "Two steps add up to the whole of the JPY 8 bn aimed at; 75% of it comes from “B”; 1 other target does not add up",
      "2項目の積み上げが目標80億円に一致する。うち「B」が75%。ほか1件の目標は積み上げと合わない",
    ]);
    expect(titles(of(fails, fails.replace("b:", "c:")))[1]).toContain("ほか1件の目標も");
  });
});

describe("bars", () => {
  test("are as long as their values, one after the other, from zero", () => {
    const [a, b, total, target] = barsOf(of(indicator("v", { target: "80億円", steps: two })));
    const zero = a?.x ?? 0;
    expect([total?.x, target?.x]).toEqual([zero, zero]);
    expect(b?.x).toBeCloseTo(zero + (a?.width ?? 0));
    expect((b?.width ?? 0) / (a?.width ?? 1)).toBeCloseTo(3);
    expect(total?.width).toBeCloseTo((a?.width ?? 0) + (b?.width ?? 0));
    expect(target?.width).toBeCloseTo(total?.width ?? 0);
  });

  test("tell what the multiplier adds from what the projects bring", () => {
    const [project, sum, added, solid, dashed] = barsOf(yamaguchi);
    expect(sum?.width).toBeCloseTo(project?.width ?? 0);
    expect((added?.width ?? 0) / (sum?.width ?? 1)).toBeCloseTo(0.27);
    expect(added?.x).toBeCloseTo((sum?.x ?? 0) + (sum?.width ?? 0));
    expect([solid?.fill, dashed?.fill]).toEqual([palette.secured, palette.tint]);
    expect(dashed?.width).toBeCloseTo(added?.width ?? 0);
  });

  test("show what is missing to the target in the colour of the gap, with words", () => {
    const [, total, missing, target] = barsOf(makinohara);
    expect(missing?.fill).toBe(palette.gapTint);
    expect((missing?.width ?? 0) / (target?.width ?? 1)).toBeCloseTo(0.2307, 3);
    expect(missing?.x).toBeCloseTo((total?.x ?? 0) + (total?.width ?? 0));
    expect(wordsIn(makinohara)).toContain("short by JPY 0.72 bn (23.1%)");
    expect(wordsIn(makinohara, "ja").join("")).toContain("一致に必要な乗数は1.30");
  });

  test("of a fall run to the left of zero, and too little of it is short", () => {
    const yaml = `indicators: { v: { name: V, direction: decrease, baseline: { value: 1000 t, asOf: FY2024 }, target: { value: 600 t, asOf: FY2030 }, ladder: { steps: [${step("A", "-10 t", "30台")}] } } }\n`;
    const [a, , , target] = barsOf(yaml);
    expect((a?.x ?? 0) + (a?.width ?? 0)).toBeCloseTo(704);
    expect((a?.width ?? 0) / (target?.width ?? 1)).toBeCloseTo(0.75);
    expect(wordsIn(yaml)).toEqual(expect.arrayContaining(["−300 t", "short by 100 t (25.0%)"]));
  });
});

test("the headline comes first, three ladders are drawn, the table has them all", () => {
  const ids = ["a", "b", "c", "d", "e"];
  const yaml = of(...ids.map((id) => indicator(id, { target: "80億円", steps: two }))).replace(
    "name: E,",
    "name: E, headline: true,",
  );
  const words = wordsIn(yaml);
  expect(words.indexOf("E")).toBeLessThan(words.indexOf("A"));
  const figure = drawn(yaml);
  expect(figure?.remarks).toEqual(["2 more ladders are in the table only."]);
  expect(figure?.data.rows).toHaveLength(5 * (1 + 2 + 3));
});

test("a ladder that is not complete is named, and without any other nothing is drawn", () => {
  const hole =
    "h: { name: Hole, target: { value: 1億円, asOf: FY2030 }, ladder: { steps: [{ name: A, count: 3件 }] } }";
  expect(drawn(of(hole))).toBeUndefined();
  expect(drawn("plan: { id: x }\n")).toBeUndefined();
  const both = drawn(of(hole, indicator("v", { target: "80億円", steps: two })));
  expect(both?.remarks.join(" ")).toContain("“Hole”");
});

test("ten thousand steps are gathered in the picture and kept in the table", () => {
  const { plan } = soundPlanOf(of(indicator("v", { target: "80億円", steps: two })));
  const [one] = plan.indicators;
  const steps = Array.from({ length: 10_000 }, (_, place) => one?.ladder?.steps[place % 2]);
  const large = {
    ...plan,
    indicators: [{ ...one, ladder: { ...one?.ladder, steps } }],
  } as unknown as Plan;
  const figure = drawFigure(kpiLadder, large, { use: analyse(large), language: "en" });
  expect(figure?.data.rows.length).toBeGreaterThan(10_000);
  expect(svg(figure?.drawing as never)).toContain("9,993 more steps");
  expect(svg(figure?.drawing as never).length).toBeLessThan(10_000);
});

test("no panel begins so low that the figure outgrows a page", () => {
  const steps = Array.from({ length: 8 }, (_, place) => step(`S${place}`, "1.00億円", "10件"));
  const tall = ["a", "b", "c"].map((id) => indicator(id, { target: "80億円", steps }));
  const figure = drawn(of(...tall));
  expect(figure?.drawing.height).toBeLessThan(1100);
  expect(figure?.remarks).toEqual(["1 more ladder is in the table only."]);
});
