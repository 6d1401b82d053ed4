import { describe, expect, test } from "vitest";
import { analyse } from "../../../src/analyse/analyse.ts";
import type { Shape } from "../../../src/document/drawing.ts";
import { resultsChain } from "../../../src/draw/figures/results-chain.ts";
import { circled, circledList } from "../../../src/draw/results-chain/circled.ts";
import { logicOf } from "../../../src/draw/results-chain/logic.ts";
import type { Indicator } from "../../../src/model/agreement.ts";
import { svg } from "../../../src/render/svg.ts";
import { drawFigure } from "../../kit/drawn-plans.ts";
import { soundPlanOf } from "../../kit/plan-of.ts";

const draw = (yaml: string, language: "ja" | "en" = "en") => {
  const { plan, use } = soundPlanOf(yaml);
  return drawFigure(resultsChain, plan, { use, language });
};

const titles = (yaml: string) =>
  (["en", "ja"] as const).map((language) => draw(yaml, language)?.drawing.title);

const flat = (shapes: readonly (Shape | string)[]): readonly Shape[] =>
  shapes.flatMap((shape) => (typeof shape === "string" ? [] : [shape, ...flat(shape.children)]));

const wordsOf = (yaml: string, language: "ja" | "en" = "en"): readonly string[] =>
  flat(draw(yaml, language)?.drawing.shapes ?? []).flatMap(({ tag, children }) =>
    tag === "text" ? children.filter((one) => typeof one === "string") : [],
  );

const indicators = (...list: readonly string[]): string => `indicators: { ${list.join(", ")} }\n`;
const measures = (...ids: readonly string[]): string =>
  `measures: { ${ids.map((id) => `${id}: { title: Measure ${id} }`).join(", ")} }\n`;
const indicator = (id: string, level: string, parent?: string, by = ""): string =>
  `${id}: { name: Indicator ${id}, level: ${level}${parent ? `, parent: ${parent}` : ""}, measures: [${by}] }`;

const whole = indicators(
  indicator("out", "output", "res", "m"),
  indicator("res", "outcome-final", "imp", "n"),
  indicator("imp", "impact"),
);

describe("the title says whether the measures lead to an outcome and what stands beneath", () => {
  test("nothing is missing", () => {
    expect(titles(measures("m", "n") + whole)).toEqual([
      "Both measures are judged by an outcome; the one outcome has an indicator of output before it",
      "支援策2件すべての効果を、成果の指標で確かめる。成果の指標1件の手前に産出の指標がある",
    ]);
  });

  test("a measure has no indicator, and an outcome no output", () => {
    const yaml =
      measures("m", "n", "o") +
      whole.replace(" }\n", `, ${indicator("bare", "outcome-mid", "res")} }\n`);
    expect(titles(yaml)).toEqual([
      "1 of 3 measures leads to no outcome; 1 of 2 outcomes has no indicator of output before it",
      "支援策3件のうち1件は、どの成果にもつながらない。成果の指標2件のうち1件は、手前に産出の指標がない",
    ]);
    expect(wordsOf(yaml)).toContain("no indicator");
    expect(wordsOf(yaml).join(" ")).toContain("no indicator of output before it");
  });

  test("a measure ends at an output that leads nowhere", () => {
    const yaml = measures("m", "n") + whole.replace("parent: res, measures: [m]", "measures: [m]");
    expect(titles(yaml)[0]).toBe(
      "1 of 2 measures leads to no outcome; the one outcome has no indicator of output before it",
    );
    expect(wordsOf(yaml)).toContain("leads to no outcome");
  });

  test("there is no outcome, or no measure", () => {
    expect(titles(measures("m") + indicators(indicator("imp", "impact", undefined, "m")))).toEqual([
      "No measure leads to an outcome: the plan has no indicator of one",
      "成果の指標がなく、支援策がどの成果にもつながらない",
    ]);
    expect(
      titles(indicators(indicator("a", "outcome-mid"), indicator("b", "outcome-mid"))),
    ).toEqual([
      "No measure stands behind the indicators; none of the 2 outcomes has an indicator of output before it",
      "指標の裏付けとなる支援策がない。成果の指標2件のいずれも、手前に産出の指標がない",
    ]);
  });

  test("without an indicator that has a level there is nothing to draw", () => {
    expect(draw(measures("m"))).toBeUndefined();
    expect(draw("indicators: { a: { name: A } }\n")).toBeUndefined();
  });
});

