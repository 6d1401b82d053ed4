import { expect, test } from "vitest";
import { analyse } from "../../../src/analyse/analyse.ts";
import type { Drawing, Shape } from "../../../src/document/drawing.ts";
import { spilloverLadder } from "../../../src/draw/figures/spillover-ladder.ts";
import { palette } from "../../../src/draw/kit/palette.ts";
import { lacksOf, laddersOf, rungNames } from "../../../src/draw/spillover-ladder/rungs.ts";
import { svg } from "../../../src/render/svg.ts";
import { makeText } from "../../../src/text/text.ts";
import { drawFigure } from "../../kit/drawn-plans.ts";
import { soundPlanOf } from "../../kit/plan-of.ts";

const whole = `chain: { stages: { s: { name: Brewing, position: core }, f: { name: Farms, position: raw-material } } }
institutions: { lab: { name: Laboratory, type: public-lab }, firm: { name: Brewers, type: sme } }
targets: { t: { title: Quality, stages: [s] } }
roadmap:
  tasks:
    a: { title: Research, target: t, phase: research, start: 2026-04, duration: 6 months, owner: lab }
    b: { title: Sale, target: t, phase: commercialisation, start: 2027-04, duration: 6 months, owner: firm }
    c: { title: Growth, target: t, phase: market-growth, start: 2028-04, duration: 6 months, owner: firm }
    d: { title: Wages, target: t, phase: spillover, start: 2029-04, duration: 6 months, owner: firm }
spillover: { paths: { p: { target: t, stages: [s, f], indicator: e, lag: 12 months, mechanism: Prices rise } } }
indicators:
  a1: { name: Trained, level: output, targets: [t] }
  b1: { name: Sold, level: outcome-initial, targets: [t] }
  c1: { name: Gain, level: outcome-mid, targets: [t] }
  d1: { name: Earned, level: outcome-final, targets: [t] }
  e: { name: Income, level: impact, owner: lab, baseline: { value: 1億円, asOf: FY2025 }, target: { value: 2億円, asOf: FY2030 } }
`;

const draw = (yaml: string, language: "ja" | "en" = "en") => {
  const { plan, use } = soundPlanOf(yaml);
  return drawFigure(spilloverLadder, plan, { use, language });
};

const titles = (yaml: string) =>
  (["en", "ja"] as const).map((language) => draw(yaml, language)?.drawing.title);

const all = (shapes: readonly (Shape | string)[]): readonly Shape[] =>
  shapes.flatMap((one) => (typeof one === "string" ? [] : [one, ...all(one.children)]));

const wordsIn = (shapes: readonly Shape[]): readonly string[] =>
  all(shapes).flatMap(({ children }) => children.filter((one) => typeof one === "string"));

const second = whole.replace(
  "targets: { t: { title: Quality, stages: [s] } }",
  "targets: { t: { title: Quality, stages: [s] }, u: { title: Brand, stages: [s] } }",
);

test("what a rung lacks is one sentence", () => {
  const rows = draw(second)?.data.rows ?? [];
  const lacks = rows.map(({ cells }) => JSON.stringify(cells.at(-1)));
  expect(lacks.join()).toContain("Nobody carries it and nothing measures it");
});

test("the title says where the climb first breaks, and why", () => {
  expect(titles(whole)).toEqual([
    "All five rungs from the laboratory to the regional economy are carried and measured",
    "研究から地域経済まで、5段すべてに担い手と指標がある",
  ]);
  expect(
    titles(
      whole.replace("duration: 6 months, owner: firm }\n    d", "duration: 6 months }\n    d"),
    ),
  ).toEqual([
    "Four of five rungs are carried and measured; the climb first breaks at “Growing sales”: nobody carries it",
    "担い手と指標がそろうのは5段のうち4段。最初に途切れるのは「販売の拡大」（担い手がない）",
  ]);
  expect(
    titles(whole.replace("  a1: { name: Trained, level: output, targets: [t] }\n", "")),
  ).toEqual([
    "Four of five rungs are carried and measured; the climb first breaks at “Knowledge and skills”: nothing measures it",
    "担い手と指標がそろうのは5段のうち4段。最初に途切れるのは「技術と人材」（指標がない）",
  ]);
  expect(
    titles(
      whole
        .replace(/spillover: .*\n/u, "")
        .replace("level: impact,", "level: impact, targets: [t],"),
    ),
  ).toEqual([
    "Four of five rungs are carried and measured; the climb first breaks at “Through the chain”: no path is described",
    "担い手と指標がそろうのは5段のうち4段。最初に途切れるのは「サプライチェーンへの波及」（波及の経路がない）",
  ]);
  expect(titles(second)[0]).toBe(
    "None of five rungs is carried and measured for every target; the climb first breaks at “Knowledge and skills”: nobody carries it for one of two targets",
  );
  expect(titles(second)[1]).toContain("2ターゲットのうち1つに担い手がない");
});

