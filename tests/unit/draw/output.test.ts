import { describe, expect, test } from "vitest";
import { analyse } from "../../../src/analyse/analyse.ts";
import { output } from "../../../src/draw/figures/output.ts";
import { palette } from "../../../src/draw/kit/palette.ts";
import type { Series } from "../../../src/model/figure.ts";
import type { Plan } from "../../../src/model/plan.ts";
import { svg } from "../../../src/render/svg.ts";
import { drawFigure } from "../../kit/drawn-plans.ts";
import { drawnWith } from "../../kit/drawn-with.ts";
import { soundPlanOf } from "../../kit/plan-of.ts";

const { drawn, shapesOf, titles, wordsIn } = drawnWith(output);

type Points = Readonly<Record<string, string>>;

const series = (name: string, points: Points, more = ""): string =>
  `${name}: { ${more}points: { ${Object.entries(points)
    .map(([year, value]) => `"${year}": ${value}`)
    .join(", ")} } }`;
const made = (points: Points, unit?: Points, more = ""): string =>
  `product: { ${[series("output", points, more), ...(unit ? [series("unitValue", unit)] : [])].join(", ")} }\n`;

describe("the title", () => {
  const unit = (first: string, last: string): Points => ({ "2016": first, "2024": last });
  const volume = (first: number, last: number): Points => ({
    "2016": `${first} kL`,
    "2024": `${last} kL`,
  });

  test("sets a falling output against a rising unit value", () => {
    expect(titles(made(volume(120, 80), unit("450円", "540円")))).toEqual([
      "Output fell by 33%, while unit value rose by 20% from 2016 to 2024",
      "生産・出荷は2016年から2024年までに33%減った一方、単価は20%上がった",
    ]);
  });

  test("joins what moved the same way", () => {
    expect(titles(made(volume(100, 120), unit("400円", "440円")))).toEqual([
      "Output rose by 20%, and unit value by 10% from 2016 to 2024",
      "生産・出荷は2016年から2024年までに20%増え、単価は10%上がった",
    ]);
    expect(titles(made(volume(100, 90), unit("400円", "300円")))[1]).toBe(
      "生産・出荷は2016年から2024年までに10%減り、単価は25%下がった",
    );
  });

  test("says what did not change, and what more than doubled", () => {
    expect(titles(made(volume(100, 100), unit("400円", "1000円")))).toEqual([
      "Output did not change, while unit value rose 2.5-fold from 2016 to 2024",
      "生産・出荷は2016年から2024年までに横ばいだった一方、単価は2.5倍に上がった",
    ]);
  });

  test("keeps different years apart", () => {
    expect(titles(made(volume(100, 80), { "2020": "400円", "2024": "500円" }))).toEqual([
      "Output fell by 20% from 2016 to 2024, while unit value rose by 25% from 2020 to 2024",
      "生産・出荷は2016年から2024年までに20%減った一方、単価は2020年から2024年までに25%上がった",
    ]);
  });

  test("speaks of one series alone, and of a single value", () => {
    expect(titles(made(volume(100, 80)))).toEqual([
      "Output fell by 20% from 2016 to 2024",
      "生産・出荷は2016年から2024年までに20%減った",
    ]);
    expect(
      titles(`product: { ${series("unitValue", { "2016": "450円", "2024": "540円" })} }`),
    ).toEqual([
      "Unit value rose by 20% from 2016 to 2024",
      "単価は2016年から2024年までに20%上がった",
    ]);
    expect(titles(made({ "2024": "80 kL" }, { "2020": "450円" }))).toEqual([
      "Output is known for 2024 only: 80 kL; unit value is known for 2020 only: JPY 450",
      "生産・出荷が分かるのは2024年だけ（80 kL）。単価が分かるのは2020年だけ（450円）",
    ]);
  });

  test("says why where no growth is defined", () => {
    expect(titles(made({ "2016": "0 t", "2024": "5 t" }))).toEqual([
      "How output moved from 2016 to 2024 cannot be said: the first value is zero",
      "生産・出荷が2016年から2024年までにどう動いたかは未算定（初めの値が0）",
    ]);
  });

  test("does not count a forecast as what has been", () => {
    const points = {
      "2016": "100 kL",
      "2024": "80 kL",
      "2030": "{ value: 200 kL, kind: forecast }",
    };
    expect(titles(made(points))[0]).toBe("Output fell by 20% from 2016 to 2024");
    expect(titles(made({ "2030": "{ value: 200 kL, kind: target }" }))[0]).toBe(
      "Of output the plan has only what is to come",
    );
  });

  test("says where prices rose more than the unit value", () => {
    const yaml = `${made(volume(100, 80), { "2020": "400円", "2024": "420円" })}methods: { priceIndex: { points: { "2020": "100", "2024": "110" } } }\n`;
    expect(titles(yaml)[0]).toMatch(/rose by 5% from 2020 to 2024, less than prices in general$/u);
    expect(titles(yaml)[1]).toMatch(/5%上がった（物価の上昇を下回る）$/u);
  });
});