test("every break of the logic is found, and none that is not there", () => {
  const { plan } = soundPlanOf(
    indicators(
      indicator("alone", "outcome-final"),
      indicator("out", "output", "res"),
      indicator("res", "outcome-mid", "imp"),
      indicator("imp", "impact"),
      indicator("empty", "impact"),
    ),
  );
  const logic = logicOf(plan);
  const breaks = Object.fromEntries(plan.indicators.map((one) => [one.id, logic.breaksOf(one)]));
  expect(breaks).toEqual({
    alone: ["noOutput", "noMeasure", "noImpact"],
    out: [],
    res: ["noMeasure"],
    imp: ["noMeasure"],
    empty: ["noOutcome", "noMeasure"],
  });
});

test("a level without an indicator is said in its column", () => {
  const words = wordsOf(indicators(indicator("res", "outcome-mid"))).join(" ");
  expect(words).toContain("The plan has no indicator here (Output)");
  expect(words).toContain("(Impact on the region)");
});

test("a card has its change with the unit once, its years where they differ, and its measures", () => {
  const change = (from: string, to: string, year: string): string =>
    `baseline: { value: ${from}, asOf: FY2024, kind: actual }, target: { value: ${to}, asOf: ${year} }`;
  const yaml = `${measures("m", "n")}${indicators(
    `a: { name: A, level: output, measures: [n, m], ${change("3社", "12社", "FY2030")} }`,
    `b: { name: B, level: output, ${change("40%", "60%", "FY2030")} }`,
    `c: { name: C, level: impact, baseline: { value: 5億円, kind: estimate, asOf: FY2024 }, target: { value: 9億円, asOf: FY2031 } }`,
  )}`;
  const english = wordsOf(yaml);
  expect(english).toContain("3 → 12 firms ①②");
  expect(english).toContain("40% → 60%");
  // the currency of all money stands once
  expect(english).toContain("500 m* → 900 m");
  expect(english.join(" ")).toContain("money in JPY");
  expect(english).toContain("FY2024 → FY2031");
  expect(english).not.toContain("FY2024 → FY2030");
  expect(draw(yaml)?.drawing.shapes).toBeDefined();
  expect(wordsOf(yaml, "ja")).toContain("3 → 12社 ①②");
});

test("circled numbers go from 1 to 50", () => {
  expect([1, 20, 21, 35, 36, 50].map(circled).join("")).toBe("①⑳㉑㉟㊱㊿");
});

test("three or more circled numbers in a row are a range", () => {
  expect(circledList([5, 6, 7, 8, 13, 14])).toBe("⑤–⑧⑬⑭");
  expect(circledList([1, 2, 4])).toBe("①②④");
  expect(circledList([])).toBe("");
});

test("the numbers of measures do not stand alone on a line: the target goes with them", () => {
  const yaml = `${measures("m", "n")}${indicators(
    "a: { name: A, level: output, measures: [n, m], baseline: { value: 392.4億円, asOf: FY2024 }, target: { value: 475億円, asOf: FY2030 } }",
  )}`;
  expect(wordsOf(yaml, "ja")).toContain("475億円 ①②");
  expect(wordsOf(yaml, "ja")).not.toContain("①②");
});