test("nothing is drawn where no chosen target has a task, a path or an indicator", () => {
  expect(draw("targets: { t: { title: Quality } }\n")).toBeUndefined();
  expect(
    draw(whole.replace("stages: [s] }", "stages: [s], decision: rejected, reason: Dear }")),
  ).toBeUndefined();
});

test("a rung that holds for none of several targets says so without a zero", () => {
  const without = second.replace("indicator: e, ", "").replace(/ {2}e: .*\n/u, "");
  const wordsOf = (language: "ja" | "en") =>
    wordsIn(draw(without, language)?.drawing.shapes ?? []).join(" ");
  expect(wordsOf("en")).toContain("holds for no target");
  expect(wordsOf("ja")).toContain("2件とも不成立");
  expect(wordsOf("ja")).toContain("2件のうち1件で成立");
});

test("a rung is drawn as a bar where it holds and as a dashed line where it does not", () => {
  const bars = (yaml: string) => {
    const shapes = all(draw(yaml)?.drawing.shapes ?? []);
    const strokes = (stroke: string, width: number) =>
      shapes.filter(
        ({ attributes }) =>
          attributes["stroke"] === stroke &&
          attributes["stroke-width"] === width &&
          attributes["stroke-linecap"] === undefined,
      );
    return {
      whole: strokes(palette.accent, 5),
      broken: strokes(palette.gap, 3).filter(
        ({ attributes }) => attributes["stroke-dasharray"] === "9 7",
      ),
    };
  };
  // one more of each kind that occurs stands in the legend
  expect(bars(whole).whole).toHaveLength(5 + 1);
  expect(bars(whole).broken).toHaveLength(0);
  expect(bars(second).whole).toHaveLength(5 + 1);
  expect(bars(second).broken).toHaveLength(5 + 1);
});

test("the last task of the last phase names a rung, and all its owners carry it", () => {
  const more = (id: string, title: string, phase: string) =>
    `    ${id}: { title: ${title}, target: t, phase: ${phase}, start: 2026-10, duration: 6 months, owner: firm }\n`;
  const yaml = whole
    .replace(
      "    b: {",
      `${more("a2", "Prototype", "development")}${more("a3", "Survey", "research")}    b: {`,
    )
    .replace("    d: {", `${more("c2", "Abroad", "market-growth")}    d: {`);
  const words = wordsIn(draw(yaml)?.drawing.shapes ?? []);
  expect(words).toContain("Prototype and 2 more");
  expect(words).toContain("Abroad and 1 more");
  const japanese = wordsIn(draw(yaml, "ja")?.drawing.shapes ?? []);
  expect(japanese).toContain("Prototype ほか2件");
  expect(japanese).toContain("Brewers ほか1機関");
  const { plan } = soundPlanOf(yaml);
  const [ladder] = laddersOf(plan);
  expect(ladder?.rungs[0]?.carriers.map(({ id }) => id)).toEqual(["firm", "lab"]);
});

test("who answers for a task carries it where it has no owner, and a common task serves all", () => {
  const yaml = whole
    .replace(
      "phase: research, start: 2026-04, duration: 6 months, owner: lab",
      "phase: research, start: 2026-04, duration: 6 months",
    )
    .replace("    d: { title: Wages, target: t,", "    d: { title: Wages,");
  const { plan } = soundPlanOf(`${yaml}roles: { a: { accountable: lab } }\n`);
  const [ladder] = laddersOf(plan);
  expect(ladder?.rungs[0]?.carriers.map(({ id }) => id)).toEqual(["lab"]);
  expect(ladder?.rungs[3]?.tasks.map(({ id }) => id)).toEqual(["d"]);
});