test("a product without a series has no figure", () => {
  expect(drawn("product: { name: P }\n")).toBeUndefined();
});

describe("the drawing", () => {
  const circles = (yaml: string) =>
    shapesOf(yaml)
      .filter(({ tag }) => tag === "circle")
      .map(({ attributes: { cx, cy } }) => [Number(cx), Number(cy)] as const);
  const zeros = (yaml: string): readonly number[] =>
    shapesOf(yaml)
      .filter(({ tag, attributes }) => tag === "line" && attributes["stroke"] === palette.ink)
      .map(({ attributes }) => Number(attributes["y1"]));
  const known = "kind: actual, ";
  test("half the value stands half as high over zero, and years lie evenly", () => {
    const yaml = made({ "2020": "100 t", "2021": "50 t", "2022": "75 t" }, undefined, known);
    const [zero = 0] = zeros(yaml);
    const [first, second, third] = circles(yaml);
    const height = (point: readonly [number, number] | undefined): number =>
      zero - Number(point?.[1]);
    expect(height(first)).toBeGreaterThan(100);
    expect(height(second)).toBeCloseTo(height(first) / 2, 0);
    expect(height(third)).toBeCloseTo(height(first) * 0.75, 0);
    expect(Number(third?.[0]) - Number(second?.[0])).toBeCloseTo(
      Number(second?.[0]) - Number(first?.[0]),
      0,
    );
  });

  test("both panels share one axis of years", () => {
    const yaml = made(
      { "2016": "{ value: 100 t, kind: actual }", "2024": "{ value: 80 t, kind: actual }" },
      { "2024": "{ value: 400円, kind: actual }" },
    );
    const [, last, other] = circles(yaml);
    expect(other?.[0]).toBe(last?.[0]);
  });

  const paths = (yaml: string) =>
    shapesOf(yaml).filter(({ tag, attributes }) => tag === "path" && attributes["fill"] === "none");

  test("years without a value are not joined like others", () => {
    const yaml = made({ "2016": "100 t", "2017": "90 t", "2020": "80 t" }, undefined, known);
    expect(paths(yaml).map(({ attributes }) => attributes["stroke-dasharray"])).toEqual([
      undefined,
      "1 5",
    ]);
    expect(wordsIn(yaml)).toContain("no values between");
    const whole = made({ "2016": "100 t", "2017": "90 t", "2018": "80 t" }, undefined, known);
    expect(paths(whole)).toHaveLength(1);
  });

  test("kinds are told apart by line and mark, and named", () => {
    const yaml = made({
      "2020": "{ value: 100 t, kind: actual }",
      "2021": "{ value: 90 t, kind: estimate }",
      "2022": "{ value: 80 t, kind: assumption }",
      "2023": "{ value: 85 t, kind: forecast }",
      "2024": "{ value: 95 t, kind: target }",
      "2025": "70 t",
    });
    const dashes = paths(yaml).map(({ attributes }) => attributes["stroke-dasharray"]);
    expect(new Set(dashes).size).toBe(dashes.length - 1);
    for (const kind of [
      "actual",
      "estimate",
      "assumption",
      "forecast",
      "target",
      "kind not stated",
    ])
      expect(wordsIn(yaml)).toContain(kind);
  });

  test("the target of an indicator that starts from a value of the series goes on from it", () => {
    const of = (baseline: string): string =>
      `${made({ "2020": "100 t", "2024": "80 t" })}indicators: { s: { name: Sales, baseline: { value: ${baseline}, asOf: 2024 }, target: { value: 90 t, asOf: 2030 } } }\n`;
    expect(wordsIn(of("80 t"))).toContain("90 t");
    expect(wordsIn(of("80 t"))).toContain("2030 · target");
    expect(drawn(of("80 t"))?.remarks[0]).toContain("that of the indicator “Sales”");
    expect(wordsIn(of("81 t"))).not.toContain("90 t");
  });

  test("where both series go on to a target, one sentence names the two indicators", () => {
    const yaml = `${made({ "2020": "100 t", "2024": "80 t" }, { "2020": "400円", "2024": "500円" })}indicators:
  s: { name: Sales, baseline: { value: 80 t, asOf: 2024 }, target: { value: 90 t, asOf: 2030 } }
  p: { name: Price, baseline: { value: 500円, asOf: 2024 }, target: { value: 600円, asOf: 2030 } }
`;
    expect(drawn(yaml)?.remarks).toEqual([
      "The targets of output and unit value are those of the indicators “Sales” and “Price”, which start from the series shown.",
    ]);
  });

  test("the change stands large beside each series", () => {
    const yaml = made({ "2016": "120 t", "2024": "80 t" }, { "2016": "400円", "2024": "500円" });
    for (const words of ["−33%", "+25%", "−4.9% a year"]) expect(wordsIn(yaml)).toContain(words);
  });
});