test("a link leads from each card to the one it contributes to, through no other card", () => {
  const yaml =
    measures("m") +
    indicators(
      indicator("out", "output", "fin", "m"),
      indicator("early", "outcome-initial", "fin"),
      indicator("fin", "outcome-final", "imp"),
      indicator("imp", "impact"),
    );
  const shapes = flat(draw(yaml)?.drawing.shapes ?? []);
  const frames = shapes.flatMap(({ attributes }) => {
    const box = /^M (\d+) (\d+) h \d+ v (\d+) H \d+ z$/u.exec(String(attributes["d"]));
    const isCard = attributes["stroke-width"] !== undefined && attributes["fill"] !== undefined;
    return box && isCard && Number(box[1]) > 250 ? [box.slice(1).map(Number)] : [];
  });
  const stroke = shapes.find(({ attributes }) => attributes["stroke-width"] === 1.4);
  const routes = String(stroke?.attributes["d"]).split("M").slice(1);
  expect(frames).toHaveLength(4);
  expect(routes).toHaveLength(3);
  const columns = frames.toSorted((one, other) => (one[0] ?? 0) - (other[0] ?? 0));
  const [x = 0, y = 0, height = 0] = columns[1] ?? [];
  // the link from the output passes the column of the initial outcome
  const passing = routes.find((route) => Number(route.split(" ")[0]) < x) ?? "";
  const straight = Number(/(?:C[\d ]+? |^\d+ )(\d+)H/u.exec(passing)?.[1]);
  expect(Number.isFinite(straight)).toBe(true);
  expect(straight < y || straight > y + height).toBe(true);
});

test("what is missing stands on the cards where it differs, else once at the foot", () => {
  const two = wordsOf(
    measures("m") + indicators(indicator("a", "outcome-final"), indicator("b", "impact")),
  );
  expect(two.join(" ")).toContain("no indicator of output");
  const one = wordsOf(
    measures("m") +
      indicators(
        indicator("a", "outcome-mid", "imp", "m"),
        indicator("b", "outcome-final", "imp", "m"),
        indicator("imp", "impact"),
      ),
  );
  expect(one.filter((words) => words === "no indicator of output before it")).toHaveLength(1);
});

test("the table has every measure and indicator with what it leads to and its breaks", () => {
  const data = draw(measures("m", "n", "o") + whole)?.data;
  const rows = data?.rows.map(({ cells }) =>
    cells.map((cell) => cell.map((span) => ("text" in span ? span.text : "")).join("")),
  );
  expect(rows).toHaveLength(6);
  expect(rows?.[2]).toEqual(["Measure o", "measure", "–", "–", "no indicator"]);
  expect(rows?.[3]?.slice(0, 4)).toEqual(["Indicator out", "output", "Indicator res", "Measure m"]);
});

test("a column of the table in which no row says anything is left out", () => {
  const titlesIn = (yaml: string) => draw(yaml)?.data.columns.map(({ title }) => title);
  expect(titlesIn(measures("m", "n") + whole)).not.toContain("Missing");
  expect(titlesIn(measures("m", "n", "o") + whole)).toContain("Missing");
});

test("many indicators are counted by target and level", () => {
  const levels = ["output", "outcome-mid", "impact"];
  const targets = Array.from({ length: 30 }, (_, n) => `t${n}: { title: Target ${n} }`);
  const few = levels.map((level) => indicator(level, level));
  const { plan } = soundPlanOf(`targets: { ${targets.join(", ")} }\n${indicators(...few)}`);
  const many = Array.from({ length: 10_000 }, (_, n) => ({
    ...(plan.indicators[n % 3] as Indicator),
    id: `i${n}`,
    targets: plan.targets.slice(n % 30, (n % 30) + 1),
  }));
  const large = { ...plan, indicators: many };
  const drawn = drawFigure(resultsChain, large, { use: analyse(large), language: "en" });
  expect(drawn?.remarks[0]).toContain("With 10,000 indicators and measures");
  expect(drawn?.data.rows).toHaveLength(10_000);
  expect(svg(drawn?.drawing as never).length).toBeLessThan(16_000);
  const words = flat(drawn?.drawing.shapes ?? []).flatMap(({ children }) => children);
  expect(words).toContain("14 other targets");
});

test("a parent of another level behind, or of none, draws no link and breaks nothing", () => {
  const drawn = draw(
    indicators(
      indicator("a", "impact", "b"),
      indicator("b", "output"),
      "c: { name: C, parent: a }",
    ),
  );
  expect(drawn?.remarks.join(" ")).toContain("1 indicator states no level");
});