test("a path reaches the region by its own indicator or by what that contributes to", () => {
  const through = whole
    .replace("indicator: e", "indicator: d1")
    .replace(
      "level: outcome-final, targets: [t] }",
      "level: outcome-final, targets: [t], parent: e }",
    );
  const end = (yaml: string) =>
    laddersOf(soundPlanOf(yaml).plan)[0]?.rungs[4]?.indicators.map(({ id }) => id);
  expect(end(through)).toEqual(["e"]);
  expect(end(whole.replace("indicator: e", "indicator: d1"))).toEqual([]);
});

test("an indicator without a level stands by its layer, or by the targets of its measures", () => {
  const yaml = `${whole
    .replace("level: output, targets: [t]", "layer: b, measures: [m]")
    .replace("level: outcome-mid", "layer: d")}measures: { m: { title: School, targets: [t] } }\n`;
  const [ladder] = laddersOf(soundPlanOf(yaml).plan);
  expect(ladder?.rungs.map((rung) => lacksOf(rung))).toEqual([[], [], [], [], []]);
});

test("ladders that end in the same number meet on one platform with its values and dates", () => {
  const yaml = second.replace(
    "paths: { p:",
    "paths: { q: { target: u, stages: [s], indicator: e }, p:",
  );
  const words = wordsIn(draw(yaml)?.drawing.shapes ?? []);
  expect(words.filter((one) => one === "Income")).toHaveLength(1);
  expect(words).toContain("JPY 100 m → JPY 200 m");
  expect(words.join(" ")).toContain("(FY2025 to FY2030 unless stated)");
  expect(words).toContain("After 12 months: Brewing → Farms");
});

test("the table has every rung of every target, also of those not drawn", () => {
  const titled = Array.from({ length: 6 }, (_, place) => `u${place}: { title: U${place} }`);
  const yaml = whole.replace("stages: [s] } }", `stages: [s] }, ${titled.join(", ")} }`);
  const drawn = draw(yaml);
  expect(drawn?.data.rows).toHaveLength(7 * rungNames.length);
  expect(drawn?.data.rows[1]?.institutions).toEqual(["firm"]);
  expect(drawn?.remarks).toContain("The picture shows four targets; the other 3 are in the table.");
  expect(drawn?.drawing.width).toBe(1180);
});

test("ten thousand tasks, indicators and targets are drawn as a summary", () => {
  const { plan } = soundPlanOf(whole);
  const times = <T>(one: (place: number) => T) =>
    Array.from({ length: 10_000 }, (_, place) => one(place));
  const [target, task, indicator] = [plan.targets[0], plan.roadmap.tasks[0], plan.indicators[0]];
  if (!target || !task || !indicator) throw new Error("no model");
  const targets = times((place) => ({ ...target, id: `t${place}` }));
  const large = {
    ...plan,
    targets,
    roadmap: {
      ...plan.roadmap,
      tasks: times((place) => ({ ...task, id: `k${place}`, target })),
    },
    indicators: times((place) => ({
      ...indicator,
      id: `n${place}`,
      targets: [targets[place] ?? target],
    })),
  };
  const drawn = spilloverLadder.draw({
    plan: large,
    use: analyse(large),
    judgement: undefined as never,
    text: makeText("en"),
    say: (key) => key,
  });
  expect(svg(drawn?.drawing as Drawing).length).toBeLessThan(30_000);
  expect(drawn?.data.rows).toHaveLength(50_000);
});

test("sentences in a cell of the table stand on lines of their own, with dates in brackets", () => {
  const drawn = draw(`targets: { t: { title: T, decision: chosen } }
roadmap: { tasks: { x: { title: Task x, phase: research, target: t } } }
spillover: { paths: { w: { target: t, mechanism: Pay rises., stages: [] } } }
indicators: { i: { name: Sales, level: output, targets: [t], baseline: { value: 1社, asOf: 2025 }, target: { value: 3社, asOf: 2030 } } }
`);
  const cells = (drawn?.data.rows ?? []).flatMap((row) =>
    row.cells.map((cell) => cell.map((span) => ("text" in span ? span.text : "\n")).join("")),
  );
  expect(cells.join("|")).toContain("Sales: 1 firm → 3 firms (2025 to 2030)");
  expect(cells.some((cell) => /\. and |。、/u.test(cell))).toBe(false);
});