test("the table has every value of both series with its kind and growth", () => {
  const yaml = made(
    { "2020": "{ value: 100 t, kind: actual }", "2021": "110 t", "2022": "5 L" },
    { "2020": "400円" },
  );
  const figure = drawn(yaml);
  const words = figure?.data.rows.map(({ cells }) =>
    cells.map((spans) => spans.map((span) => ("text" in span ? span.text : "")).join("")),
  );
  expect(words).toEqual([
    ["Output", "", "", ""],
    ["2020", "100 t", "actual", ""],
    ["2021", "110 t", "kind not stated", "10.0%"],
    ["2022", "5 L", "kind not stated", "n/a (the two values are in different units)"],
    ["Unit value", "", "", ""],
    ["2020", "JPY 400", "kind not stated", ""],
  ]);
  expect(figure?.remarks[0]).toMatch(/not drawn; the table has/u);
});

test("ten thousand values are thinned without a false hole, and the table keeps them", () => {
  const { plan } = soundPlanOf(made({ "2020-01": "100 t", "2020-02": "50 t" }));
  const model = plan.product.output as Series;
  const [point] = model.points;
  if (!point) throw new Error("no point");
  const points = Array.from({ length: 10_000 }, (_, place) => ({
    period: { ...point.period, from: 12 * 1200 + place, to: 12 * 1200 + place + 1 },
    figure: {
      ...point.figure,
      quantity: { ...point.figure.quantity, amount: 1000 + ((place * 37) % 500) },
    },
  }));
  const large: Plan = { ...plan, product: { ...plan.product, output: { ...model, points } } };
  const figure = drawFigure(output, large, { use: analyse(large), language: "en" });
  expect(figure?.data.rows).toHaveLength(10_001);
  const text = svg(figure?.drawing as never);
  expect(text.length).toBeLessThan(20_000);
  expect(text).not.toContain("no values between");
});
